import { type Fragment, fragment } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import type { Connection } from '../../../runtime/graphql/pages.ts'

const longestSearch = 100

/** Trims the search text. Null when nothing is searched for. @throws BAD_USER_INPUT when it is too long */
export function searched(text: string | null | undefined): string | null {
  const search = text?.trim() || null
  if (search && search.length > longestSearch)
    throw badInput(
      `search has ${search.length} characters: expected at most ${longestSearch}. Send fewer words.`,
    )
  return search
}

/**
 * How words are compared: as they are typed, or with one typing error in each longer word. The
 * first compares words by their beginnings, the second by keys that words with one error between
 * them share.
 */
export interface Spelling {
  name: 'exact' | 'near'
  /** Holds for a product `p` with the words of the search. */
  ofProduct: (search: Fragment) => Fragment
  /** The same, when the planner must not count the products with these words. */
  ofProducts: (search: Fragment) => Fragment
  ofCategory: (search: Fragment) => Fragment
}

export const asTyped: Spelling = {
  name: 'exact',
  ofProduct: (search) => fragment`product_words(p.name, p.sku, p.barcode) @@ prefix_query(${search})`,
  ofProducts: (search) =>
    fragment`product_words(p.name, p.sku, p.barcode) @@ (select prefix_query(${search}))`,
  ofCategory: (search) => fragment`array_to_tsvector(name_words(category.name)) @@ prefix_query(${search})`,
}

/**
 * The products are found apart from the rest of the list, and the words are in a subselect. PostgreSQL
 * overestimates the rows of so many words: it would compute the keys of each product in the order of the
 * list, which took 15 s for 50,000 products, and not read the index.
 */
const nearProducts = (search: Fragment) => fragment`
  p.id = any(array(select near.id from product near
                   where near_words(near.name, near.sku, near.barcode) @@ (select near_query(${search}))))`
export const withOneError: Spelling = {
  name: 'near',
  ofProduct: nearProducts,
  ofProducts: nearProducts,
  ofCategory: (search) => fragment`near_words(category.name, '', null) @@ (select near_query(${search}))`,
}

/**
 * Reads a page of the rows that a search finds as it is typed. If no row has these words, reads a page of
 * those with one typing error, so that an error never hides or delays what is spelled right. A later page
 * is empty in both cases, so it counts the rows that are spelled right.
 */
export async function forgiving<Row>(
  search: string | null,
  after: string | null | undefined,
  read: (spelling: Spelling) => Promise<Connection<Row>>,
): Promise<Connection<Row>> {
  const exact = await read(asTyped)
  const found = exact.nodes.length > 0 || (after != null && (await exact.totalCount()) > 0)
  return found || !search || !hasLongWord.test(search) ? exact : read(withOneError)
}

const hasLongWord = /\p{L}{4}/u
