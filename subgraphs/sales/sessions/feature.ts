import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { RegisterSession } from './entities/register-session.ts'
import { SessionCount } from './entities/session-count.ts'
import { resolvers } from './resolvers.ts'

/** Sessions of registers, from the float to the count. */
export const sessions: Feature = {
  resolvers,
  entities: [RegisterSession, SessionCount],
}
