import { StoreChanged } from '../../../contracts/events/stores.ts'
import { claimingCodes } from '../../../runtime/database/claim-code.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { claimedStoreCode } from '../claims.ts'
import type { Context } from '../context.ts'
import type { UpdateStoreInput } from '../generated/schema-types.ts'
import { versionConflict } from '../problems.ts'
import {
  checkAddress,
  checkCode,
  checkHours,
  checkName,
  checkTimeZone,
  mustHaveStreet,
} from './check-store.ts'
import type { Store } from './entities/store.ts'
import { emitStore } from './store-events.ts'
import { lockStore, mustSupply, registersInUse, storeToChange } from './store-to-change.ts'

/**
 * Changes a store if it still is at the version that the caller read. Values that are already so
 * are no change.
 */
export async function updateStore(ctx: Context, input: UpdateStoreInput) {
  const { id, kind } = await storeToChange(ctx, input.storeId)
  const { expectedVersion, suppliedById } = input
  const address = input.address == null ? null : checkAddress(input.address)
  const changes = {
    code: input.code == null ? null : checkCode('code', input.code, 2),
    name: input.name == null ? null : checkName(input.name),
    address,
    timeZone: input.timeZone == null ? null : checkTimeZone(input.timeZone),
    receiving: input.receiving,
    hours: input.hours == null ? null : JSON.stringify(checkHours(input.hours)),
    suppliedById,
  }
  const saved = { __typename: 'StoreSaved' as const, store: { id } }

  return claimingCodes(ctx.db, claimedStoreCode(input.code), () =>
    ctx.idempotent('updateStore', id, input, async (tx) => {
      if (suppliedById) await mustSupply(tx, suppliedById, kind)
      if (address?.street === null) {
        await lockStore(tx, id)
        if ((await registersInUse(tx, id)) > 0) mustHaveStreet(address)
      }
      const [store] = await tx.query<Store>(changeStore(id, expectedVersion, changes))
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

interface Changes {
  code: string | null
  name: string | null
  address: object | null
  timeZone: string | null
  receiving: UpdateStoreInput['receiving']
  hours: string | null
  suppliedById: UpdateStoreInput['suppliedById']
}

/**
 * Changes the row only at the version that was read, so the second of two users who edit at once finds no
 * row. Changes it only when a value differs.
 */
const changeStore = (
  id: string,
  version: number,
  { code, name, address, timeZone, receiving, hours, suppliedById }: Changes,
) => {
  const changesSupplier = suppliedById !== undefined
  return sql('change-store')`
    update store
    set code = coalesce(${code}, code), name = coalesce(${name}, name),
        address = coalesce(${address}, address),
        time_zone = coalesce(${timeZone}, time_zone), receiving = coalesce(${receiving}, receiving),
        hours = coalesce(${hours}, hours),
        supplied_by = case when ${changesSupplier} then ${suppliedById} else supplied_by end,
        version = version + 1
    where id = ${id} and version = ${version}
      and (${code} <> code or ${name} <> name or ${address} <> address or ${timeZone} <> time_zone
           or ${receiving} <> receiving or ${hours} <> hours
           or (${changesSupplier} and ${suppliedById} is distinct from supplied_by))
    returning *`
}
