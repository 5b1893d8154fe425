import { ScaleLabelsSet } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { minorDigits } from '../../../../runtime/values/money.ts'
import type { Context } from '../../context.ts'
import type { ScaleLabelInput, SetScaleLabelsInput } from '../../generated/schema-types.ts'
import { chainScope } from '../../scope.ts'

const maxLabels = 10
/** The last position before the check digit. */
const lastPosition = 12

/** Sets how the labels of shop scales are read. @throws FORBIDDEN, Problem InvalidInput that names the label */
export async function setScaleLabels(ctx: Context, input: SetScaleLabelsInput) {
  const { labels } = input
  ctx.principal.mustHave('product:edit')
  checkLabels(labels, ctx.currency)

  return ctx.idempotent('setScaleLabels', chainScope, input, async (tx) => {
    const sorted = [...labels].sort((one, other) => one.prefix.localeCompare(other.prefix))
    await tx.query(sql('lock-scale-labels')`lock table scale_label in share row exclusive mode`)
    await tx.query(sql('write-scale-labels')`
      with removed as (delete from scale_label returning prefix)
      insert into scale_label (prefix, holds, item_from, item_digits, value_from, value_digits, decimals)
      select prefix, holds, "itemFrom", "itemDigits", "valueFrom", "valueDigits", decimals
      from json_to_recordset(${JSON.stringify(sorted)}::json) as l(prefix text, holds text, "itemFrom" int,
        "itemDigits" int, "valueFrom" int, "valueDigits" int, decimals int)
      where (select count(*) from removed) >= 0`)
    tx.emit(ScaleLabelsSet, { subject: 'ScaleLabels', data: { labels: sorted } })
    return { __typename: 'ScaleLabelsSet' as const, labels: sorted }
  })
}

function checkLabels(labels: readonly ScaleLabelInput[], currency: string): void {
  if (labels.length > maxLabels)
    throw invalidInput('labels', `labels has ${labels.length} layouts: expected at most ${maxLabels}.`)
  for (const [at, label] of labels.entries()) {
    const path = `labels.${at}`
    if (!/^2\d$/.test(label.prefix))
      throw invalidInput(`${path}.prefix`, `${path}.prefix is ${label.prefix}: expected 20 to 29.`)
    const before = labels.findIndex(({ prefix }) => prefix === label.prefix)
    if (before !== at)
      throw invalidInput(
        `${path}.prefix`,
        `${path}.prefix is ${label.prefix}, the prefix of labels.${before}: expected another. Leave one out.`,
      )
    checkLayout(path, label)
    const most = label.holds === 'PRICE' ? Math.min(3, minorDigits(currency)) : 3
    if (label.decimals < 0 || label.decimals > most)
      throw invalidInput(
        `${path}.decimals`,
        `${path}.decimals is ${label.decimals}: expected 0 to ${most}${label.holds === 'PRICE' ? `, the decimals of ${currency}` : ''}.`,
      )
  }
}

function checkLayout(path: string, { itemFrom, itemDigits, valueFrom, valueDigits }: ScaleLabelInput): void {
  const item = { field: `${path}.itemFrom`, from: itemFrom, digits: itemDigits, most: 6 }
  const value = { field: `${path}.valueFrom`, from: valueFrom, digits: valueDigits, most: 7 }
  for (const { field, from, digits, most } of [item, value])
    if (digits < 1 || digits > most || from < 3 || from + digits - 1 > lastPosition)
      throw invalidInput(
        field,
        `${field} is ${from} with ${digits} digits: expected 1 to ${most} digits between the positions 3 and ${lastPosition}.`,
      )
  if (itemFrom < valueFrom + valueDigits && valueFrom < itemFrom + itemDigits)
    throw invalidInput(
      value.field,
      `${value.field} is ${valueFrom}, inside the item number, which has ${itemDigits} digits from ${itemFrom}: expected positions of its own.`,
    )
}
