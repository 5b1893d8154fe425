import { beforeAll, expect, test } from 'vitest'
import { type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
beforeAll(async () => {
  chain = await testCheckouts()
})

const taxes = [
  { name: 'GST', number: 'R1', rates: [{ taxClass: 'STANDARD', partsPerMillion: 50_000 }] },
  { name: 'QST', number: 'Q1', rates: [{ taxClass: 'STANDARD', partsPerMillion: 99_750 }] },
]

async function taxStore(storeId: string) {
  await chain.stock.owner.query(
    `insert into tax_schedule (id, store_id, valid_from, taxes) values (uuidv7(), $1, '2026-01-01', $2)`,
    [storeId, JSON.stringify(taxes)],
  )
}

test('a sale shows each tax of its store by name, number, base and amount', async () => {
  const checkout = await chain.checkout()
  await taxStore(checkout.store)
  const [tea, bread] = [
    await chain.product(checkout, { price: 1_150 }),
    await chain.product(checkout, { price: 300, taxClass: 'ZERO' }),
  ]
  const lines = [tea, bread].map((productId) => ({ productId, quantity: 1 }))
  const { sale } = await chain.ring(checkout, { lines })

  expect(sale).toMatchObject({
    total: { amount: 1_450 },
    tax: { amount: 150 },
    pricesIncludeTax: true,
    taxes: [
      { name: 'GST', number: 'R1', partsPerMillion: 50_000, base: { amount: 1_000 }, amount: { amount: 50 } },
      {
        name: 'QST',
        number: 'Q1',
        partsPerMillion: 99_750,
        base: { amount: 1_000 },
        amount: { amount: 100 },
      },
    ],
    lines: [{ tax: { amount: 150 } }, { tax: { amount: 0 } }],
  })
  const [event] = await chain.emitted(sale.id)
  expect(event.data.taxes).toEqual([
    { name: 'GST', number: 'R1', partsPerMillion: 50_000, base: 1_000, amount: 50 },
    { name: 'QST', number: 'Q1', partsPerMillion: 99_750, base: 1_000, amount: 100 },
  ])
})

test('a sale of a store without taxes of its own has the rates of the chain, as before', async () => {
  const checkout = await chain.checkout()
  const product = await chain.product(checkout, { price: 399 })
  const { sale } = await chain.ring(checkout, { lines: [{ productId: product, quantity: 1 }] })
  expect(sale).toMatchObject({ total: { amount: 399 }, tax: { amount: 52 }, taxes: [{ name: 'Tax' }] })
})

test('the tax is added to prices that do not contain it, and rounding by receipt still adds up', async () => {
  const checkout = await chain.checkout()
  await taxStore(checkout.store)
  const products = await Promise.all([0, 1, 2].map(() => chain.product(checkout, { price: 10 })))
  const lines = products.map((productId) => ({ productId, quantity: 1 }))
  await chain.stock.owner.query(`insert into tax_rules values ('2026-01-01', false, 'RECEIPT')`)
  const { sale } = await chain.ring(checkout, { lines })
  await chain.stock.owner.query(`delete from tax_rules where valid_from = '2026-01-01'`)

  // 30 cents: GST 1.5, so 2; QST 2.9925, so 3.
  expect(sale).toMatchObject({ total: { amount: 35 }, tax: { amount: 5 }, pricesIncludeTax: false })
  expect(sale.lines.map((line: { tax: { amount: number } }) => line.tax.amount)).toEqual([2, 2, 1])
  expect(sale.lines.map((line: { total: { amount: number } }) => line.total.amount)).toEqual([12, 12, 11])
})
