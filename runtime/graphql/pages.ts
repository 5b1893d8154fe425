import { type ZodType, z } from 'zod'
import type { Statement } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import { badInput } from '../errors/errors.ts'
import { cut } from '../values/check-text.ts'

/** The arguments of a list. */
export interface PageArguments {
  first?: number | null
  after?: string | null
}

export const defaultPage = 20
export const largestPage = 100

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[]
  nodes: Row[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  /** Counts only when the client asks for it. */
  totalCount: () => Promise<number>
}

/** The keys of lists in the order of ids, and in the order of names. PostgreSQL holds no NUL. */
export const idKey = z.tuple([z.uuid()])
export const nameKey = z.tuple([z.string().regex(/^[^\0]*$/), z.uuid()])

/**
 * Reads a keyset page. It reads one row more than requested to know if there is a next page.
 *
 * `list` names the list and its order, as `Query.restockRequests OLDEST`. A cursor of another list is
 * rejected, because its key would be compared with other keys, and rows would be missing. The filter is
 * not part of the name, because a key stands at the same place under every filter.
 *
 * `keyOf` gives the sort key of a row, whose last part is unique. `read` gets the key to read after. That
 * key comes from a client and has the form of `key`.
 * @throws BAD_USER_INPUT for an invalid `first` or `after`
 */
export async function readPage<Row, Key extends [string, ...string[]]>(
  { first, after }: PageArguments,
  source: {
    list: string
    key: ZodType<Key>
    read: (key: Key | null, limit: number) => Promise<Row[]>
    keyOf: (row: Row) => Key
    count: () => Promise<number>
  },
): Promise<Connection<Row>> {
  const size = first ?? defaultPage
  if (size < 1 || size > largestPage)
    throw badInput(
      `first is ${size}: expected 1 to ${largestPage}. ${size < 1 ? `Leave it out for ${defaultPage}` : 'Ask for further pages with after'}.`,
    )
  const rows = await source.read(after == null ? null : decode(after, source), size + 1)
  const nodes = rows.slice(0, size)
  const edges = nodes.map((node) => ({ cursor: encode(source.list, source.keyOf(node)), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: source.count,
  }
}

/** The statements of a list, whose name is as for `readPage`. */
interface Listed<Key> {
  list: string
  /** Reads up to `limit` rows after a key. The key is null in each part for the first page. */
  rows: (after: Key, limit: number) => Statement
  count: Statement
}

/** Reads a keyset page in the order of ids. @throws BAD_USER_INPUT for an invalid `first` or `after` */
export const readPageById = <Row extends { id: string }>(
  db: Queries,
  page: PageArguments,
  { list, rows, count }: Listed<string | null>,
): Promise<Connection<Row>> =>
  readPage(page, {
    list,
    key: idKey,
    read: (key, limit) => db.query<Row>(rows(key?.[0] ?? null, limit)),
    keyOf: ({ id }) => [id],
    count: () => countOf(db, count),
  })

/**
 * A row with its name as PostgreSQL sorts it. JavaScript folds some letters differently, which
 * would lose rows.
 */
export type Named<Row> = Row & { sortName: string }

export const byName = ({ sortName, id }: Named<{ id: string }>): [string, string] => [sortName, id]

/**
 * Reads a keyset page in the order of names and ids.
 * @throws BAD_USER_INPUT for an invalid `first` or `after`
 */
export const readPageByName = <Row extends { id: string }>(
  db: Queries,
  page: PageArguments,
  { list, rows, count }: Listed<{ name: string; id: string } | { name: null; id: null }>,
): Promise<Connection<Named<Row>>> =>
  readPage(page, {
    list,
    key: nameKey,
    read: (key, limit) =>
      db.query<Named<Row>>(rows(key ? { name: key[0], id: key[1] } : { name: null, id: null }, limit)),
    keyOf: byName,
    count: () => countOf(db, count),
  })

/** The `count` of a statement that counts. */
export async function countOf(db: Queries, statement: Statement): Promise<number> {
  const [found] = await db.query<{ count: number }>(statement)
  return found!.count
}

const encode = (list: string, key: string[]) =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url')

function decode<Key>(cursor: string, { list, key: shape }: { list: string; key: ZodType<Key> }): Key {
  const [of, ...key] = partsOf(cursor)
  if (of === list) {
    const read = shape.safeParse(key)
    if (read.success) return read.data
  }
  const got = typeof of === 'string' && /^[A-Z]\w+\.\w+( [A-Z_]+)?$/.test(of) && of !== list
  throw badInput(
    `after is ${got ? `a cursor of ${cut(of)}` : 'no cursor of a list'}, expected one of ${list}: use the endCursor of a page of this list, in this order, as it came.`,
  )
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}
