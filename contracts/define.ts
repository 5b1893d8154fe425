import { type ZodType, z } from 'zod'

export const Id = z.uuid()
/** A quantity of goods in an event: thousandths of the product's unit, so that 1500 is 1.5 kg. */
export const Thousandths = z.int()
/** A quantity in the variables of an internal call: thousandths, sent as the scalar `Quantity`. */
export const SentQuantity = Thousandths.transform((thousandths) => thousandths / 1_000)
/** A quantity in the answer of an internal call: the scalar `Quantity`, read as thousandths. */
export const ReadQuantity = z.number().transform((units) => Math.round(units * 1_000))
/** Whole minor units of the chain's currency. */
export const MinorUnits = z.int()
/** A cost: thousandths of a minor unit, so that 1500 is a cent and a half. */
export const ExactCost = z.int()

/**
 * Defines an event, which the subgraph `owner` emits whenever it has happened.
 *
 * ```ts
 * const SaleRejected = defineEvent('sales', 'SaleRejected', 1, z.object({ id: Id, storeId: Id }))
 * ```
 * @param upcasts functions that convert the data of old events: the first from version 1 to 2, the
 * next from 2 to 3, and so on up to `version`
 */
export const defineEvent = <const Type extends string, Data extends ZodType>(
  owner: string,
  type: Type,
  version: number,
  data: Data,
  // biome-ignore lint/suspicious/noExplicitAny: the data of an older version have no type any more
  upcasts: readonly ((older: any) => unknown)[] = [],
) => ({ owner, type, version, data, upcasts })

/**
 * Defines a call that the subgraph `owner` answers for other subgraphs. `document` requests the one
 * root field `field`.
 */
export const defineCall = <Variables extends ZodType, Result extends ZodType>(call: {
  owner: string
  field: string
  document: string
  variables: Variables
  result: Result
}) => call
