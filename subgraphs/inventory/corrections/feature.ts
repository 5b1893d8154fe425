import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { corrections as resolvers } from './resolvers.ts'

/** Adjustments and counts, also below the units that are promised to transfers. */
export const corrections: Feature = { resolvers }
