import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

/** `npm run test:compose`: the commands of docker-compose.yml, run without Docker, tell the story. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    name: 'compose',
    include: ['tests/network/compose.e2e.ts'],
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
  },
})
