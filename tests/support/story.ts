import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { businessDay } from '../../runtime/values/business-day.ts'
import { demoSale, demoStores } from '../../seeds/demo-stores.ts'
import type { Chain } from './chains.ts'
import { type Answer, type Client, clientFor, type Listener } from './client.ts'
import { eventually } from './processes.ts'

/**
 * The tests of the story on the chain that `start` starts: a sale lowers the stock, an alert is raised, a
 * restock planned and approved, the report is right to the cent, and users of other stores see none of these changes.
 */
export function tellStory(start: () => Promise<Chain>): void {
  let chain: Chain
  let cashier: Client
  let manager: Client
  let logistics: Client
  let hq: Client
  let alerts: Listener
  let elsewhere: Listener

  beforeAll(async () => {
    chain = await start()
    ;[cashier, manager, logistics, hq] = (await Promise.all(
      ['cashier-plateau', 'manager-plateau', 'logistics-north', 'hq'].map((name) => clientFor(chain, name)),
    )) as [Client, Client, Client, Client]
  })
  afterAll(async () => {
    await alerts?.close()
    await elsewhere?.close()
    await chain?.close()
  })

  let requestId: string
  let total: number
  /** The day at Plateau: the sale is of this day, or of the next if midnight comes in between. */
  let day: string
  let before: Report

  test('a sale of three products answers with the lower stock, and the manager gets the alert', async () => {
    day = businessDay(new Date(), demoStores.plateau.timeZone)
    before = await report(hq, day)
    alerts = manager.listen(alertsOf, {})
    elsewhere = (await clientFor(chain, 'manager-oldport')).listen(alertsOf, {})
    await listening(manager, alerts, demoSale.storeId)
    await listening(await clientFor(chain, 'manager-oldport'), elsewhere, demoStores.oldport.id)
    const levels = await stockOf(manager)

    const { data, errors } = await cashier.ask(ringUpSale, { input: basket() })

    expect(errors).toBeUndefined()
    const { sale } = data.ringUpSale
    expect(sale.state).toBe('COMPLETED')
    total = sale.total.amount
    expect(total).toBe(sale.lines.reduce((sum: number, line: Line) => sum + line.product.price.amount, 0))
    for (const { product } of sale.lines as Line[])
      expect(product.stock.available, product.name).toBe(levels.get(product.id)! - 1)
    expect((await alerts.next()).data.stockAlerts).toMatchObject({
      change: 'OPENED',
      severity: 'CRITICAL',
      alert: {
        store: { name: 'Plateau' },
        product: { id: demoSale.level.productId, price: { currency: 'CAD' } },
      },
    })
  })

  test('a job has planned a restock from the centre, and stored why', async () => {
    const request = await eventually('a planned request', async () => {
      const { data } = await logistics.ask(requestsOf, { product: demoSale.level.productId })
      return data.restockRequests.nodes[0]
    })

    requestId = request.id
    expect(request).toMatchObject({
      state: 'REQUESTED',
      origin: 'PLANNED',
      store: { name: 'Plateau' },
      sourceStore: { name: 'North logistics centre' },
      explanation: { available: 12, reorderPoint: 12, targetLevel: 40, planned: 28 },
      lines: [{ quantity: 28 }],
    })
    expect(request.explanation.sourceStores[0]).toMatchObject({ chosen: true, reason: 'CHOSEN' })
    expect(request.explanation.summary).toContain('North logistics centre supplies this store')
  })

  test('three approvals, two of them at once, move the stock once; the alert resolves live', async () => {
    const centreLevel = await levelOf(logistics, demoStores.lcNorth.id)
    const approve = () =>
      logistics.ask(approveRestock, { input: { requestId, idempotencyKey: randomUUID() } })

    const both = await Promise.all([approve(), approve()])
    const late = await approve()

    const kinds = both.map(({ data }) => data.approveRestock.__typename).sort()
    expect(kinds).toEqual(['RestockApproved', 'WrongState'])
    expect(late.data.approveRestock).toMatchObject({ __typename: 'WrongState', code: 'WRONG_STATE' })
    const resolved = (await alerts.next()).data.stockAlerts
    expect(resolved).toMatchObject({ change: 'RESOLVED', available: 40, alert: { state: 'RESOLVED' } })
    expect(await levelOf(manager, demoStores.plateau.id)).toMatchObject({ onHand: 40, incoming: 0 })
    expect(await levelOf(logistics, demoStores.lcNorth.id)).toMatchObject({
      onHand: centreLevel.onHand - 28,
      reserved: 0,
    })
    const { data } = await logistics.ask(requestsOf, { product: demoSale.level.productId })
    expect(data.restockRequests.nodes[0]).toMatchObject({
      state: 'RECEIVED',
      transfers: [{ state: 'RECEIVED' }],
    })
    expect(data.restockRequests.nodes[0].history.map(({ type }: { type: string }) => type)).toEqual([
      'REQUESTED',
      'APPROVED',
      'SHIPPED',
      'RECEIVED',
    ])
  })

  test('head office finds the sale in the report of today, by store and by product, to the cent', async () => {
    const after = await eventually('the sale is in the report', async () => {
      const now = await report(hq, day)
      return now.sales === before.sales + 1 ? now : undefined
    })

    expect(after.revenue - before.revenue).toBe(total)
    expect((after.stores.get('Plateau') ?? 0) - (before.stores.get('Plateau') ?? 0)).toBe(total)
    expect(after.products.get(demoSale.level.productId)).toBe(
      (before.products.get(demoSale.level.productId) ?? 0) + 1,
    )
  })

  test('changes that happened while the socket was cut arrive afterwards, exactly once', async () => {
    const [first, second, third] = demoSale.lines.map(({ productId }) => productId) as [
      string,
      string,
      string,
    ]
    await empty(second)
    const seen = (await alerts.next()).data.stockAlerts
    expect(seen).toMatchObject({ change: 'OPENED', severity: 'OUT_OF_STOCK' })

    alerts.cut()
    await empty(first)
    await adjust(second, 100)
    alerts = manager.listen(alertsOf, { after: seen.cursor })
    const missed = [(await alerts.next()).data.stockAlerts, (await alerts.next()).data.stockAlerts]
    await empty(third)
    const live = (await alerts.next()).data.stockAlerts

    expect(missed.map(({ change, alert }) => [change, alert.product.id])).toEqual([
      ['REOPENED', first],
      ['RESOLVED', second],
    ])
    expect([live.change, live.alert.product.id]).toEqual(['OPENED', third])
  })

  test('a manager of another store got none of it', async () => {
    const oldport = await clientFor(chain, 'manager-oldport')
    const product = demoSale.level.productId
    const { available } = (await stockLevel(oldport, demoStores.oldport.id, product))!

    await oldport.ask(adjustStock, { input: adjustment(demoStores.oldport.id, product, -available) })

    expect((await elsewhere.next()).data.stockAlerts).toMatchObject({
      change: 'OPENED',
      alert: { store: { name: 'Old Port' } },
    })
    expect(elsewhere.waiting()).toBe(0)
  })

  test('the ledger reconciles', async () => {
    const { data } = await hq.ask(
      `{ stockIntegrity(storeIds: ${JSON.stringify(allStores)}) { levels mismatches { onHand } } }`,
    )
    expect(data.stockIntegrity).toEqual({ levels: 2_000, mismatches: [] })
  })

  /** Takes all units of a Plateau stock level. */
  async function empty(productId: string) {
    const { available } = (await stockLevel(manager, demoStores.plateau.id, productId))!
    await adjust(productId, -available)
  }

  async function adjust(productId: string, delta: number) {
    const { data } = await manager.ask(adjustStock, {
      input: adjustment(demoStores.plateau.id, productId, delta),
    })
    expect(data.adjustStock.__typename).toBe('StockAdjusted')
  }
}

const allStores = Object.values(demoStores).map(({ id }) => id)

const basket = () => ({
  storeId: demoSale.storeId,
  registerId: demoSale.registerId,
  lines: demoSale.lines,
  idempotencyKey: randomUUID(),
})

const adjustment = (storeId: string, productId: string, delta: number) => ({
  storeId,
  productId,
  delta,
  reason: 'CORRECTION',
  idempotencyKey: randomUUID(),
})

interface Line {
  product: { id: string; name: string; price: { amount: number }; stock: { available: number } }
}

/**
 * A subscription begins when the subgraph has it, which no message reports. So stock levels go out
 * of stock and back, one after the other, until the listener gets an alert of one.
 */
async function listening(client: Client, listener: Listener, storeId: string) {
  await listener.ready
  const { data } = await client.ask(`{ store(code: "HQ") { id } stores { totalCount } }`)
  expect(data.stores.totalCount).toBe(10)
  const levels: { product: { id: string } }[] = (await client.ask(productsOf, { storeId })).data.store.stock
    .nodes
  let productId = ''
  let heard: Answer | undefined
  while (!heard) {
    productId = levels.pop()!.product.id
    const { available } = (await stockLevel(client, storeId, productId))!
    await client.ask(adjustStock, { input: adjustment(storeId, productId, -available) })
    await client.ask(adjustStock, { input: adjustment(storeId, productId, available) })
    heard = await listener.next(1_000).catch(() => undefined)
  }
  // The event may be a late change of an earlier stock level. The last event says that the last stock
  // level is filled.
  const isLast = ({ data }: Answer) =>
    data.stockAlerts.change === 'RESOLVED' && data.stockAlerts.alert.product.id === productId
  while (!isLast(heard)) heard = await listener.next()
}

async function stockLevel(client: Client, storeId: string, productId: string) {
  const { data } = await client.ask(
    'query ($p: ID!, $s: ID!) { product(id: $p) { stock(storeId: $s) { onHand reserved incoming available } } }',
    { p: productId, s: storeId },
  )
  return data.product.stock as { onHand: number; reserved: number; incoming: number; available: number }
}

const levelOf = (client: Client, storeId: string) => stockLevel(client, storeId, demoSale.level.productId)

async function stockOf(client: Client) {
  const levels = await Promise.all(
    demoSale.lines.map(
      async ({ productId }): Promise<[string, number]> => [
        productId,
        (await stockLevel(client, demoSale.storeId, productId)).available,
      ],
    ),
  )
  return new Map(levels)
}

interface Report {
  sales: number
  revenue: number
  stores: Map<string, number>
  products: Map<string, number>
}

async function report(client: Client, from: string): Promise<Report> {
  const to = businessDay(new Date(), demoStores.plateau.timeZone)
  const { data } = await client.ask(consolidatedReport, { period: { from, to } })
  const { revenue, sales, stores, topProducts } = data.consolidatedReport
  return {
    sales,
    revenue: revenue.amount,
    stores: new Map(stores.map((row: StoreRow) => [row.store.name, row.revenue.amount])),
    products: new Map(topProducts.map((row: ProductRow) => [row.product.id, row.units])),
  }
}

interface StoreRow {
  store: { name: string }
  revenue: { amount: number }
}
interface ProductRow {
  product: { id: string }
  units: number
}

const alertsOf = `subscription ($after: String) { stockAlerts(after: $after) {
  ... on StockAlertChange {
    cursor change severity available
    alert { state store { name } product { id name price { amount currency } } }
  }
} }`
const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) {
  ... on SaleCompleted { sale { state number total { amount }
    lines { product { id name price { amount } stock(storeId: "${demoSale.storeId}") { available } } } } }
  ... on Problem { code message }
} }`
const requestsOf = `query ($product: ID!) { restockRequests(filter: { productId: $product, storeIds: ["${demoSale.storeId}"] }) {
  nodes { id state origin store { name } sourceStore { name } lines { quantity product { name } }
    explanation { summary available reorderPoint targetLevel planned sourceStores { store { name } surplus chosen reason } }
    transfers { state } history { type } }
} }`
const approveRestock = `mutation ($input: ApproveRestockInput!) { approveRestock(input: $input) {
  __typename ... on RestockApproved { request { state } } ... on Problem { code message }
} }`
const adjustStock = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) {
  __typename ... on StockAdjusted { level { available } } ... on Problem { code message }
} }`
const consolidatedReport = `query ($period: PeriodInput!) { consolidatedReport(period: $period) {
  sales revenue { amount } stores { store { name } revenue { amount } } topProducts(first: 100) { product { id } units }
} }`
const productsOf = `query ($storeId: ID!) { store(id: $storeId) { stock(first: 100) { nodes { product { id } } } } }`
