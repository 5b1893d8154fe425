import { handle } from '../../../runtime/jobs/job.ts'
import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { planRestockJob } from '../mark-for-replanning.ts'
import { Replan } from './entities/replan.ts'
import { RestockAllocation } from './entities/restock-allocation.ts'
import { RestockNeed } from './entities/restock-need.ts'
import { RestockRequest } from './entities/restock-request.ts'
import { RestockRequestLine } from './entities/restock-request-line.ts'
import { RestockRule } from './entities/restock-rule.ts'
import { applyRestockRuleJob, applyThresholdsJob, planNightJob } from './jobs.ts'
import { onProductChanged } from './on-product-changed.ts'
import { onStoreClosed } from './on-store-closed.ts'
import { planNeed } from './planning/plan-need.ts'
import { planNight } from './planning/plan-night.ts'
import { restock as requests } from './resolvers.ts'
import { applyRule } from './rules/apply-restock-rule.ts'
import { applyThresholds } from './rules/apply-thresholds.ts'
import { onCategoryChanged } from './rules/on-category-changed.ts'
import { restockRules } from './rules/resolvers.ts'
import { sweepRestocks } from './sweep.ts'

/** Requests for stock, by users and by the planner, and the rules of the planner. */
export const restock: Feature = {
  resolvers: [requests, restockRules],
  entities: [RestockAllocation, RestockNeed, RestockRequest, RestockRequestLine, RestockRule, Replan],
  jobs: [
    handle(planRestockJob, (ctx: Context, key) => planNeed(ctx, key)),
    handle(planNightJob, (ctx: Context) => planNight(ctx)),
    handle(applyRestockRuleJob, (ctx: Context, { ruleId }) => applyRule(ctx, ruleId)),
    handle(applyThresholdsJob, (ctx: Context, scope) => applyThresholds(ctx, scope)),
  ],
  // The planner runs at two o'clock, before the first deliveries leave the centres.
  schedules: [{ job: planNightJob, payload: {}, pattern: '0 2 * * *' }],
  eventHandlers: [onProductChanged, onCategoryChanged, onStoreClosed],
  sweepers: [sweepRestocks],
}
