import type { CodeTaken, IdempotencyKeyReused, InvalidInput, NotFound } from '../generated/common-types.ts'

/**
 * A rejection by a business rule. A command throws it, which rolls the transaction back. The
 * resolver returns it as the mutation's result, a type that implements `interface Problem`.
 */
export class Problem extends Error {
  /** The `ProblemCode` of the type. */
  readonly code: string

  private constructor(
    /** The GraphQL type. */
    readonly type: string,
    message: string,
    /** The other fields of the type. */
    readonly data: object,
    /**
     * The subgraph whose events may bring the missing row: after they are applied, the command is
     * tried again.
     */
    readonly unknownOf?: string,
  ) {
    super(message)
    this.code = codeOf(type)
  }

  /**
   * Makes the function by which a subgraph makes problems with every field of their type, also those that
   * may be null: `const problem = Problem.of<ResolversParentTypes>()`, `problem('StoreClosed', message, {
   * storeId })`.
   */
  static of<Types>() {
    return <Type extends keyof Types & string>(
      type: Type,
      message: string,
      fields: FieldsOf<Types[Type]>,
      unknownOf?: string,
    ) => new Problem(type, message, fields, unknownOf)
  }

  /** Makes the problem again from a stored result, or from the answer of another subgraph. */
  static from({ __typename, message, ...fields }: ProblemResult): Problem {
    return new Problem(__typename, message, fields)
  }

  get result(): ProblemResult {
    return { ...this.data, __typename: this.type, code: this.code, message: this.message }
  }
}

/** The `ProblemCode` of a problem's type: STOCK_PROMISED of StockPromised. */
export const codeOf = (type: string) => type.replace(/(?<=.)[A-Z]/g, '_$&').toUpperCase()

type FieldsOf<Type> = Omit<Type, '__typename' | 'code' | 'message'>

export interface ProblemResult {
  __typename: string
  code: string
  message: string
  [field: string]: unknown
}

/** Makes the problems of contracts/common.graphql that the runtime finds. */
export const commonProblem = Problem.of<{
  InvalidInput: InvalidInput
  NotFound: NotFound
  IdempotencyKeyReused: IdempotencyKeyReused
  CodeTaken: CodeTaken
}>()

export const invalidInput = (field: string, message: string) =>
  commonProblem('InvalidInput', message, { field })

/**
 * @param unknownOf the subgraph that owns the kind, when this subgraph knows it only by the owner's
 * events
 */
export const notFound = (kind: string, id: string, unknownOf?: string) =>
  commonProblem('NotFound', `${kind} ${id} does not exist: check the id.`, { kind, id }, unknownOf)
