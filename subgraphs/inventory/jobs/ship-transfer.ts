import { handle } from '../../../runtime/jobs/job.ts'
import { shipPlannedTransfer } from '../commands/ship-transfer.ts'
import type { Context } from '../loaders.ts'
import { shipTransfer } from './definitions.ts'

export const onShipTransfer = handle(shipTransfer, (ctx: Context, { transferId }) =>
  shipPlannedTransfer(ctx, transferId),
)
