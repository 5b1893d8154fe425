import { StoreClosed, StoreReopened } from '../../../contracts/events/stores.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { askForReview } from './review-stores.ts'

/**
 * Evaluates the stock levels again: a closed store has no alerts, a reopened store gets those that
 * its stock levels need.
 */
export const onStoreClosed = onEvent(StoreClosed, (tx, { data }) => askForReview(tx, data.id))
export const onStoreReopened = onEvent(StoreReopened, (tx, { data }) => askForReview(tx, data.id))
