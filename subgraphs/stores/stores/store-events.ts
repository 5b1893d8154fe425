import { type RegisterAdded, type StoreChanged, StoreOpened } from '../../../contracts/events/stores.ts'
import type { DataOf, EventDefinition } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Register } from '../registers/entities/register.ts'
import type { Store } from './entities/store.ts'

/** Says that a place opened, and whose assortment it gets. */
export function emitOpening(tx: Tx, store: Store, copiesStoreId: string | null): void {
  tx.emit(StoreOpened, { ...about(store.id), data: { ...stateOf(store), copiesStoreId } })
}

/** Says what has become of a place: its state since. */
export function emitStore(
  tx: Tx,
  event: EventDefinition<string, (typeof StoreChanged)['data']>,
  store: Store,
): void {
  tx.emit(event, { ...about(store.id), data: stateOf(store) })
}

/** Says what has become of a register: its state since. */
export function emitRegister(
  tx: Tx,
  event: EventDefinition<string, (typeof RegisterAdded)['data']>,
  { id, storeId, code, retiredAt }: Register,
): void {
  tx.emit(event, { ...about(storeId), data: { id, storeId, code, retiredAt: moment(retiredAt) } })
}

/** A register's events are about its store, so that nobody hears of a register before its store. */
const about = (storeId: string) => ({ subject: `Store/${storeId}`, storeId })

const stateOf = ({ openedAt, closedAt, ...store }: Store): DataOf<typeof StoreChanged> => ({
  ...store,
  closedAt: moment(closedAt),
})

const moment = (at: Date | null) => at?.toISOString() ?? null
