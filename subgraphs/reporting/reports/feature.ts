import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { resolvers } from './resolvers.ts'

/** Reports that are read from the projections. */
export const reports: Feature = { resolvers }
