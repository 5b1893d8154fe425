import { describe, expect, test } from 'vitest'
import { idKey, nameKey, readPage } from './pages.ts'

const rows = Array.from({ length: 45 }, (_, n) => ({ id: `0195a000-0000-7000-8000-0000000000${10 + n}` }))
const read = async (key: [string] | null, limit: number) =>
  rows.filter(({ id }) => key === null || id > key[0]).slice(0, limit)
const keyOf = ({ id }: { id: string }): [string] => [id]
const list = 'Query.sales'
let counted = 0
const count = async () => {
  counted++
  return rows.length
}
const page = (args: { first?: number | null; after?: string | null }) =>
  readPage(args, { list, key: idKey, read, keyOf, count })

describe('a page', () => {
  test('has 20 rows by default', async () => {
    expect((await page({})).nodes).toEqual(rows.slice(0, 20))
    expect((await page({ first: null, after: null })).nodes).toEqual(rows.slice(0, 20))
  })

  test('after page has each row once, with its place', async () => {
    const seen: unknown[] = []
    const places: boolean[][] = []
    let after: string | null | undefined
    do {
      const { nodes, edges, pageInfo } = await page({ first: 15, after })
      expect(edges.map(({ node }) => node)).toEqual(nodes)
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]!.cursor, edges.at(-1)!.cursor])
      places.push([pageInfo.hasPreviousPage, pageInfo.hasNextPage])
      seen.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)

    expect(seen).toEqual(rows)
    expect(places).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
  })

  test('beyond the end is empty, without cursors', async () => {
    const { edges } = await page({ first: 45 })
    const last = await page({ after: edges.at(-1)!.cursor })
    expect(last.nodes).toEqual([])
    expect(last.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    })
  })

  test('counts only on request', async () => {
    const { totalCount } = await page({})
    expect(counted).toBe(0)
    expect(await totalCount()).toBe(45)
    expect(counted).toBe(1)
  })

  test.each([1, 100])('of %i rows is accepted', async (first) => {
    expect((await page({ first })).nodes).toHaveLength(Math.min(first, 45))
  })

  test.each([0, -1, 101])('of %i rows is rejected', async (first) => {
    await expect(page({ first })).rejects.toMatchObject({
      message: expect.stringContaining(`first is ${first}`),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

describe('a cursor', () => {
  const [id] = [rows[0]!.id]

  test.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['no JSON', encoded('[')],
    ['no list', encoded('{"id": 1}')],
    ['null', encoded('null')],
    ['no part', encoded('[]')],
    ['a key without a list', encoded([id])],
    ['no key', encoded([list])],
    ['a part too many', encoded([list, id, id])],
    ['a part that is no id', encoded([list, '1 or true'])],
    ['a part that is no text', encoded([list, 17])],
    ['a list that is no text', encoded([17, id])],
    ['a list that is none of ours', encoded(['x'.repeat(1_000), id])],
  ])('cannot be %s', async (_, after) => {
    await expect(page({ after })).rejects.toMatchObject({
      message:
        'after is no cursor of a list, expected one of Query.sales: use the endCursor of a page of this list, in this order, as it came.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test.each(['Query.products', 'Store.sales', 'Query.sales OLDEST'])(
    'of %s is rejected by name',
    async (of) => {
      await expect(page({ after: encoded([of, id]) })).rejects.toMatchObject({
        message: expect.stringContaining(`after is a cursor of ${of}, expected one of Query.sales:`),
        extensions: { code: 'BAD_USER_INPUT' },
      })
    },
  )

  test.each([
    ['a name and an id', ['plateau', id], true],
    ['an empty name', ['', id], true],
    ['a name with the character NUL', ['a\0', id], false],
    ['an id alone', [id], false],
    ['the parts the other way round', [id, 'plateau'], false],
  ])('of a list by name is %s: %s', (_, key, fits) => {
    expect(nameKey.safeParse(key).success).toBe(fits)
  })
})

function encoded(value: string | unknown[]) {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
}
