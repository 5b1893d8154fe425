import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { badInput, forbidden } from '../../../runtime/errors/errors.ts'
import { idKey, type PageArguments, readPage, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { SaleFilter } from '../generated/schema-types.ts'
import type { Sale } from './entities/sale.ts'

const maxStores = 100

export async function findSale(ctx: Context, id: string): Promise<Sale | null> {
  const sale = await ctx.load.sale.load(id)
  const scope = ctx.principal.scope()
  return sale && (scope === null || scope.includes(sale.storeId)) ? sale : null
}

export function findSales(ctx: Context, filter: SaleFilter, page: PageArguments) {
  const stores = storesInScope(ctx, filter.storeIds)
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
  mustSeeSales(ctx, storeId)
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

/**
 * The stores to read, for a query parameter: the caller's, restricted to those asked for; null for
 * all.
 * @throws FORBIDDEN
 */
function storesInScope(ctx: Context, asked: readonly string[] | null | undefined): string[] | null {
  if (!asked) return ctx.principal.scope()
  if (asked.length > maxStores)
    throw badInput(
      `storeIds has ${asked.length} ids: expected at most ${maxStores}. Ask in several requests.`,
    )
  for (const id of asked) mustSeeSales(ctx, id)
  return [...asked]
}

function mustSeeSales(ctx: Context, storeId: string) {
  const scope = ctx.principal.scope()
  if (scope && !scope.includes(storeId))
    throw forbidden(
      `${ctx.principal.name} may not read the sales of store ${storeId}. Ask for your own stores.`,
    )
}
