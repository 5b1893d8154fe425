import { StoreClosed } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowAsItIs } from './on-store-changed.ts'

/** Knows that the store is closed. */
export const knowClosedStore = when(StoreClosed, (tx, { data }) => knowAsItIs(tx, data))
