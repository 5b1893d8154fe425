import { defineConfig } from 'vitest/config'
import { base } from './vitest.config.ts'

/** `npm run test:keycloak`: sign-in, access and the story, with a real Keycloak instead of the local identity. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    name: 'keycloak',
    include: [
      'local/identity/*.e2e.ts',
      'local/access/*.e2e.ts',
      'local/story.e2e.ts',
      'local/faults.e2e.ts',
      'local/hostile.e2e.ts',
      'local/identity/promises/keycloak-away.ts',
    ],
    globalSetup: './local/keycloak-setup.ts',
    // One after the other: one of them stops Keycloak for a while.
    fileParallelism: false,
    teardownTimeout: 60_000,
  },
})
