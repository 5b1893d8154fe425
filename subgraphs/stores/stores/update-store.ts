import { StoreChanged } from '../../../contracts/events/stores.ts'
import { claimingCodes } from '../../../runtime/database/claim-code.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { claimedStoreCode } from '../claims.ts'
import type { Context } from '../context.ts'
import type { UpdateStoreInput } from '../generated/schema-types.ts'
import { versionConflict } from '../problems.ts'
import { checkAddress, checkCode, checkHours, checkName, checkTimeZone } from './check-store.ts'
import type { Store } from './entities/store.ts'
import { emitStore } from './store-events.ts'
import { lockStore, mustSupply, storeToChange } from './store-to-change.ts'

/**
 * Changes a store if it still is at the version that the caller read. Values that are already so
 * are no change.
 */
export async function updateStore(ctx: Context, input: UpdateStoreInput) {
  const { id, kind } = await storeToChange(ctx, input.storeId)
  const { expectedVersion, suppliedById } = input
  const changes = [
    input.code == null ? null : checkCode('code', input.code, 2),
    input.name == null ? null : checkName(input.name),
    input.address == null ? null : checkAddress(input.address),
    input.timeZone == null ? null : checkTimeZone(input.timeZone),
    input.receiving ?? null,
    input.hours == null ? null : JSON.stringify(checkHours(input.hours)),
    suppliedById !== undefined,
    suppliedById ?? null,
  ]
  const saved = { __typename: 'StoreSaved' as const, store: { id } }

  return claimingCodes(ctx.db, claimedStoreCode(input.code), () =>
    ctx.idempotent('updateStore', id, input, async (tx) => {
      if (suppliedById) await mustSupply(tx, suppliedById, kind)
      const [store] = await tx.query<Store>(changeStore, [id, expectedVersion, ...changes])
      if (!store) {
        const present = await lockStore(tx, id)
        if (present.version !== expectedVersion) throw versionConflict(present, expectedVersion)
        return saved
      }
      emitStore(tx, StoreChanged, store)
      return saved
    }),
  )
}

/**
 * Changes the row only at the version that was read, so the second of two editors finds no row, and
 * only when a value differs.
 */
const changeStore = sql(
  'change-store',
  `update store
   set code = coalesce($3, code), name = coalesce($4, name), address = coalesce($5, address),
       time_zone = coalesce($6, time_zone), receiving = coalesce($7, receiving), hours = coalesce($8, hours),
       supplied_by = case when $9 then $10 else supplied_by end, version = version + 1
   where id = $1 and version = $2
     and ($3 <> code or $4 <> name or $5 <> address or $6 <> time_zone or $7 <> receiving or $8 <> hours
       or ($9 and $10 is distinct from supplied_by))
   returning *`,
)
