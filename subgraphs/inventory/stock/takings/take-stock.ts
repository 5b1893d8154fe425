import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { badInput } from '../../../../runtime/errors/errors.ts'
import { Problem } from '../../../../runtime/errors/problem.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import type { Context } from '../../context.ts'
import type { TakeStockInput } from '../../generated/schema-types.ts'
import { storeClosed } from '../../problems.ts'
import { type Prices, pricesOf, type SoldLine, takePriced } from '../commit-stock.ts'
import type { KeptTaking } from '../mappers.ts'
import { type CostedTaking, keptTaking, withCosts } from './queries.ts'
import { type SoldLines, soldLines } from './sold-lines.ts'

/**
 * Takes all lines of a sale from the stock levels, or none, in one transaction. The row of the taking keeps
 * the sale, so that sales can write it after a crash. The first call with a key decides, also when it
 * was rejected: every other call returns that taking and takes nothing.
 */
export function takeStock(ctx: Context, input: TakeStockInput): Promise<KeptTaking> {
  ctx.principal.mustHave('internal:call')
  if (input.lines.length === 0)
    throw badInput('lines is empty: expected a line for each product of the sale.')
  return ctx.actingFor(input.actor).transaction(async (tx) => {
    const { id, storeId, key, sale } = input
    const sold = await soldLines(tx, input, ctx.currency)
    const [claim] = await tx.query<Claim>(claimTaking(input, sold.lines))
    if (!claim!.claimed) return firstTaking(tx, storeId, key)
    const stock = await takeOrReject(tx, input, sold, claim!, ctx.currency)
    return { id, storeId, sale, stock }
  })
}

async function takeOrReject(
  tx: Tx,
  input: TakeStockInput,
  { lines, problem }: SoldLines,
  claim: Claim,
  currency: string,
) {
  try {
    if (claim.store?.closedAt) throw storeClosed({ ...claim.store, closedAt: new Date(claim.store.closedAt) })
    if (problem) throw problem
    return await takePriced(tx, input.id, { ...input, lines }, claim, currency)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const problem = error.result
    await tx.query(
      sql('reject-taking')`update taking set rejection = ${JSON.stringify(problem)} where id = ${input.id}`,
    )
    return { __typename: 'StockRejected' as const, problem }
  }
}

interface Claim extends Prices {
  /** False when the key has a taking already. */
  claimed: boolean
  store: { id: string; name: string; closedAt: string | null } | null
}

/**
 * Writes the taking and reads the prices. A call with the same key waits here until the first one has
 * committed. The lines are written as they will be sold; a rejection then holds instead of them.
 */
function claimTaking({ id, storeId, key, actor, at, sale }: TakeStockInput, lines: SoldLine[]) {
  const rows = lines.map(({ productId, quantity, parts }, place) => ({
    place,
    product_id: productId,
    quantity,
    parts,
  }))
  return sql('claim-taking')`
    with ${pricesOf({ storeId, at, lines })}, line as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as l(place int, product_id uuid, quantity bigint, parts jsonb)
    ), claimed as (
      insert into taking (id, store_id, key, sale, actor_id, actor_name, lines, taxation)
      select ${id}::uuid, ${storeId}::uuid, ${key}, ${JSON.stringify(sale)}::jsonb, ${actor.id}, ${actor.name},
             (select jsonb_agg(jsonb_build_object('productId', p.id, 'name', p.name, 'sku', p.sku,
                'barcode', p.barcode, 'quantity', line.quantity, 'unitPrice', p.price, 'taxClass', p."taxClass", 'parts', line.parts)
                order by line.place)
              from line join priced p on p.id = line.product_id),
             (select taxation from taxed)
      on conflict (store_id, key) do nothing
      returning id
    )
    select exists (select from claimed) as claimed,
           (select json_agg(priced) from priced) as products,
           (select taxation from taxed) as taxation,
           (select json_build_object('id', id, 'name', name, 'closedAt', closed_at)
            from store where id = ${storeId}::uuid) as store`
}

async function firstTaking(tx: Queries, storeId: string, key: string): Promise<KeptTaking> {
  const [first] = await tx.query<CostedTaking>(
    sql('read-taking-by-key')`select ${withCosts} from taking t where store_id = ${storeId} and key = ${key}`,
  )
  return keptTaking(first!)
}
