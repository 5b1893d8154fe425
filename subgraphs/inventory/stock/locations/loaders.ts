import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { byKey } from '../../../../runtime/graphql/loaders.ts'
import { levelKey, unzip } from '../../level-key.ts'
import type { ShelfLocation } from './entities/shelf-location.ts'

export const locationLoaders = (db: Queries) => ({
  /** Loads by `levelKey`: the store and the product. */
  shelfLocation: byKey(
    (keys) => {
      const [storeIds, productIds] = unzip(keys)
      return db.query<ShelfLocation>(
        sql('load-shelf-locations')`
          select l.* from shelf_location l
          join unnest(${storeIds}::uuid[], ${productIds}::uuid[]) as key(store_id, product_id)
            using (store_id, product_id)`,
      )
    },
    ({ storeId, productId }) => levelKey(storeId, productId),
  ),
})
