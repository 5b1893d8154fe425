import { v7 as uuid } from 'uuid'
import { TaxesSet } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { checkText } from '../../../../runtime/values/check-text.ts'
import type { Context } from '../../context.ts'
import type { ScheduledTaxInput, SetTaxesInput } from '../../generated/schema-types.ts'
import { storeById } from '../../read-models/stores.ts'
import { chainScope } from '../../scope.ts'
import type { ScheduledTax, TaxSchedule } from '../entities/tax-schedule.ts'
import { mustBeInFuture, mustSetTaxes } from './must-be-in-future.ts'

const maxTaxes = 10
const million = 1_000_000

/**
 * Sets the taxes of an area from a day on.
 * @throws FORBIDDEN, Problem InvalidInput, NotFound, TaxNotInFuture
 */
export async function setTaxes(ctx: Context, input: SetTaxesInput) {
  const [country, region, storeId] = [input.country ?? null, input.region ?? null, input.storeId ?? null]
  mustSetTaxes(ctx, storeId)
  checkArea(country, region, storeId)
  const taxes = input.taxes == null ? null : checkTaxes(input.taxes)
  if (storeId !== null) await storeById(ctx, storeId)

  return ctx.idempotent('setTaxes', storeId ?? chainScope, input, async (tx) => {
    await mustBeInFuture(tx, input.from)
    const [schedule] = await tx.query<TaxSchedule>(sql('upsert-tax-schedule')`
      insert into tax_schedule (id, country, region, store_id, valid_from, taxes)
      values (${uuid()}, ${country}, ${region}, ${storeId}, ${input.from}, ${taxes && JSON.stringify(taxes)})
      on conflict (country, region, store_id, valid_from) do update set taxes = excluded.taxes
      returning *`)
    const { id, validFrom: from } = schedule!
    tx.emit(TaxesSet, {
      subject: `TaxSchedule/${id}`,
      ...(storeId !== null && { storeId }),
      data: { id, country, region, storeId, from, taxes },
    })
    return { __typename: 'TaxesSet' as const, schedule: { id } }
  })
}

function checkArea(country: string | null, region: string | null, storeId: string | null) {
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    throw invalidInput(
      'country',
      `country is ${JSON.stringify(country)}: expected two capital letters of ISO 3166-1, for example CA.`,
    )
  if (region !== null) {
    checkText('region', region, { min: 1, max: 100 })
    if (country === null)
      throw invalidInput('region', 'region came without country: expected both, or the country alone.')
  }
  if (storeId !== null && country !== null)
    throw invalidInput('country', 'country came with storeId: expected a store or an area. Leave one out.')
}

function checkTaxes(taxes: readonly ScheduledTaxInput[]): ScheduledTax[] {
  if (taxes.length > maxTaxes)
    throw invalidInput('taxes', `taxes has ${taxes.length} items: expected at most ${maxTaxes}.`)
  return taxes.map(({ name, number, rates }, at) => {
    const field = `taxes.${at}`
    const checked = checkText(`${field}.name`, name, { min: 1, max: 40 })
    if (taxes.findIndex((other) => other.name.trim() === checked) !== at)
      throw invalidInput(`${field}.name`, `${field}.name is ${checked} again: expected each tax once.`)
    if (rates.length < 1 || rates.length > 3)
      throw invalidInput(`${field}.rates`, `${field}.rates has ${rates.length} items: expected 1 to 3.`)
    for (const [place, { taxClass, partsPerMillion }] of rates.entries()) {
      const path = `${field}.rates.${place}`
      if (rates.findIndex((other) => other.taxClass === taxClass) !== place)
        throw invalidInput(
          `${path}.taxClass`,
          `${path}.taxClass is ${taxClass} again: expected each class once.`,
        )
      if (partsPerMillion < 0 || partsPerMillion > million)
        throw invalidInput(
          `${path}.partsPerMillion`,
          `${path}.partsPerMillion is ${partsPerMillion}: expected 0 to ${million}, for example 50000 for 5 %.`,
        )
    }
    return {
      name: checked,
      number: number == null ? null : checkText(`${field}.number`, number, { min: 1, max: 40 }),
      rates: rates.map(({ taxClass, partsPerMillion }) => ({ taxClass, partsPerMillion })),
    }
  })
}
