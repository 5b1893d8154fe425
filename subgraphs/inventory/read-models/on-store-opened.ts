import { StoreOpened } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { saveStore } from './on-store-changed.ts'

/** Saves the store. */
export const onStoreOpened = when(StoreOpened, (tx, { data }) => saveStore(tx, data))
