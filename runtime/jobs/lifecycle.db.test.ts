import { lifecycle } from './contract-tests/lifecycle.ts'
import { postgresBackend } from './contract-tests/postgres-backend.ts'

// A queue: two. A queue that is worked: two more, and one that LISTENs.
lifecycle(await postgresBackend(), { enqueueing: 2, working: 10 })
