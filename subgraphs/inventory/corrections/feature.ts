import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { corrections as resolvers } from './resolvers.ts'

/** What people correct: adjustments and counts, also below what transfers are promised. */
export const corrections: Feature = { resolvers }
