import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { openAudit } from './testing.ts'

const audit = await openAudit()
const store = uuid()

const entries = async () =>
  (
    await audit.superuser.query(
      'select owner, position, chain, number from audit_entry order by owner, position',
    )
  ).rows

test('events that come late, twice or in an older page are recorded once', async () => {
  const events = Array.from({ length: 10 }, () => audit.event({ storeId: store }))
  await audit.deliver(events.slice(0, 4))
  await audit.deliver(events.slice(0, 6))
  await audit.deliver(events.slice(2, 4))
  await audit.deliver(events)
  await audit.deliver(events)
  expect(await entries()).toEqual(
    events.map(({ position }) => ({ owner: 'inventory', position, chain: store, number: position })),
  )
  expect(await audit.verify()).toMatchObject({ isIntact: true, entries: 10 })
})

test('(control) the database itself rejects an event that is recorded twice', async () => {
  const event = audit.event({ storeId: store }, 'stores')
  await audit.record([event], 'stores')
  await expect(audit.record([event], 'stores')).rejects.toThrow('audit_entry_once')
})

test('batches of several owners at once give each chain numbers without gaps', async () => {
  const before = (await entries()).length
  const batches = Array.from({ length: 12 }, (_, index) => {
    const owner = ['inventory', 'sales', 'stores'][index % 3]!
    const stores = Array.from({ length: 20 }, (_, at) => (at % 3 === 0 ? null : store))
    return { owner, events: stores.map((storeId) => audit.event({ storeId }, owner)) }
  })
  await Promise.all(batches.map(({ owner, events }) => audit.record(events, owner)))
  expect(await entries()).toHaveLength(before + 240)
  expect(await audit.verify()).toMatchObject({
    isIntact: true,
    isComplete: true,
    entries: before + 240,
    chains: 2,
  })
})

test('a batch is a transaction of three statements, however long it is', async () => {
  for (const count of [1, 50]) {
    const events = Array.from({ length: count }, () => audit.event({ storeId: store }))
    const statements = await audit.reporting.statementsOf(() => audit.record(events))
    expect(statements).toHaveLength(5)
  }
})

test('an event whose data reporting cannot read is recorded too', async () => {
  await audit.record([audit.event({ type: 'ProductChanged', version: 9, data: { strange: true } })])
  const { log } = await audit.log({ types: ['ProductChanged'] })
  expect(log!.nodes).toMatchObject([
    { sentence: 'A product was changed by maker.', data: { strange: true }, changes: [] },
  ])
})
