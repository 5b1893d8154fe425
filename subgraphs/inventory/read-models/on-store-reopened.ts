import { StoreReopened } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { askForReview } from '../alerts/review-stores.ts'
import { knowAsItIs } from './on-store-changed.ts'

/** Knows that the store sells again: what is low by now gets an alert, and is planned. */
export const knowReopenedStore = when(StoreReopened, async (tx, { data }) => {
  await knowAsItIs(tx, data)
  await askForReview(tx, data.id)
})
