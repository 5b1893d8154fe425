import { postgresGround } from './contract-tests/postgres-backend.ts'
import { outages } from './promises/outages.ts'

outages(await postgresGround())
