import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { mutationOf } from '../runtime/testing/changes.ts'
import { demoSale } from '../seeds/places.ts'
import { type Chain, startNetwork, startOneProcess } from './testing/chains.ts'
import { type Client, clientFor, clientWith, signIn } from './testing/client.ts'

const chains: [string, () => Promise<Chain>][] = [
  ['in one process', startOneProcess],
  ['over the network', () => startNetwork()],
]

describe.each(chains)('who is disabled, %s', (_, start) => {
  let chain: Chain
  let admin: Client
  beforeAll(async () => {
    chain = await start()
    admin = await clientFor(chain, 'admin')
  })
  afterAll(() => chain?.close())

  test('hears why and is cut off within seconds, and cannot come back; others listen on', async () => {
    const token = await signIn(chain, 'manager-plateau')
    const closing = closed(token)
    const listener = clientWith(chain, token).listen(alerts)
    const other = (await clientFor(chain, 'hq')).listen(alerts)
    await Promise.all([listener.ready, other.ready, closing.subscribed])
    const id = await userId('manager-plateau')

    expect(await change('disableUser', id)).toMatchObject({ person: { enabled: false } })
    const disabledAt = Date.now()
    expect(await listener.next(5_000)).toMatchObject({
      errors: [{ message: expect.stringContaining('disabled'), extensions: { code: 'UNAUTHENTICATED' } }],
    })
    expect(await closing.code).toBe(4403)
    expect(Date.now() - disabledAt).toBeLessThan(5_000)
    await expect(signIn(chain, 'manager-plateau')).rejects.toThrow()

    const again = clientWith(chain, token).listen(alerts)
    expect(await again.next(5_000)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(other.waiting()).toBe(0)
    await lowerStock()
    expect((await other.next()).errors).toBeUndefined()
    await Promise.all([listener.close(), other.close(), again.close()])
  })

  test('listens again once enabled', async () => {
    const id = await userId('manager-plateau')
    expect(await change('enableUser', id)).toMatchObject({ person: { enabled: true } })
    const listener = (await clientFor(chain, 'manager-plateau')).listen(alerts)
    await listener.ready
    await expect(listener.next(2_000)).rejects.toThrow('no event')
    await listener.close()
  })

  async function userId(username: string) {
    await expect.poll(async () => (await list(username)).length, { timeout: 60_000 }).toBe(1)
    return (await list(username))[0]!.id
  }

  async function list(search: string): Promise<{ id: string }[]> {
    const { data } = await admin.ask(
      'query ($search: String) { users(filter: { search: $search }) { nodes { id } } }',
      {
        search,
      },
    )
    return data.users.nodes
  }

  async function change(name: string, id: string) {
    const { data, errors } = await admin.ask(mutationOf(name, '... on PersonSaved { person { enabled } }'), {
      input: { userId: id, idempotencyKey: randomUUID() },
    })
    expect(errors).toBeUndefined()
    return data[name]
  }

  /** The demo's sale takes the last unit above a reorder point. */
  async function lowerStock() {
    const { storeId, registerId, lines } = demoSale
    const cashier = await clientFor(chain, 'cashier-plateau')
    const { data } = await cashier.ask(
      'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }',
      { input: { storeId, registerId, lines, idempotencyKey: randomUUID() } },
    )
    expect(data.ringUpSale.__typename).toBe('SaleCompleted')
  }

  /** A bare socket with one stream: with which code the gateway closes it. */
  function closed(token: string) {
    const socket = new WebSocket(`${chain.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    let subscribed = () => {}
    const said = (message: object) => socket.send(JSON.stringify(message))
    socket.on('open', () => said({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))
    socket.on('message', (text) => {
      if (JSON.parse(String(text)).type !== 'connection_ack') return
      said({ id: '1', type: 'subscribe', payload: { query: alerts } })
      subscribed()
    })
    return {
      subscribed: new Promise<void>((resolve) => {
        subscribed = resolve
      }),
      code: new Promise<number>((resolve) => socket.once('close', resolve)),
    }
  }
})

const alerts = 'subscription { stockAlerts { ... on StockAlertChange { cursor } } }'
