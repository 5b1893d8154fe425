import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkKey } from '../../../runtime/idempotency/idempotency.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import { checkText } from '../../../runtime/values/check-text.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { ReturnCondition, ReturnLineInput, ReturnSaleInput } from '../generated/schema-types.ts'

/** A sale by its id, or by its store and number. */
export interface NamedReceipt {
  saleId: string | null
  storeId: string | null
  number: number | null
}

export interface CheckedLine {
  productId: string
  condition: ReturnCondition
  quantity: number
}

const maxLines = 200

/**
 * Checks the form of a return, and adds up the lines of the same product and condition.
 * @throws Problem InvalidInput that names the field
 */
export function checkReturn({ saleId, receipt, lines, reason, idempotencyKey }: ReturnSaleInput) {
  checkKey(idempotencyKey)
  if ((saleId == null) === (receipt == null))
    throw invalidInput(
      'saleId',
      `saleId and receipt are ${saleId == null ? 'both missing' : 'both there'}: expected one of them. Scan the receipt, or type its number.`,
    )
  return {
    receipt: named(saleId, receipt),
    lines: checkLines(lines),
    reason: reason == null ? null : checkReason(reason),
  }
}

/** Checks the lines, and adds up those of the same product and condition. @throws Problem InvalidInput */
export function checkLines(lines: readonly ReturnLineInput[]): CheckedLine[] {
  checkList('lines', lines, {
    max: maxLines,
    ifEmpty: 'Name the goods that come back.',
    ifTooLong: 'Split the return.',
  })
  const summed = new Map<string, CheckedLine>()
  for (const [index, { productId, condition, quantity }] of lines.entries()) {
    if (quantity < 1)
      throw invalidInput(
        `lines.${index}.quantity`,
        `lines.${index}.quantity is ${unitsOf(quantity)}: expected more than 0.`,
      )
    const key = `${productId} ${condition}`
    const before = summed.get(key)?.quantity ?? 0
    summed.set(key, { productId, condition, quantity: before + quantity })
  }
  return [...summed.values()]
}

export const checkReason = (reason: string) => checkText('reason', reason, { min: 1, max: 200 })

const named = (saleId: ReturnSaleInput['saleId'], receipt: ReturnSaleInput['receipt']): NamedReceipt => ({
  saleId: saleId ?? null,
  storeId: receipt?.storeId ?? null,
  number: receipt?.number ?? null,
})
