import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

/** `npm run test:tooling`: the tools of this repository, tried on copies of it. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    name: 'tooling',
    include: ['scripts/*.e2e.ts'],
    // The checks and the compiler, on everything.
    testTimeout: 300_000,
    fileParallelism: false,
  },
})
