import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { problem } from '../problem.ts'

const maxOverlaps = 100
/** Number of overlaps that the message quotes. */
const maxListed = 3

interface Found {
  productId: string
  product: string
  priceListId: string
  priceList: string
}

/**
 * Checks that no other list of the same scope has a price for the same product, store and day. Call it
 * after the change, with `lockPriceLists`.
 * @param lineOf gives the index of the line of the request that has the product
 * @throws Problem PriceListsOverlap
 */
export async function mustNotOverlap(
  tx: Queries,
  priceListId: string,
  lineOf: (productId: string) => number | null = () => null,
): Promise<void> {
  const found = await tx.query<Found>(readOverlaps(priceListId))
  if (found.length === 0) return
  const overlaps = found
    .map((overlap) => ({ ...overlap, line: lineOf(overlap.productId) }))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
  const names = overlaps.slice(0, maxListed).map(({ line, product, priceList, priceListId }) => {
    const where = line === null ? '' : `lines.${line}: `
    return `${where}${product} is in ${priceList} (${priceListId})`
  })
  throw problem(
    'PriceListsOverlap',
    `Another list of the same scope has prices for the same stores and days: ${names.join('; ')}${overlaps.length > maxListed ? ' …' : ''}. Expected one list for each product, store and day. Change the days or the stores of a list, or take the product out.`,
    {
      overlaps: overlaps.map(({ line, productId, priceListId }) => ({
        line,
        product: { __typename: 'Product', id: productId },
        priceList: { __typename: 'PriceList', id: priceListId },
      })),
    },
  )
}

const readOverlaps = (priceListId: string) => sql('read-price-list-overlaps')`
  select p.id as product_id, p.name as product, other.id as price_list_id, other.name as price_list
  from price_list own
  join price_list other on other.id <> own.id and other.scope = own.scope and other.ended_at is null
    and other.valid_from <= coalesce(own.valid_until, 'infinity')
      and own.valid_from <= coalesce(other.valid_until, 'infinity')
    and (own.scope = 'CHAIN' or exists (
      select from price_list_store mine join price_list_store its using (store_id)
      where mine.price_list_id = own.id and its.price_list_id = other.id))
  join price_list_line ours on ours.price_list_id = own.id and ours.replaced_at is null
  join price_list_line theirs on theirs.price_list_id = other.id and theirs.product_id = ours.product_id
    and theirs.pack_id is not distinct from ours.pack_id
    and theirs.replaced_at is null
  join product p on p.id = ours.product_id
  where own.id = ${priceListId}
  order by ours.id limit ${maxOverlaps}`
