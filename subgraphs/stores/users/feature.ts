import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Person } from './entities/user.ts'
import { PersonChange } from './entities/user-change.ts'
import { PeopleReading } from './entities/users-reading.ts'
import { resolvers } from './resolvers.ts'
import { sweepPeople, sweepPersonChanges } from './sweep.ts'

/** Who signs in. Keycloak keeps the accounts; every change of one goes through here. */
export const users: Feature = {
  resolvers,
  entities: [Person, PersonChange, PeopleReading],
  sweepers: [sweepPersonChanges, sweepPeople],
}
