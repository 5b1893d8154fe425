import { handle } from '../../../runtime/jobs/job.ts'
import { receiveAutomatically } from '../commands/receive-transfer.ts'
import type { Context } from '../loaders.ts'
import { receiveTransferJob } from './definitions.ts'

export const onReceiveTransfer = handle(receiveTransferJob, (ctx: Context, { transferId }) =>
  receiveAutomatically(ctx, transferId),
)
