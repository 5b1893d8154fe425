import { badInput } from './errors.ts'

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
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string; endCursor?: string }
  /** Counted only when it is asked for. */
  totalCount: () => Promise<number>
}

/**
 * A keyset page: reads one row more than asked to know whether there is a next page.
 * `keyOf` gives the sort key of a row, whose last part is unique; `read` gets the key to read after.
 * @throws BAD_USER_INPUT when `first` or `after` does not fit
 */
export async function readPage<Row>(
  { first, after }: PageArguments,
  source: {
    read: (key: unknown[] | null, limit: number) => Promise<Row[]>
    keyOf: (row: Row) => unknown[]
    count: () => Promise<number>
  },
): Promise<Connection<Row>> {
  const size = first ?? defaultPage
  if (size < 1 || size > largestPage)
    throw badInput(`first is ${size}: expected 1 to ${largestPage}. Ask for further pages with after.`)
  const rows = await source.read(after == null ? null : decode(after), size + 1)
  const nodes = rows.slice(0, size)
  const edges = nodes.map((node) => ({ cursor: encode(source.keyOf(node)), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    totalCount: source.count,
  }
}

const encode = (key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url')

function decode(cursor: string): unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(key)) return key
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw badInput('after is not a cursor of this list: use the endCursor of a page as it came.')
}
