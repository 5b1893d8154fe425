import { outages } from './promises/outages.ts'
import { postgresGround } from './promises/postgres-ground.ts'

outages(await postgresGround())
