import { StoreOpened } from '../../../contracts/events/stores.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { saveStore } from './on-store-changed.ts'

/** Saves the store. */
export const onStoreOpened = onEvent(StoreOpened, (tx, { data }) => saveStore(tx, data))
