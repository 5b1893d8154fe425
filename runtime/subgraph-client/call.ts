import type { ZodType, z } from 'zod'

/** An internal call that a subgraph offers to the others: one field marked `@inaccessible`. */
export interface CallDefinition<Variables extends ZodType = ZodType, Result extends ZodType = ZodType> {
  owner: string
  /** The root field, whose value is the result. */
  field: string
  document: string
  variables: Variables
  result: Result
}

export type VariablesOf<C extends CallDefinition> = z.input<C['variables']>
export type ResultOf<C extends CallDefinition> = z.output<C['result']>
