import { describe, expect, test } from 'vitest'
import { type LevelInNeed, type PossibleSource, shareOut } from './share-out.ts'

const level = (storeId: string, fields: Partial<LevelInNeed> = {}): LevelInNeed => ({
  storeId,
  storeName: storeId,
  isCentre: false,
  centreId: 'centre',
  available: 0,
  incoming: 0,
  reorderPoint: 10,
  targetLevel: 40,
  step: 1,
  packSize: 1,
  minimumQuantity: 1,
  source: 'AUTOMATIC',
  sourceStoreIds: [],
  ...fields,
})
const sourceStore = (
  storeId: string,
  surplus: number,
  fields: Partial<PossibleSource> = {},
): PossibleSource => ({
  storeId,
  name: storeId,
  isCentre: storeId.includes('centre'),
  closed: false,
  surplus,
  ...fields,
})
const one = (fields: Partial<LevelInNeed>, sourceStores: PossibleSource[]) =>
  shareOut([level('a', fields)], sourceStores)[0]!
const quantitiesOf = ({ sourceStores }: { sourceStores: { storeId: string; quantity: number }[] }) =>
  Object.fromEntries(
    sourceStores.filter(({ quantity }) => quantity > 0).map((each) => [each.storeId, each.quantity]),
  )
const reasons = ({ sourceStores }: { sourceStores: { storeId: string; reason: string }[] }) =>
  Object.fromEntries(sourceStores.map(({ storeId, reason }) => [storeId, reason]))

describe('the wanted quantity', () => {
  test.each([
    ['the units missing to the target', {}, 40],
    ['less what is there and on its way', { available: 3, incoming: 4 }, 33],
    ['in whole packs', { available: 3, packSize: 12 }, 48],
    ['the minimum at the least, in whole packs too', { available: 9, packSize: 12, minimumQuantity: 40 }, 48],
  ])('is %s', (_, fields, wanted) => {
    expect(one(fields, [sourceStore('centre', 1_000)])).toMatchObject({ wanted, planned: wanted })
  })
})

describe('source stores are asked', () => {
  const sourceStores = [
    sourceStore('b', 20),
    sourceStore('c', 30),
    sourceStore('centre', 15),
    sourceStore('d', 30),
  ]

  test('in this order: the centre of the store, then by surplus, then by name; the last gives the rest', () => {
    const share = one({}, sourceStores)
    expect(quantitiesOf(share)).toEqual({ centre: 15, c: 25 })
    expect(share.sourceStores.map(({ storeId }) => storeId)).toEqual(['centre', 'c', 'd', 'b'])
    expect(reasons(share)).toEqual({
      centre: 'CHOSEN',
      c: 'CHOSEN',
      d: 'ENOUGH_ALREADY',
      b: 'ENOUGH_ALREADY',
    })
  })

  test('in the order of a rule', () => {
    const share = one({ source: 'LISTED', sourceStoreIds: ['b', 'd'] }, sourceStores)
    expect(quantitiesOf(share)).toEqual({ b: 20, d: 20 })
    expect(reasons(share)).toMatchObject({ centre: 'NOT_IN_SOURCE', c: 'NOT_IN_SOURCE' })
  })

  test('only the centre, when the rule says CENTRE', () => {
    const share = one({ source: 'CENTRE' }, sourceStores)
    expect(quantitiesOf(share)).toEqual({ centre: 15 })
    expect(share.planned).toBe(15)
  })

  test('never stores for a centre, unless a rule lists them', () => {
    const fields = { isCentre: true, centreId: null }
    expect(quantitiesOf(one(fields, [sourceStore('b', 99), sourceStore('centre 2', 5)]))).toEqual({
      'centre 2': 5,
    })
    const listed: Partial<LevelInNeed> = { ...fields, source: 'LISTED', sourceStoreIds: ['b'] }
    expect(quantitiesOf(one(listed, [sourceStore('b', 99)]))).toEqual({ b: 40 })
  })

  test('and each gets a reason why it does not give', () => {
    const share = one({ packSize: 4 }, [
      sourceStore('centre', 50, { closed: true }),
      sourceStore('b', 0),
      sourceStore('c', 3),
      sourceStore('d', 9),
    ])
    expect(quantitiesOf(share)).toEqual({ d: 8 })
    expect(reasons(share)).toEqual({ centre: 'CLOSED', d: 'CHOSEN', c: 'LESS_THAN_A_PACK', b: 'NO_SURPLUS' })
  })

  test('and give nothing when all together have less than the minimum', () => {
    const share = one({ minimumQuantity: 20 }, [sourceStore('centre', 10), sourceStore('b', 9)])
    expect(share).toMatchObject({ wanted: 40, planned: 0 })
    expect(reasons(share)).toEqual({ centre: 'BELOW_MINIMUM', b: 'BELOW_MINIMUM' })
  })
})

describe('several stock levels share the surplus', () => {
  const shares = (levels: LevelInNeed[], sourceStores: PossibleSource[]) =>
    Object.fromEntries(shareOut(levels, sourceStores).map((share) => [share.level.storeId, share.planned]))

  test('all are lifted above their reorder points first, the emptiest first', () => {
    const levels = [level('a', { available: 9 }), level('b'), level('c', { available: 5 })]
    expect(shares(levels, [sourceStore('centre', 19)])).toEqual({ b: 11, c: 6, a: 2 })
    expect(shares(levels, [sourceStore('centre', 10)])).toEqual({ b: 10, c: 0, a: 0 })
    expect(shares(levels, [sourceStore('centre', 60)])).toEqual({ b: 40, c: 18, a: 2 })
    expect(shares(levels, [sourceStore('centre', 500)])).toEqual({ b: 40, c: 35, a: 31 })
  })

  test('a stock level that would get less than its minimum leaves the units to the others', () => {
    const levels = [level('a', { minimumQuantity: 30 }), level('b', { available: 5 })]
    const [a, b] = shareOut(levels, [sourceStore('centre', 29)])
    expect([a!.planned, b!.planned]).toEqual([0, 29])
    expect(reasons(a!)).toEqual({ centre: 'GIVEN_TO_OTHERS' })
  })

  test('never get more than a source store can spare, with any stock levels, packs and lists', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const pick = (max: number) => (seed * 7_919 + max * 104_729 + calls++ * 611_953) % max
      let calls = 0
      const sourceStores = ['centre', 'x', 'y', 'z'].map((id) => sourceStore(id, pick(60)))
      const levels = Array.from({ length: 1 + pick(6) }, (_, n) =>
        level(`s${n}`, { available: pick(11), packSize: 1 + pick(7), minimumQuantity: 1 + pick(20) }),
      )
      const result = shareOut(levels, sourceStores)
      for (const { storeId, surplus } of sourceStores) {
        const sources = result.flatMap((share) =>
          share.sourceStores.filter((each) => each.storeId === storeId),
        )
        expect(sources.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(surplus)
      }
      for (const {
        level: { packSize, minimumQuantity },
        planned,
        wanted,
      } of result) {
        expect(planned % packSize).toBe(0)
        expect(planned === 0 || (planned >= minimumQuantity && planned <= wanted)).toBe(true)
      }
    }
  })
})
