import { v7 as uuid } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Context } from '../context.ts'
import {
  adjustStock,
  approveRestock,
  countStock,
  createRestockRule,
  planTransfer,
  receiveDelivery,
  requestRestock,
  setThresholds,
  updateRestockRule,
} from '../testing/commands.ts'
import { testInventory } from '../testing.ts'

const chain = await testInventory()
const headOffice: Principal = user(
  [
    'stock:read',
    'stock:adjust',
    'transfer:send',
    'store:all',
    'restock:request',
    'restock:approve',
    'restock:rules',
  ],
  [],
  'head office',
)

let centre: string
let store: string
let productId: string
let request: string
let rule: string
let key: { idempotencyKey: string }
beforeEach(async () => {
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  store = await chain.store({ suppliedBy: centre })
  productId = await chain.product()
  await chain.addLevel(centre, productId, { onHand: 50 })
  const lines = [{ productId, quantity: 5 }]
  const restock = await requestRestock(chain.as(headOffice), {
    storeId: store,
    lines,
    idempotencyKey: uuid(),
  })
  request = restock.request.id
  const scope = { categoryId: null, storeId: null, productId, terms: {} }
  const made = await createRestockRule(chain.as(headOffice), { ...scope, idempotencyKey: uuid() })
  rule = made.rule.id
  key = { idempotencyKey: uuid() }
})

const commands: [string, (ctx: Context) => Promise<object>][] = [
  [
    'an adjustment',
    (ctx) => adjustStock(ctx, { storeId: centre, productId, delta: 2, reason: 'CORRECTION', ...key }),
  ],
  [
    'a count',
    (ctx) => countStock(ctx, { storeId: centre, lines: [{ productId, counted: 48, expected: 50 }], ...key }),
  ],
  [
    'a delivery',
    (ctx) =>
      receiveDelivery(ctx, {
        storeId: centre,
        supplierReference: 'D-1',
        lines: [{ productId, quantity: 5 }],
        ...key,
      }),
  ],
  [
    'a transfer',
    (ctx) =>
      planTransfer(ctx, {
        fromStoreId: centre,
        toStoreId: store,
        lines: [{ productId, quantity: 5 }],
        ...key,
      }),
  ],
  [
    'a request',
    (ctx) => requestRestock(ctx, { storeId: centre, lines: [{ productId, quantity: 5 }], ...key }),
  ],
  [
    'thresholds',
    (ctx) => setThresholds(ctx, { storeId: centre, lines: [{ productId, reorderPoint: 3 }], ...key }),
  ],
  [
    'an approval',
    (ctx) =>
      approveRestock(ctx, {
        requestId: request,
        lines: [{ productId, quantity: 5, sourceStoreId: centre }],
        ...key,
      }),
  ],
  [
    'a rule that names it as a source store',
    (ctx) =>
      createRestockRule(ctx, {
        storeId: store,
        productId,
        terms: { source: 'LISTED', sourceStoreIds: [centre] },
        ...key,
      }),
  ],
  [
    'a change of a rule that names it as a source store',
    (ctx) =>
      updateRestockRule(ctx, {
        ruleId: rule,
        expectedVersion: 1,
        terms: { source: 'LISTED', sourceStoreIds: [centre] },
        ...key,
      }),
  ],
]

test.each(commands)(
  'a retry of %s gets its answer after the store was closed and the product archived',
  async (_, command) => {
    const first = await command(chain.as(headOffice))
    await close()
    expect(await command(chain.as(headOffice))).toEqual(first)
  },
)

const takesStockOut = ['an adjustment', 'a count', 'a transfer']
const others = commands.filter(([name]) => !takesStockOut.includes(name))

test.each(others)('%s is rejected in a store that was closed before', async (_, command) => {
  await close()
  await expect(command(chain.as(headOffice))).rejects.toMatchObject({
    code: 'STORE_CLOSED',
    data: { storeId: centre },
  })
})

async function close() {
  await chain.owner.query('update store set closed_at = now() where id = $1', [centre])
  await chain.owner.query('update product set archived_at = now() where id = $1', [productId])
}

test('a retry of a rule with the centre as source gets its answer after the centre is gone', async () => {
  const make = () =>
    createRestockRule(chain.as(headOffice), { storeId: store, terms: { source: 'CENTRE' }, ...key })
  const first = await make()
  await chain.owner.query('update store set supplied_by = null where id = $1', [store])
  expect(await make()).toEqual(first)
  await expect(
    updateRestockRule(chain.as(headOffice), {
      ruleId: first.rule.id,
      expectedVersion: 1,
      terms: { source: 'CENTRE' },
      idempotencyKey: uuid(),
    }),
  ).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { field: 'terms.source' } })
})
