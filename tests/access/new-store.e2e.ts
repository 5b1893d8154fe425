import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { businessDay } from '../../runtime/values/business-day.ts'
import { demoSale, demoStores } from '../../seeds/demo-stores.ts'
import { type Chain, startOneProcess } from '../support/chains.ts'
import { type Client, clientFor } from '../support/client.ts'
import { eventually } from '../support/processes.ts'

const minute = 60_000
const { productId } = demoSale.level

let chain: Chain
let hq: Client
let logistics: Client
beforeAll(async () => {
  chain = await startOneProcess()
  hq = await clientFor(chain, 'hq')
  logistics = await clientFor(chain, 'logistics-north')
})
afterAll(() => chain?.close())

interface Store {
  id: string
  version: number
  registers: { id: string }[]
}

let store: Store
let openedAt: number
/** The first day of the reports, which end today: midnight may come during the test. */
let from: string
let total: number

test('a store is opened in one mutation, while everything runs', async () => {
  openedAt = Date.now()
  from = businessDay(new Date(), opening.timeZone)
  store = (await change('openStore', opening)).store

  expect(await storesNamed('Quartier')).toMatchObject([{ code: 'QUARTIER', address: { city: 'Québec' } }])
  expect((await sell(store)).code).toBe('INSUFFICIENT_STOCK')
})

test('the new store has the stock levels of the store that it copies, and the planner fills them', async () => {
  const request = await eventually('a restock is planned', async () => (await requests())[0], minute)

  expect(request).toMatchObject({
    state: 'REQUESTED',
    store: { name: 'Quartier' },
    sourceStore: { name: 'North logistics centre' },
    lines: [{ quantity: 40 }],
    explanation: { available: 0, targetLevel: 40 },
  })
  const input = { requestId: request.id, idempotencyKey: randomUUID() }
  const { data } = await logistics.ask(approveRestock, { input })
  expect(data.approveRestock.__typename).toBe('RestockApproved')
})

test('the new store cannot be closed while stock is in transit to it', async () => {
  const transfer = await eventually('it is shipped', async () => {
    const [request] = await requests()
    return request.transfers.find(({ state }: { state: string }) => state === 'SHIPPED')
  })

  expect(await change('closeStore', { storeId: store.id })).toMatchObject({
    __typename: 'StoreInUse',
    openTransfers: 1,
    unsettledSales: 0,
  })
  const input = { transferId: transfer.id, idempotencyKey: randomUUID() }
  const { data } = await hq.ask(receiveTransfer, { input })
  expect(data.receiveTransfer.__typename).toBe('TransferReceived')
})

test('the new store sells, and is in the report of today, within a minute of its opening', async () => {
  const { sale } = await sell(store)
  total = sale.total.amount
  const row = await eventually('the sale is in the report', async () => (await report()).get('Quartier'))

  expect(sale).toMatchObject({ number: 1, state: 'COMPLETED' })
  expect(row).toMatchObject({ sales: 1, revenue: { amount: total } })
  expect(Date.now() - openedAt).toBeLessThan(minute)
})

test('the head office sells too', async () => {
  const before = (await report()).get('Head office')?.sales ?? 0

  expect((await sell(demoStores.hq)).sale.state).toBe('COMPLETED')
  await eventually('the sale is in the report', async () => {
    return (await report()).get('Head office')?.sales === before + 1
  })
})

test('a closed store sells nothing and keeps its history; reopened, it sells', async () => {
  expect((await change('closeStore', { storeId: store.id })).__typename).toBe('StoreSaved')
  expect((await sell(store)).code).toBe('STORE_CLOSED')

  const [closed] = await storesNamed('Quartier')
  expect(closed.closedAt).not.toBeNull()
  expect(closed.sales.nodes).toContainEqual({ number: 1, total: { amount: total } })
  expect((await report()).get('Quartier')?.revenue.amount).toBeGreaterThanOrEqual(total)

  expect((await change('reopenStore', { storeId: store.id })).store.closedAt).toBeNull()
  expect((await sell(store)).sale).toBeDefined()
})

test('when two users edit at once, the second gets the values that the first has saved', async () => {
  const { data } = await hq.ask('query ($id: ID) { store(id: $id) { version } }', { id: store.id })
  const edit = (name: string) =>
    change('updateStore', { storeId: store.id, expectedVersion: data.store.version, name })

  const [first, second] = [await edit('Quartier Latin'), await edit('Latin Quarter')]

  expect(first.store).toMatchObject({ name: 'Quartier Latin', version: data.store.version + 1 })
  expect(second).toMatchObject({
    __typename: 'VersionConflict',
    code: 'VERSION_CONFLICT',
    present: { name: 'Quartier Latin', version: data.store.version + 1, sales: { nodes: [{}] } },
  })
})

test('an invalid value gets the expected form of its scalar, in a variable and in the document', async () => {
  const day = 'Expected a day of the calendar like 2026-03-01, got "21/11/2026".'
  const messagesOf = async (query: string, variables: Record<string, unknown> = {}) =>
    (await hq.ask(query, variables)).errors?.map(({ message, extensions }) => [message, extensions?.code])
  const literal = '{ from: "21/11/2026", to: "2026-11-21" }'

  expect(await messagesOf(reportOf, { period: { from: '21/11/2026', to: '2026-11-21' } })).toEqual([
    [expect.stringMatching(`at "period.from"; ${day}$`), 'BAD_USER_INPUT'],
  ])
  expect(await messagesOf(`{ consolidatedReport(period: ${literal}) { stores { sales } } }`)).toEqual([
    [day, 'GRAPHQL_VALIDATION_FAILED'],
  ])
})

test('the ledger reconciles', async () => {
  const ids = [store.id, ...Object.values(demoStores).map(({ id }) => id)]
  const { data } = await hq.ask(
    'query ($ids: [ID!]!) { stockIntegrity(storeIds: $ids) { levels mismatches { onHand } } }',
    { ids },
  )
  expect(data.stockIntegrity).toEqual({ levels: 2_200, mismatches: [] })
})

const opening = {
  kind: 'STANDARD_STORE',
  code: 'QUARTIER',
  name: 'Quartier',
  address: { street: '7 Rue Neuve', city: 'Québec', region: 'QC', postalCode: 'G1K 0B2', country: 'CA' },
  timeZone: 'America/Toronto',
  suppliedById: demoStores.lcNorth.id,
  receiving: 'CONFIRMED',
  registers: ['T1'],
  hours: [{ day: 'MONDAY', opens: '08:00', closes: '21:00' }],
  copiesStoreId: demoStores.plateau.id,
}

async function change(name: string, fields: object) {
  const { data, errors } = await hq.ask(documents[name]!, {
    input: { idempotencyKey: randomUUID(), ...fields },
  })
  expect(errors).toBeUndefined()
  return data[name]
}

async function sell({ id: storeId, registers }: { id: string; registers: { id: string }[] }) {
  const lines = [{ productId, quantity: 1 }]
  const input = { storeId, registerId: registers[0]!.id, lines, idempotencyKey: randomUUID() }
  const { data } = await hq.ask(ringUpSale, { input })
  return data.ringUpSale
}

async function storesNamed(search: string) {
  const { data } = await hq.ask(storesOf, { search })
  return data.stores.nodes
}

async function requests() {
  const { data } = await logistics.ask(requestsOf, { storeId: store.id, productId })
  return data.restockRequests.nodes
}

async function report(): Promise<Map<string, { sales: number; revenue: { amount: number } }>> {
  const to = businessDay(new Date(), opening.timeZone)
  const { data } = await hq.ask(reportOf, { period: { from, to } })
  return new Map(
    data.consolidatedReport.stores.map((row: { store: { name: string } }) => [row.store.name, row]),
  )
}

const problem = '... on Problem { code message }'
const saved = '... on StoreSaved { store { id name version closedAt registers { id } } }'
const documents: Record<string, string> = {
  openStore: `mutation ($input: OpenStoreInput!) { openStore(input: $input) { __typename ${saved} ${problem} } }`,
  updateStore: `mutation ($input: UpdateStoreInput!) { updateStore(input: $input) { __typename ${saved} ${problem}
    ... on VersionConflict { present { version ... on Store { name sales(first: 1) { nodes { id } } } } } } }`,
  closeStore: `mutation ($input: CloseStoreInput!) { closeStore(input: $input) { __typename ${saved} ${problem}
    ... on StoreInUse { openTransfers unsettledSales } } }`,
  reopenStore: `mutation ($input: ReopenStoreInput!) { reopenStore(input: $input) { __typename ${saved} ${problem} } }`,
}
const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) {
  ... on SaleCompleted { sale { number state total { amount } } } ${problem}
} }`
const storesOf = `query ($search: String) { stores(filter: { search: $search }) {
  nodes { code closedAt address { city } sales(first: 100) { nodes { number total { amount } } } }
} }`
const requestsOf = `query ($storeId: ID!, $productId: ID!) {
  restockRequests(filter: { storeIds: [$storeId], productId: $productId }) {
    nodes { id state store { name } sourceStore { name } lines { quantity } transfers { id state }
      explanation { available targetLevel } } } }`
const approveRestock =
  'mutation ($input: ApproveRestockInput!) { approveRestock(input: $input) { __typename } }'
const receiveTransfer =
  'mutation ($input: ReceiveTransferInput!) { receiveTransfer(input: $input) { __typename } }'
const reportOf = `query ($period: PeriodInput!) { consolidatedReport(period: $period) {
  stores { store { name } sales revenue { amount } } } }`
