import { PriceListChanged } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { forbidden } from '../../../runtime/errors/errors.ts'
import { invalidInput, notFound } from '../../../runtime/errors/problem.ts'
import type { DataOf } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Context } from '../context.ts'
import { alreadyDone } from '../problems.ts'
import type { PriceList } from './entities/price-list.ts'
import { findPriceList } from './queries.ts'

/** A price list with its stores. */
export type ListWithStores = PriceList & { storeIds: string[] }

/**
 * Allows a user to set prices of their own stores, and users who see every store to set those of the
 * chain. @throws FORBIDDEN
 */
export function mustSetPrices(ctx: Context, storeIds: readonly string[]): void {
  const may = ctx.principal.mustHave('price:write')
  for (const id of storeIds) may.in(id)
  if (storeIds.length === 0 && ctx.principal.scope() !== null)
    throw forbidden(`${ctx.principal.name} may not set prices of the chain. Name your own stores.`)
}

/** A price list that the caller may change. @throws FORBIDDEN, Problem NotFound */
export async function priceListToChange(ctx: Context, id: string): Promise<ListWithStores> {
  ctx.principal.mustHave('price:write')
  const list = await findPriceList(ctx, id)
  if (!list) throw notFound('PriceList', id)
  const storeIds = (await ctx.load.storesOfPriceList.load(id))?.storeIds ?? []
  mustSetPrices(ctx, storeIds)
  return { ...list, storeIds }
}

/**
 * Locks all price lists until the commit, so that no other list gets a price for the same product, store
 * and day meanwhile. Reads and sales do not wait.
 */
export async function lockPriceLists(tx: Queries): Promise<void> {
  await tx.query(lock)
}

/** Returns a list as it is now, with its stores. Call it after `lockPriceLists`. */
export async function readPriceList(tx: Queries, id: string): Promise<ListWithStores> {
  const [list] = await tx.query<ListWithStores>(sql('read-price-list-with-stores')`
    select list.*, array(select store_id from price_list_store s where s.price_list_id = list.id
      order by 1) as store_ids
    from price_list list where list.id = ${id}`)
  return list!
}

/** @throws Problem AlreadyDone when a user has ended the list */
export function mustNotBeEnded({ id, name, endedAt }: PriceList): void {
  if (endedAt)
    throw alreadyDone(
      `The price list ${name} (${id}) was ended at ${endedAt.toISOString()}: make a new one with createPriceList.`,
    )
}

interface Today {
  /** The business day in the store whose clock is furthest behind. */
  earliest: string
  /** The business day in the store whose clock is furthest ahead. */
  latest: string
}

/** The business days of this moment in the stores of the chain. */
export async function today(tx: Queries): Promise<Today> {
  const [days] = await tx.query<Today>(readToday)
  return days!
}

/** @throws Problem InvalidInput when a day is over in every store */
export function mustNotBeOver(field: 'from' | 'until', day: string, { earliest }: Today): void {
  if (day < earliest)
    throw invalidInput(
      field,
      `${field} is ${day}, which is over: expected ${earliest} or a later day, as prices are never changed for the past.`,
    )
}

/** Emits PriceListChanged with the new state of a list. */
export function emitPriceList(
  tx: Tx,
  change: DataOf<typeof PriceListChanged>['change'],
  { id, version, name, scope, storeIds, validFrom, validUntil, endedAt }: ListWithStores,
): void {
  tx.emit(PriceListChanged, {
    subject: `PriceList/${id}`,
    data: {
      id,
      version,
      name,
      scope,
      storeIds,
      from: validFrom,
      until: validUntil,
      ended: endedAt !== null,
      change,
    },
  })
}

const lock = sql('lock-price-lists')`lock table price_list in share row exclusive mode`
const readToday = sql('read-today-of-stores')`
  select 
           coalesce(min((now() at time zone time_zone)::date),
             (now() at time zone 'UTC')::date)::text as earliest,
         coalesce(max((now() at time zone time_zone)::date), (now() at time zone 'UTC')::date)::text as latest
  from store`
