import { type RegisterAdded, type StoreChanged, StoreOpened } from '../../../contracts/events/stores.ts'
import type { DataOf, EventDefinition } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Register } from '../registers/entities/register.ts'
import type { Store } from './entities/store.ts'

/** Emits that a store opened, and whose assortment it copies. */
export function emitOpening(tx: Tx, store: Store, copiesStoreId: string | null): void {
  tx.emit(StoreOpened, { ...about(store.id), data: { ...stateOf(store), copiesStoreId } })
}

/** Emits a change of a store: its whole state after the change. */
export function emitStore(
  tx: Tx,
  event: EventDefinition<string, (typeof StoreChanged)['data']>,
  store: Store,
): void {
  tx.emit(event, { ...about(store.id), data: stateOf(store) })
}

/** Emits a change of a register: its whole state after the change. */
export function emitRegister(
  tx: Tx,
  event: EventDefinition<string, (typeof RegisterAdded)['data']>,
  { id, storeId, code, retiredAt }: Register,
): void {
  tx.emit(event, { ...about(storeId), data: { id, storeId, code, retiredAt: moment(retiredAt) } })
}

/** The subject of a register's event is its store, so that no reader hears of a register before its store. */
const about = (storeId: string) => ({ subject: `Store/${storeId}`, storeId })

const stateOf = ({ openedAt, closedAt, ...store }: Store): DataOf<typeof StoreChanged> => ({
  ...store,
  closedAt: moment(closedAt),
})

const moment = (at: Date | null) => at?.toISOString() ?? null
