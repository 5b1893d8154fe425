import { In } from 'typeorm'
import { validate } from 'uuid'
import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import { byKey } from '../../runtime/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { Register } from './entities/register.ts'
import { Store } from './entities/store.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each is one statement, for as many keys as an operation asks for. */
export function loaders(db: Queries) {
  return {
    store: byKey(
      (ids) => db.manager.findBy(Store, { id: In(ids.filter((id) => validate(id))) }),
      ({ id }) => id,
    ),
    register: byKey(
      (ids) => db.manager.findBy(Register, { id: In(ids.filter((id) => validate(id))) }),
      ({ id }) => id,
    ),
    storeRegisters: byKey(
      (ids) => db.query<{ storeId: string; registers: Register[] }>(readStoreRegisters, [ids]),
      ({ storeId }) => storeId,
    ),
  }
}

const readStoreRegisters = sql(
  'load-store-registers',
  `select store_id, json_agg(json_build_object('id', id, 'storeId', store_id, 'code', code)
                             order by code) as registers
   from register where store_id = any($1::uuid[]) group by store_id`,
)
