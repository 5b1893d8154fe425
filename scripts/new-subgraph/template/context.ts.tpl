import { sql } from '../../runtime/database/sql.ts'
import type { Queries } from '../../runtime/database/transaction.ts'
import { byKey } from '../../runtime/graphql/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import type { Remark } from './entities/remark.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key. Each runs one statement for all keys of an operation. */
export function loaders(db: Queries) {
  return {
    remark: byKey(
      (ids) =>
        db.query<Remark>(
          sql('read-remarks')`select product_id, text from remark where product_id = any(${ids}::uuid[])`,
        ),
      ({ productId }) => productId,
    ),
  }
}
