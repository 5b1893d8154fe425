import { openTransfers } from '../../../contracts/calls/inventory.ts'
import { unsettledSales } from '../../../contracts/calls/sales.ts'
import { StoreClosed } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { CloseStoreInput } from '../generated/schema-types.ts'
import { problem } from '../problem.ts'
import { alreadyDone } from '../problems.ts'
import type { Store } from './entities/store.ts'
import { emitStore } from './store-events.ts'
import { storeToChange } from './store-to-change.ts'

/** Closes a store that has nothing under way. The README says what can happen in between. */
export async function closeStore(ctx: Context, input: CloseStoreInput) {
  const found = await storeToChange(ctx, input.storeId)
  const underWay = found.closedAt ? nothing : await countWorkUnderWay(ctx, found.id)

  return ctx.idempotent('closeStore', found.id, input, async (tx) => {
    const [store] = await tx.query<Store>(sql('close-store')`
      update store set closed_at = now(), version = version + 1 where id = ${found.id} and closed_at is null
      returning *`)
    if (!store)
      throw alreadyDone(`${found.name} is closed already: open it again with reopenStore if it should sell.`)
    const [supplied] = await tx.query<{ count: number }>(countSupplied(store))
    const use = { ...underWay, storesSupplied: supplied!.count }
    if (Object.values(use).some((count) => count > 0)) throw storeInUse(store, use)
    emitStore(tx, StoreClosed, store)
    return { __typename: 'StoreSaved' as const, store: { id: store.id } }
  })
}

const nothing = { openTransfers: 0, unsettledSales: 0 }

/** Called before the transaction, which must not wait for the network. */
async function countWorkUnderWay(ctx: Context, storeId: string): Promise<typeof nothing> {
  const [transfers, sales] = await Promise.all([
    ctx.call(openTransfers, { storeId }),
    ctx.call(unsettledSales, { storeId }),
  ])
  return { openTransfers: transfers, unsettledSales: sales }
}

function storeInUse({ name }: Store, use: typeof nothing & { storesSupplied: number }) {
  const reasons = [
    use.openTransfers &&
      `${use.openTransfers} transfers from or to it are open: ship, receive or cancel them`,
    use.unsettledSales && `${use.unsettledSales} sales of it are unsettled: that takes at most a minute`,
    use.storesSupplied &&
      `${use.storesSupplied} open stores are supplied by it: give them another centre with updateStore`,
  ].filter(Boolean)
  return problem('StoreInUse', `${name} cannot be closed. ${reasons.join('; ')}.`, use)
}

/**
 * The count comes after the change of the row: a store that chooses this supplier has committed by now,
 * or will find it closed.
 */
const countSupplied = (store: Store) => sql('count-supplied-stores')`
  select count(*) from store where supplied_by = ${store.id} and closed_at is null`
