/**
 * What a rule of the business refuses. Thrown inside a command it rolls the transaction back; the resolver
 * answers with it as the mutation's result, one of the types that implement `interface Problem`.
 */
export class Problem extends Error {
  /** @param type the GraphQL type of the problem, @param code its `ProblemCode`, @param data its other fields */
  constructor(
    readonly type: string,
    readonly code: string,
    message: string,
    readonly data: Record<string, unknown> = {},
    /** The subgraph that may have told meanwhile of what is not known here: the command is tried again after it. */
    readonly unknownOf?: string,
  ) {
    super(message)
  }

  get result(): ProblemResult {
    return { __typename: this.type, code: this.code, message: this.message, ...this.data }
  }
}

export interface ProblemResult {
  __typename: string
  code: string
  message: string
  [field: string]: unknown
}

export const invalidInput = (field: string, message: string) =>
  new Problem('InvalidInput', 'INVALID_INPUT', message, { field })

/** @param unknownOf the subgraph that owns the kind, where it is known here by that one's events alone */
export const notFound = (kind: string, id: string, unknownOf?: string) =>
  new Problem('NotFound', 'NOT_FOUND', `${kind} ${id} does not exist: check the id.`, { kind, id }, unknownOf)
