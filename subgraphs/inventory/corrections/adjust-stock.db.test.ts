import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let store: string
let product: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})
beforeEach(async () => {
  store = await chain.store()
  product = await chain.product({ name: 'Milk' })
  manager = managerOf(store)
  await chain.addLevel(store, product, { onHand: 20, reorderPoint: 10 })
})

const mutation = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) {
  __typename
  ... on StockAdjusted { level { onHand available product { id } store { id } } }
  ... on Problem { code message }
  ... on InsufficientStock { lines { product { id name } store { id } requested available } }
  ... on StockPromised { promisedLines: lines { onHandAfter promised } }
  ... on InvalidInput { field }
  ... on NotFound { kind id }
} }`

async function adjust(change: Record<string, unknown>, as = manager) {
  const input = { storeId: store, productId: product, delta: 1, reason: 'CORRECTION', idempotencyKey: uuid() }
  const { data, errors } = await chain.inventory.ask(mutation, { input: { ...input, ...change } }, as)
  return { result: data?.adjustStock as Record<string, unknown>, errors }
}

describe('adjustStock', () => {
  test('changes the stock level, and the ledger records the reason, the actor and the balance', async () => {
    const key = uuid()
    const { result, errors } = await adjust({ delta: -5, reason: 'DAMAGE', idempotencyKey: key })

    expect(errors).toBeUndefined()
    expect(result).toEqual({
      __typename: 'StockAdjusted',
      level: { onHand: 15, available: 15, product: { id: product }, store: { id: store } },
    })
    expect(await ledger()).toMatchObject([
      { reason: 'IMPORT' },
      {
        delta: -5,
        balance: 15,
        reason: 'DAMAGE',
        reference_kind: 'Adjustment',
        reference_id: key,
        actor_id: manager.id,
        actor_name: manager.name,
      },
    ])
    expect(await chain.emitted(`Adjustment/${key}`)).toMatchObject([
      {
        type: 'StockMoved',
        data: { storeId: store, lines: [{ productId: product, delta: -5, balance: 15 }] },
      },
    ])
  })

  test('records a note in the ledger', async () => {
    await adjust({ note: '  Fell off the pallet.  ' })
    await adjust({})
    const query = `query ($id: ID) { stockMovements(filter: { productId: $id }) { nodes { note } } }`
    const { data } = await chain.inventory.ask(query, { id: product }, manager)
    expect(data?.stockMovements).toEqual({
      nodes: [{ note: null }, { note: 'Fell off the pallet.' }, { note: null }],
    })
  })

  test('works in a closed store, because its stock must be able to leave', async () => {
    await close()
    expect((await adjust({ delta: -20 })).result).toMatchObject({ level: { onHand: 0 } })
  })

  test('works for an archived product, until its stock is sold or thrown away', async () => {
    product = await chain.product({ archived: true })
    await chain.addLevel(store, product, { onHand: 3 })
    expect((await adjust({ delta: -1, reason: 'DAMAGE' })).result).toMatchObject({ level: { onHand: 2 } })
  })

  test('returns the first result on a retry after its store was closed', async () => {
    const change = { idempotencyKey: uuid() }
    await adjust(change)
    await close()
    expect((await adjust(change)).result).toMatchObject({ level: { onHand: 21 } })
    expect(await ledger()).toHaveLength(2)
  })

  test('opens an alert when it takes the stock level to its reorder point', async () => {
    await adjust({ delta: -10 })
    const { rows } = await chain.owner.query('select severity from stock_alert where store_id = $1', [store])
    expect(rows).toEqual([{ severity: 'LOW' }])
  })

  test('is idempotent, later and at once', async () => {
    const key = uuid()
    const change = { delta: 5, idempotencyKey: key }
    await Promise.all(Array.from({ length: 20 }, () => adjust(change)))
    const again = await adjust({
      ...change,
      storeId: store.toUpperCase(),
      productId: product.toUpperCase(),
    })

    expect(again.result).toMatchObject({ __typename: 'StockAdjusted', level: { onHand: 25 } })
    expect(await ledger()).toHaveLength(2)
    expect((await adjust({ ...change, delta: 6 })).result).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('creates a stock level that did not exist', async () => {
    product = await chain.product()
    expect((await adjust({ delta: 7, reason: 'DELIVERY' })).result).toMatchObject({ level: { onHand: 7 } })
    expect(await ledger()).toMatchObject([{ delta: 7, balance: 7 }])
  })

  test('adds up when many callers adjust at once', async () => {
    await Promise.all(Array.from({ length: 32 }, (_, n) => adjust({ delta: n % 2 ? 3 : -1 })))
    expect(await onHand()).toBe(20 + 16 * 3 - 16)
    expect(await chain.mismatches()).toEqual([])
  })
})

describe('adjustStock is rejected', () => {
  test.each([0, 10_001, -10_001, 1_000_000_000])('with a delta of %i', async (delta) => {
    expect((await adjust({ delta })).result).toMatchObject({ code: 'INVALID_INPUT', field: 'delta' })
    expect(await ledger()).toHaveLength(1)
  })

  test.each([1.0005, 3_000_000_000, 'many'])('with a delta that is no quantity: %s', async (delta) => {
    const { result, errors } = await adjust({ delta })
    expect(result).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('with a part of a piece, which names the product', async () => {
    const { result } = await adjust({ delta: 1.5 })
    expect(result).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'delta',
      message: expect.stringMatching(/ is sold by the piece: expected a whole number, got 1\.5\.$/),
    })
  })

  test('for an unknown product', async () => {
    expect((await adjust({ productId: uuid() })).result).toMatchObject({ code: 'UNKNOWN_PRODUCT' })
  })

  test('for an unknown store, also for a user who sees every store', async () => {
    const [hq, storeId] = [user(['stock:read', 'stock:adjust', 'store:all']), uuid()]
    expect((await adjust({ storeId }, hq)).result).toMatchObject({ code: 'NOT_FOUND', kind: 'Store' })
    expect((await adjust({ storeId })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test.each([
    ['nothing', ' '],
    ['201 characters', 'x'.repeat(201)],
    ['a control character', 'fell\u0007'],
  ])('with a note of %s', async (_, note) => {
    expect((await adjust({ note })).result).toMatchObject({ code: 'INVALID_INPUT', field: 'note' })
    expect(await ledger()).toHaveLength(1)
  })

  test('when less than 0 units would be left', async () => {
    expect((await adjust({ delta: -21 })).result).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ product: { id: product, name: 'Milk' }, store: { id: store }, requested: 21, available: 20 }],
    })
    expect(await onHand()).toBe(20)
  })

  test('when fewer units than promised would be left', async () => {
    await chain.owner.query('update stock_level set reserved = 15000 where store_id = $1', [store])
    for (const shortenPromises of [false, true])
      expect((await adjust({ delta: -6, shortenPromises })).result).toMatchObject({
        code: 'STOCK_PROMISED',
        message: expect.stringContaining('to no open transfer'),
        promisedLines: [{ onHandAfter: 14, promised: 15 }],
      })
    expect((await adjust({ delta: -5 })).result.__typename).toBe('StockAdjusted')
  })

  test('for the manager of another store', async () => {
    const { result, errors } = await adjust({}, managerOf(await chain.store()))
    expect(result).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await onHand()).toBe(20)
  })

  test('for a user without the permission', async () => {
    const { errors } = await adjust({}, user(['stock:read'], [store]))
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect(await onHand()).toBe(20)
  })
})

const close = () => chain.owner.query('update store set closed_at = now() where id = $1', [store])

async function ledger() {
  const { rows } = await chain.owner.query(
    'select * from stock_movement where store_id = $1 and product_id = $2 order by id',
    [store, product],
  )
  return rows
}

const onHand = async () => (await chain.level(store, product)).on_hand
