import { returnStock } from '../../../contracts/calls/inventory.ts'
import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import type { ReturnCondition } from '../generated/schema-types.ts'

interface UnreturnedGoods {
  id: string
  storeId: string
  actor: { id: string; name: string }
  lines: { productId: string; quantity: number; condition: ReturnCondition; cost: number | null }[]
}

/**
 * Gives the goods of a return to the stock of its store, if the stock does not have them yet. A failure
 * here does not undo the return: when inventory does not answer, the sweeper calls this function again.
 * Inventory counts the goods once for each id, so a second call is harmless.
 */
export async function returnGoods(ctx: Context, id: string): Promise<void> {
  const [waiting] = await readUnreturned(ctx.db, id)
  if (waiting) await settle(ctx, waiting)
}

const second = 1_000
/** A return that is being made now is skipped: a second call would be harmless, but wasted work. */
const leftAloneSeconds = 5
const max = 200

/** Returns goods that a crash or an outage has left between the return and the stock. */
export const sweepReturns: Sweeper = {
  name: 'returns',
  everyMs: 5 * second,
  async sweep(context) {
    const ctx = context as Context
    for (const waiting of await readOldest(ctx.db)) await settle(ctx, waiting)
  },
}

async function settle(ctx: Context, { id, storeId, actor, lines }: UnreturnedGoods) {
  try {
    await ctx.call(returnStock, { input: { id, storeId, actor, lines } })
    await ctx.transaction((tx) =>
      tx.query(sql('mark-stock-returned')`
        update sale_return set stock_returned_at = now() where id = ${id} and stock_returned_at is null`),
    )
  } catch (error) {
    ctx.log.warn({ error, saleReturn: id }, 'the goods of a return wait for the next sweep')
  }
}

const readUnreturned = (db: Queries, id: string) =>
  db.query<UnreturnedGoods>(sql('read-unreturned')`
    select ${columns} from sale_return t where id = ${id} and stock_returned_at is null`)

const readOldest = (db: Queries) =>
  db.query<UnreturnedGoods>(sql('read-oldest-unreturned')`
    select ${columns} from sale_return t
    where stock_returned_at is null and created_at < now() - make_interval(secs => ${leftAloneSeconds})
    order by created_at limit ${max}`)

const columns = fragment`
  id, store_id, json_build_object('id', cashier_id, 'name', cashier_name) as actor,
  (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity,
                                     'condition', l.condition, 'cost', l.cost) order by l.place)
   from sale_return_line l where l.return_id = t.id) as lines`
