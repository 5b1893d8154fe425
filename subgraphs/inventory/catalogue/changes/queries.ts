import { z } from 'zod'
import { unprepared } from '../../../../runtime/database/sql.ts'
import { badInput } from '../../../../runtime/errors/errors.ts'
import { type Connection, countOf, type PageArguments, readPage } from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import type { ProductFilter } from '../../generated/schema-types.ts'
import type { Product } from '../entities/product.ts'

/**
 * The products that changed after a cursor, in the order of their last change. A product that leaves another filter
 * would never reach the copy of the client, so there is no other filter.
 * @throws BAD_USER_INPUT
 */
export function findChangedProducts(
  ctx: Context,
  { changedAfter, includeArchived, ...others }: ProductFilter & { changedAfter: string },
  { first, after }: PageArguments,
): Promise<Connection<Product>> {
  const other = Object.entries(others).find(([, value]) => value != null)
  if (other)
    throw badInput(
      `filter has changedAfter and ${other[0]}: expected changedAfter alone, because a copy must also learn which products ${other[0]} no longer finds. Filter the copy.`,
    )
  return readPage(
    { first, after: after ?? (changedAfter || null) },
    {
      list: 'Query.products CHANGED',
      key: z.tuple([z.string().regex(/^\d{1,15}$/), z.uuid()]),
      read: (key, limit) => ctx.db.query<Product & { number: number }>(changed(key ?? ['-1', null], limit)),
      keyOf: ({ number, id }) => [String(number), id],
      count: () => countOf(ctx.db, unprepared`select count(*) from product_change`),
    },
  )
}

const changed = ([number, id]: [string, string | null], limit: number) => unprepared`
  select product.*, change.number from product_change change join product on product.id = change.product_id
  where (change.number, change.product_id) > (${number}::bigint, coalesce(${id}::uuid, '00000000-0000-0000-0000-000000000000'))
  order by change.number, change.product_id limit ${limit}`
