import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { planNight } from '../restock/planning/plan-night.ts'
import { planNightJob } from './definitions.ts'

export const onPlanNight = handle(planNightJob, (ctx: Context) => planNight(ctx))
