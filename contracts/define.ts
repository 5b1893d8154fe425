import { type ZodType, z } from 'zod'

export const Id = z.uuid()
/** Whole minor units of the chain's currency. */
export const MinorUnits = z.int()

/**
 * An event that a subgraph promises to write whenever this has happened.
 * @param upcasts the first makes data of version 2 of those of version 1, and so on up to `version`
 */
export const defineEvent = <const Type extends string, Data extends ZodType>(
  owner: string,
  type: Type,
  version: number,
  data: Data,
  // biome-ignore lint/suspicious/noExplicitAny: the data of an older version have no type any more
  upcasts: readonly ((older: any) => unknown)[] = [],
) => ({ owner, type, version, data, upcasts })

/** A call that a subgraph answers for the others: `document` asks for the one root field `field`. */
export const defineCall = <Variables extends ZodType, Result extends ZodType>(call: {
  owner: string
  field: string
  document: string
  variables: Variables
  result: Result
}) => call
