import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { shipPlannedTransfer } from '../transfers/ship-transfer.ts'
import { shipTransferJob } from './definitions.ts'

export const onShipTransfer = handle(shipTransferJob, (ctx: Context, { transferId }) =>
  shipPlannedTransfer(ctx, transferId),
)
