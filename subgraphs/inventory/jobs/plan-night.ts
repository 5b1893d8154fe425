import { handle } from '../../../runtime/jobs/job.ts'
import { planNight } from '../commands/plan-night.ts'
import type { Context } from '../loaders.ts'
import { planNightJob } from './definitions.ts'

export const onPlanNight = handle(planNightJob, (ctx: Context) => planNight(ctx))
