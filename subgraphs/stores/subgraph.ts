import { revokingEvents } from '../../contracts/revocations.ts'
import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { loaders } from './context.ts'
import { Register } from './registers/entities/register.ts'
import { Store } from './stores/entities/store.ts'
import { resolvers } from './stores/resolvers.ts'
import { Person } from './users/entities/user.ts'
import { PersonChange } from './users/entities/user-change.ts'
import { PeopleReading } from './users/entities/users-reading.ts'
import { sweepPeople, sweepPersonChanges } from './users/sweep.ts'

export const stores = defineSubgraph({
  name: 'stores',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  resolvers,
  loaders,
  entities: [Store, Register, Person, PersonChange, PeopleReading],
  sweepers: [sweepPersonChanges, sweepPeople],
  revokes: revokingEvents,
  awaited: true,
})
