import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { changesBy } from '../../../../runtime/testing/changes.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { day } from '../../testing/pricing.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let taxes: ReturnType<typeof changesBy>
const taxer = user(['tax:write', 'stock:read', 'store:all'], [], 'taxer')
const schedule =
  'schedule { id country region from inherits store { id } taxes { name number rates { taxClass partsPerMillion } } }'
beforeAll(async () => {
  chain = await testInventory()
  const fields = (name: string) =>
    `... on InvalidInput { field } ... on TaxNotInFuture { earliest } ${name === 'setTaxes' ? `... on TaxesSet { ${schedule} }` : '... on TaxRulesSet { from pricesIncludeTax rounding }'}`
  taxes = changesBy(chain.inventory, fields, taxer)
})

const gst = { name: 'GST', number: 'R1', rates: [{ taxClass: 'STANDARD', partsPerMillion: 50_000 }] }
const qst = { name: 'QST', number: null, rates: [{ taxClass: 'STANDARD', partsPerMillion: 99_750 }] }
const set = (input: object) => taxes.change('setTaxes', { from: day(5), taxes: [gst], ...input })

async function namesAt(storeId: string, at: string): Promise<string[]> {
  const query = `query ($storeId: ID!, $at: DateTime) { taxesOf(storeId: $storeId, at: $at) {
    day pricesIncludeTax rounding taxes { name } } }`
  const { data } = await chain.inventory.ask(query, { storeId, at: `${at}T12:00:00Z` }, taxer)
  return (data as Outcome).taxesOf.taxes.map(({ name }: { name: string }) => name)
}

async function storeIn(country: string, region: string | null) {
  const id = await chain.store()
  await chain.owner.query('update store set country = $2, region = $3 where id = $1', [id, country, region])
  return id
}

describe('taxes', () => {
  test('begin with the rates that sales had, for the whole chain', async () => {
    expect(await namesAt(await storeIn('FR', null), day())).toEqual(['Tax'])
  })

  test('are those of the most specific area as a whole, each from its day on', async () => {
    const [quebec, ontario, special] = [
      await storeIn('CA', 'QC'),
      await storeIn('CA', 'ON'),
      await storeIn('CA', 'QC'),
    ]
    await set({ country: 'CA', from: day(3) })
    await set({ country: 'CA', region: 'QC', from: day(5), taxes: [gst, qst] })
    await set({ storeId: special, from: day(6), taxes: [] })
    await set({ storeId: special, from: day(8), taxes: null })

    expect(await namesAt(quebec, day(2))).toEqual(['Tax'])
    expect(await namesAt(quebec, day(4))).toEqual(['GST'])
    expect(await namesAt(quebec, day(5))).toEqual(['GST', 'QST'])
    expect(await namesAt(ontario, day(5))).toEqual(['GST'])
    expect(await namesAt(special, day(5))).toEqual(['GST', 'QST'])
    expect(await namesAt(special, day(7))).toEqual([])
    expect(await namesAt(special, day(8))).toEqual(['GST', 'QST'])
  })

  test('that are planned can be set again for the same day', async () => {
    const first = await set({ country: 'DE', from: day(9) })
    const again = await set({ country: 'DE', from: day(9), taxes: [qst] })
    expect(again.schedule).toMatchObject({ id: first.schedule.id, inherits: false, taxes: [{ name: 'QST' }] })
    expect(await chain.emitted(`TaxSchedule/${first.schedule.id}`)).toHaveLength(2)
  })

  test.each<[string, object, object]>([
    ['a country in small letters', { country: 'ca' }, { field: 'country' }],
    ['a region without a country', { region: 'QC' }, { field: 'region' }],
    ['an unknown store', { storeId: uuid() }, { code: 'NOT_FOUND' }],
    ['a tax twice', { taxes: [gst, gst] }, { field: 'taxes.1.name' }],
    ['a tax without a rate', { taxes: [{ ...gst, rates: [] }] }, { field: 'taxes.0.rates' }],
    [
      'a rate above 100 %',
      { taxes: [{ ...gst, rates: [{ taxClass: 'STANDARD', partsPerMillion: 1_000_001 }] }] },
      { field: 'taxes.0.rates.0.partsPerMillion' },
    ],
  ])('are rejected with %s', async (_, input, problem) => {
    expect(await set(input)).toMatchObject(problem)
  })

  test('of an area are set only by a user who sees every store', async () => {
    const store = await chain.store()
    const manager = user(['tax:write', 'stock:read'], [store], 'manager')
    const { errors } = await taxes.ask('setTaxes', { from: day(5), taxes: [] }, manager)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(
      await taxes.change('setTaxes', { storeId: store, from: day(5), taxes: [] }, manager),
    ).toMatchObject({
      __typename: 'TaxesSet',
    })
  })
})

describe('the day of taxes', () => {
  test('may be today before the first sale, and must be in the future after it', async () => {
    const rules = (from: string) =>
      taxes.change('setTaxRules', { from, pricesIncludeTax: false, rounding: 'RECEIPT' })
    expect(await rules(day(-1))).toMatchObject({ code: 'TAX_NOT_IN_FUTURE', earliest: day() })
    expect(await rules(day())).toMatchObject({ __typename: 'TaxRulesSet' })
    expect(await set({ country: 'IT', from: day() })).toMatchObject({ __typename: 'TaxesSet' })

    await chain.owner.query(
      `insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                   actor_id, actor_name)
       values ($1, $2, -1, 0, 'SALE', 'Sale', 'sale', 'test', 'test')`,
      [await chain.store(), await chain.product()],
    )
    for (const from of [day(-1), day()]) {
      expect(await set({ country: 'IT', from })).toMatchObject({
        code: 'TAX_NOT_IN_FUTURE',
        earliest: day(1),
      })
      expect(await rules(from)).toMatchObject({ code: 'TAX_NOT_IN_FUTURE' })
    }
    expect(await set({ country: 'IT', from: day(1) })).toMatchObject({ __typename: 'TaxesSet' })
  })
})
