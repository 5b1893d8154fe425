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
 * them share. Each has indexes, whose expressions these are.
 */
export interface Spelling {
  name: 'exact' | 'near'
  /** The words of a row `found` of `product_search`. */
  productWords: Fragment
  categoryWords: Fragment
  query: (search: Fragment) => Fragment
}

export const asTyped: Spelling = {
  name: 'exact',
  productWords: fragment`found.words`,
  categoryWords: fragment`array_to_tsvector(name_words(all_names(category.name, category.translations)))`,
  query: (search) => fragment`prefix_query(${search})`,
}

export const withOneError: Spelling = {
  name: 'near',
  productWords: fragment`found.near_words`,
  categoryWords: fragment`near_words(all_names(category.name, category.translations), '', null)`,
  query: (search) => fragment`near_query(${search})`,
}

/** A word is common when as many products have it: a page is full after a small share of the list. */
export const manyProducts = 2_000

/**
 * SQL condition: a product `p` has the words of the search. PostgreSQL overestimates how many products
 * have a word. For a page in the order of names it would look at each product until the page is full, which
 * took 9 s when few of 100,000 have the word. So rare words are found by their index
 * apart from the rest of the list, and only the words of a common search are compared in the order of the
 * list. `exists` instead of the plain value would let PostgreSQL read the words of all products first.
 */
export const hasWords = ({ productWords, query }: Spelling, search: Fragment, common: boolean): Fragment =>
  common
    ? fragment`(
        select ${productWords} @@ ${query(search)} from product_search found where found.product_id = p.id)`
    : fragment`p.id = any(array(
        select found.product_id from product_search found where ${productWords} @@ (select ${query(search)})))`

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
