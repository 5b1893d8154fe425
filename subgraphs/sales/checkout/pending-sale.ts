import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { SaleState } from '../generated/schema-types.ts'

/** A sale with the data that is needed to finish it. */
export interface PendingSale {
  id: string
  storeId: string
  registerId: string
  state: SaleState
  requestHash: string
  createdAt: Date
  cashier: { id: string; name: string }
  lines: { productId: string; quantity: number; shownPrice: number | null }[]
}

export async function saleByKey(db: Queries, storeId: string, key: string): Promise<PendingSale | undefined> {
  const [sale] = await db.query<PendingSale>(sql('read-sale-by-key')`
    select ${columns} from sale s where s.store_id = ${storeId} and s.idempotency_key = ${key}`)
  return sale
}

/** Sales that a crash has left unsettled for at least `seconds`, oldest first. */
export function unsettledSales(db: Queries, seconds: number, max: number): Promise<PendingSale[]> {
  return db.query<PendingSale>(sql('read-unsettled-sales')`
    select ${columns} from sale s
    where s.state = 'PENDING' and s.created_at < now() - make_interval(secs => ${seconds})
    order by s.created_at limit ${max}`)
}

const columns = fragment`
  s.id, s.store_id, s.register_id, s.state, s.request_hash, s.created_at,
  json_build_object('id', s.cashier_id, 'name', s.cashier_name) as cashier,
  (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity,
                                     'shownPrice', l.shown_price) order by l.place)
   from sale_line l where l.sale_id = s.id) as lines`
