import { randomUUID } from 'node:crypto'
import { createClient } from 'graphql-sse'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoStores } from '../../seeds/demo-stores.ts'
import type { Chain } from '../support/chains.ts'
import { type Answer, type Client, clientFor, signIn } from '../support/client.ts'
import { eventually } from '../support/processes.ts'
import { chainsUnderTest } from '../support/under-test.ts'

describe.each(chainsUnderTest)('alerts, %s', (_, start) => {
  let chain: Chain
  let hq: Client
  let open: Set<string>
  beforeAll(async () => {
    chain = await start()
    hq = await clientFor(chain, 'hq')
    open = await alertAtLevels(chain)
  })
  afterAll(() => chain?.close())

  test('head office, without a list of stores, begins with all open alerts, over graphql-ws', async () => {
    const alerts = hq.listen(subscription, { includeOpen: true })
    const seen = new Set<string>()
    while (seen.size < open.size) {
      const { change, alert } = changeOf(await alerts.next())
      expect(change).toBe('PRESENT')
      expect(seen).not.toContain(alert.id)
      seen.add(alert.id)
    }
    expect(seen).toEqual(open)

    await act('commentOnAlert', [...open][0]!, 'comment: "On its way."')
    expect(changeOf(await alerts.next())).toMatchObject({ change: 'COMMENTED', comment: 'On its way.' })
    await alerts.close()
  })

  test('head office continues in the middle of the open alerts, over graphql-sse, after a lost connection', async () => {
    const [before, rest] = [await listenByEvents({ includeOpen: true }), new Set(open)]
    let cursor = ''
    for (let n = 0; n < 400; n++) {
      const change = changeOf((await before.next()).value as Answer)
      rest.delete(change.alert.id)
      cursor = change.cursor
    }
    await before.return?.()
    const [acknowledged] = open
    await act('acknowledgeAlert', acknowledged!, '')

    const after = await listenByEvents({ includeOpen: true, after: cursor })
    while (rest.size > 0) {
      const { change, alert } = changeOf((await after.next()).value as Answer)
      expect(change).toBe('PRESENT')
      expect(rest.delete(alert.id)).toBe(true)
    }
    expect(changeOf((await after.next()).value as Answer)).toMatchObject({
      change: 'ACKNOWLEDGED',
      actor: { name: 'hq' },
      alert: { id: acknowledged, acknowledgedBy: { name: 'hq' } },
    })
    await after.return?.()
  })

  test('head office gets alerts of a store that opened after the subscription began', async () => {
    const alerts = hq.listen(subscription, { severities: ['CRITICAL', 'OUT_OF_STOCK'] })
    await alerts.ready
    const input = {
      kind: 'STANDARD_STORE',
      code: 'FRESH',
      name: 'Fresh',
      timeZone: 'America/Toronto',
      registers: ['T1'],
      address: { street: '1 Street', city: 'Town', region: 'QC', postalCode: 'H1H 1H1', country: 'CA' },
      hours: [],
      copiesStoreId: demoStores.plateau.id,
      idempotencyKey: randomUUID(),
    }
    const { data } = await hq.ask(
      'mutation ($input: OpenStoreInput!) { openStore(input: $input) { ... on StoreSaved { store { id } } } }',
      { input },
    )
    const storeId: string = data.openStore.store.id
    const level = await eventually('its stock levels are there', async () => {
      const { data } = await hq.ask(
        `{ store(id: "${storeId}") { stock(first: 1) { nodes { product { id } } } } }`,
      )
      return data.store.stock?.nodes[0]
    })
    for (const delta of [60, -60])
      await hq.ask(`mutation { adjustStock(input: { storeId: "${storeId}", productId: "${level.product.id}",
        delta: ${delta}, reason: CORRECTION, idempotencyKey: "${randomUUID()}" }) { __typename } }`)

    expect(changeOf(await alerts.next())).toMatchObject({
      change: 'OPENED',
      severity: 'OUT_OF_STOCK',
      alert: { store: { name: 'Fresh' } },
    })
    await alerts.close()
  })

  async function listenByEvents(variables: Record<string, unknown>) {
    const token = await signIn(chain, 'hq')
    const headers = { authorization: `Bearer ${token}` }
    return createClient({ url: `${chain.url}/graphql/stream`, headers, retryAttempts: 0 }).iterate({
      query: subscription,
      variables,
    })
  }

  async function act(mutation: string, alertId: string, values: string) {
    const { data } = await hq.ask(`mutation { ${mutation}(input: { alertId: "${alertId}", ${values}
      idempotencyKey: "${randomUUID()}" }) { __typename } }`)
    expect(data[mutation].__typename).toBe('AlertHandled')
  }
})

const subscription = `subscription ($includeOpen: Boolean, $after: String, $severities: [StockAlertSeverity!]) {
  stockAlerts(includeOpen: $includeOpen, after: $after, severities: $severities) {
    ... on StockAlertChange { cursor change severity comment actor { name }
      alert { id store { name } product { name } acknowledgedBy { name } } } } }`

/** Returns the change in an answer. An error fails the test with its full text. */
function changeOf(answer: Answer) {
  if (!answer.data?.stockAlerts?.change) throw new Error(JSON.stringify(answer))
  return answer.data.stockAlerts
}

/** Opens more alerts than a listener's buffer holds. */
async function alertAtLevels(chain: Chain): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: chain.database('inventory') })
  await client.connect()
  try {
    const { rows } = await client.query(
      `insert into stock_alert (store_id, product_id, severity, state, available)
       select store_id, product_id, 'LOW', 'OPEN', on_hand from stock_level
       where store_id <> all($1) order by product_id, store_id limit 900 returning id`,
      [[demoStores.lcNorth.id, demoStores.lcSouth.id]],
    )
    return new Set(rows.map(({ id }) => id))
  } finally {
    await client.end()
  }
}
