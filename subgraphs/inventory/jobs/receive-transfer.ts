import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { receiveAutomatically } from '../transfers/receive-transfer.ts'
import { receiveTransferJob } from './definitions.ts'

export const onReceiveTransfer = handle(receiveTransferJob, (ctx: Context, { transferId }) =>
  receiveAutomatically(ctx, transferId),
)
