import { unprepared } from '../../../runtime/database/sql.ts'
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
 * A page of requests of the stores that the caller may read, by the time of the request. @throws
 * FORBIDDEN
 */
export async function findRequests(
  ctx: Context,
  filter: RestockRequestFilter,
  order: RestockRequestOrder,
  page: PageArguments,
) {
  const where = [
    await storesToRead(ctx, filter.storeIds),
    filter.states ?? null,
    filter.productId ?? null,
    filter.origins ?? null,
    filter.requestedById?.toLowerCase() ?? null,
    filter.from ? firstIdOf(filter.from) : null,
    filter.until ? firstIdOf(filter.until) : null,
  ]
  const list = `Query.restockRequests ${order}`
  return readPageById<RestockRequest>(ctx.db, page, {
    list,
    rows: orders[order],
    count: countRequests,
    where,
  })
}

const requestsWhere = `($1::uuid[] is null or r.store_id = any($1)) and ($2::text[] is null or r.state = any($2))
  and ($3::uuid is null or exists (select from restock_request_line l where l.request_id = r.id and l.product_id = $3))
  and ($4::text[] is null or r.origin = any($4)) and ($5::text is null or r.requested_by_id = $5)
  and ($6::uuid is null or r.id >= $6) and ($7::uuid is null or r.id < $7)`
const orders = {
  NEWEST:
    unprepared(`select r.* from restock_request r where ${requestsWhere} and ($8::uuid is null or r.id < $8)
     order by r.id desc limit $9`),
  OLDEST:
    unprepared(`select r.* from restock_request r where ${requestsWhere} and ($8::uuid is null or r.id > $8)
     order by r.id limit $9`),
}
const countRequests = unprepared(`select count(*) from restock_request r where ${requestsWhere}`)
