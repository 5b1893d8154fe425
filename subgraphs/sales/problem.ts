import { Problem } from '../../runtime/errors/problem.ts'
import type { ResolversParentTypes } from './generated/resolver-types.ts'

/** Makes a problem of this subgraph's schema. */
export const problem = Problem.of<ResolversParentTypes>()
