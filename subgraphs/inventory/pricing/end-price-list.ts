import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { EndPriceListInput } from '../generated/schema-types.ts'
import { chainScope } from '../scope.ts'
import type { PriceList } from './entities/price-list.ts'
import { emitPriceList, mustNotBeEnded, priceListToChange, readPriceList } from './price-list-to-change.ts'

/** Ends a price list at once. @throws FORBIDDEN, Problem NotFound, AlreadyDone */
export async function endPriceList(ctx: Context, input: EndPriceListInput) {
  const { id, storeIds } = await priceListToChange(ctx, input.priceListId)
  return ctx.idempotent('endPriceList', chainScope, input, async (tx) => {
    const [list] = await tx.query<PriceList>(sql('end-price-list')`
      update price_list set ended_at = now(), version = version + 1 where id = ${id} and ended_at is null
      returning *`)
    if (list) emitPriceList(tx, 'ENDED', { ...list, storeIds })
    else mustNotBeEnded(await readPriceList(tx, id))
    return { __typename: 'PriceListSaved' as const, priceList: { id } }
  })
}
