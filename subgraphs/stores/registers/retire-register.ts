import { RegisterRetired } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { RetireRegisterInput } from '../generated/schema-types.ts'
import { alreadyDone, registerNeeded } from '../problems.ts'
import { mustSell } from '../stores/check-store.ts'
import { emitRegister } from '../stores/store-events.ts'
import { lockStore, registersInUse } from '../stores/store-to-change.ts'
import type { Register } from './entities/register.ts'

/**
 * Retires a register; an open standard store keeps at least one. Sales that it has rung up are
 * still settled.
 */
export async function retireRegister(ctx: Context, input: RetireRegisterInput) {
  ctx.principal.mustHave('store:open')
  const [found, own] = [await ctx.load.register.load(input.registerId), ctx.principal.scope()]
  // A register of a store outside the caller's scope is answered like an id that does not exist.
  if (!found || (own !== null && !own.includes(found.storeId))) throw notFound('Register', input.registerId)

  return ctx.idempotent('retireRegister', found.storeId, input, async (tx) => {
    const store = await lockStore(tx, found.storeId)
    const [register] = await tx.query<Register>(sql('retire-register')`
      update register set retired_at = now() where id = ${found.id} and retired_at is null returning *`)
    if (!register) throw alreadyDone(`Register ${found.code} of ${store.name} is retired already.`)
    if (!store.closedAt && mustSell(store.kind) && (await registersInUse(tx, store.id)) === 0)
      throw registerNeeded(store)
    emitRegister(tx, RegisterRetired, register)
    return { __typename: 'RegisterSaved' as const, register: { id: register.id } }
  })
}
