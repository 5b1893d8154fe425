import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { byId, byKey } from '../../../runtime/graphql/loaders.ts'
import { Store } from './entities/store.ts'

export const storeLoaders = (db: Queries) => ({
  store: byId(db, Store),
  readableStores: byKey(
    (storeIds) => db.query<{ storeId: string; ids: string[] }>(readReadableStores(storeIds)),
    ({ storeId }) => storeId,
  ),
})

/** Stores that each store may read: itself, its centre and head office. */
const readReadableStores = (storeIds: readonly string[]) => sql('load-readable-stores')`
  select own.id as store_id,
         array(select own.id union select mine.supplied_by where mine.supplied_by is not null
               union select id from store where kind = 'HEAD_OFFICE') as ids
  from unnest(${storeIds}::uuid[]) as own(id) left join store mine on mine.id = own.id`
