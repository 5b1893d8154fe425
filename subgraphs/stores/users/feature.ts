import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { User } from './entities/user.ts'
import { UserChange } from './entities/user-change.ts'
import { UsersReading } from './entities/users-reading.ts'
import { resolvers } from './resolvers.ts'
import { sweepUserChanges, sweepUsers } from './sweep.ts'

/** The users. Keycloak stores the accounts; all changes of them go through this feature. */
export const users: Feature = {
  resolvers,
  entities: [User, UserChange, UsersReading],
  sweepers: [sweepUserChanges, sweepUsers],
}
