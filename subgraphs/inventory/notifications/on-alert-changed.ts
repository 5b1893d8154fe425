import {
  StockAlertOpened,
  StockAlertReopened,
  StockAlertResolved,
  StockAlertWoken,
  StockAlertWorsened,
} from '../../../contracts/events/inventory.ts'
import { when } from '../../../runtime/events/consume.ts'
import { recordChange } from './note-change.ts'

/**
 * Records whom to notify of an alert. It handles our own events, after the command, so that no
 * register waits for it.
 */
export const onAlertChanges = [
  when(StockAlertOpened, (tx, event) => recordChange(tx, 'OPENED', event)),
  when(StockAlertReopened, (tx, event) => recordChange(tx, 'REOPENED', event)),
  when(StockAlertWorsened, (tx, event) => recordChange(tx, 'WORSENED', event)),
  when(StockAlertWoken, (tx, event) => recordChange(tx, 'WOKEN', event)),
  when(StockAlertResolved, (tx, event) => recordChange(tx, 'RESOLVED', event)),
]
