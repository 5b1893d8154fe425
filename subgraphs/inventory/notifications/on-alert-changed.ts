import {
  StockAlertOpened,
  StockAlertReopened,
  StockAlertResolved,
  StockAlertWoken,
  StockAlertWorsened,
} from '../../../contracts/events/inventory.ts'
import { when } from '../../../runtime/events/consume.ts'
import { noteChange } from './note-change.ts'

/** Writes down who is to be notified of an alert: of our own events, after the command, so that no till waits. */
export const noteAlerts = [
  when(StockAlertOpened, (tx, event) => noteChange(tx, 'OPENED', event)),
  when(StockAlertReopened, (tx, event) => noteChange(tx, 'REOPENED', event)),
  when(StockAlertWorsened, (tx, event) => noteChange(tx, 'WORSENED', event)),
  when(StockAlertWoken, (tx, event) => noteChange(tx, 'WOKEN', event)),
  when(StockAlertResolved, (tx, event) => noteChange(tx, 'RESOLVED', event)),
]
