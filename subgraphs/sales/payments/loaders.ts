import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { byId, byKey, byParent } from '../../../runtime/graphql/loaders.ts'
import { CardPayment } from './cards/entities/card-payment.ts'
import { Voucher } from './entities/voucher.ts'
import type { VoucherEntry } from './entities/voucher-entry.ts'
import type { SalePayment } from './mappers.ts'

export const voucherLoaders = (db: Queries) => ({
  cardPayment: byId(db, CardPayment),
  voucher: byId(db, Voucher),
  payments: byKey(
    (saleIds) =>
      db.query<{ saleId: string; payments: SalePayment[] }>(
        sql('load-payments')`select sale_id,
             json_agg(json_build_object('kind', kind, 'amount', amount, 'tendered', tendered,
                                        'voucherId', voucher_id) order by place) as payments
           from payment where sale_id = any(${saleIds}::uuid[]) group by sale_id`,
      ),
    ({ saleId }) => saleId,
  ),
  voucherEntries: byParent(
    (voucherIds, { after, limit }: { after: string | null; limit: number }) =>
      db.query<VoucherEntry>(
        sql('load-voucher-entries')`select page.* from unnest(${voucherIds}::uuid[]) as key(voucher_id)
          cross join lateral (
            select * from voucher_entry e
            where e.voucher_id = key.voucher_id and (${after}::uuid is null or e.id < ${after}::uuid)
            order by e.id desc limit ${limit}) page
          order by page.voucher_id, page.id desc`,
      ),
    ({ voucherId }) => voucherId,
  ),
})
