import { sql } from '../../../../runtime/database/sql.ts'
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
  const facts = [note.storeId, note.supplierReference, JSON.stringify(note.lines)]
  const [delivery] = await tx.query<{ id: string }>(insertDelivery, [
    ...facts,
    note.again,
    actor.id,
    actor.name,
  ])
  if (delivery) return delivery.id
  // A separate statement: the insert may have waited for the other receipt to commit, and its
  // snapshot does not contain it.
  const [first] = await tx.query<Delivery>(readFirst, facts)
  throw duplicateDelivery(first!)
}

const duplicateDelivery = (first: Delivery) =>
  problem(
    'DuplicateDelivery',
    `${first.supplierReference} with these lines was received already, by ${first.receivedByName} at ${first.receivedAt.toISOString()} (${first.id}): expected a delivery that has not been received. If the same came again, send it with receiveAgain.`,
    { first },
  )

/** Of quantities in units, as the hashes of deliveries are that came before quantities were thousandths. */
const linesHash = `encode(sha256(convert_to((
    select string_agg("productId" || ' ' || trim_scale(quantity / 1000.0), ',' order by "productId")
    from json_to_recordset($3::json) as l("productId" uuid, quantity bigint)), 'UTF8')), 'hex')`

/**
 * The unique index prevents duplicates. With $4 a delivery that was received before is inserted
 * once more, with `again`.
 */
export const insertDelivery = sql(
  'insert-delivery',
  `with note as (
     select $1::uuid as store_id, $2::text as supplier_reference, ${linesHash} as lines_hash,
            $5::text as received_by_id, $6::text as received_by_name
   ), first as (
     insert into delivery (store_id, supplier_reference, lines_hash, again, received_by_id, received_by_name)
     select store_id, supplier_reference, lines_hash, false, received_by_id, received_by_name from note
     on conflict (store_id, folded(supplier_reference), lines_hash) where not again do nothing
     returning id
   ), another as (
     insert into delivery (store_id, supplier_reference, lines_hash, again, received_by_id, received_by_name)
     select store_id, supplier_reference, lines_hash, true, received_by_id, received_by_name from note
     where $4::boolean and not exists (select from first)
     returning id
   )
   select id from first union all select id from another`,
)
const readFirst = sql(
  'read-first-delivery',
  `select * from delivery
   where store_id = $1 and folded(supplier_reference) = folded($2) and lines_hash = ${linesHash} and not again`,
)
