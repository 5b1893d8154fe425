import { v7 as uuid } from 'uuid'
import { RestockRequested } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { checkText } from '../../../runtime/values/check-text.ts'
import { whole } from '../../../runtime/values/quantity.ts'
import { checkNamedLines } from '../check-named-lines.ts'
import type { Context } from '../context.ts'
import type { RequestRestockInput } from '../generated/schema-types.ts'
import { productsRunOut } from '../problems.ts'
import { mustBeOpen, storeById } from '../read-models/stores.ts'
import { reasonLimits } from './requests.ts'

const maxLines = 100

/**
 * Makes a request for stock, which waits for a decision. No stock is reserved, and none counts as
 * incoming.
 * @throws FORBIDDEN, Problem NotFound, StoreClosed, UnknownProduct, ProductRunOut, InvalidInput
 */
export async function requestRestock(ctx: Context, input: RequestRestockInput) {
  const { storeId } = input
  ctx.principal.mustHave('restock:request').in(storeId)
  await storeById(ctx, storeId)
  const note = input.note == null ? null : checkText('note', input.note, reasonLimits)

  return ctx.idempotent('requestRestock', storeId, input, async (tx) => {
    await mustBeOpen(tx, [storeId])
    const { lines, products } = await checkNamedLines(tx, input.lines, {
      max: maxLines,
      archived: false,
      inPacks: ['quantity'],
      range: [1, 1_000_000 * whole],
    })
    const runOut = products.filter(({ state }) => state === 'RUN_OUT')
    if (runOut.length > 0) throw productsRunOut(runOut)
    const id = uuid()
    const wanted = lines.map(({ productId, quantity }) => ({ productId, quantity }))
    await tx.query(sql('insert-manual-restock')`
      with request as (
        insert into restock_request (id, store_id, origin, state, note, requested_by_id, requested_by_name)
        values (${id}, ${storeId}, 'MANUAL', 'REQUESTED', ${note}, ${ctx.actor.id}, ${ctx.actor.name})
        returning id
      )
      insert into restock_request_line (request_id, product_id, quantity)
      select request.id, l.product_id, l.quantity
      from request cross join unnest(${wanted.map(({ productId }) => productId)}::uuid[],
        ${wanted.map(({ quantity }) => quantity)}::bigint[]) as l(product_id, quantity)`)
    tx.emit(RestockRequested, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, origin: 'MANUAL', lines: wanted, note },
    })
    return { __typename: 'RestockRequested' as const, request: { id } }
  })
}
