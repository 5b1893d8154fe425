import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { planNeed } from '../restock/planning/plan-need.ts'
import { planRestockJob } from './definitions.ts'

export const onPlanRestock = handle(planRestockJob, (ctx: Context, shelf) => planNeed(ctx, shelf))
