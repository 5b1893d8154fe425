import { v7 as uuid } from 'uuid'
import { RegisterAdded } from '../../../contracts/events/stores.ts'
import { claimingCodes } from '../../../runtime/database/claim-code.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import { claimedRegisterCode } from '../claims.ts'
import type { Context } from '../context.ts'
import type { AddRegisterInput } from '../generated/schema-types.ts'
import { checkCode, maxRegisters, maySell } from '../stores/check-store.ts'
import { emitRegister } from '../stores/store-events.ts'
import { lockStore, registersInUse, storeToChange } from '../stores/store-to-change.ts'
import type { Register } from './entities/register.ts'

/** Adds a register. A closed store may also get one, so that it can be reopened. */
export async function addRegister(ctx: Context, input: AddRegisterInput) {
  const { id: storeId, kind, name } = await storeToChange(ctx, input.storeId)
  const code = checkCode('code', input.code, 1)
  if (!maySell(kind))
    throw invalidInput(
      'storeId',
      `${name} is a ${kind}: expected a place that sells. A centre has no register.`,
    )

  return claimingCodes(ctx.db, claimedRegisterCode(storeId, code), () =>
    ctx.idempotent('addRegister', storeId, input, async (tx) => {
      const { address } = await lockStore(tx, storeId)
      if (address.street === null)
        throw invalidInput(
          'storeId',
          `${name} has no street: expected one, because receipts show it. Set it with updateStore.`,
        )
      if ((await registersInUse(tx, storeId)) >= maxRegisters)
        throw invalidInput(
          'storeId',
          `${name} has ${maxRegisters} registers in use: expected fewer. Retire one first.`,
        )
      const [register] = await tx.query<Register>(sql('insert-register')`
        insert into register (id, store_id, code) values (${uuid()}, ${storeId}, ${code}) returning *`)
      emitRegister(tx, RegisterAdded, register!)
      return { __typename: 'RegisterSaved' as const, register: { id: register!.id } }
    }),
  )
}
