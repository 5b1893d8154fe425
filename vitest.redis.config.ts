import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

/** `npm run test:redis`: what is promised on PostgreSQL, on a Redis of its own. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    name: 'redis',
    include: ['**/*.redis.db.test.ts'],
    globalSetup: ['./tests/support/database-setup.ts', './runtime/testing/redis-setup.ts'],
    // They share the one server, and wipe it.
    fileParallelism: false,
  },
})
