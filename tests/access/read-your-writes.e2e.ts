import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mutationOf } from '../../runtime/testing/changes.ts'
import { demoSale } from '../../seeds/demo-stores.ts'
import { type Chain, startNetwork, startOneProcess } from '../support/chains.ts'
import { type Client, clientFor } from '../support/client.ts'

/**
 * With processes that only serve, no worker reads the events of stores: only those processes can
 * have read them.
 */
const chains: [string, () => Promise<Chain>][] = [
  ['in one process', startOneProcess],
  ['over the network', () => startNetwork()],
  ['over the network, where no worker runs', () => startNetwork({ ROLE: 'serve' })],
]

describe.each(chains)('a store is known everywhere once its opening is acknowledged, %s', (_, start) => {
  let chain: Chain
  let hq: Client
  beforeAll(async () => {
    chain = await start()
    hq = await clientFor(chain, 'hq')
  })
  afterAll(() => chain?.close())

  test('a new store and a new centre get stock, sell, close and open again: 5 of 5', async () => {
    for (let n = 0; n < 5; n++) {
      const { store: centre } = await change(
        'openStore',
        opening({ kind: 'LOGISTICS_CENTRE', registers: [] }),
      )
      const lines = [{ productId, quantity: 5 }]
      const delivery = { storeId: centre.id, supplierReference: `note ${n}`, lines }
      expect(await change('receiveDelivery', delivery)).toMatchObject({ __typename: 'DeliveryReceived' })

      const { store } = await change('openStore', opening())
      expect(await change('adjustStock', adjusting(store))).toMatchObject({ __typename: 'StockAdjusted' })
      expect(await sell(store)).toMatchObject({ __typename: 'SaleCompleted' })
      await change('closeStore', { storeId: store.id })
      expect(await sell(store)).toMatchObject({ code: 'STORE_CLOSED' })
      await change('reopenStore', { storeId: store.id })
      expect(await sell(store)).toMatchObject({ __typename: 'SaleCompleted' })
      const { register } = await change('addRegister', { storeId: store.id, code: 'T2' })
      expect(await sell({ ...store, registers: [register] })).toMatchObject({ __typename: 'SaleCompleted' })
      await change('retireRegister', { registerId: register.id })
      expect(await sell({ ...store, registers: [register] })).toMatchObject({ code: 'UNKNOWN_REGISTER' })
    }
  })

  async function change(name: string, overrides: object) {
    const { data, errors } = await hq.ask(mutationOf(name, fields[name]), {
      input: { idempotencyKey: randomUUID(), ...overrides },
    })
    expect(errors).toBeUndefined()
    return data[name]
  }

  const sell = ({ id: storeId, registers }: { id: string; registers: { id: string }[] }) =>
    change('ringUpSale', { storeId, registerId: registers[0]!.id, lines: [{ productId, quantity: 1 }] })
})

const { productId } = demoSale.level
const fields: Record<string, string> = {
  openStore: '... on StoreSaved { store { id registers { id } } }',
  addRegister: '... on RegisterSaved { register { id } }',
}
const adjusting = ({ id: storeId }: { id: string }) => ({
  storeId,
  productId,
  delta: 50,
  reason: 'CORRECTION',
})
const opening = (overrides: object = {}) => ({
  kind: 'STANDARD_STORE',
  code: `N-${randomUUID().slice(0, 8).toUpperCase()}`,
  name: 'New',
  address: { street: '7 Rue Neuve', city: 'Québec', region: 'QC', postalCode: 'G1K 0B2', country: 'CA' },
  timeZone: 'America/Toronto',
  registers: ['T1'],
  receiving: 'CONFIRMED',
  ...overrides,
})
