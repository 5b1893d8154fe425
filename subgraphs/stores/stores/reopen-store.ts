import { StoreReopened } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { ReopenStoreInput } from '../generated/schema-types.ts'
import { alreadyDone, registerNeeded } from '../problems.ts'
import { mustSell } from './check-store.ts'
import type { Store } from './entities/store.ts'
import { emitStore } from './store-events.ts'
import { mustSupply, registersInUse, storeToChange } from './store-to-change.ts'

/** Reopens a closed store when it can sell and be supplied as before. */
export async function reopenStore(ctx: Context, input: ReopenStoreInput) {
  const found = await storeToChange(ctx, input.storeId)

  return ctx.idempotent('reopenStore', found.id, input, async (tx) => {
    const [store] = await tx.query<Store>(sql('reopen-store')`
      update store set closed_at = null, version = version + 1
      where id = ${found.id} and closed_at is not null returning *`)
    if (!store) throw alreadyDone(`${found.name} is open already: there is nothing to do.`)
    if (mustSell(store.kind) && (await registersInUse(tx, store.id)) === 0) throw registerNeeded(store)
    if (store.suppliedBy) await mustSupply(tx, store.suppliedBy, store.kind)
    emitStore(tx, StoreReopened, store)
    return { __typename: 'StoreSaved' as const, store: { id: store.id } }
  })
}
