import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { countOf, idKey, type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { VoucherFilter } from '../generated/schema-types.ts'
import { storesToRead } from '../scope.ts'
import type { Voucher } from './entities/voucher.ts'
import type { VoucherEntry } from './entities/voucher-entry.ts'
import type { ReconciledVouchers } from './mappers.ts'
import { hashOfCode, mayBeCode } from './voucher-code.ts'

/** The voucher with this code, of any store: whoever has the code can spend it. */
export async function findVoucher(ctx: Context, code: string): Promise<Voucher | null> {
  if (!mayBeCode(code)) return null
  const [voucher] = await ctx.db.query<Voucher>(
    unprepared`select * from voucher where code_hash = ${hashOfCode(code)}`,
  )
  return voucher ?? null
}

/** Pages the vouchers that the caller's stores have issued, newest first. @throws FORBIDDEN */
export function findVouchers(ctx: Context, filter: VoucherFilter, page: PageArguments) {
  const stores = fragment`${storesToRead(ctx, 'vouchers', filter.storeIds)}::uuid[]`
  const kinds = fragment`${filter.kinds}::text[]`
  const blocked = fragment`${filter.blocked}::boolean`
  const where = fragment`(${stores} is null or store_id = any(${stores}))
    and (${kinds} is null or kind = any(${kinds}))
    and (${blocked} is null or (blocked_at is not null) = ${blocked})
    and (${filter.lastFour?.toUpperCase()}::text is null or last_four = ${filter.lastFour?.toUpperCase()})`
  return readPage<Voucher, [string]>(page, {
    list: 'Query.vouchers',
    key: idKey,
    read(key, limit) {
      const after = fragment`${key?.[0]}::uuid`
      return ctx.db.query<Voucher>(
        unprepared`select * from voucher where ${where} and (${after} is null or id < ${after})
          order by id desc limit ${limit}`,
      )
    },
    keyOf: ({ id }) => [id],
    count: () => countOf(ctx.db, unprepared`select count(*) from voucher where ${where}`),
  })
}

/** Pages the entries of a voucher, newest first. */
export function findEntries(ctx: Context, voucherId: string, page: PageArguments) {
  return readPage<VoucherEntry, [string]>(page, {
    list: 'Voucher.entries',
    key: idKey,
    read: (key, limit) =>
      ctx.load.voucherEntries.load({ parent: voucherId, asked: { after: key?.[0] ?? null, limit } }),
    keyOf: ({ id }) => [id],
    count: () =>
      countOf(ctx.db, unprepared`select count(*) from voucher_entry where voucher_id = ${voucherId}`),
  })
}

/** Compares the balances with the sums of the entries. Both are read in one statement, so in one moment. */
export async function reconcileVouchers(ctx: Context, storeIds: readonly string[] | null | undefined) {
  const stores = fragment`${storesToRead(ctx, 'vouchers', storeIds)}::uuid[]`
  const [found] = await ctx.db.query<ReconciledVouchers>(
    unprepared`with compared as (
       select v.id, v.balance,
              (select coalesce(sum(e.amount), 0) from voucher_entry e where e.voucher_id = v.id)::bigint as entries
       from voucher v where ${stores} is null or v.store_id = any(${stores})
     )
     select count(*)::int as vouchers, coalesce(sum(balance), 0)::bigint as balance,
            coalesce((select json_agg(m) from (select id as "voucherId", balance, entries from compared
                                               where balance <> entries order by id limit 100) m), '[]') as mismatches
     from compared`,
  )
  return found!
}
