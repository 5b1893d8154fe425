import { Problem } from '../../../runtime/errors/problem.ts'
import { inUnits, quantityNames } from '../../../runtime/testing/in-units.ts'
import { whole } from '../../../runtime/values/quantity.ts'
import * as adjust from '../corrections/adjust-stock.ts'
import * as count from '../corrections/counts/count-stock.ts'
import * as approve from '../restock/approve-restock.ts'
import * as request from '../restock/request-restock.ts'
import * as createRule from '../restock/rules/create-restock-rule.ts'
import * as updateRule from '../restock/rules/update-restock-rule.ts'
import * as commit from '../stock/commit-stock.ts'
import * as delivery from '../stock/deliveries/receive-delivery.ts'
import * as move from '../stock/move-stock.ts'
import * as thresholds from '../stock/thresholds/set-thresholds.ts'
import * as plan from '../transfers/plan-transfer.ts'
import * as plans from '../transfers/plan-transfers.ts'
import * as receive from '../transfers/receive-transfer.ts'

/*
 * The commands as a test calls them, without GraphQL: their inputs and results have quantities in units,
 * as clients send them and people read them.
 */
export const adjustStock = withUnits(adjust.adjustStock)
export const countStock = withUnits(count.countStock)
export const approveRestock = withUnits(approve.approveRestock)
export const requestRestock = withUnits(request.requestRestock)
export const createRestockRule = withUnits(createRule.createRestockRule)
export const updateRestockRule = withUnits(updateRule.updateRestockRule)
export const commitStock = withUnits(commit.commitStock)
export const receiveDelivery = withUnits(delivery.receiveDelivery)
export const setThresholds = withUnits(thresholds.setThresholds)
export const planTransfer = withUnits(plan.planTransfer)
export const receiveTransfer = withUnits(receive.receiveTransfer)

export const moveStock = (
  tx: Parameters<typeof move.moveStock>[0],
  movement: move.Movement,
  changes: move.LevelChange[],
) => move.moveStock(tx, movement, inThousandths(changes)).then(inUnits)

export const planTransfers = (...[tx, actor, transfersToPlan]: Parameters<typeof plans.planTransfers>) =>
  plans.planTransfers(tx, actor, inThousandths(transfersToPlan))

function withUnits<Ctx, Input, Result>(command: (ctx: Ctx, input: Input) => Promise<Result>) {
  return async (ctx: Ctx, input: Input): Promise<Result> => {
    try {
      return inUnits(await command(ctx, inThousandths(input)))
    } catch (error) {
      throw error instanceof Problem ? Object.assign(error, { data: inUnits(error.data) }) : error
    }
  }
}

/** Copies a value, with its quantities in thousandths. They are recognised by the names of their fields. */
export function inThousandths<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(inThousandths) as Value
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const named = Object.entries(value).map(([name, field]) => [
    name,
    quantityNames.has(name) && typeof field === 'number' ? Math.round(field * whole) : inThousandths(field),
  ])
  return Object.fromEntries(named) as Value
}
