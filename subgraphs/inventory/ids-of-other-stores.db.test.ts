import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../runtime/access/principal.ts'
import { mutationOf } from '../../runtime/testing/changes.ts'
import { user } from '../../runtime/testing/principals.ts'
import { approveRestock, createRestockRule } from './testing/commands.ts'
import { logistics, type TestInventory, testInventory } from './testing.ts'

const everything = [
  'stock:read',
  'stock:adjust',
  'alert:handle',
  'restock:request',
  'restock:approve',
  'restock:rules',
  'transfer:send',
  'transfer:receive',
]

let chain: TestInventory
/** Rows of the store `here`, by the name of the input field that takes their id. */
let ids: Record<string, string>
let [here, there, centre] = ['', '', '']
beforeAll(async () => {
  chain = await testInventory()
  const planned = await chain.plannedRequest()
  ;({ store: here, centre } = planned)
  there = await chain.store({ suppliedBy: centre })
  await approveRestock(chain.as(logistics), { requestId: planned.request, idempotencyKey: uuid() })
  const [transfer] = await chain.transfers(planned.request)
  const { rows } = await chain.owner.query(
    `insert into stock_alert (store_id, product_id, severity, state, available) values ($1, $2, 'LOW', 'OPEN', 10000)
     returning id`,
    [here, planned.product],
  )
  const { rule } = await createRestockRule(chain.as(userWithAllPermissions(here)), {
    storeId: here,
    terms: {},
    idempotencyKey: uuid(),
  })
  ids = { transferId: transfer.id, requestId: planned.request, alertId: rows[0].id, ruleId: rule.id }
})

const userWithAllPermissions = (...stores: string[]) => user(everything, stores, 'stranger')

const later = new Date(Date.now() + 3_600_000).toISOString()
/** Every command that takes the id of a row of a store, with its other required input. */
const commands: [name: string, thing: string, rest?: object][] = [
  ['shipTransfer', 'transferId'],
  ['cancelTransfer', 'transferId'],
  ['receiveTransfer', 'transferId'],
  ['closeTransfer', 'transferId'],
  ['approveRestock', 'requestId'],
  ['rejectRestock', 'requestId', { reason: 'None.' }],
  ['cancelRestock', 'requestId'],
  ['acknowledgeAlert', 'alertId'],
  ['snoozeAlert', 'alertId', { until: later }],
  ['wakeAlert', 'alertId'],
  ['commentOnAlert', 'alertId', { comment: 'Seen.' }],
  ['updateRestockRule', 'ruleId', { expectedVersion: 1, terms: {} }],
  ['archiveRestockRule', 'ruleId'],
]

describe.each(commands)('%s', (name, thing, rest = {}) => {
  test('answers for a row of another store as for an unknown id', async () => {
    const unknown = uuid()
    const [theirs, none] = [await answer(ids[thing]!, there), await answer(unknown, there)]

    expect(theirs).toMatchObject({ code: 'NOT_FOUND', id: ids[thing] })
    expect(JSON.stringify(theirs).replaceAll(ids[thing]!, unknown)).toBe(JSON.stringify(none))
  })

  test('(control) finds the row in its own store', async () => {
    expect((await answer(ids[thing]!, here, centre)).code).not.toBe('NOT_FOUND')
  })

  test('rejects a caller of the store who lacks the permission, with FORBIDDEN', async () => {
    expect(await answerTo(user(['stock:read'], [here, centre]), ids[thing]!)).toMatchObject({
      error: expect.stringMatching(/^(FORBIDDEN|UNAUTHORIZED_FIELD_OR_TYPE)$/),
    })
  })

  const answer = (id: string, ...stores: string[]) => answerTo(userWithAllPermissions(...stores), id)

  /** Sends an invalid key: an allowed caller is rejected for the key, and nothing changes. */
  async function answerTo(caller: Principal, id: string) {
    const input = { [thing]: id, idempotencyKey: '', ...rest }
    const document = mutationOf(name, '... on NotFound { kind id }')
    const { data, errors = [] } = await chain.inventory.ask(document, { input }, caller)
    const [error] = errors
    return error ? { error: error.extensions.code } : (data as Record<string, Record<string, unknown>>)[name]!
  }
})

test('a caller who sees a transfer but does not work in its source store may not ship it', async () => {
  const { errors } = await chain.inventory.ask(
    mutationOf('shipTransfer'),
    { input: { transferId: ids.transferId, idempotencyKey: uuid() } },
    userWithAllPermissions(here),
  )
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a caller without stock:read does not learn what their centre receives', async () => {
  const source = await chain.store()
  const product = await chain.product()
  await chain.addLevel(source, product, { onHand: 5 })
  const planned = await chain.inventory.ask(
    mutationOf('planTransfer', '... on TransferPlanned { transfer { id } }'),
    {
      input: {
        fromStoreId: source,
        toStoreId: centre,
        idempotencyKey: uuid(),
        lines: [{ productId: product, quantity: 1 }],
      },
    },
    userWithAllPermissions(source),
  )
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
  const { id } = (planned.data as any).planTransfer.transfer
  const { data } = await chain.inventory.ask(
    mutationOf('receiveTransfer', '... on NotFound { kind id }'),
    { input: { transferId: id, idempotencyKey: uuid() } },
    user(['transfer:receive'], [there]),
  )
  expect(data).toMatchObject({ receiveTransfer: { code: 'NOT_FOUND', id } })
})
