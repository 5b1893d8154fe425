import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { limitIds } from '../../../runtime/graphql/limit-ids.ts'
import { type PageArguments, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { TransferFilter } from '../generated/schema-types.ts'
import { readableStores, storesToRead } from '../scope.ts'
import type { Transfer } from './entities/transfer.ts'

/**
 * The transfer, if the caller may read the stock of its receiving store or works in its source store.
 * The right to read the stock of the source store is not enough: a centre gives to many stores.
 */
export async function findTransfer(ctx: Context, id: string): Promise<Transfer | null> {
  const transfer = await ctx.load.transfer.load(id)
  const [readable, own] = [await readableStores(ctx), ctx.principal.scope()]
  if (!transfer || readable === null || own === null) return transfer
  return readable.has(transfer.toStoreId) || own.includes(transfer.fromStoreId) ? transfer : null
}

/**
 * The bound parameters that limit a list to transfers that the caller may read. `to`: the receiving
 * stores, `from`: the caller's own stores as source stores, both null for all stores. `filterStores`:
 * the stores of the filter, as source or receiving store.
 * @throws FORBIDDEN for a store in the filter whose stock the caller may not read
 */
export async function transfersToRead(ctx: Context, storeIds?: readonly string[] | null) {
  const [filterStores, readable] = [
    storeIds ? await storesToRead(ctx, storeIds) : null,
    await readableStores(ctx),
  ]
  return { filterStores, to: readable && [...readable], from: ctx.principal.scope() }
}

/** The transfers of a request. */
export async function findTransfersOf(ctx: Context, requestId: string): Promise<Transfer[]> {
  const ids = (await ctx.load.requestTransfers.load(requestId))?.ids ?? []
  return Promise.all(ids.map(async (id) => (await ctx.load.transfer.load(id))!))
}

/** A page of transfers, newest first. @throws FORBIDDEN */
export async function findTransfers(ctx: Context, filter: TransferFilter, page: PageArguments) {
  const { filterStores, to, from } = await transfersToRead(ctx, filter.storeIds)
  const fromStores = filter.fromStoreIds ? limitIds('fromStoreIds', filter.fromStoreIds) : null
  const toStores = filter.toStoreIds ? limitIds('toStoreIds', filter.toStoreIds) : null
  const { states, productId, until, shippedBefore } = filter
  const where = fragment`
    (${filterStores}::uuid[] is null or to_store_id = any(${filterStores}) or from_store_id = any(${filterStores}))
    and (${to}::uuid[] is null or to_store_id = any(${to}) or from_store_id = any(${from}::uuid[]))
    and (${fromStores}::uuid[] is null or from_store_id = any(${fromStores}))
    and (${toStores}::uuid[] is null or to_store_id = any(${toStores}))
    and (${states}::text[] is null or state = any(${states}))
    and (${productId}::uuid is null or exists (
      select from transfer_line l where l.transfer_id = t.id and l.product_id = ${productId}))
    and (${filter.from}::timestamptz is null or planned_at >= ${filter.from})
    and (${until}::timestamptz is null or planned_at < ${until})
    and (${shippedBefore}::timestamptz is null or state = 'SHIPPED' and shipped_at < ${shippedBefore})`
  return readPageById<Transfer>(ctx.db, page, {
    list: 'Query.transfers',
    rows: (after, limit) => unprepared`
      select * from transfer t where ${where} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count: unprepared`select count(*) from transfer t where ${where}`,
  })
}
