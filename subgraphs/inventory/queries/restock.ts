import { sql } from '../../../runtime/database/sql.ts'
import { idKey, type PageArguments, readPage } from '../../../runtime/pages.ts'
import type { RestockRequest } from '../entities/restock-request.ts'
import type { RestockRequestFilter } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { idOrNone, storesToRead } from '../scope.ts'

export async function findRequests(ctx: Context, filter: RestockRequestFilter, page: PageArguments) {
  const where = [await storesToRead(ctx, filter.storeIds), filter.states ?? null, idOrNone(filter.productId)]
  return readPage(page, {
    key: idKey,
    read: (key, limit) => ctx.db.query<RestockRequest>(pageRequests, [...where, ...(key ?? [null]), limit]),
    keyOf: ({ id }) => [id],
    count: async () => (await ctx.db.query<{ count: number }>(countRequests, where))[0]!.count,
  })
}

const requestsWhere = `($1::uuid[] is null or r.store_id = any($1)) and ($2::text[] is null or r.state = any($2))
  and ($3::uuid is null or exists (select from restock_request_line l where l.request_id = r.id and l.product_id = $3))`
const pageRequests = sql(
  'page-restock-requests',
  `select r.* from restock_request r where ${requestsWhere} and ($4::uuid is null or r.id < $4)
   order by r.id desc limit $5`,
)
const countRequests = sql(
  'count-restock-requests',
  `select count(*) from restock_request r where ${requestsWhere}`,
)
