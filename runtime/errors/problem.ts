/**
 * A rejection by a business rule. A command throws it, which rolls the transaction back. The
 * resolver returns it as the mutation's result, a type that implements `interface Problem`.
 */
export class Problem extends Error {
  /**
   * @param type the GraphQL type of the problem
   * @param code its `ProblemCode`
   * @param data its other fields
   */
  constructor(
    readonly type: string,
    readonly code: string,
    message: string,
    readonly data: Record<string, unknown> = {},
    /**
     * The subgraph whose events may bring the missing row: after they are applied, the command is
     * tried again.
     */
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

/**
 * @param unknownOf the subgraph that owns the kind, when this subgraph knows it only by the owner's
 * events
 */
export const notFound = (kind: string, id: string, unknownOf?: string) =>
  new Problem('NotFound', 'NOT_FOUND', `${kind} ${id} does not exist: check the id.`, { kind, id }, unknownOf)
