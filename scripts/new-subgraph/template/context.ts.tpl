import { In } from 'typeorm'
import type { Queries } from '../../runtime/database/transaction.ts'
import { byKey } from '../../runtime/graphql/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { Remark } from './entities/remark.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key. Each runs one statement for all keys of an operation. */
export function loaders(db: Queries) {
  return {
    remark: byKey(
      (ids) => db.manager.findBy(Remark, { productId: In(ids) }),
      ({ productId }) => productId,
    ),
  }
}
