import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { corrections as resolvers } from './resolvers.ts'

/** Adjustments and counts. Some of them leave fewer units than are promised to transfers. */
export const corrections: Feature = { resolvers }
