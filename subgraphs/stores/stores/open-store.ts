import { NIL, v7 as uuid } from 'uuid'
import { RegisterAdded } from '../../../contracts/events/stores.ts'
import { claimingCodes } from '../../../runtime/database/claim-code.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import { claimedStoreCode } from '../claims.ts'
import type { Context } from '../context.ts'
import type { OpenStoreInput } from '../generated/schema-types.ts'
import { headOfficeExists } from '../problems.ts'
import type { Register } from '../registers/entities/register.ts'
import {
  checkAddress,
  checkCode,
  checkHours,
  checkName,
  checkRegisters,
  checkTimeZone,
  mustHaveStreet,
} from './check-store.ts'
import type { Store } from './entities/store.ts'
import { emitOpening, emitRegister } from './store-events.ts'
import { mustSupply } from './store-to-change.ts'

/** Scope of the idempotency keys of openings: there is no store yet. */
const chainScope = NIL

/**
 * Opens a store with its registers. Other subgraphs learn of it from its event and copy an
 * assortment themselves.
 */
export async function openStore(ctx: Context, input: OpenStoreInput) {
  const may = ctx.principal.mustHave('store:open')
  const { kind, receiving, suppliedById, copiesStoreId } = input
  if (copiesStoreId) may.in(copiesStoreId)
  const code = checkCode('code', input.code, 2)
  const name = checkName(input.name)
  const address = checkAddress(input.address)
  const timeZone = checkTimeZone(input.timeZone)
  const hours = JSON.stringify(checkHours(input.hours ?? []))
  const codes = checkRegisters(kind, input.registers ?? [])
  if (codes.length > 0) mustHaveStreet(address)
  // Stores are never deleted, so a store found before the transaction still exists in it.
  if (copiesStoreId && !(await ctx.load.store.load(copiesStoreId))) throw notFound('Store', copiesStoreId)

  return claimingCodes(ctx.db, claimedStoreCode(input.code), () =>
    ctx.idempotent('openStore', chainScope, input, async (tx) => {
      if (suppliedById) await mustSupply(tx, suppliedById, kind)
      // When two callers open the head office at once, the second waits and inserts nothing.
      const [store] = await tx.query<Store>(sql('insert-store')`
        insert into store (id, kind, code, name, address, time_zone, supplied_by, receiving, hours)
        values (${uuid()}, ${kind}, ${code}, ${name}, ${address}, ${timeZone}, ${suppliedById}, ${receiving},
          ${hours})
        on conflict (kind) where kind = 'HEAD_OFFICE' do nothing returning *`)
      if (!store) {
        const [present] = await tx.query<Store>(readHeadOffice)
        throw headOfficeExists(present!)
      }
      const ids = codes.map(() => uuid())
      const registers = await tx.query<Register>(sql('insert-registers')`
        insert into register (id, store_id, code)
        select id, ${store.id}, code
        from unnest(${ids}::uuid[], ${codes}::text[]) with ordinality as r(id, code, place) order by place
        returning *`)
      emitOpening(tx, store, copiesStoreId ?? null)
      for (const register of registers) emitRegister(tx, RegisterAdded, register)
      return { __typename: 'StoreSaved' as const, store: { id: store.id } }
    }),
  )
}

const readHeadOffice = sql('read-head-office')`select * from store where kind = 'HEAD_OFFICE'`
