import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { takeFigures } from '../restock/rules/apply-thresholds.ts'
import { takeFiguresJob } from './definitions.ts'

export const onTakeFigures = handle(takeFiguresJob, (ctx: Context, of) => takeFigures(ctx, of))
