import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Register } from './entities/register.ts'
import { resolvers } from './resolvers.ts'

/** The registers of a store. */
export const registers: Feature = { resolvers, entities: [Register] }
