import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { commitStock as commitStockCall } from '../../../contracts/calls/inventory.ts'
import { serviceOf } from '../../../runtime/access/principal.ts'
import { race } from '../../../runtime/testing/race.ts'
import { commitStock } from '../testing/commands.ts'
import { type TestInventory, testInventory } from '../testing.ts'
import { changeLevelsSql } from './move-stock.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})

const actor = { id: 'cashier', name: 'cashier' }

const commit = (
  storeId: string,
  lines: { productId: string; quantity: number; shownPrice?: number }[],
  id = uuid(),
) => commitStock(chain.context, { id, storeId, actor, lines })

describe('commitStock', () => {
  test('takes all lines or none, and returns the lines that were short', async () => {
    const store = await chain.store()
    const [plenty, scarce] = [await chain.product(), await chain.product()]
    await chain.addLevel(store, plenty, { onHand: 10 })
    await chain.addLevel(store, scarce, { onHand: 1 })

    const rejected = await commit(store, [
      { productId: plenty, quantity: 2 },
      { productId: scarce, quantity: 2 },
    ])

    expect(rejected).toMatchObject({
      __typename: 'StockRejected',
      problem: {
        __typename: 'InsufficientStock',
        lines: [{ product: { id: scarce }, requested: 2, available: 1 }],
      },
    })
    expect((await chain.level(store, plenty)).on_hand).toBe(10)
    expect(await chain.mismatches()).toEqual([])
  })

  test('rejects a sale without lines', async () => {
    const store = await chain.store()
    await expect(async () => commit(store, [])).rejects.toThrow(
      'lines is empty: expected a line for each product',
    )
  })

  test('names products that are short, repriced or archived by name and SKU', async () => {
    const store = await chain.store()
    const [tea, old] = [
      await chain.product({ name: 'Iced tea' }),
      await chain.product({ name: 'Old tea', archived: true }),
    ]
    await chain.addLevel(store, tea, { onHand: 36 })
    const messageFor = async (line: { productId: string; quantity: number; shownPrice?: number }) =>
      ((await commit(store, [line])) as { problem: { message: string } }).problem.message

    expect(await messageFor({ productId: tea, quantity: 999 })).toBe(
      `Not enough on the stock level, nothing was taken. Iced tea (SKU-${tea}): 999 asked for, 36 there.`,
    )
    expect(await messageFor({ productId: tea, quantity: 1, shownPrice: 249 })).toContain(
      `Iced tea (SKU-${tea}): 249 shown, 250 now.`,
    )
    expect(await messageFor({ productId: old, quantity: 1 })).toContain(`not for sale: Old tea (SKU-${old}).`)
  })

  test('reads the names of products only for a rejection', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 10 })
    const reading = async (quantity: number) =>
      (await chain.inventory.statementsOf(() => commit(store, [{ productId: product, quantity }]))).filter(
        (text) => text.includes('name, sku from product'),
      ).length
    expect([await reading(1), await reading(999)]).toEqual([0, 1])
  })

  test('takes stock once for a sale, and returns the same answer again', async () => {
    const [store, product] = [await chain.store(), await chain.product({ price: 399, name: 'Milk' })]
    await chain.addLevel(store, product, { onHand: 10 })
    const id = uuid()
    const asSold = { name: 'Milk', sku: `SKU-${product}`, barcode: null }

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => commit(store, [{ productId: product, quantity: 3 }], id)),
    )

    for (const answer of answers)
      expect(answer).toEqual({
        __typename: 'StockCommitted',
        taxation: {
          pricesIncludeTax: true,
          rounding: 'LINE',
          taxes: [expect.objectContaining({ name: 'Tax' })],
        },
        lines: [
          {
            productId: product,
            ...asSold,
            quantity: 3,
            unitPrice: 399,
            taxClass: 'STANDARD',
            cost: null,
            parts: null,
          },
        ],
      })
    expect((await chain.level(store, product)).on_hand).toBe(7)
  })

  test('returns current names for an answer that was stored before names were recorded', async () => {
    const [store, product] = [await chain.store(), await chain.product({ name: 'Milk' })]
    await chain.addLevel(store, product, { onHand: 10 })
    const input = { id: uuid(), storeId: store, actor, lines: [{ productId: product, quantity: 3 }] }
    const ask = () => chain.inventory.ask(commitStockCall.document, { input }, serviceOf('sales'))
    const first = await ask()
    await chain.owner.query(
      `update idempotency set result = jsonb_set(result, '{lines,0}', (result->'lines'->0) - '{name,sku,barcode}'::text[])
       where key = $1`,
      [input.id],
    )
    expect(await ask()).toEqual(first)
    expect(first.data).toMatchObject({ commitStock: { lines: [{ name: 'Milk', barcode: null }] } })
  })

  test('repeats a rejection: stock that arrives later does not change the answer', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 0 })
    const id = uuid()
    await commit(store, [{ productId: product, quantity: 1 }], id)
    await chain.owner.query('update stock_level set on_hand = 5000 where store_id = $1', [store])

    expect(await commit(store, [{ productId: product, quantity: 1 }], id)).toMatchObject({
      __typename: 'StockRejected',
    })
    await chain.owner.query('update stock_level set on_hand = 0 where store_id = $1', [store])
  })

  test('takes stock that arrives while it waits for the stock level', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 1 })
    const sale = await whileDelivered(store, product, () =>
      commit(store, [{ productId: product, quantity: 3 }]),
    )

    expect(sale).toMatchObject({ __typename: 'StockCommitted' })
    expect((await chain.level(store, product)).on_hand).toBe(8)
    expect(await chain.mismatches()).toEqual([])
  })

  test('(control) with values computed from the old row, it does not see such stock', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 1 })
    const rows = [{ store_id: store, product_id: product, on_hand: -3000, reserved: 0, incoming: 0 }]
    const reference = { kind: 'Sale', id: uuid() }
    const { text, values } = changeLevelsSql({ reason: 'SALE', reference, actor }, rows, false)
    const stale = text.replace('on_hand = new_on_hand', 'on_hand = l.on_hand + decided.on_hand')
    const sale = whileDelivered(store, product, () => chain.owner.query(stale, values))
    await expect(sale).rejects.toThrow('on_hand_not_negative')
  })

  test('does not take stock that is promised to a transfer', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 5 })
    await chain.owner.query('update stock_level set reserved = 3000 where store_id = $1', [store])

    const answer = await commit(store, [{ productId: product, quantity: 3 }])

    expect(answer).toMatchObject({ problem: { lines: [{ available: 2, requested: 3 }] } })
  })

  test.each([
    ['an unknown product', async () => ({ productId: uuid() }), 'UNKNOWN_PRODUCT'],
    [
      'an archived product',
      async () => ({ productId: await chain.product({ archived: true }) }),
      'PRODUCT_ARCHIVED',
    ],
    [
      'a price that is no longer the price',
      async () => ({ productId: await chain.product({ price: 300 }), shownPrice: 299 }),
      'PRICE_CHANGED',
    ],
  ])('rejects %s', async (_, line, code) => {
    const store = await chain.store()
    expect(await commit(store, [{ quantity: 1, ...(await line()) }])).toMatchObject({
      __typename: 'StockRejected',
      problem: { code },
    })
  })

  test('does not deadlock when sales have their lines in opposite orders', async () => {
    const store = await chain.store()
    const products = await Promise.all(Array.from({ length: 10 }, () => chain.product()))
    for (const product of products) await chain.addLevel(store, product, { onHand: 1_000 })
    let turn = 0

    const outcomes = await race(32, 400, () => {
      const basket = turn++ % 2 ? products : [...products].reverse()
      return commit(
        store,
        basket.map((productId) => ({ productId, quantity: 1 })),
      )
    })

    expect(outcomes.filter(({ __typename }) => __typename === 'StockCommitted')).toHaveLength(400)
    expect(await chain.mismatches()).toEqual([])
  })

  test('does not oversell when 64 registers race for 500 units', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 500 })

    const outcomes = await race(64, 1_500, () => commit(store, [{ productId: product, quantity: 1 }]))

    expect(outcomes.filter(({ __typename }) => __typename === 'StockCommitted')).toHaveLength(500)
    expect(outcomes.filter(({ __typename }) => __typename === 'StockRejected')).toHaveLength(1_000)
    expect((await chain.level(store, product)).on_hand).toBe(0)
    expect(await chain.mismatches()).toEqual([])
  })
})

describe('(control) without the guard', () => {
  test('sales with lines in opposite orders deadlock, because each locks line by line', async () => {
    const store = await chain.store()
    const basket = [await chain.product(), await chain.product()]
    for (const product of basket) await chain.addLevel(store, product, { onHand: 10 })
    const registers = await Promise.all([chain.owner.connect(), chain.owner.connect()])
    const take = (register: number, product: string) =>
      registers[register]!.query(
        'update stock_level set on_hand = on_hand - 1000 where store_id = $1 and product_id = $2',
        [store, product],
      )
    try {
      for (const register of registers) await register.query('begin')
      await take(0, basket[0]!)
      await take(1, basket[1]!)
      const crossed = await Promise.allSettled([take(0, basket[1]!), take(1, basket[0]!)])
      expect(crossed.filter(({ status }) => status === 'rejected')).toMatchObject([
        { reason: { code: '40P01' } },
      ])
    } finally {
      for (const register of registers) {
        await register.query('rollback')
        register.release()
      }
    }
  })

  test('the same race oversells', async () => {
    const open = await testInventory({ pool: 16 })
    await open.owner.query('alter table stock_level drop constraint on_hand_not_negative')
    await open.owner.query('alter table stock_level drop constraint reserved_within_on_hand')
    const [store, product] = [await open.store(), await open.product()]
    await open.addLevel(store, product, { onHand: 50 })
    const rows = [{ store_id: store, product_id: product, on_hand: -1000, reserved: 0, incoming: 0 }]
    const reference = { kind: 'Sale', id: uuid() }
    const { text, values } = changeLevelsSql({ reason: 'SALE', reference, actor }, rows, false)
    const unguarded = text
      .replace('bool_and(enough and as_expected) over ()', 'true')
      .replace('made and new_on_hand >= 0 and new_reserved >= 0 and new_incoming >= 0', 'made')

    await race(16, 150, () => open.owner.query(unguarded, values))

    expect(unguarded).not.toMatch(/bool_and|made and new_on_hand/)
    expect((await open.level(store, product)).on_hand).toBe(-100)
  })
})

/** Adds 10 units in a transaction that commits when `work` waits for the stock level. */
async function whileDelivered<T>(store: string, product: string, work: () => Promise<T>): Promise<T> {
  const delivery = await chain.owner.connect()
  try {
    await delivery.query('begin')
    await delivery.query('update stock_level set on_hand = on_hand + 10000 where store_id = $1', [store])
    await delivery.query(
      `insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                   actor_id, actor_name)
       values ($1, $2, 10000, 11000, 'DELIVERY', 'Test', 'test', 'test', 'test')`,
      [store, product],
    )
    const done = work()
    const waiting = 'select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))'
    await expect.poll(async () => (await delivery.query(waiting)).rowCount).toBe(1)
    // Awaits both at once, because the work may fail before the commit returns.
    const [, result] = await Promise.all([delivery.query('commit'), done])
    return result
  } finally {
    await delivery.query('rollback')
    delivery.release()
  }
}
