import { StoreOpened } from '../../../contracts/events/stores.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { saveStore } from './on-store-changed.ts'

/** Saves the store: its time zone decides the business day of its sales. */
export const onStoreOpened = onEvent(StoreOpened, (tx, { data }) => saveStore(tx, data))
