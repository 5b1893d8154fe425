import { validate } from 'uuid'
import { sql } from '../../runtime/database/sql.ts'
import { badInput } from '../../runtime/errors.ts'
import { type Connection, idKey, nameKey, type PageArguments, readPage } from '../../runtime/pages.ts'
import { Product } from './entities/product.ts'
import type { RestockRequest } from './entities/restock-request.ts'
import type { StockAlert } from './entities/stock-alert.ts'
import type { StockLevel } from './entities/stock-level.ts'
import type { Transfer } from './entities/transfer.ts'
import type { ProductFilter, RestockRequestFilter, StockAlertFilter } from './generated.ts'
import { type Context, shelfKey } from './loaders.ts'
import { capped, mustSeeStock, storesToRead } from './scope.ts'

export async function findProduct(
  ctx: Context,
  by: { id?: string | null; sku?: string | null; barcode?: string | null },
) {
  const given = Object.entries(by).filter(([, value]) => value != null)
  if (given.length !== 1)
    throw badInput(
      `product takes exactly one of id, sku and barcode, came ${given.length}. Leave the others out.`,
    )
  const [[column, value]] = given as [[string, string]]
  if (column === 'id') return ctx.load.product.load(value)
  return ctx.db.manager.findOneBy(Product, { [column]: value })
}

export function findProducts(
  ctx: Context,
  filter: ProductFilter,
  page: PageArguments,
): Promise<Connection<Product>> {
  const where = [
    filter.name ? likePattern(filter.name) : null,
    idOrNone(filter.categoryId),
    filter.includeArchived ?? false,
  ]
  return readPage(page, {
    key: nameKey,
    read: (key, limit) =>
      ctx.db.query<ListedProduct>(pageProducts, [...where, ...(key ?? [null, null]), limit]),
    keyOf: ({ sortName, id }) => [sortName, id],
    count: async () => (await ctx.db.query<{ count: number }>(countProducts, where))[0]!.count,
  })
}

/** With the name as PostgreSQL sorts it: JavaScript lowers some letters differently, which would lose rows. */
type ListedProduct = Product & { sortName: string }

/** The shelves of a store, by product; those of several stores in one statement. @throws FORBIDDEN */
export async function findLevels(
  ctx: Context,
  storeId: string,
  productIds: readonly string[] | null | undefined,
  page: PageArguments,
): Promise<Connection<StockLevel>> {
  await mustSeeStock(ctx, storeId)
  const asked = productIds ? capped('productIds', productIds) : null
  return readPage(page, {
    key: idKey,
    read: (key, limit) =>
      ctx.load.levelsOfStore.load({
        parent: storeId,
        asked: { productIds: asked, after: key?.[0] ?? null, limit },
      }),
    keyOf: ({ productId }) => [productId],
    count: async () => (await ctx.load.levelCountOfStore.load({ parent: storeId, asked }))[0]?.count ?? 0,
  })
}

/** One shelf; null when the store has none for the product. @throws FORBIDDEN */
export async function findLevel(ctx: Context, storeId: string, productId: string) {
  await mustSeeStock(ctx, storeId)
  return ctx.load.level.load(shelfKey(storeId, productId))
}

export async function findAlerts(ctx: Context, filter: StockAlertFilter, page: PageArguments) {
  const where = [await storesToRead(ctx, filter.storeIds), filter.severities ?? null, filter.state ?? null]
  return readPage(page, {
    key: idKey,
    read: (key, limit) => ctx.db.query<StockAlert>(pageAlerts, [...where, ...(key ?? [null]), limit]),
    keyOf: ({ id }) => [id],
    count: async () => (await ctx.db.query<{ count: number }>(countAlerts, where))[0]!.count,
  })
}

export async function findRequests(ctx: Context, filter: RestockRequestFilter, page: PageArguments) {
  const where = [await storesToRead(ctx, filter.storeIds), filter.states ?? null, idOrNone(filter.productId)]
  return readPage(page, {
    key: idKey,
    read: (key, limit) => ctx.db.query<RestockRequest>(pageRequests, [...where, ...(key ?? [null]), limit]),
    keyOf: ({ id }) => [id],
    count: async () => (await ctx.db.query<{ count: number }>(countRequests, where))[0]!.count,
  })
}

/** What carries a request. */
export async function findTransfers(ctx: Context, requestId: string): Promise<Transfer[]> {
  const ids = (await ctx.load.requestTransfers.load(requestId))?.ids ?? []
  return Promise.all(ids.map(async (id) => (await ctx.load.transfer.load(id))!))
}

/** Proves, shelf by shelf, that the ledger adds up to the level. */
export async function proveStock(ctx: Context, storeIds: readonly string[]) {
  const scope = await storesToRead(ctx, storeIds)
  const rows = await ctx.db.query<{ storeId: string; productId: string; onHand: number; ledger: number }>(
    compareLedger,
    [scope],
  )
  const [{ shelves }] = (await ctx.db.query<{ shelves: number }>(countShelves, [scope])) as [
    { shelves: number },
  ]
  return { shelves, mismatches: rows }
}

/** An id that is none of ours finds nothing, rather than failing in the database. */
const noId = '00000000-0000-0000-0000-000000000000'
const idOrNone = (id: string | null | undefined) => (id == null ? null : validate(id) ? id : noId)

const likePattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const productsWhere = `($1::text is null or name ilike $1) and ($2::uuid is null or category_id = $2)
  and ($3 or archived_at is null)`
const pageProducts = sql(
  'page-products',
  `select *, lower(name) as sort_name from product
   where ${productsWhere} and ($4::text is null or (lower(name), id) > ($4, $5::uuid))
   order by lower(name), id limit $6`,
)
const countProducts = sql('count-products', `select count(*) from product where ${productsWhere}`)

const alertsWhere = `($1::uuid[] is null or store_id = any($1)) and ($2::text[] is null or severity = any($2))
  and ($3::text is null or state = $3)`
const pageAlerts = sql(
  'page-alerts',
  `select * from stock_alert where ${alertsWhere} and ($4::uuid is null or id < $4) order by id desc limit $5`,
)
const countAlerts = sql('count-alerts', `select count(*) from stock_alert where ${alertsWhere}`)

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

const compareLedger = sql(
  'compare-ledger',
  `select store_id, product_id, coalesce(l.on_hand, 0) as on_hand, coalesce(m.sum, 0) as ledger
   from (select * from stock_level where $1::uuid[] is null or store_id = any($1)) l
   full join (
     select store_id, product_id, sum(delta)::int as sum from stock_movement
     where $1::uuid[] is null or store_id = any($1)
     group by store_id, product_id) m using (store_id, product_id)
   where coalesce(l.on_hand, 0) <> coalesce(m.sum, 0)
   limit 100`,
)
const countShelves = sql(
  'count-shelves',
  'select count(*) as shelves from stock_level where $1::uuid[] is null or store_id = any($1)',
)
