import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoStores } from '../../seeds/demo-stores.ts'
import { productBySku } from '../../seeds/products.ts'
import { type AlertListener, metricOf, openListeners } from '../support/alert-listeners.ts'
import { type Chain, startOneProcess } from '../support/chains.ts'
import { clientFor, signIn } from '../support/client.ts'
import { killGateway } from '../support/killed-gateway.ts'
import { percentile } from '../support/percentile.ts'
import { eventually } from '../support/processes.ts'
import { queryTimes } from '../support/query-times.ts'
import { signer } from '../support/signer.ts'
import { chainsUnderTest } from '../support/under-test.ts'

const count = 1_000
const samples = 100
const seed = 20_261_129

describe.each(chainsUnderTest)('a thousand listeners, %s', (_, start) => {
  let chain: Chain
  let listeners: AlertListener[] = []
  beforeAll(async () => {
    chain = await start()
    await queryTimes(chain, samples)
  })
  afterAll(() => chain?.close())

  test.each([
    ['of one person leave queries as fast as they were, share one stream and hear of an alert each', 1],
    ['of a thousand people leave queries as fast as they were and hear of an alert each', count],
  ])('%s', async (_, users) => {
    const token = await signIn(chain, 'manager-plateau')
    const sign = await signer(chain)
    const tokens = await Promise.all(Array.from({ length: count }, () => (users === 1 ? token : sign())))
    const before = await queryTimes(chain, samples)
    listeners = await openListeners(chain.url, count, (n) => ({ token: async () => tokens[n]! }))
    const during = await queryTimes(chain, samples)
    await streamsAre(users)
    await raiseAlert()
    await eventually('all have heard', async () => listeners.every(({ cursors }) => cursors.length > 0))
    await Promise.all(listeners.map((listener) => listener.close()))
    await streamsAre(0)
    const after = await queryTimes(chain, samples)

    const ratios = [0.5, 0.95].map((share) => {
      const without = Math.max(percentile(before, share), percentile(after, share))
      return percentile(during, share) / without
    })
    process.stdout.write(
      `${users} people: queries take ${ratios.map((ratio) => ratio.toFixed(2))} of the time\n`,
    )
    for (const ratio of ratios) expect(ratio).toBeLessThan(3)
    expect(new Set(listeners.map(({ cursors }) => cursors[0])).size).toBe(1)
    expect(listeners.flatMap(({ interruptions }) => interruptions)).toEqual([])
  })

  if (start !== startOneProcess)
    test('200 listeners get every change exactly once though the gateway is killed twice', async () => {
      const outcome = await killGateway(chain, { listeners: 200, kills: 2, seed })
      process.stdout.write(`Seed ${seed}: ${JSON.stringify(outcome)}\n`)
      expect(outcome).toMatchObject({ missed: 0, doubled: 0, outOfBalance: 0, found: outcome.sold })
      expect(outcome.sold).toBeGreaterThan(20)
      await streamsAre(0)
      // The control of the comparison.
      expect(outcome.missedWithoutCursor).toBeGreaterThan(0)
    })

  /**
   * Counts the streams at the gateway, and over the network also in the subgraph, where a killed gateway
   * leaves none.
   */
  async function streamsAre(count: number) {
    await eventually(`${count} streams`, async () => {
      const open = [await metricOf(chain.url, 'graphql_open_upstreams')]
      if (start !== startOneProcess)
        open.push(await metricOf(new URL(chain.subgraph('inventory')).origin, 'graphql_served_streams'))
      return open.every((streams) => streams === count)
    })
  }

  /** Opens an alert on a stock level that has none, and fills it again. Each run opens or reopens one. */
  async function raiseAlert() {
    const { id: storeId } = demoStores.plateau
    const { id: productId } = productBySku('DAI-02')
    const manager = await clientFor(chain, 'manager-plateau')
    const { data } = await manager.ask(stock, { storeId, productId })
    for (const delta of [-data.product.stock.available, data.product.stock.available]) {
      const input = { storeId, productId, delta, reason: 'CORRECTION', idempotencyKey: randomUUID() }
      await manager.ask(adjustStock, { input })
    }
  }
})

const stock =
  'query ($productId: ID!, $storeId: ID!) { product(id: $productId) { stock(storeId: $storeId) { available } } }'
const adjustStock = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }'
