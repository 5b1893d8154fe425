import { living } from './contract-tests/lifecycle.ts'
import { postgresGround } from './contract-tests/postgres-backend.ts'

// A queue: two. A queue that is worked: two more, and one that LISTENs.
living(await postgresGround(), { nudging: 2, working: 10 })
