import {
  StockAlertOpened,
  StockAlertReopened,
  StockAlertResolved,
  StockAlertWoken,
  StockAlertWorsened,
} from '../../../contracts/events/inventory.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { recordChange } from './record-change.ts'

/**
 * Records the notifications of a changed alert. This handles the subgraph's own events after the command,
 * so that no register waits for it.
 */
export const onAlertChanges = [
  onEvent(StockAlertOpened, (tx, event) => recordChange(tx, 'OPENED', event)),
  onEvent(StockAlertReopened, (tx, event) => recordChange(tx, 'REOPENED', event)),
  onEvent(StockAlertWorsened, (tx, event) => recordChange(tx, 'WORSENED', event)),
  onEvent(StockAlertWoken, (tx, event) => recordChange(tx, 'WOKEN', event)),
  onEvent(StockAlertResolved, (tx, event) => recordChange(tx, 'RESOLVED', event)),
]
