import { StoreClosed } from '../../../contracts/events/stores.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { saveStore } from './on-store-changed.ts'

/**
 * Saves that the store is closed. The handler waits for sales that are being opened. After it no sale of
 * the store can open.
 */
export const onStoreClosed = onEvent(StoreClosed, (tx, { data }) => saveStore(tx, data))
