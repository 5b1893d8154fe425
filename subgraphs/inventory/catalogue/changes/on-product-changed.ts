import { ProductChanged } from '../../../../contracts/events/inventory.ts'
import { onEvent } from '../../../../runtime/events/consume.ts'
import { numberChanges } from './number-changes.ts'

export const numberProductChange = onEvent(ProductChanged, (tx, { data }) => numberChanges(tx, [data.id]))
