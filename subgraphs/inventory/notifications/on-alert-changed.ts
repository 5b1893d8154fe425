import {
  StockAlertOpened,
  StockAlertReopened,
  StockAlertResolved,
  StockAlertWoken,
  StockAlertWorsened,
} from '../../../contracts/events/inventory.ts'
import { when } from '../../../runtime/events/consume.ts'
import { recordChange } from './note-change.ts'

/** Writes down who is to be notified of an alert: of our own events, after the command, so that no register waits. */
export const onAlertChanges = [
  when(StockAlertOpened, (tx, event) => recordChange(tx, 'OPENED', event)),
  when(StockAlertReopened, (tx, event) => recordChange(tx, 'REOPENED', event)),
  when(StockAlertWorsened, (tx, event) => recordChange(tx, 'WORSENED', event)),
  when(StockAlertWoken, (tx, event) => recordChange(tx, 'WOKEN', event)),
  when(StockAlertResolved, (tx, event) => recordChange(tx, 'RESOLVED', event)),
]
