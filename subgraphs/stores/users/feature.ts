import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { User } from './entities/user.ts'
import { UserChange } from './entities/user-change.ts'
import { UsersReading } from './entities/users-reading.ts'
import { resolvers } from './resolvers.ts'
import { sweepUserChanges, sweepUsers } from './sweep.ts'

/** Who signs in. Keycloak keeps the accounts; every change of one goes through here. */
export const users: Feature = {
  resolvers,
  entities: [User, UserChange, UsersReading],
  sweepers: [sweepUserChanges, sweepUsers],
}
