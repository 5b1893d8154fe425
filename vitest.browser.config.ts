import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

/** `npm run test:browser`: the pages and the example, in a real browser. */
export default defineConfig({
  ...base,
  test: { ...base.test, name: 'browser', include: ['**/*.browser.ts'], fileParallelism: false },
})
