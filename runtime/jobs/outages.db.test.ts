import { outages } from './contract-tests/outages.ts'
import { postgresGround } from './contract-tests/postgres-backend.ts'

outages(await postgresGround())
