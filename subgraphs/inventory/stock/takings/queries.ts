import { fragment, sql } from '../../../../runtime/database/sql.ts'
import { badInput } from '../../../../runtime/errors/errors.ts'
import type { Context } from '../../context.ts'
import type { KeptTaking, TakenLine } from '../mappers.ts'
import type { Taking } from './entities/taking.ts'

const max = 1_000

/** The ids of takings that are at least `seconds` old and still open, oldest first. */
export async function findOpenTakings(
  ctx: Context,
  { seconds, storeId }: { seconds: number; storeId?: string | null },
): Promise<string[]> {
  ctx.principal.mustHave('internal:call')
  const open = await ctx.db.query<{ id: string }>(
    sql('read-open-takings')`select id from taking
      where settled_at is null and at <= now() - make_interval(secs => ${seconds})
        and (${storeId}::uuid is null or store_id = ${storeId}::uuid)
      order by at limit ${max}`,
  )
  return open.map(({ id }) => id)
}

export async function findTakings(ctx: Context, ids: readonly string[]): Promise<KeptTaking[]> {
  ctx.principal.mustHave('internal:call')
  const takings = await ctx.db.query<CostedTaking>(
    sql('read-takings')`select ${withCosts} from taking t
      where id = any(${atMost('ids', ids)}::uuid[]) order by at`,
  )
  return takings.map(keptTaking)
}

/** The columns of a taking `t`, and the cost of each product from the ledger, which alone knows it. */
export const withCosts = fragment`t.*,
  (select json_object_agg(m.product_id, -m.cost) from stock_movement m
   where m.reference_id = t.id::text and m.reference_kind = 'Sale' and m.delta < 0) as costs`

export interface CostedTaking extends Taking {
  costs: Record<string, number | null> | null
}

/** @throws BAD_USER_INPUT when there are too many */
export function atMost(field: string, ids: readonly string[]): readonly string[] {
  if (ids.length > max) throw badInput(`${field} has ${ids.length} ids: expected at most ${max}.`)
  return ids
}

/** A taking as its first call returned it. */
export const keptTaking = ({
  id,
  storeId,
  sale,
  lines,
  taxation,
  rejection,
  costs,
}: CostedTaking): KeptTaking => ({
  id,
  storeId,
  sale,
  stock: rejection
    ? { __typename: 'StockRejected', problem: rejection }
    : { __typename: 'StockCommitted', lines: costedLines(lines!, costs), taxation },
})

export const costedLines = (lines: TakenLine[], costs: CostedTaking['costs']): TakenLine[] =>
  lines.map((line) => ({ ...line, cost: costs?.[line.productId] ?? null }))
