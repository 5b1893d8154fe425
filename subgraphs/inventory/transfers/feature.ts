import { handle } from '../../../runtime/jobs/job.ts'
import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { Transfer } from './entities/transfer.ts'
import { TransferLine } from './entities/transfer-line.ts'
import { receiveTransferJob, shipTransferJob } from './jobs.ts'
import { receiveAutomatically } from './receive-transfer.ts'
import { transfers as resolvers } from './resolvers.ts'
import { shipPlannedTransfer } from './ship-transfer.ts'

/** Transfers of stock between two stores. */
export const transfers: Feature = {
  resolvers,
  entities: [Transfer, TransferLine],
  jobs: [
    handle(shipTransferJob, (ctx: Context, { transferId }) => shipPlannedTransfer(ctx, transferId)),
    handle(receiveTransferJob, (ctx: Context, { transferId }) => receiveAutomatically(ctx, transferId)),
  ],
}
