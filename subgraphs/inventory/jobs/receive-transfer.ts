import { handle } from '../../../runtime/jobs/job.ts'
import { receiveAutomatically } from '../commands/receive-transfer.ts'
import type { Context } from '../loaders.ts'
import { receiveTransfer } from './definitions.ts'

export const onReceiveTransfer = handle(receiveTransfer, (ctx: Context, { transferId }) =>
  receiveAutomatically(ctx, transferId),
)
