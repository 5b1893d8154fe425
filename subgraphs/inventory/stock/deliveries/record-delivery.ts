import { fragment, sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { Actor } from '../../../../runtime/events/event.ts'
import type { ProductQuantity } from '../../mappers.ts'
import { problem } from '../../problem.ts'
import type { Delivery } from './entities/delivery.ts'

interface DeliveryNote {
  storeId: string
  supplierReference: string
  lines: ProductQuantity[]
  /** True to receive it even if the same was received before. */
  again: boolean
}

/**
 * Records a delivery, before it is added to the stock levels. When two users receive the same note
 * at once, the second waits and gets DuplicateDelivery.
 * @returns its id
 * @throws Problem DuplicateDelivery that names the first receipt of the same store, reference and
 * lines
 */
export async function recordDelivery(tx: Queries, actor: Actor, note: DeliveryNote): Promise<string> {
  const [delivery] = await tx.query<{ id: string }>(insertDelivery(actor, note))
  if (delivery) return delivery.id
  // A separate statement: the insert may have waited for the other receipt to commit, and its
  // snapshot does not contain it.
  const [first] = await tx.query<Delivery>(readFirst(note))
  throw duplicateDelivery(first!)
}

const duplicateDelivery = (first: Delivery) =>
  problem(
    'DuplicateDelivery',
    `${first.supplierReference} with these lines was received already, by ${first.receivedByName} at ${first.receivedAt.toISOString()} (${first.id}): expected a delivery that has not been received. If the same came again, send it with receiveAgain.`,
    { first },
  )

/** Of quantities in units, as the hashes of deliveries are that came before quantities were thousandths. */
const linesHash = (lines: ProductQuantity[]) => fragment`
  encode(sha256(convert_to((
  select string_agg("productId" || ' ' || trim_scale(quantity / 1000.0), ',' order by "productId")
  from json_to_recordset(${JSON.stringify(lines)}::json) as l("productId" uuid, quantity bigint)), 'UTF8')),
    'hex')`

/**
 * The unique index prevents duplicates. With `again` a delivery that was received before is inserted
 * once more.
 */
export const insertDelivery = (
  actor: Actor,
  { storeId, supplierReference, lines, again }: DeliveryNote,
) => sql('insert-delivery')`
  with note as (
    select ${storeId}::uuid as store_id, ${supplierReference}::text as supplier_reference,
           ${linesHash(lines)} as lines_hash,
           ${actor.id}::text as received_by_id, ${actor.name}::text as received_by_name
  ), first as (
    insert into delivery (store_id, supplier_reference, lines_hash, again, received_by_id, received_by_name)
    select store_id, supplier_reference, lines_hash, false, received_by_id, received_by_name from note
    on conflict (store_id, folded(supplier_reference), lines_hash) where not again do nothing
    returning id
  ), another as (
    insert into delivery (store_id, supplier_reference, lines_hash, again, received_by_id, received_by_name)
    select store_id, supplier_reference, lines_hash, true, received_by_id, received_by_name from note
    where ${again}::boolean and not exists (select from first)
    returning id
  )
  select id from first union all select id from another`
const readFirst = ({ storeId, supplierReference, lines }: DeliveryNote) => sql('read-first-delivery')`
  select * from delivery
  where store_id = ${storeId} and folded(supplier_reference) = folded(${supplierReference})
    and lines_hash = ${linesHash(lines)} and not again`
