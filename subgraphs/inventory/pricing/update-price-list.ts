import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { UpdatePriceListInput } from '../generated/schema-types.ts'
import { versionConflict } from '../problems.ts'
import { chainScope } from '../scope.ts'
import { checkPeriod, checkPriceListName, checkStores } from './check-price-list.ts'
import type { PriceList } from './entities/price-list.ts'
import { mustNotOverlap } from './overlaps.ts'
import {
  emitPriceList,
  type ListWithStores,
  lockPriceLists,
  mustNotBeEnded,
  mustNotBeOver,
  mustSetPrices,
  priceListToChange,
  readPriceList,
  today,
} from './price-list-to-change.ts'

/**
 * Changes a price list, if it still has the version that the caller read. An update without a
 * difference changes nothing and makes no version.
 * @throws FORBIDDEN, Problem NotFound, VersionConflict, AlreadyDone, PriceListsOverlap, InvalidInput
 */
export async function updatePriceList(ctx: Context, input: UpdatePriceListInput) {
  const { id, scope } = await priceListToChange(ctx, input.priceListId)
  const name = input.name == null ? null : checkPriceListName(input.name)
  if (input.storeIds != null) {
    await checkStores(ctx, scope, input.storeIds)
    mustSetPrices(ctx, input.storeIds)
  }
  const saved = { __typename: 'PriceListSaved' as const, priceList: { id } }

  return ctx.idempotent('updatePriceList', chainScope, input, async (tx) => {
    await lockPriceLists(tx)
    const before = await readPriceList(tx, id)
    if (before.version !== input.expectedVersion)
      throw versionConflict('PriceList', before, input.expectedVersion)
    mustNotBeEnded(before)
    const after = {
      name: name ?? before.name,
      validFrom: input.from ?? before.validFrom,
      validUntil: input.until === undefined ? before.validUntil : input.until,
      storeIds: input.storeIds == null ? before.storeIds : input.storeIds.toSorted(),
    }
    checkPeriod(after.validFrom, after.validUntil)
    checkChange(before, after, await today(tx))
    const [list] = await tx.query<PriceList>(changeList(id, after))
    if (!list) return saved
    await mustNotOverlap(tx, id)
    emitPriceList(tx, 'EDITED', { ...list, storeIds: after.storeIds })
    return saved
  })
}

type Change = Pick<ListWithStores, 'validFrom' | 'validUntil' | 'storeIds'>

/** Nothing may change the prices of a day that is over. @throws Problem InvalidInput */
function checkChange(before: ListWithStores, after: Change, days: { earliest: string; latest: string }) {
  const began = before.validFrom <= days.latest
  if (after.validFrom !== before.validFrom) {
    if (began) throw fixed('from', before, `its first day ${before.validFrom} has begun`)
    mustNotBeOver('from', after.validFrom, days)
  }
  if (after.storeIds.join() !== before.storeIds.join() && began)
    throw fixed('storeIds', before, `its first day ${before.validFrom} has begun`)
  if (after.validUntil !== before.validUntil) {
    if (before.validUntil !== null && before.validUntil < days.earliest)
      throw fixed('until', before, `its last day ${before.validUntil} is over`)
    if (after.validUntil !== null) mustNotBeOver('until', after.validUntil, days)
  }
}

const fixed = (field: string, { name, id }: ListWithStores, why: string) =>
  invalidInput(
    field,
    `${field} of ${name} (${id}) is fixed, as ${why}: expected it as it is. End the list and make a new one.`,
  )

const changeList = (id: string, { name, validFrom, validUntil, storeIds }: Change & { name: string }) => sql(
  'change-price-list',
)`
  with dropped as (
    delete from price_list_store where price_list_id = ${id} and store_id <> all(${storeIds}::uuid[])
  ), added as (
    insert into price_list_store (price_list_id, store_id) select ${id}, unnest(${storeIds}::uuid[])
    on conflict do nothing
  )
  update price_list
  set name = ${name}, valid_from = ${validFrom}, valid_until = ${validUntil}, version = version + 1
  where id = ${id}
    and ((name, valid_from, valid_until) is distinct from (${name}, ${validFrom}::date, ${validUntil}::date)
      or array(select store_id from price_list_store where price_list_id = ${id}
        order by 1) <> ${storeIds}::uuid[])
  returning *`
