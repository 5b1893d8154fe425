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
      'tests/story/story.e2e.ts',
      'tests/story/faults.e2e.ts',
      'tests/access/hostile.e2e.ts',
      'tests/identity/keycloak-away.ts',
    ],
    globalSetup: './tests/support/keycloak-setup.ts',
    // One after the other: one of them stops Keycloak for a while.
    fileParallelism: false,
    teardownTimeout: 60_000,
  },
})
