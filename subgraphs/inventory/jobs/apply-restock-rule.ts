import { handle } from '../../../runtime/jobs/job.ts'
import type { Context } from '../context.ts'
import { applyRule } from '../restock/rules/apply-restock-rule.ts'
import { applyRestockRuleJob } from './definitions.ts'

export const onApplyRestockRule = handle(applyRestockRuleJob, (ctx: Context, { ruleId }) =>
  applyRule(ctx, ruleId),
)
