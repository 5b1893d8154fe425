import { StoreClosed } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { saveStore } from './on-store-changed.ts'

/**
 * Saves that the store sells nothing any more. It waits for sales that are being opened; none opens
 * afterwards.
 */
export const onStoreClosed = when(StoreClosed, (tx, { data }) => saveStore(tx, data))
