import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { RegisterState } from '../check-register.ts'
import type { RingUpSaleInput, SaleState } from '../generated/schema-types.ts'
import type { Voucher } from '../payments/entities/voucher.ts'

/** All that a sale depends on before it is rung up. */
export interface Checkout extends RegisterState {
  /** The sale that has the key already, with the hash of its request. */
  saleId: string | null
  requestHash: string | null
  state: SaleState | null
  timeZone: string | null
  /** The open session of the register. */
  sessionId: string | null
  vouchers: PayingVoucher[] | null
}

/** A voucher that pays; its times are text. */
export interface PayingVoucher
  extends Pick<Voucher, 'id' | 'kind' | 'balance' | 'currency' | 'lastFour' | 'blockReason' | 'codeHash'> {
  blockedAt: string | null
}

/** Reads it in one statement, without locks: what can change meanwhile is checked again when the sale is written. */
export async function readCheckout(
  db: Queries,
  { storeId, registerId, idempotencyKey }: RingUpSaleInput,
  codeHashes: string[],
): Promise<Checkout> {
  const [checkout] = await db.query<Checkout>(sql('read-checkout')`
    select s.id as sale_id, s.request_hash, s.state, r.code, r.retired_at, store.name as store_name,
           store.time_zone, store.closed_at,
           (select rs.id from register_session rs where rs.register_id = r.id and rs.closed_at is null)
             as session_id,
           (select json_agg(json_build_object(
              'id', v.id, 'kind', v.kind, 'balance', v.balance, 'currency', v.currency, 'lastFour', v.last_four,
              'blockedAt', v.blocked_at, 'blockReason', v.block_reason, 'codeHash', v.code_hash))
            from voucher v where v.code_hash = any(${codeHashes}::text[])) as vouchers
    from (select ${storeId}::uuid as store_id, ${registerId}::uuid as register_id) asked
    left join register r on r.id = asked.register_id and r.store_id = asked.store_id
    left join store on store.id = r.store_id
    left join sale s on s.store_id = asked.store_id and s.idempotency_key = ${idempotencyKey}`)
  return checkout!
}
