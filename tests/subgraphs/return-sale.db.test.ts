import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as contracts from '../../contracts/events/sales.ts'
import { changesBy } from '../../runtime/testing/changes.ts'
import { emittedOf } from '../../runtime/testing/emitted.ts'
import { user } from '../../runtime/testing/principals.ts'
import { counted, race } from '../../runtime/testing/race.ts'
import { sweepReturns } from '../../subgraphs/sales/returns/return-goods.ts'
import { type Checkout, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
let checkout: Checkout
let product: string
beforeAll(async () => {
  chain = await testCheckouts()
})
beforeEach(async () => {
  checkout = await chain.checkout()
  product = await chain.product(checkout, { price: 333, onHand: 10, name: 'Milk' })
  await chain.owner.query('update return_rules set days = 30, other_stores = true')
})

const clerkOf = (store: string) => user(['sale:read', 'sale:write', 'sale:return'], [store], 'clerk')
const shown = `saleReturn {
    id number total { amount } tax { amount } taxes { amount { amount } } reason sale { id }
    refunds { kind amount { amount } voucher { balance { amount } } } }`
const fieldsOf = {
  returnWithoutReceipt: `... on SaleReturned { secretCode ${shown} } ... on NotSoldLately { products { id } }`,
  returnSale: `... on SaleReturned { secretCode saleReturn {
    id number businessDay total { amount } tax { amount } taxes { name base { amount } amount { amount } } reason
    cashier { name } stockReturnedAt sale { id } store { id }
    lines { product { id } name sku quantity condition unitPrice { amount } total { amount } tax { amount } }
    refunds { kind amount { amount } voucher { id balance { amount } } } } }
  ... on ExceedsSale { lines { product { id } requested sold returned } }
  ... on ReturnPeriodOver { lastDay }
  ... on SoldElsewhere { store { id } }
  ... on InvalidInput { field }
  ... on NotFound { kind id }`,
  setReturnRules: `... on ReturnRulesSet { rules { days otherStores } } ... on InvalidInput { field }`,
}
const { change, ask } = changesByName()

/** Sells units of the product for cash. */
async function sell(quantity = 3) {
  const { sale } = await chain.ring(checkout, { lines: [{ productId: product, quantity }] })
  expect(sale).toBeDefined()
  return sale as { id: string; number: number; total: { amount: number }; tax: { amount: number } }
}

const line = (quantity = 1, more: object = {}) => ({
  productId: product,
  quantity,
  condition: 'SELLABLE',
  ...more,
})

const giveBack = (input: object, at = checkout) =>
  change(
    'returnSale',
    { storeId: at.store, registerId: at.register, lines: [line()], ...input },
    clerkOf(at.store),
  )

describe('a return', () => {
  test('pays in proportion, and several add up to the sale to the cent', async () => {
    const sale = await sell(3)
    const totals: number[] = []
    const taxes: number[] = []
    for (let n = 1; n <= 3; n++) {
      const { saleReturn } = await giveBack({ saleId: sale.id, reason: 'Sour' })
      expect(saleReturn).toMatchObject({
        number: n,
        reason: 'Sour',
        sale: { id: sale.id },
        cashier: { name: 'clerk' },
        lines: [{ product: { id: product }, name: 'Milk', quantity: 1, unitPrice: { amount: 333 } }],
        refunds: [{ kind: 'CASH', amount: saleReturn.total, voucher: null }],
        stockReturnedAt: expect.any(Date),
      })
      totals.push(saleReturn.total.amount)
      taxes.push(saleReturn.tax.amount)
    }
    expect(totals.reduce((sum, one) => sum + one)).toBe(sale.total.amount)
    expect(taxes.reduce((sum, one) => sum + one)).toBe(sale.tax.amount)
    expect(await chain.onHand(checkout, product)).toBe(10)
    expect(await giveBack({ saleId: sale.id })).toMatchObject({
      code: 'EXCEEDS_SALE',
      lines: [{ product: { id: product }, requested: 1, sold: 3, returned: 3 }],
      message: expect.stringMatching(/Milk: 1 to give back, 3 sold, 3 given back before/),
    })
    const { data } = await chain.sales.asked(
      'query ($id: ID!) { sale(id: $id) { businessDay returns { number } } }',
      { id: sale.id },
      checkout.cashier,
    )
    expect(data.sale.returns).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }])
  })

  test('brings goods back at the cost of their sale', async () => {
    const key = [checkout.store, product]
    await chain.stock.owner.query(
      'update stock_level set value = 2000000 where store_id = $1 and product_id = $2',
      key,
    )
    const sale = await sell(3)
    await giveBack({ saleId: sale.id, lines: [line(2)] })
    const { rows } = await chain.stock.owner.query(
      `select reason, cost::int from stock_movement
       where store_id = $1 and product_id = $2 and reason in ('SALE', 'RETURN') order by id`,
      key,
    )
    expect(rows).toEqual([
      { reason: 'SALE', cost: -600_000 },
      { reason: 'RETURN', cost: 400_000 },
    ])
  })

  test('by the number of the receipt puts sellable goods on the shelf, and damaged goods in the ledger only', async () => {
    const sale = await sell(5)
    const { saleReturn } = await giveBack({
      receipt: { storeId: checkout.store, number: sale.number },
      lines: [line(2), line(3, { condition: 'DAMAGED' })],
    })
    expect(saleReturn).toMatchObject({ total: { amount: sale.total.amount }, tax: sale.tax })
    expect(await chain.onHand(checkout, product)).toBe(7)
    const { rows } = await chain.stock.owner.query(
      `select reason, sum(delta)::int as delta from stock_movement where reference_kind = 'SaleReturn'
         and reference_id = $1 group by reason order by reason`,
      [saleReturn.id],
    )
    expect(rows).toEqual([
      { reason: 'DAMAGE', delta: -3 },
      { reason: 'RETURN', delta: 5 },
    ])
    expect(await chain.stock.mismatches()).toEqual([])
  })

  test('emits what reporting needs, and never changes the sale', async () => {
    const sale = await sell(3)
    const before = await chain.salesOf(checkout.store)
    const { saleReturn } = await giveBack({ saleId: sale.id })
    expect(await chain.salesOf(checkout.store)).toEqual(before)
    expect(await emittedOf(chain.sales.db, contracts, `SaleReturn/${saleReturn.id}`)).toMatchObject([
      {
        type: 'SaleReturned',
        actor: 'clerk',
        data: {
          number: 1,
          sale: { id: sale.id, number: sale.number },
          total: saleReturn.total.amount,
          lines: [{ productId: product, name: 'Milk', quantity: 1_000, condition: 'SELLABLE' }],
          refunds: [{ kind: 'CASH', amount: saleReturn.total.amount, voucherId: null }],
        },
      },
    ])
  })

  test('pays a gift card back, not more than it has paid, and a blocked one by a new store credit', async () => {
    const sale = await sell(3)
    const voucher = uuid()
    await chain.owner.query(
      `insert into voucher (id, kind, store_id, code_hash, last_four, balance, currency)
       values ($1, 'GIFT_CARD', $2, $3, 'AB3T', 0, 'CAD')`,
      [voucher, checkout.store, voucher],
    )
    await chain.owner.query(
      'update payment set amount = amount - 500, tendered = tendered - 500 where sale_id = $1',
      [sale.id],
    )
    await chain.owner.query(
      `insert into payment (sale_id, place, kind, amount, voucher_id) values ($1, 1, 'GIFT_CARD', 500, $2)`,
      [sale.id, voucher],
    )
    const first = (await giveBack({ saleId: sale.id })).saleReturn
    expect(first.refunds).toEqual([
      { kind: 'GIFT_CARD', amount: { amount: 333 }, voucher: { id: voucher, balance: { amount: 333 } } },
    ])
    await chain.owner.query("update voucher set blocked_at = now(), block_reason = 'lost' where id = $1", [
      voucher,
    ])
    const idempotencyKey = uuid()
    const second = await giveBack({ saleId: sale.id, lines: [line(2)], idempotencyKey })
    expect(second.saleReturn.refunds).toEqual([
      { kind: 'CASH', amount: { amount: 499 }, voucher: null },
      {
        kind: 'STORE_CREDIT',
        amount: { amount: 167 },
        voucher: { id: expect.not.stringMatching(voucher), balance: { amount: 167 } },
      },
    ])
    expect(second.secretCode).toHaveLength(19)
    const again = await giveBack({ saleId: sale.id, lines: [line(2)], idempotencyKey })
    expect(again).toEqual({ ...second, secretCode: null })
  })

  test('takes cash out of the session of its register', async () => {
    const session = uuid()
    await chain.owner.query(
      `insert into register_session (id, store_id, register_id, number, opening_float, currency, opened_by_id, opened_by_name)
       values ($1, $2, $3, 1, 1000, 'CAD', 'c', 'cashier')`,
      [session, checkout.store, checkout.register],
    )
    const sale = await sell(3)
    await giveBack({ saleId: sale.id })
    const { data } = await chain.sales.asked(
      'query ($id: ID!) { registerSession(id: $id) { salesTotal { amount } expected { amount } } }',
      { id: session },
      checkout.cashier,
    )
    expect(data.registerSession).toEqual({
      salesTotal: { amount: 999 },
      expected: { amount: 1_000 + 999 - 333 },
    })
  })

  test('has one effect for one key, and another request with the key is rejected', async () => {
    const sale = await sell(3)
    const input = { saleId: sale.id, idempotencyKey: uuid() }
    const answers = await race(8, 8, () => giveBack(input))
    expect(new Set(answers.map(({ saleReturn }) => saleReturn.id)).size).toBe(1)
    expect(await chain.onHand(checkout, product)).toBe(8)
    expect(await giveBack({ ...input, lines: [line(2)] })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('of 5 units by 32 registers at once is taken 5 times, with numbers without gaps', async () => {
    const sale = await sell(5)
    const answers = await race(16, 32, () => giveBack({ saleId: sale.id }))
    expect(counted(answers.map(({ __typename }) => __typename))).toEqual({ SaleReturned: 5, ExceedsSale: 27 })
    const numbers = answers.flatMap(({ saleReturn }) => saleReturn?.number ?? [])
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5])
    expect(await chain.onHand(checkout, product)).toBe(10)
  })

  test('(control) without the check of the table the database would count more than was sold', async () => {
    const sale = await sell(2)
    await giveBack({ saleId: sale.id, lines: [line(2)] })
    const more = () =>
      chain.owner.query('update returned_line set returned = returned + 1 where sale_id = $1', [sale.id])
    await expect(more()).rejects.toThrow(/returned_line_at_most_sold/)
    await chain.owner.query('alter table returned_line drop constraint returned_line_at_most_sold')
    await more()
    await chain.owner.query('delete from returned_line where returned > sold')
    await chain.owner.query(
      'alter table returned_line add constraint returned_line_at_most_sold check (returned between 1 and sold)',
    )
  })

  test('costs a number of statements that does not grow with its lines', async () => {
    const products = await Promise.all(
      Array.from({ length: 20 }, () => chain.product(checkout, { price: 100, onHand: 5 })),
    )
    const statements = async (ids: string[]) => {
      const { sale } = await chain.ring(checkout, {
        lines: ids.map((productId) => ({ productId, quantity: 1 })),
      })
      const lines = ids.map((productId) => ({ productId, quantity: 1, condition: 'SELLABLE' }))
      return (await chain.sales.statementsOf(() => giveBack({ saleId: sale.id, lines }))).length
    }
    expect(await statements(products)).toBe(await statements(products.slice(0, 1)))
  })
})

describe('the goods of a return', () => {
  test('come to the stock by a sweep when inventory was not there, once', async () => {
    const sale = await sell(3)
    await chain.stock.owner.query('revoke insert on idempotency from inventory_app')
    const { saleReturn } = await giveBack({ saleId: sale.id, lines: [line(2)] })
    expect(saleReturn).toMatchObject({ stockReturnedAt: null, total: { amount: expect.any(Number) } })
    await chain.owner.query("update sale_return set created_at = now() - interval '1 minute'")
    await sweepReturns.sweep(chain.sales.context())
    expect(await chain.onHand(checkout, product)).toBe(7)

    await chain.stock.owner.query('grant insert on idempotency to inventory_app')
    await Promise.all([sweepReturns.sweep(chain.sales.context()), sweepReturns.sweep(chain.sales.context())])
    expect(await chain.onHand(checkout, product)).toBe(9)
    // The call was answered, and the mark was lost: inventory does not count the goods again.
    await chain.owner.query('update sale_return set stock_returned_at = null where id = $1', [saleReturn.id])
    await sweepReturns.sweep(chain.sales.context())
    expect(await chain.onHand(checkout, product)).toBe(9)
    expect(await chain.stock.mismatches()).toEqual([])
  })
})

describe('a return is rejected, and nothing changes,', () => {
  type Case = [string, (sale: { id: string; number: number }) => object | Promise<object>, object]
  test.each<Case>([
    ['for more than was sold', ({ id }) => ({ saleId: id, lines: [line(4)] }), { code: 'EXCEEDS_SALE' }],
    [
      'for more than was sold in two conditions',
      ({ id }) => ({ saleId: id, lines: [line(2), line(2, { condition: 'DAMAGED' })] }),
      { code: 'EXCEEDS_SALE', lines: [{ requested: 4, sold: 3, returned: 0 }] },
    ],
    [
      'for a product that the sale does not have',
      ({ id }) => ({ saleId: id, lines: [line(1, { productId: uuid() })] }),
      { code: 'EXCEEDS_SALE', lines: [{ sold: 0 }] },
    ],
    ['for an unknown sale', () => ({ saleId: uuid() }), { code: 'NOT_FOUND', kind: 'Sale' }],
    [
      'for an unknown receipt',
      () => ({ receipt: { storeId: checkout.store, number: 999 } }),
      { code: 'NOT_FOUND', kind: 'Receipt' },
    ],
    ['without a sale', () => ({}), { code: 'INVALID_INPUT', field: 'saleId' }],
    [
      'with two names of a sale',
      ({ id, number }) => ({ saleId: id, receipt: { storeId: checkout.store, number } }),
      { code: 'INVALID_INPUT', field: 'saleId' },
    ],
    ['without lines', ({ id }) => ({ saleId: id, lines: [] }), { code: 'INVALID_INPUT', field: 'lines' }],
    [
      'for 201 lines',
      ({ id }) => ({ saleId: id, lines: Array.from({ length: 201 }, () => line()) }),
      { code: 'INVALID_INPUT', field: 'lines' },
    ],
    [
      'for a quantity below zero',
      ({ id }) => ({ saleId: id, lines: [line(-1)] }),
      { code: 'INVALID_INPUT', field: 'lines.0.quantity' },
    ],
    [
      'for an empty reason',
      ({ id }) => ({ saleId: id, reason: ' ' }),
      { code: 'INVALID_INPUT', field: 'reason' },
    ],
    [
      'at an unknown register',
      ({ id }) => ({ saleId: id, registerId: uuid() }),
      { code: 'UNKNOWN_REGISTER' },
    ],
    [
      'in a closed store',
      async ({ id }) => {
        await chain.owner.query('update store set closed_at = now() where id = $1', [checkout.store])
        return { saleId: id }
      },
      { code: 'STORE_CLOSED' },
    ],
    [
      'after its days',
      async ({ id }) => {
        await chain.owner.query('update sale set business_day = business_day - 31 where id = $1', [id])
        return { saleId: id }
      },
      { code: 'RETURN_PERIOD_OVER', lastDay: expect.any(String) },
    ],
  ])('%s', async (_, input, problem) => {
    const sale = await sell(3)
    expect(await giveBack(await input(sale))).toMatchObject({
      ...problem,
      message: expect.stringMatching(/\w{3,}.*[:.]/),
    })
    const { rows } = await chain.owner.query('select from sale_return where store_id = $1', [checkout.store])
    expect(rows).toEqual([])
    expect(await chain.onHand(checkout, product)).toBe(7)
  })

  test('for a return, and for a sale that sold nothing', async () => {
    const sale = await sell(3)
    const { saleReturn } = await giveBack({ saleId: sale.id })
    expect(await giveBack({ saleId: saleReturn.id })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('cannot be given back again'),
    })
    await chain.ring(checkout, { lines: [{ productId: product, quantity: 500 }] })
    const [rejected] = (await chain.salesOf(checkout.store)).filter(({ state }) => state === 'REJECTED')
    if (rejected)
      expect(await giveBack({ saleId: rejected.id })).toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('is REJECTED'),
      })
  })

  test('on the last day it is taken', async () => {
    const sale = await sell(3)
    await chain.owner.query('update sale set business_day = business_day - 30 where id = $1', [sale.id])
    expect(await giveBack({ saleId: sale.id })).toMatchObject({ __typename: 'SaleReturned' })
  })
})

describe('another store', () => {
  test('takes the goods into its own stock, as the rules of the chain allow', async () => {
    const sale = await sell(3)
    const other = await chain.checkout()
    const { saleReturn } = await giveBack({ saleId: sale.id, lines: [line(2)] }, other)
    // The clerk of the other store may not see the sale.
    expect(saleReturn).toMatchObject({ number: 1, store: { id: other.store }, sale: null })
    expect([await chain.onHand(checkout, product), await chain.onHand(other, product)]).toEqual([7, 2])
  })

  test('rejects them when the rules do not, and only a user with the permission sets the rules', async () => {
    const hq = user(['return:rules', 'sale:read', 'store:all'], [], 'hq')
    const rules = { days: 14, otherStores: false }
    expect(await change('setReturnRules', rules, hq)).toMatchObject({ rules })
    expect(await change('setReturnRules', { ...rules, days: -1 }, hq)).toMatchObject({ field: 'days' })
    const sale = await sell(3)
    expect(await giveBack({ saleId: sale.id }, await chain.checkout())).toMatchObject({
      code: 'SOLD_ELSEWHERE',
      store: { id: checkout.store },
    })
    expect(await giveBack({ saleId: sale.id })).toMatchObject({ __typename: 'SaleReturned' })
    const { errors } = await ask('setReturnRules', rules, clerkOf(checkout.store))
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('cannot be named by a clerk who does not work there, or without the permission', async () => {
    const sale = await sell(3)
    const input = { storeId: checkout.store, registerId: checkout.register, saleId: sale.id, lines: [line()] }
    const stranger = clerkOf((await chain.checkout()).store)
    expect((await ask('returnSale', input, stranger)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect((await ask('returnSale', input, checkout.cashier)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
  })
})

describe('a return without a receipt', () => {
  const without = (
    input: object = {},
    as = user(['return:without-receipt', 'sale:read', 'sale:write'], [checkout.store], 'manager'),
  ) =>
    change(
      'returnWithoutReceipt',
      { storeId: checkout.store, registerId: checkout.register, lines: [line()], reason: 'Lost', ...input },
      as,
    )

  test('is paid by a store credit, at the latest price of the chain, with its taxes', async () => {
    await sell(3)
    const answer = await without({ lines: [line(4), line(1, { condition: 'DAMAGED' })] })
    expect(answer.secretCode).toHaveLength(19)
    expect(answer.saleReturn).toMatchObject({
      number: 1,
      sale: null,
      reason: 'Lost',
      total: { amount: 1_332 + 333 },
      refunds: [{ kind: 'STORE_CREDIT', amount: { amount: 1_665 }, voucher: { balance: { amount: 1_665 } } }],
    })
    const { tax, taxes } = answer.saleReturn
    expect(taxes.map((one: { amount: object }) => one.amount)).toEqual([tax])
    expect(await chain.onHand(checkout, product)).toBe(11)
    expect(await emittedOf(chain.sales.db, contracts, `SaleReturn/${answer.saleReturn.id}`)).toMatchObject([
      { data: { sale: null, total: 1_665 } },
    ])
  })

  test('is rejected for a product that was not sold within the days, and without the permission', async () => {
    expect(await without()).toMatchObject({ code: 'NOT_SOLD_LATELY', products: [{ id: product }] })
    const sale = await sell(1)
    await chain.owner.query('update sale set business_day = business_day - 31 where id = $1', [sale.id])
    expect(await without()).toMatchObject({ code: 'NOT_SOLD_LATELY' })
    const input = { storeId: checkout.store, registerId: checkout.register, lines: [line()], reason: 'Lost' }
    expect((await ask('returnWithoutReceipt', input, clerkOf(checkout.store))).errors).toMatchObject([
      { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
  })
})

describe('the list of returns', () => {
  const list = `query ($filter: SaleReturnFilter, $first: Int, $after: String) {
    saleReturns(filter: $filter, first: $first, after: $after) {
      nodes { id } pageInfo { endCursor } totalCount } }`

  test('comes page by page, newest first, by store and day, only of the caller', async () => {
    const sale = await sell(3)
    const ids: string[] = []
    for (let n = 0; n < 3; n++) ids.push((await giveBack({ saleId: sale.id })).saleReturn.id)
    const asked = async (variables: object, as = checkout.cashier) =>
      (await chain.sales.asked(list, variables, as)).data.saleReturns
    const first = await asked({ first: 2 })
    const rest = await asked({ first: 2, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(ids.toReversed())
    expect(first.totalCount).toBe(3)
    const { rows } = await chain.owner.query(
      'select business_day::text as day from sale_return where id = $1',
      [ids[0]],
    )
    const [{ day }] = rows
    expect((await asked({ filter: { from: day, to: day } })).totalCount).toBe(3)
    expect((await asked({ filter: { to: '2020-01-01' } })).totalCount).toBe(0)
    const stranger = clerkOf((await chain.checkout()).store)
    expect((await asked({}, stranger)).totalCount).toBe(0)
    const { errors } = await chain.sales.ask(list, { filter: { storeIds: [checkout.store] } }, stranger)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const one = 'query ($id: ID!) { saleReturn(id: $id) { id } }'
    expect((await chain.sales.asked(one, { id: ids[0] }, stranger)).data.saleReturn).toBeNull()
    expect((await chain.sales.asked(one, { id: ids[0] }, checkout.cashier)).data.saleReturn).toEqual({
      id: ids[0],
    })
  })
})

/** The functions read the subgraph when they are called, because it is opened before all tests. */
function changesByName() {
  const caller = () =>
    changesBy(chain.sales, (name: keyof typeof fieldsOf) => fieldsOf[name], checkout.cashier)
  type Caller = ReturnType<typeof caller>
  return {
    change: (...given: Parameters<Caller['change']>) => caller().change(...given),
    ask: (...given: Parameters<Caller['ask']>) => caller().ask(...given),
  }
}
