import { defineConfig } from 'vitest/config'
import { accessTests, base } from './vitest.config.ts'

/**
 * `npm run test:access`: every door tried with every token and document that must not pass; people changed, and
 * stores opened, while everything runs.
 */
export default defineConfig({
  ...base,
  test: { ...base.test, name: 'access', include: accessTests, fileParallelism: false },
})
