import { defineConfig } from 'vitest/config'

/** What the suites share; those on Redis (vitest.redis.config.ts) too. */
export const base = defineConfig({
  // graphql's CommonJS build, as Node itself resolves it: two builds of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // What waits for something waits long on a busy machine; it costs nothing where it comes.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 15_000,
    retry: 0,
    setupFiles: './runtime/testing/end-file.ts',
    expect: { poll: { timeout: 30_000 } },
  },
})

/** Some minutes of their own: `npm run test:access`, part of .ci/run. */
export const accessTests = [
  'local/access/*.e2e.ts',
  'local/identity/*.e2e.ts',
  'tests/access/locked-out.e2e.ts',
  'tests/access/door.e2e.ts',
  'tests/access/hostile.e2e.ts',
  'tests/access/new-store.e2e.ts',
  'tests/access/read-your-writes.e2e.ts',
]

/** `scripts/*.e2e.ts` try the tools themselves: `npm run test:tooling`, part of .ci/run. */
const exclude = [
  ...['node_modules', '.comptoir', '**/*.redis.db.test.ts', 'tests/network/compose.e2e.ts', 'scripts/*.e2e.ts'],
  ...accessTests,
]

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // One suite after the other: what is heavy must not make what is light late.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // They share nothing that one could spoil for another: half the time.
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.db.test.ts'],
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: './tests/support/database-setup.ts',
          // Each has databases of its own: one import of the product for each process, not for each file.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['**/*.e2e.ts'],
          exclude,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['{contracts,gateway,local,runtime,seeds,subgraphs}/**/*.ts'],
      exclude: [
        '**/generated.ts',
        '**/testing/**',
        '**/testing.ts',
        '**/promises/**',
        '**/*.test.ts',
        '**/*.e2e.ts',
        '**/start.ts',
      ],
      thresholds: { lines: 80 },
    },
  },
})
