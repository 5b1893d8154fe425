import { v7 as uuid } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { person } from '../../../runtime/testing/principals.ts'
import type { Context } from '../loaders.ts'
import { testInventory } from '../testing.ts'
import { countStock } from './count-stock.ts'
import { planTransfer } from './plan-transfer.ts'
import { receiveDelivery } from './receive-delivery.ts'
import { requestRestock } from './request-restock.ts'
import { setThresholds } from './set-thresholds.ts'

const chain = await testInventory()
const headOffice: Principal = person(
  ['stock:read', 'stock:adjust', 'transfer:send', 'restock:request', 'store:all'],
  [],
  'head office',
)

let centre: string
let store: string
let productId: string
let key: { idempotencyKey: string }
beforeEach(async () => {
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  store = await chain.store({ suppliedBy: centre })
  productId = await chain.product()
  await chain.shelf(centre, productId, { onHand: 50 })
  key = { idempotencyKey: uuid() }
})

const commands: [string, (ctx: Context) => Promise<object>][] = [
  [
    'a count',
    (ctx) => countStock(ctx, { storeId: centre, lines: [{ productId, counted: 48, expected: 50 }], ...key }),
  ],
  [
    'a delivery',
    (ctx) =>
      receiveDelivery(ctx, {
        ...{ storeId: centre, supplierReference: 'D-1', lines: [{ productId, quantity: 5 }] },
        ...key,
      }),
  ],
  [
    'a transfer',
    (ctx) =>
      planTransfer(ctx, {
        ...{ fromStoreId: centre, toStoreId: store, lines: [{ productId, quantity: 5 }] },
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
]

test.each(commands)(
  '%s that was made is answered again after its store was closed and its product archived',
  async (_, command) => {
    const first = await command(chain.as(headOffice))
    await close()
    expect(await command(chain.as(headOffice))).toEqual(first)
  },
)

test.each(commands)('%s is refused in a store that was closed before', async (_, command) => {
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
