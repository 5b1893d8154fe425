import { beforeAll, describe, expect, test } from 'vitest'
import { commitStock } from '../../subgraphs/inventory/testing/commands.ts'
import { day, pricesOf, type TestPrices } from '../../subgraphs/inventory/testing/pricing.ts'
import { type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
let prices: TestPrices
beforeAll(async () => {
  chain = await testCheckouts()
  prices = pricesOf(chain.stock.inventory)
})

describe('a sale', () => {
  test('takes the price of its store, with as many statements as without price lists', async () => {
    const [listed, other] = [await chain.checkout(), await chain.checkout()]
    const product = await chain.product(listed, { price: 399 })
    await chain.stock.addLevel(other.store, product, { onHand: 10 })
    const lines = [{ productId: product, quantity: 2 }]
    const statementsOf = async () =>
      (
        await chain.stock.inventory.statementsOf(async () => {
          await chain.ring(listed, { lines })
        })
      ).length
    const before = await statementsOf()
    await prices.list({ scope: 'STORE', storeIds: [listed.store] }, { [product]: 350 })

    expect(await statementsOf()).toBe(before)
    expect((await chain.ring(listed, { lines })).sale.total.amount).toBe(700)
    expect((await chain.ring(other, { lines })).sale.total.amount).toBe(798)
  })

  test('is rejected when the register showed another price than that of the list', async () => {
    const checkout = await chain.checkout()
    const product = await chain.product(checkout, { price: 399 })
    await prices.list({ scope: 'STORE', storeIds: [checkout.store] }, { [product]: 350 })
    const ring = (shownPrice: number) =>
      chain.ring(checkout, { lines: [{ productId: product, quantity: 1, shownPrice }] })

    expect(await ring(399)).toMatchObject({
      code: 'PRICE_CHANGED',
      repriced: [{ shown: { amount: 399 }, price: { amount: 350 } }],
    })
    expect(await ring(350)).toMatchObject({ sale: { total: { amount: 350 } } })
  })

  test('takes the price of the day on which it was rung up, also when it is finished after midnight', async () => {
    const { store } = await chain.checkout()
    const product = await chain.stock.product({ price: 399 })
    await chain.stock.addLevel(store, product, { onHand: 10 })
    await prices.list({ scope: 'STORE', storeIds: [store], from: day(1) }, { [product]: 350 })
    const priceAt = async (at: Date, id: string) => {
      const input = { id, storeId: store, actor: { id: 'cashier', name: 'cashier' }, at }
      const answer = await commitStock(chain.stock.context, {
        ...input,
        lines: [{ productId: product, quantity: 1 }],
      })
      return answer.__typename === 'StockCommitted' ? answer.lines[0]!.unitPrice : answer
    }
    expect(await priceAt(new Date(`${day(1)}T00:00:00Z`), '0195a000-0000-7000-a000-000000000001')).toBe(350)
    const lastMoment = new Date(Date.parse(`${day(1)}T00:00:00Z`) - 1)
    expect(await priceAt(lastMoment, '0195a000-0000-7000-a000-000000000002')).toBe(399)
    // A retry gets the first answer, also when it does not repeat the moment.
    expect(await priceAt(lastMoment, '0195a000-0000-7000-a000-000000000001')).toBe(350)
  })
})
