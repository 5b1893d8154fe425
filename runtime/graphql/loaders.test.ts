import { describe, expect, test } from 'vitest'
import { byKey, byParent } from './loaders.ts'

describe('rows by key', () => {
  test('are read in one statement, each key once, and a missing row is null', async () => {
    const asked: string[][] = []
    const loader = byKey(
      async (keys) => {
        asked.push([...keys])
        return [{ id: 'b' }, { id: 'a' }]
      },
      ({ id }) => id,
    )

    const found = await Promise.all(['a', 'b', 'nowhere', 'a'].map((key) => loader.load(key)))

    expect(found).toEqual([{ id: 'a' }, { id: 'b' }, null, { id: 'a' }])
    expect(asked).toEqual([['a', 'b', 'nowhere']])
  })

  test('are read in several statements when there are too many for one', async () => {
    const sizes: number[] = []
    const loader = byKey(
      async (keys) => {
        sizes.push(keys.length)
        return keys.map((id) => ({ id }))
      },
      ({ id }) => id,
    )
    await Promise.all(Array.from({ length: 2_500 }, (_, n) => loader.load(`${n}`)))
    expect(sizes).toEqual([1_000, 1_000, 500])
  })

  test('that cannot be read fail for all callers', async () => {
    const loader = byKey(
      (): Promise<{ id: string }[]> => Promise.reject(new Error('away')),
      ({ id }) => id,
    )
    const outcomes = await Promise.allSettled([loader.load('a'), loader.load('b')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

describe('lists by their parent', () => {
  function shelves() {
    const asked: [string[], number][] = []
    const loader = byParent(
      async (stores, limit: number) => {
        asked.push([stores, limit])
        return stores
          .filter((store) => store !== 'empty')
          .flatMap((store) => Array.from({ length: limit }, (_, n) => ({ store, n })))
      },
      ({ store }) => store,
    )
    return { asked, list: (parent: string, limit: number) => loader.load({ parent, asked: limit }) }
  }

  test('are read in one statement for all parents with the same arguments', async () => {
    const { asked, list } = shelves()
    const lists = await Promise.all([
      list('a', 2),
      list('b', 2),
      list('empty', 2),
      list('a', 2),
      list('a', 1),
    ])

    expect(lists.map((rows) => rows.map(({ store, n }) => `${store}${n}`))).toEqual([
      ['a0', 'a1'],
      ['b0', 'b1'],
      [],
      ['a0', 'a1'],
      ['a0'],
    ])
    expect(asked).toEqual([
      [['a', 'b', 'empty'], 2],
      [['a'], 1],
    ])
  })
})
