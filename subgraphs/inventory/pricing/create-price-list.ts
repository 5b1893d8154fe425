import { v7 as uuid } from 'uuid'
import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { CreatePriceListInput } from '../generated/schema-types.ts'
import { chainScope } from '../scope.ts'
import { checkPeriod, checkPriceListName, checkStores } from './check-price-list.ts'
import type { PriceList } from './entities/price-list.ts'
import { emitPriceList, mustNotBeOver, mustSetPrices, today } from './price-list-to-change.ts'

/**
 * Creates a price list without prices.
 * @throws FORBIDDEN, Problem InvalidInput, NotFound
 */
export async function createPriceList(ctx: Context, input: CreatePriceListInput) {
  const { scope, from, storeIds = [] } = input
  const until = input.until ?? null
  mustSetPrices(ctx, storeIds)
  const name = checkPriceListName(input.name)
  checkPeriod(from, until)
  await checkStores(ctx, scope, storeIds)

  return ctx.idempotent('createPriceList', chainScope, input, async (tx) => {
    mustNotBeOver('from', from, await today(tx))
    const id = uuid()
    const [list] = await tx.query<PriceList>(sql('insert-price-list')`
      with created as (
        insert into price_list (id, name, scope, valid_from, valid_until)
        values (${id}, ${name}, ${scope}, ${from}, ${until}) returning *
      ), within as (
        insert into price_list_store (price_list_id, store_id) select ${id}, unnest(${storeIds}::uuid[])
      )
      select * from created`)
    emitPriceList(tx, 'CREATED', { ...list!, storeIds: [...storeIds] })
    return { __typename: 'PriceListSaved' as const, priceList: { id: list!.id } }
  })
}
