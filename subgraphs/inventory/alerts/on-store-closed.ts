import { StoreClosed, StoreReopened } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { askForReview } from './review-stores.ts'

/** A closed store has no alerts; one that reopens gets those that its stock levels call for. */
export const onStoreClosed = when(StoreClosed, (tx, { data }) => askForReview(tx, data.id))
export const onStoreReopened = when(StoreReopened, (tx, { data }) => askForReview(tx, data.id))
