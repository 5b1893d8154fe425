import { unprepared } from '../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { TransferFilter } from '../generated/schema-types.ts'
import { capped, readableStores, storesToRead } from '../scope.ts'
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
 * stores, `from`: the caller's own stores as source stores, both null for all stores. `asked`: the
 * stores of the filter, as source or receiving store.
 * @throws FORBIDDEN for a store in the filter whose stock the caller may not read
 */
export async function transfersToRead(ctx: Context, storeIds?: readonly string[] | null) {
  const [asked, readable] = [storeIds ? await storesToRead(ctx, storeIds) : null, await readableStores(ctx)]
  return { asked, to: readable && [...readable], from: ctx.principal.scope() }
}

/** The transfers of a request. */
export async function findTransfersOf(ctx: Context, requestId: string): Promise<Transfer[]> {
  const ids = (await ctx.load.requestTransfers.load(requestId))?.ids ?? []
  return Promise.all(ids.map(async (id) => (await ctx.load.transfer.load(id))!))
}

/** A page of transfers, newest first. @throws FORBIDDEN */
export async function findTransfers(ctx: Context, filter: TransferFilter, page: PageArguments) {
  const { asked, to, from } = await transfersToRead(ctx, filter.storeIds)
  const where = [
    asked,
    to,
    from,
    filter.fromStoreIds ? capped('fromStoreIds', filter.fromStoreIds) : null,
    filter.toStoreIds ? capped('toStoreIds', filter.toStoreIds) : null,
    filter.states ?? null,
    filter.productId ?? null,
    filter.from ?? null,
    filter.until ?? null,
    filter.shippedBefore ?? null,
  ]
  return readPageById<Transfer>(ctx.db, page, {
    list: 'Query.transfers',
    rows: pageTransfers,
    count: countTransfers,
    where,
  })
}

const transfersWhere = `
  ($1::uuid[] is null or to_store_id = any($1) or from_store_id = any($1))
  and ($2::uuid[] is null or to_store_id = any($2) or from_store_id = any($3::uuid[]))
  and ($4::uuid[] is null or from_store_id = any($4)) and ($5::uuid[] is null or to_store_id = any($5))
  and ($6::text[] is null or state = any($6))
  and ($7::uuid is null or exists (select from transfer_line l where l.transfer_id = t.id and l.product_id = $7))
  and ($8::timestamptz is null or planned_at >= $8) and ($9::timestamptz is null or planned_at < $9)
  and ($10::timestamptz is null or state = 'SHIPPED' and shipped_at < $10)`
const pageTransfers =
  unprepared(`select * from transfer t where ${transfersWhere} and ($11::uuid is null or id < $11)
   order by id desc limit $12`)
const countTransfers = unprepared(`select count(*) from transfer t where ${transfersWhere}`)
