import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { byId, byKey, byParent } from '../../../runtime/graphql/loaders.ts'
import { SaleReturn } from './entities/sale-return.ts'
import type { SaleReturnLine } from './entities/sale-return-line.ts'
import type { RefundPart } from './share-refund.ts'

export const returnLoaders = (db: Queries) => ({
  saleReturn: byId(db, SaleReturn),
  returnsOfSale: byParent(
    (saleIds, _: null) =>
      db.query<SaleReturn & { saleId: string }>(sql('load-returns-of-sales')`
        select * from sale_return where sale_id = any(${saleIds}::uuid[]) order by id`),
    ({ saleId }) => saleId,
  ),
  returnLines: byParent(
    (returnIds, _: null) =>
      db.query<SaleReturnLine>(sql('load-return-lines')`
        select * from sale_return_line where return_id = any(${returnIds}::uuid[]) order by return_id, place`),
    ({ returnId }) => returnId,
  ),
  returnRefunds: byKey(
    (returnIds) =>
      db.query<{ returnId: string; refunds: RefundPart[] }>(sql('load-return-refunds')`
        select return_id,
               json_agg(json_build_object('kind', kind, 'amount', amount, 'voucherId', voucher_id) order by place)
                 as refunds
        from return_refund where return_id = any(${returnIds}::uuid[]) group by return_id`),
    ({ returnId }) => returnId,
  ),
})
