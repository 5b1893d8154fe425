import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../loaders.ts'
import { proveEveryStore } from '../stock/prove-every-store.ts'
import { proveStockJob } from './definitions.ts'

export const onProveStock = handle(proveStockJob, (ctx: Context) => proveEveryStore(ctx))
