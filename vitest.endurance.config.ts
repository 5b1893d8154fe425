import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

/**
 * `npm run test:endurance`: what only shows under minutes of load, or after many crashes. With `-- --long FILE` an
 * experiment of that file takes its full time: docs/experiments.md.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    name: 'endurance',
    include: ['**/*.endurance.ts'],
    globalSetup: ['./tests/support/database-setup.ts', './runtime/testing/redis-setup.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
    provide: { long: false },
  },
})
