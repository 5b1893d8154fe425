import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { idKey, type PageArguments, readPage, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { SaleFilter } from '../generated/schema-types.ts'
import { ofScope, storesToRead } from '../scope.ts'
import type { Sale } from './entities/sale.ts'

export async function findSale(ctx: Context, id: string): Promise<Sale | null> {
  return ofScope(ctx, await ctx.load.sale.load(id))
}

export function findSales(ctx: Context, filter: SaleFilter, page: PageArguments) {
  const stores = storesToRead(ctx, 'sales', filter.storeIds)
  const where = fragment`
    (${stores}::uuid[] is null or store_id = any(${stores}))
    and (${filter.states}::text[] is null or state = any(${filter.states}))`
  return readPageById<Sale>(ctx.db, page, {
    list: 'Query.sales',
    rows: (after, limit) => unprepared`
      select * from sale where ${where} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count: unprepared`select count(*) from sale where ${where}`,
  })
}

/** Pages the sales of a store; the sales of several stores take one statement. @throws FORBIDDEN */
export async function findSalesOfStore(ctx: Context, storeId: string, page: PageArguments) {
  storesToRead(ctx, 'sales', [storeId])
  return readPage(page, {
    list: 'Store.sales',
    key: idKey,
    read: (key, limit) =>
      ctx.load.salesOfStore.load({ parent: storeId, asked: { after: key?.[0] ?? null, limit } }),
    keyOf: ({ id }) => [id],
    count: async () =>
      (await ctx.load.saleCountOfStore.load({ parent: storeId, asked: null }))[0]?.count ?? 0,
  })
}
