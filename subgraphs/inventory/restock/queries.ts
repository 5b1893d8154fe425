import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { RestockRequestFilter, RestockRequestOrder } from '../generated/schema-types.ts'
import { seen, storesToRead } from '../scope.ts'
import { firstIdOf } from '../stock/ledger/ledger-ids.ts'
import type { RestockRequest } from './entities/restock-request.ts'

/** The request, if the caller may read its store. */
export const findRequest = (ctx: Context, id: string): Promise<RestockRequest | null> =>
  seen(ctx, ctx.load.restockRequest.load(id))

/**
 * A page of the restock requests of the stores that the caller may read, in the order of their creation.
 * @throws FORBIDDEN
 */
export async function findRequests(
  ctx: Context,
  filter: RestockRequestFilter,
  order: RestockRequestOrder,
  page: PageArguments,
) {
  const stores = await storesToRead(ctx, filter.storeIds)
  const { states, productId, origins } = filter
  const requestedBy = filter.requestedById?.toLowerCase()
  const from = filter.from && firstIdOf(filter.from)
  const until = filter.until && firstIdOf(filter.until)
  const where = fragment`
    (${stores}::uuid[] is null or r.store_id = any(${stores}))
    and (${states}::text[] is null or r.state = any(${states}))
    and (${productId}::uuid is null or exists (
      select from restock_request_line l where l.request_id = r.id and l.product_id = ${productId}))
    and (${origins}::text[] is null or r.origin = any(${origins}))
    and (${requestedBy}::text is null or r.requested_by_id = ${requestedBy})
    and (${from}::uuid is null or r.id >= ${from}) and (${until}::uuid is null or r.id < ${until})`
  return readPageById<RestockRequest>(ctx.db, page, {
    list: `Query.restockRequests ${order}`,
    rows: (after, limit) =>
      order === 'NEWEST'
        ? unprepared`
          select r.* from restock_request r where ${where} and (${after}::uuid is null or r.id < ${after})
          order by r.id desc limit ${limit}`
        : unprepared`
          select r.* from restock_request r where ${where} and (${after}::uuid is null or r.id > ${after})
          order by r.id limit ${limit}`,
    count: unprepared`select count(*) from restock_request r where ${where}`,
  })
}
