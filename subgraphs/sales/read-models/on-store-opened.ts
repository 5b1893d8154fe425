import { StoreOpened } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowAsItIs } from './on-store-changed.ts'

/** Knows the store: its time zone decides the business day of its sales. */
export const knowStore = when(StoreOpened, (tx, { data }) => knowAsItIs(tx, data))
