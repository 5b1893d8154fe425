import { describe, expect, test } from 'vitest'
import { type PossibleDonor, type ShelfInNeed, shareOut } from './share-out.ts'

const shelf = (storeId: string, facts: Partial<ShelfInNeed> = {}): ShelfInNeed => ({
  ...{ storeId, storeName: storeId, isCentre: false, centreId: 'centre' },
  ...{ available: 0, incoming: 0, reorderPoint: 10, targetLevel: 40 },
  ...{ packSize: 1, minimumQuantity: 1, source: 'AUTOMATIC', donorIds: [] },
  ...facts,
})
const donor = (storeId: string, surplus: number, facts: Partial<PossibleDonor> = {}): PossibleDonor => ({
  ...{ storeId, name: storeId, isCentre: storeId.includes('centre'), closed: false, surplus },
  ...facts,
})
const one = (facts: Partial<ShelfInNeed>, donors: PossibleDonor[]) =>
  shareOut([shelf('a', facts)], donors)[0]!
const given = ({ donors }: { donors: { storeId: string; quantity: number }[] }) =>
  Object.fromEntries(
    donors.filter(({ quantity }) => quantity > 0).map((each) => [each.storeId, each.quantity]),
  )
const reasons = ({ donors }: { donors: { storeId: string; reason: string }[] }) =>
  Object.fromEntries(donors.map(({ storeId, reason }) => [storeId, reason]))

describe('what is wanted', () => {
  test.each([
    ['what is missing to the target', {}, 40],
    ['less what is there and on its way', { available: 3, incoming: 4 }, 33],
    ['in whole packs', { available: 3, packSize: 12 }, 48],
    ['the minimum at the least, in whole packs too', { available: 9, packSize: 12, minimumQuantity: 40 }, 48],
  ])('is %s', (_, facts, wanted) => {
    expect(one(facts, [donor('centre', 1_000)])).toMatchObject({ wanted, planned: wanted })
  })
})

describe('donors are asked', () => {
  const donors = [donor('b', 20), donor('c', 30), donor('centre', 15), donor('d', 30)]

  test('the own centre first, then by surplus, then by name; the last is asked for the rest', () => {
    const share = one({}, donors)
    expect(given(share)).toEqual({ centre: 15, c: 25 })
    expect(share.donors.map(({ storeId }) => storeId)).toEqual(['centre', 'c', 'd', 'b'])
    expect(reasons(share)).toEqual({
      centre: 'CHOSEN',
      c: 'CHOSEN',
      d: 'ENOUGH_ALREADY',
      b: 'ENOUGH_ALREADY',
    })
  })

  test('as a rule lists them', () => {
    const share = one({ source: 'LISTED', donorIds: ['b', 'd'] }, donors)
    expect(given(share)).toEqual({ b: 20, d: 20 })
    expect(reasons(share)).toMatchObject({ centre: 'NOT_IN_SOURCE', c: 'NOT_IN_SOURCE' })
  })

  test('the centre alone, where the rule says so', () => {
    const share = one({ source: 'CENTRE' }, donors)
    expect(given(share)).toEqual({ centre: 15 })
    expect(share.planned).toBe(15)
  })

  test('never a store for a centre, unless a rule lists it', () => {
    const facts = { isCentre: true, centreId: null }
    expect(given(one(facts, [donor('b', 99), donor('centre 2', 5)]))).toEqual({ 'centre 2': 5 })
    const listed: Partial<ShelfInNeed> = { ...facts, source: 'LISTED', donorIds: ['b'] }
    expect(given(one(listed, [donor('b', 99)]))).toEqual({ b: 40 })
  })

  test('and say why they do not give', () => {
    const share = one({ packSize: 4 }, [
      ...[donor('centre', 50, { closed: true }), donor('b', 0), donor('c', 3), donor('d', 9)],
    ])
    expect(given(share)).toEqual({ d: 8 })
    expect(reasons(share)).toEqual({ centre: 'CLOSED', d: 'CHOSEN', c: 'LESS_THAN_A_PACK', b: 'NO_SURPLUS' })
  })

  test('in vain when all together do not reach the minimum', () => {
    const share = one({ minimumQuantity: 20 }, [donor('centre', 10), donor('b', 9)])
    expect(share).toMatchObject({ wanted: 40, planned: 0 })
    expect(reasons(share)).toEqual({ centre: 'BELOW_MINIMUM', b: 'BELOW_MINIMUM' })
  })
})

describe('several shelves share what there is', () => {
  const shares = (shelves: ShelfInNeed[], donors: PossibleDonor[]) =>
    Object.fromEntries(shareOut(shelves, donors).map((share) => [share.shelf.storeId, share.planned]))

  test('each over its reorder point first, the emptiest before the others', () => {
    const shelves = [shelf('a', { available: 9 }), shelf('b'), shelf('c', { available: 5 })]
    expect(shares(shelves, [donor('centre', 19)])).toEqual({ b: 11, c: 6, a: 2 })
    expect(shares(shelves, [donor('centre', 10)])).toEqual({ b: 10, c: 0, a: 0 })
    expect(shares(shelves, [donor('centre', 60)])).toEqual({ b: 40, c: 18, a: 2 })
    expect(shares(shelves, [donor('centre', 500)])).toEqual({ b: 40, c: 35, a: 31 })
  })

  test('one that would get less than its minimum leaves it to the others', () => {
    const shelves = [shelf('a', { minimumQuantity: 30 }), shelf('b', { available: 5 })]
    const [a, b] = shareOut(shelves, [donor('centre', 29)])
    expect([a!.planned, b!.planned]).toEqual([0, 29])
    expect(reasons(a!)).toEqual({ centre: 'GIVEN_TO_OTHERS' })
  })

  test('never more than a donor can spare, whatever the shelves, packs and lists', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const pick = (most: number) => (seed * 7_919 + most * 104_729 + calls++ * 611_953) % most
      let calls = 0
      const donors = ['centre', 'x', 'y', 'z'].map((id) => donor(id, pick(60)))
      const shelves = Array.from({ length: 1 + pick(6) }, (_, n) =>
        shelf(`s${n}`, { available: pick(11), packSize: 1 + pick(7), minimumQuantity: 1 + pick(20) }),
      )
      const result = shareOut(shelves, donors)
      for (const { storeId, surplus } of donors) {
        const asked = result.flatMap((share) => share.donors.filter((each) => each.storeId === storeId))
        expect(asked.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(surplus)
      }
      for (const {
        shelf: { packSize, minimumQuantity },
        planned,
        wanted,
      } of result) {
        expect(planned % packSize).toBe(0)
        expect(planned === 0 || (planned >= minimumQuantity && planned <= wanted)).toBe(true)
      }
    }
  })
})
