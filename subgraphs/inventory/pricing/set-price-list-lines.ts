import { PricesSet } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { resolveLines } from '../catalogue/packs/resolve-lines.ts'
import { checkLines, checkSize } from '../check-lines.ts'
import type { Context } from '../context.ts'
import type { SetPriceListLinesInput } from '../generated/schema-types.ts'
import { chainScope } from '../scope.ts'
import { checkLinePrice } from './check-price-list.ts'
import { mustNotOverlap } from './overlaps.ts'
import { lockPriceLists, mustNotBeEnded, priceListToChange, readPriceList } from './price-list-to-change.ts'

export const maxPriceLines = 10_000
const linesPerEvent = 1_000

/**
 * Sets and removes prices of a list, all or none. The number of statements does not grow with the lines.
 * @throws FORBIDDEN, Problem NotFound, AlreadyDone, UnknownProduct, PriceListsOverlap, InvalidInput
 */
export async function setPriceListLines(ctx: Context, input: SetPriceListLinesInput) {
  const { id } = await priceListToChange(ctx, input.priceListId)
  for (const [at, { price }] of input.lines.entries()) checkLinePrice(`lines.${at}.price`, price ?? null)

  return ctx.idempotent('setPriceListLines', chainScope, input, async (tx) => {
    checkSize(input.lines, { max: maxPriceLines })
    const lines = await resolveLines(tx, input.lines)
    await checkLines(tx, lines, { max: maxPriceLines, archived: true })
    await lockPriceLists(tx)
    mustNotBeEnded(await readPriceList(tx, id))
    const changed = await writeLines(tx, id, lines)
    return { __typename: 'PriceListLinesSet' as const, priceList: { id }, changed }
  })
}

/** A price to set. Null removes it. */
interface PriceOfList {
  productId: string
  /** Null for the unit. */
  packId?: string | null
  price?: number | null
}

interface ChangedLine {
  productId: string
  packId: string | null
  price: number | null
  priceBefore: number | null
}

/** Writes the prices that differ, and emits them. @returns their number */
export async function writeLines(
  tx: Tx,
  priceListId: string,
  lines: readonly PriceOfList[],
): Promise<number> {
  const rows = lines.map(({ productId, packId = null, price = null }) => ({
    product_id: productId,
    pack_id: packId,
    price,
  }))
  const changed = await tx.query<ChangedLine>(changeLines(priceListId, JSON.stringify(rows)))
  if (changed.length === 0) return 0
  const places = new Map(lines.map(({ productId }, at) => [productId, at]))
  await mustNotOverlap(tx, priceListId, (productId) => places.get(productId) ?? null)
  for (let at = 0; at < changed.length; at += linesPerEvent)
    tx.emit(PricesSet, {
      subject: `PriceList/${priceListId}`,
      data: {
        priceListId,
        lines: changed
          .slice(at, at + linesPerEvent)
          .map(({ packId, ...line }) => ({ ...line, ...(packId && { packId }) })),
      },
    })
  return changed.length
}

/**
 * Closes the lines whose price changes and inserts the new ones. PostgreSQL checks the unique index at
 * each row, so the update must run before the insert: the insert reads from the update, which fixes this
 * order.
 */
const changeLines = (priceListId: string, rows: string) => sql('change-price-list-lines')`
  with input_line as (
    select product_id, pack_id, price, ordinality as place
    from rows from (json_to_recordset(${rows}::json) as (product_id uuid, pack_id uuid, price bigint)) with ordinality
      as l(product_id, pack_id, price, ordinality)
  ), differing as (
    select input_line.*, own.id as line_id, own.price as price_before
    from input_line left join price_list_line own
      on own.price_list_id = ${priceListId} and own.product_id = input_line.product_id
      and own.pack_id is not distinct from input_line.pack_id and own.replaced_at is null
    where input_line.price is distinct from own.price
  ), closed as (
    update price_list_line l set replaced_at = now() from differing where l.id = differing.line_id
    returning l.product_id
  ), inserted as (
    insert into price_list_line (price_list_id, product_id, pack_id, price)
    select ${priceListId}, product_id, pack_id, price from differing
    where price is not null and (select count(*) from closed) >= 0
  )
  select product_id, pack_id, price, price_before from differing order by place`
