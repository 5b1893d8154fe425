import { type Statement, sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { unitsOf } from '../../../../runtime/values/quantity.ts'
import type { AdjustStockLine, ProblemCode } from '../../generated/schema-types.ts'
import { levelKey } from '../../level-key.ts'
import { type Counted, fits, notWhole } from '../../pieces.ts'
import { largestDelta } from '../adjustment.ts'

/** The reason why a line cannot be applied. */
export interface Fault {
  code: ProblemCode
  /** The message without the index of the line, which `failedLine` adds. */
  message: string
  available?: number
}

export interface FailedLine extends Omit<Fault, 'available'> {
  available: number | null
  index: number
  storeId: string
  productId: string
}

export const failedLine = (
  index: number,
  { storeId, productId }: AdjustStockLine,
  fault: Fault,
): FailedLine => ({
  ...fault,
  available: fault.available ?? null,
  message: `lines.${index}: ${fault.message}.`,
  index,
  storeId,
  productId,
})

/**
 * Finds the lines that cannot be applied regardless of the current stock, and the first fault of each.
 * The keys are the indices of the lines. Stores may be closed.
 */
export async function invalidLines(tx: Queries, lines: AdjustStockLine[]): Promise<Map<number, Fault>> {
  const storeIds = [...new Set(lines.map(({ storeId }) => storeId))]
  const productIds = [...new Set(lines.map(({ productId }) => productId))]
  const stores = await known(
    sql('read-known-stores')`select id from store where id = any(${storeIds}::uuid[])`,
  )
  const products = await known<Counted>(sql('read-known-products')`
    select id, name, sku, unit from product where id = any(${productIds}::uuid[])`)
  const seen = new Map<string, number>()
  const faults = new Map<number, Fault>()
  for (const [index, line] of lines.entries()) {
    const fault = faultOf(line, index)
    if (fault) faults.set(index, fault)
  }
  return faults

  async function known<Row extends { id: string }>(statement: Statement) {
    const rows = await tx.query<Row>(statement)
    return new Map(rows.map((row) => [row.id, row]))
  }

  function faultOf({ storeId, productId, delta }: AdjustStockLine, index: number): Fault | undefined {
    const level = levelKey(storeId, productId)
    const before = seen.get(level)
    if (before !== undefined)
      return invalid(
        `the stock level of lines.${before} comes again: expected one line a stock level. Put them together`,
      )
    seen.set(level, index)
    if (delta === 0 || Math.abs(delta) > largestDelta)
      return invalid(
        `delta is ${unitsOf(delta)}: expected -${unitsOf(largestDelta)} to ${unitsOf(largestDelta)}, and not 0`,
      )
    if (!stores.has(storeId))
      return { code: 'NOT_FOUND', message: `store ${storeId} does not exist: check the id` }
    const product = products.get(productId)
    if (!product)
      return { code: 'UNKNOWN_PRODUCT', message: `product ${productId} does not exist: check the id` }
    if (!fits(product, delta)) return invalid(notWhole(product, delta))
    return undefined
  }
}

const invalid = (message: string): Fault => ({ code: 'INVALID_INPUT', message })
