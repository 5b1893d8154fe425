import { RestockRuleChanged } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { forbidden } from '../../../../runtime/errors/errors.ts'
import { notFound } from '../../../../runtime/errors/problem.ts'
import type { DataOf } from '../../../../runtime/events/event.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import type { Context } from '../../context.ts'
import { alreadyDone } from '../../problems.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import { applyRestockRuleJob } from '../jobs.ts'
import { findRestockRule } from './queries.ts'

/**
 * Allows a user of the store to change its rules, and users who see every store to change rules of
 * every store. @throws FORBIDDEN
 */
export function mustManageRules(ctx: Context, storeId: string | null): void {
  const may = ctx.principal.mustHave('restock:rules')
  if (storeId !== null) may.in(storeId)
  else if (ctx.principal.scope() !== null)
    throw forbidden(
      `${ctx.principal.name} may not change the rules of every store. Name one of your own stores.`,
    )
}

/** A rule that the caller may change. @throws FORBIDDEN, Problem NotFound */
export async function ruleToChange(ctx: Context, id: string): Promise<RestockRule> {
  ctx.principal.mustHave('restock:rules')
  const rule = await findRestockRule(ctx, id)
  if (!rule) throw notFound('RestockRule', id)
  mustManageRules(ctx, rule.storeId)
  return rule
}

/** Locks the rule, and returns its current version. @throws Problem AlreadyDone when it is archived */
export async function mustBeInForce(tx: Queries, id: string): Promise<RestockRule> {
  const [rule] = await tx.query<RestockRule>(
    sql('lock-restock-rule')`select * from restock_rule where id = ${id} for update`,
  )
  if (rule!.archivedAt)
    throw alreadyDone(
      `The rule ${id} is archived since ${rule!.archivedAt.toISOString()}: make a new one with createRestockRule.`,
    )
  return rule!
}

/** Emits the new terms of a rule, and enqueues the job that writes them to the stock levels. */
export function emitRule(tx: Tx, change: Change, rule: RestockRule): void {
  const { id, version, storeId, productId, categoryId, reorderPoint, targetLevel } = rule
  const { criticalThreshold, overstockThreshold } = rule
  const { packSize, minimumQuantity, source, sourceStoreIds, approveUpToUnits, approveUpToValue } = rule
  tx.emit(RestockRuleChanged, {
    subject: `RestockRule/${id}`,
    ...(storeId && { storeId }),
    data: {
      id,
      version,
      change,
      storeId,
      productId,
      categoryId,
      reorderPoint,
      targetLevel,
      criticalThreshold,
      overstockThreshold,
      packSize,
      minimumQuantity,
      source,
      sourceStoreIds,
      approveUpToUnits,
      approveUpToValue,
    },
  })
  tx.enqueue(applyRestockRuleJob, { ruleId: id })
}

type Change = DataOf<typeof RestockRuleChanged>['change']
