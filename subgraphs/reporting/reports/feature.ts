import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { resolvers } from './resolvers.ts'

/** What is asked of the projections. */
export const reports: Feature = { resolvers }
