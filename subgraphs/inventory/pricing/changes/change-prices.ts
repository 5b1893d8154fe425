import { sql } from '../../../../runtime/database/sql.ts'
import { badInput } from '../../../../runtime/errors/errors.ts'
import { Problem } from '../../../../runtime/errors/problem.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import { type ChangedProduct, emitProduct } from '../../catalogue/product-to-change.ts'
import type { Context } from '../../context.ts'
import type { ChangePricesInput, PriceChangeInput } from '../../generated/schema-types.ts'
import { chainScope } from '../../scope.ts'
import type { PlannedLine } from '../mappers.ts'
import {
  lockPriceLists,
  mustNotBeEnded,
  mustSetPrices,
  priceListToChange,
  readPriceList,
} from '../price-list-to-change.ts'
import { writeLines } from '../set-price-list-lines.ts'
import { checkChange, planLines } from './planned-lines.ts'

const previewLines = 100

/**
 * Changes many prices of a list, or base prices, all or none. The number of statements does not grow with the
 * prices.
 * @throws FORBIDDEN, Problem NotFound, AlreadyDone, UnknownProduct, PriceListsOverlap, InvalidInput
 */
export async function changePrices(ctx: Context, input: ChangePricesInput) {
  const { change } = input
  const priceListId = await mayChange(ctx, change)
  checkChange(change)

  return ctx.idempotent('changePrices', chainScope, input, async (tx) => {
    if (priceListId === null)
      await tx.query(sql('lock-base-prices')`lock table product in share row exclusive mode`)
    else {
      await lockPriceLists(tx)
      mustNotBeEnded(await readPriceList(tx, priceListId))
    }
    const planned = await planLines(tx, change)
    if (priceListId === null) await writeBasePrices(tx, planned)
    else await writeLines(tx, priceListId, planned)
    return { __typename: 'PricesChanged' as const, changed: planned.length }
  })
}

/**
 * Shows the prices that a change would make different, and changes nothing. @throws FORBIDDEN,
 * BAD_USER_INPUT
 */
export async function findPriceDifferences(ctx: Context, change: PriceChangeInput) {
  try {
    await mayChange(ctx, change)
    checkChange(change)
    const planned = await planLines(ctx.db, change)
    return { count: planned.length, first: planned.slice(0, previewLines) }
  } catch (error) {
    throw error instanceof Problem ? badInput(error.message) : error
  }
}

/** @returns the price list, or null for base prices @throws FORBIDDEN, Problem NotFound */
async function mayChange(ctx: Context, { priceListId }: PriceChangeInput): Promise<string | null> {
  if (priceListId != null) return (await priceListToChange(ctx, priceListId)).id
  mustSetPrices(ctx, [])
  ctx.principal.mustHave('product:edit')
  return null
}

async function writeBasePrices(tx: Tx, planned: PlannedLine[]): Promise<void> {
  if (planned.length === 0) return
  const lines = JSON.stringify(planned.map(({ productId, price }) => ({ id: productId, price })))
  const products = await tx.query<ChangedProduct>(sql('change-base-prices')`
    update product p set price = l.price, version = p.version + 1
    from json_to_recordset(${lines}::json) as l(id uuid, price bigint)
    where p.id = l.id
    returning new.*, to_jsonb(old) as before`)
  for (const product of products) emitProduct(tx, 'EDITED', product, product.before)
}
