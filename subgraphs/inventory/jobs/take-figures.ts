import { handle } from '../../../runtime/jobs/job.ts'
import { takeFigures as take } from '../commands/apply-restock-rule.ts'
import type { Context } from '../loaders.ts'
import { takeFigures } from './definitions.ts'

export const onTakeFigures = handle(takeFigures, (ctx: Context, of) => take(ctx, of))
