import { StoreReopened } from '../../../contracts/events/stores.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { saveStore } from './on-store-changed.ts'

/** Saves that the store sells again. */
export const onStoreReopened = onEvent(StoreReopened, (tx, { data }) => saveStore(tx, data))
