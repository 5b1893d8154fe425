import { revokingEvents } from '../../contracts/revocations.ts'
import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { PeopleReading } from './entities/people-reading.ts'
import { Person } from './entities/person.ts'
import { PersonChange } from './entities/person-change.ts'
import { Register } from './entities/register.ts'
import { Store } from './entities/store.ts'
import { loaders } from './loaders.ts'
import { sweepPeople, sweepPersonChanges } from './people/sweep.ts'
import { resolvers } from './resolvers.ts'

export const stores = defineSubgraph({
  name: 'stores',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql', './schema/'),
  resolvers,
  loaders,
  entities: [Store, Register, Person, PersonChange, PeopleReading],
  sweepers: [sweepPersonChanges, sweepPeople],
  revokes: revokingEvents,
  awaited: true,
})
