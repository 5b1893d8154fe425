import { lifecycle } from './contract-tests/lifecycle.ts'
import { postgresBackend } from './contract-tests/postgres-backend.ts'

// Two connections for each queue. A worked queue has two more, and one that LISTENs.
lifecycle(await postgresBackend(), { enqueueing: 2, working: 10 })
