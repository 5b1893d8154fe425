import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql's CommonJS build, as Node itself resolves it: two builds of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts', '**/*.e2e.ts'],
    exclude: ['node_modules', '.comptoir', '**/*.redis.db.test.ts'],
    globalSetup: './local/test-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 15_000,
    retry: 0,
    coverage: {
      provider: 'v8',
      include: ['gateway/**', 'runtime/**', 'subgraphs/**', 'local/**', 'seeds/**', 'contracts/**'],
      exclude: ['**/generated.ts', '**/*.test.ts', '**/*.e2e.ts', '**/start.ts'],
      thresholds: { lines: 80 },
    },
  },
})
