import { handle } from '../../../runtime/jobs/job.ts'
import { planNight } from '../commands/plan-night.ts'
import type { Context } from '../loaders.ts'
import { planTheNight } from './definitions.ts'

export const onPlanNight = handle(planTheNight, (ctx: Context) => planNight(ctx))
