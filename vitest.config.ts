import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const databases = './tests/support/database-setup.ts'
const redis = './runtime/testing/redis-setup.ts'
const keycloak = './tests/support/keycloak-setup.ts'

/** Load and repeated crashes, for minutes. */
const endurance = { include: ['**/*.endurance.ts'], globalSetup: [databases, redis], testTimeout: 300_000 }

/** Suites whose files run one after the other, each with servers of its own. */
const oneByOne = { fileParallelism: false }

/**
 * `npm test` runs unit, db and story, in this order, so that the heavy suites do not slow down the
 * light ones. Every other suite is `npm run test:NAME`, and part of .ci/run.
 */
const suites: Record<string, TestProjectInlineConfiguration['test'] & { include: string[] }> = {
  // No I/O. The files share a process, which halves the time: they share no state that a test could spoil.
  unit: {
    include: ['**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.db.test.ts'],
    isolate: false,
    maxWorkers: '100%',
    sequence: { groupOrder: 1 },
  },
  // Each file has databases of its own. Two processes import the product once each, instead of once
  // for each file.
  db: {
    include: ['**/*.db.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.redis.db.test.ts'],
    globalSetup: databases,
    isolate: false,
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
  story: { include: ['tests/story/*.e2e.ts'], sequence: { groupOrder: 3 }, ...oneByOne },
  access: { include: ['tests/{access,identity}/*.e2e.ts'], ...oneByOne },
  // The files share one Redis, and wipe it.
  redis: { include: ['**/*.redis.db.test.ts'], globalSetup: [databases, redis], ...oneByOne },
  endurance: { ...endurance, ...oneByOne },
  // `npm run test:endurance -- --long FILE`: the experiments of that file take their full time.
  long: { ...endurance, ...oneByOne, provide: { long: true } },
  // Tests of this repository's tools, on copies of it.
  tooling: { include: ['scripts/*.e2e.ts'], testTimeout: 300_000, ...oneByOne },
  // Sign-in, access and the story with a real Keycloak instead of the local identity. One file
  // stops Keycloak.
  keycloak: {
    include: [
      'tests/identity/*.e2e.ts',
      'tests/identity/keycloak-unavailable.ts',
      'tests/access/{hostile,matrix,store-scope}.e2e.ts',
      'tests/story/{faults,story}.e2e.ts',
    ],
    globalSetup: keycloak,
    ...oneByOne,
  },
  // The pages and the console, in a real browser. The files share one `npm start`: each works in a store of its own.
  browser: {
    include: ['tests/browser/**/*.browser.ts'],
    globalSetup: './tests/browser/support/chain-setup.ts',
    isolate: false,
    sequence: { groupOrder: 1 },
    ...oneByOne,
  },
  // The front end that developers copy, in a real browser, with servers of its own.
  example: { include: ['examples/**/*.browser.ts'], sequence: { groupOrder: 2 }, ...oneByOne },
  // The commands of docker-compose.yml, run without Docker.
  network: { include: ['tests/network/*.e2e.ts'], hookTimeout: 300_000, ...oneByOne },
}

export default defineConfig({
  // graphql's CommonJS build, as Node itself resolves it: two builds of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A wait is long on a busy machine, and costs nothing if the result comes.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    retry: 0,
    setupFiles: './runtime/testing/end-file.ts',
    expect: { poll: { timeout: 30_000 } },
    projects: Object.entries(suites).map(([name, test]) => ({ extends: true, test: { name, ...test } })),
    coverage: {
      provider: 'v8',
      include: ['{contracts,gateway,local,runtime,seeds,subgraphs}/**/*.ts'],
      exclude: [
        '**/generated/**',
        '**/testing/**',
        '**/testing.ts',
        '**/contract-tests/**',
        '**/*.test.ts',
        '**/start.ts',
      ],
      thresholds: { lines: 80 },
    },
  },
})
