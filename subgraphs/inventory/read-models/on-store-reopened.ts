import { StoreReopened } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowAsItIs } from './on-store-changed.ts'

/** Knows that the store sells again. */
export const knowReopenedStore = when(StoreReopened, (tx, { data }) => knowAsItIs(tx, data))
