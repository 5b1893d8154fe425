import { StoreClosed } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowAsItIs } from './on-store-changed.ts'

/** Knows that the store sells nothing any more. It waits for sales that are being opened: none comes after. */
export const knowClosedStore = when(StoreClosed, (tx, { data }) => knowAsItIs(tx, data))
