import { TaxRulesSet } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { SetTaxRulesInput } from '../../generated/schema-types.ts'
import { chainScope } from '../../scope.ts'
import { mustBeInFuture, mustSetTaxes } from './must-be-in-future.ts'

/** Sets the rules of the chain about taxes from a day on. @throws FORBIDDEN, Problem TaxNotInFuture */
export async function setTaxRules(ctx: Context, input: SetTaxRulesInput) {
  mustSetTaxes(ctx, null)
  const { from, pricesIncludeTax, rounding } = input
  return ctx.idempotent('setTaxRules', chainScope, input, async (tx) => {
    await mustBeInFuture(tx, from)
    await tx.query(sql('upsert-tax-rules')`
      insert into tax_rules (valid_from, prices_include_tax, rounding)
      values (${from}, ${pricesIncludeTax}, ${rounding})
      on conflict (valid_from) do update
      set prices_include_tax = excluded.prices_include_tax, rounding = excluded.rounding`)
    tx.emit(TaxRulesSet, { subject: 'TaxRules', data: { from, pricesIncludeTax, rounding } })
    return { __typename: 'TaxRulesSet' as const, from, pricesIncludeTax, rounding }
  })
}
