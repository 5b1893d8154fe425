import { StoreOpened } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowAsItIs } from './on-store-changed.ts'

/** Knows the store. */
export const knowStore = when(StoreOpened, (tx, { data }) => knowAsItIs(tx, data))
