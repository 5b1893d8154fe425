import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '../../runtime/subgraph/manifest.ts'
import { ownerOf } from '../../runtime/testing/database.ts'
import { user } from '../../runtime/testing/principals.ts'
import { type Outcome, testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { inventory as inventoryManifest } from '../../subgraphs/inventory/subgraph.ts'
import { sales as salesManifest } from '../../subgraphs/sales/subgraph.ts'
import { stores as storesManifest } from '../../subgraphs/stores/subgraph.ts'
import { changesOf, openingOfCentre } from '../../subgraphs/stores/testing.ts'

const clerk = user(['sale:read', 'sale:write', 'stock:read', 'stock:adjust', 'store:all'])

/**
 * The two ways to run: with workers, which read events by themselves, and as processes that only serve,
 * where no worker reads them.
 */
describe.each([
  ['that work', true],
  ['that only serve', false],
])('subgraphs %s', (_, working) => {
  let chain: Awaited<ReturnType<typeof openChain>>
  beforeAll(async () => {
    chain = await openChain(working)
  })

  test('know a store and its registers as soon as its opening is acknowledged: 10 of 10', async () => {
    for (let n = 0; n < 10; n++) {
      const [centre, store] = [await chain.stores.opened(openingOfCentre()), await chain.stores.opened()]
      expect(await chain.receive(centre.id)).toMatchObject({ __typename: 'DeliveryReceived' })
      expect(await chain.adjust(store.id)).toMatchObject({ __typename: 'StockAdjusted' })
      expect(await chain.sell(store.id, store.registers[0].id)).toMatchObject({ __typename: 'SaleCompleted' })
    }
  })

  test('know the stock levels of the store that it copies', async () => {
    const copied = await chain.stores.opened()
    await chain.adjust(copied.id)
    const { id } = await chain.stores.opened({ copiesStoreId: copied.id })
    expect(await chain.level(id)).toEqual({ onHand: 0 })
  })

  test('sell nothing in a store that is closed, and sell again once it is reopened', async () => {
    const store = await chain.stores.opened()
    await chain.adjust(store.id)
    for (let n = 0; n < 5; n++) {
      await chain.stores.change('closeStore', { storeId: store.id })
      expect(await chain.sell(store.id, store.registers[0].id)).toMatchObject({ code: 'STORE_CLOSED' })
      await chain.stores.change('reopenStore', { storeId: store.id })
      expect(await chain.sell(store.id, store.registers[0].id)).toMatchObject({ __typename: 'SaleCompleted' })
    }
  })

  test('sell at a register from the moment it is added until it is retired', async () => {
    const store = await chain.stores.opened()
    await chain.adjust(store.id)
    for (let n = 0; n < 5; n++) {
      const { register } = await chain.stores.change('addRegister', { storeId: store.id, code: `NEW-${n}` })
      expect(await chain.sell(store.id, register.id)).toMatchObject({ __typename: 'SaleCompleted' })
      await chain.stores.change('retireRegister', { registerId: register.id })
      expect(await chain.sell(store.id, register.id)).toMatchObject({ code: 'UNKNOWN_REGISTER' })
    }
  })
})

describe('an event that the owner did not wait for', () => {
  let chain: Awaited<ReturnType<typeof openChain>>
  beforeAll(async () => {
    chain = await openChain(false, { ...storesManifest, awaited: undefined })
  })

  test('is read from the owner before a command answers that something is not found', async () => {
    const [centre, store] = [await chain.stores.opened(openingOfCentre()), await chain.stores.opened()]
    expect(await chain.receive(centre.id)).toMatchObject({ __typename: 'DeliveryReceived' })
    expect(await chain.sell(store.id, store.registers[0].id)).toMatchObject({ code: 'INSUFFICIENT_STOCK' })
    const another = await chain.stores.opened()
    expect(await chain.adjust(another.id)).toMatchObject({ __typename: 'StockAdjusted' })
  })

  test('(control) is missed by a command that does not retry: the store is closed, and sells', async () => {
    const store = await chain.stores.opened()
    await chain.adjust(store.id)
    const [{ id: register }] = store.registers
    expect(await chain.sell(store.id, register)).toMatchObject({ __typename: 'SaleCompleted' })
    await chain.stores.change('closeStore', { storeId: store.id })
    expect(await chain.sell(store.id, register)).toMatchObject({ __typename: 'SaleCompleted' })
  })

  test('is requested from the owner a few times only, for any number of unknown ids', async () => {
    const statements = await chain.statementsOfStores(async () => {
      const begun = Date.now()
      const answers = await Promise.all(Array.from({ length: 300 }, () => chain.adjust(uuid())))
      for (const answer of answers) expect(answer).toMatchObject({ code: 'NOT_FOUND' })
      return Date.now() - begun
    })
    // Each run sends two statements, at most fifty times a second. One run for each command would send
    // 600.
    expect(statements.length).toBeLessThan(100)
  })
})

test('no command waits for an owner that is unavailable', async () => {
  const { inventory } = await testSubgraphs({ inventory: inventoryManifest })
  const begun = Date.now()
  const { data } = await inventory.ask(
    `mutation ($input: SetThresholdsInput!) { setThresholds(input: $input) { ... on Problem { code } } }`,
    { input: { storeId: uuid(), lines: [{ productId: uuid() }], idempotencyKey: uuid() } },
    clerk,
  )
  expect(data).toEqual({ setThresholds: { code: 'NOT_FOUND' } })
  expect(Date.now() - begun).toBeLessThan(2_000)
})

async function openChain(working: boolean, ofStores: Manifest = storesManifest) {
  const { stores, sales, inventory } = await testSubgraphs({
    stores: ofStores,
    sales: salesManifest,
    inventory: inventoryManifest,
  })
  if (working) for (const subgraph of [stores, sales, inventory]) await subgraph.work()
  const productId = uuid()
  await ownerOf(inventory.database).query(
    `with category as (insert into category (id, name) values ($1, 'All') returning id)
     insert into product (id, sku, name, price, tax_class, category_id)
     select $2, 'MILK', 'Milk', 399, 'ZERO', id from category`,
    [uuid(), productId],
  )
  const lines = [{ productId, quantity: 1 }]
  const ask = async (
    subgraph: typeof sales,
    name: string,
    fields: string,
    input: object,
  ): Promise<Outcome> => {
    const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { __typename ... on Problem { code message } ${fields} } }`
    const { data, errors } = await subgraph.ask(query, { input: { idempotencyKey: uuid(), ...input } }, clerk)
    expect(errors).toBeUndefined()
    return (data as Outcome)[name]
  }

  return {
    stores: changesOf(stores),
    statementsOfStores: stores.statementsOf,
    receive: (storeId: string) =>
      ask(inventory, 'receiveDelivery', '', {
        storeId,
        supplierReference: 'note',
        lines: [{ productId, quantity: 50 }],
      }),
    adjust: (storeId: string) =>
      ask(inventory, 'adjustStock', '', { storeId, productId, delta: 50, reason: 'CORRECTION' }),
    sell: (storeId: string, registerId: string) =>
      ask(sales, 'ringUpSale', '', { storeId, registerId, lines }),
    async level(store: string) {
      const query = 'query ($p: ID!, $s: ID!) { product(id: $p) { stock(storeId: $s) { onHand } } }'
      const { data } = await inventory.ask(query, { p: productId, s: store }, clerk)
      return (data as Outcome).product.stock
    },
  }
}
