import { living } from './promises/living.ts'
import { postgresGround } from './promises/postgres-ground.ts'

// A queue: two. A queue that is worked: two more, and one that LISTENs.
living(await postgresGround(), { nudging: 2, working: 10 })
