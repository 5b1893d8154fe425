import { outages } from './promises/outages.ts'
import { postgresGround } from './contract-tests/postgres-backend.ts'

outages(await postgresGround())
