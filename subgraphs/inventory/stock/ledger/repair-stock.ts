import { StockRepaired } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { checkList } from '../../../../runtime/values/check-list.ts'
import { checkText } from '../../../../runtime/values/check-text.ts'
import { unitsOf } from '../../../../runtime/values/quantity.ts'
import { evaluateThresholds } from '../../alerts/evaluate-thresholds.ts'
import { checkLines } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { RepairStockInput } from '../../generated/schema-types.ts'
import { storeById } from '../../read-models/stores.ts'
import { beginLevels } from '../create-levels.ts'

interface Holding {
  productId: string
  onHand: number
  reserved: number
  incoming: number
  /** Thousandths of a minor unit. Null when no cost is known. */
  value: number | null
}

const max = 100

/**
 * Sets stock levels to the sums of the ledger and of the open transfers. It locks the stock levels
 * before it adds up, so a concurrent change commits either before or after the repair.
 */
export async function repairStock(ctx: Context, input: RepairStockInput) {
  const { storeId } = input
  const productIds = [...new Set(input.productIds)]
  ctx.principal.mustHave('stock:repair').in(storeId)
  await storeById(ctx, storeId)
  const reason = checkText('reason', input.reason, { min: 1, max: 200, lines: true })
  checkList('productIds', productIds, {
    max,
    ifEmpty: 'Name the products that stockIntegrity shows.',
    ifTooLong: 'Repair them in several requests.',
  })
  const levels = productIds.map((productId) => ({ storeId, productId }))
  await checkLines(ctx.db, levels, { max, archived: true })

  return ctx.idempotent('repairStock', storeId, input, async (tx) => {
    await beginLevels(tx, levels)
    const before = await tx.query<Holding>(sql('lock-levels')`
      select product_id, on_hand, reserved, incoming, value from stock_level
      where store_id = ${storeId} and product_id = any(${productIds}::uuid[]) order by product_id
      for update`)
    const truth = await tx.query<Holding>(addUp(storeId, productIds))
    const isBefore = new Map(before.map((level) => [level.productId, level]))
    const wrong = truth.filter((level) => differs(level, isBefore.get(level.productId)!))
    for (const level of wrong) mustHold(level, productIds)
    await tx.query(sql('set-levels')`
      update stock_level l set on_hand = s."onHand", reserved = s.reserved, incoming = s.incoming,
        value = s.value
      from json_to_recordset(${JSON.stringify(wrong)}::json) as s("productId" uuid, "onHand" bigint,
        reserved bigint, incoming bigint, value bigint)
      where l.store_id = ${storeId} and l.product_id = s."productId"`)
    for (const { productId, ...after } of wrong) {
      const { onHand, reserved, incoming, value } = isBefore.get(productId)!
      tx.emit(StockRepaired, {
        subject: `StockLevel/${storeId}/${productId}`,
        storeId,
        data: { storeId, productId, reason, before: { onHand, reserved, incoming, value }, after },
      })
    }
    await evaluateThresholds(tx, levels)
    return {
      __typename: 'StockRepaired' as const,
      repaired: wrong.map(({ productId }) => ({ storeId, productId })),
    }
  })
}

const differs = (one: Holding, other: Holding) =>
  one.onHand !== other.onHand ||
  one.reserved !== other.reserved ||
  one.incoming !== other.incoming ||
  (one.value ?? 0) !== (other.value ?? 0)

/** Rejects sums that no stock level can have: the ledger itself first needs a count or a correction. */
function mustHold({ productId, onHand, reserved, value }: Holding, productIds: string[]) {
  const field = `productIds.${productIds.indexOf(productId)}`
  if (onHand === 0 && value)
    throw invalidInput(
      field,
      `The ledger of ${productId} adds up to 0 units, and to a value that is not 0: expected neither. Count the stock level first.`,
    )
  if (onHand < 0 || reserved > onHand)
    throw invalidInput(
      field,
      `The ledger of ${productId} adds up to ${unitsOf(onHand)}, and open transfers reserve ${unitsOf(reserved)}: expected at least as much as is reserved. Cancel transfers first.`,
    )
}

const addUp = (storeId: string, productIds: string[]) => sql('add-up-levels')`
  select p as product_id,
         coalesce((select sum(delta) from stock_movement where store_id = ${storeId} and product_id = p),
           0)::bigint as on_hand,
         coalesce((select sum(l.quantity - l.short) from transfer t
           join transfer_line l on l.transfer_id = t.id
                   where t.state = 'PLANNED' and t.from_store_id = ${storeId} and l.product_id = p),
                     0)::bigint as reserved,
         coalesce((select sum(l.quantity - l.short - l.received) from transfer t
           join transfer_line l on l.transfer_id = t.id
                   where t.state in ('PLANNED', 'SHIPPED') and t.to_store_id = ${storeId}
                     and l.product_id = p), 0)::bigint
           as incoming,
         (select sum(cost) from stock_movement where store_id = ${storeId} and product_id = p)::bigint as value
  from unnest(${productIds}::uuid[]) as p order by p`
