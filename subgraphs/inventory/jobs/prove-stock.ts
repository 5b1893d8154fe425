import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { proveEveryStore } from '../stock/ledger/reconcile-every-store.ts'
import { proveStockJob } from './definitions.ts'

export const onProveStock = handle(proveStockJob, (ctx: Context) => proveEveryStore(ctx))
