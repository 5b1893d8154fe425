import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../loaders.ts'
import { proveEveryStore } from '../stock/prove-every-store.ts'
import { proveStock } from './definitions.ts'

export const onProveStock = handle(proveStock, (ctx: Context) => proveEveryStore(ctx))
