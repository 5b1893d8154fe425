import { v7 as uuid } from 'uuid'
import { expect, test, vi } from 'vitest'
import { SaleRejected } from '../../../contracts/events/sales.ts'
import { StoreOpened } from '../../../contracts/events/stores.ts'
import { outboxEvent, writeOutbox } from '../../../runtime/events/outbox.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { reporting as manifest } from '../subgraph.ts'
import { auditor } from './testing.ts'

/** Subgraphs that own events with these names, and do nothing else. */
const owner = (name: string) => ({
  ...manifest,
  name,
  eventHandlers: [],
  entities: [],
  copyEvents: undefined,
  sweepers: [],
})

test('the events of all subgraphs are in the audit, those from before its start too', async () => {
  const { stores, sales, reporting } = await testSubgraphs({
    stores: owner('stores'),
    sales: owner('sales'),
    reporting: manifest,
  })
  const storeId = uuid()
  const rejected = outboxEvent({
    event: SaleRejected,
    subject: 'Sale/1',
    storeId,
    data: { id: uuid(), storeId, problem: 'INSUFFICIENT_STOCK' },
  })
  const opened = {
    ...rejected,
    event: { ...StoreOpened, data: SaleRejected.data },
    subject: `Store/${storeId}`,
  }
  const by = { actor: { id: 'id-of-cashier', name: 'cashier' } }
  await stores.db.transaction((tx) => writeOutbox(tx, [opened], by))
  await reporting.work()
  await sales.db.transaction((tx) => writeOutbox(tx, [rejected], by))

  await vi.waitUntil(async () => (await sentences()).length === 2, { timeout: 30_000, interval: 20 })
  expect((await sentences()).sort()).toEqual([
    'A sale was rejected by cashier: insufficient stock.',
    'A store was opened by cashier.',
  ])

  async function sentences() {
    const { data } = await reporting.ask('{ auditLog { nodes { sentence } } }', {}, auditor)
    return (data as { auditLog: { nodes: { sentence: string }[] } }).auditLog.nodes.map(
      ({ sentence }) => sentence,
    )
  }
})
