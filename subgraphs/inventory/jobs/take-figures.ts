import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../loaders.ts'
import { takeFigures } from '../restock/take-figures.ts'
import { takeFiguresJob } from './definitions.ts'

export const onTakeFigures = handle(takeFiguresJob, (ctx: Context, of) => takeFigures(ctx, of))
