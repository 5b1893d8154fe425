import { outages } from './contract-tests/outages.ts'
import { postgresBackend } from './contract-tests/postgres-backend.ts'

outages(await postgresBackend())
