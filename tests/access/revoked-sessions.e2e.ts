import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { gatewayHeader } from '../../runtime/subgraph-client/http.ts'
import { mutationOf } from '../../runtime/testing/changes.ts'
import { demoSale, demoStores } from '../../seeds/demo-stores.ts'
import { type Chain, startNetwork, startOneProcess } from '../support/chains.ts'
import { type Client, clientFor, clientWith, signIn } from '../support/client.ts'

const chains: [string, boolean, string[], () => Promise<Chain>][] = [
  ['in one process', false, ['gateway'], startOneProcess],
  ['over the network', true, ['gateway', 'inventory', 'stores'], () => startNetwork()],
]

describe.each(chains)(
  'a user who is disabled, or whose stores or roles change, %s',
  (_, overNetwork, parts, start) => {
    let chain: Chain
    let admin: Client
    let disabled: string
    beforeAll(async () => {
      chain = await start()
      admin = await clientFor(chain, 'admin')
    })
    afterAll(() => chain?.close())

    test('gets the reason, is cut off within seconds, and cannot reconnect; others listen on', async () => {
      const token = await signIn(chain, 'manager-plateau')
      disabled = token
      const closing = closed(token)
      const listener = clientWith(chain, token).listen(alerts)
      const other = (await clientFor(chain, 'hq')).listen(alerts)
      await Promise.all([listener.ready, other.ready, closing.subscribed])
      const id = await userId('manager-plateau')

      expect(await change('disableUser', id)).toMatchObject({ user: { enabled: false } })
      const disabledAt = Date.now()
      expect(await listener.next(5_000)).toMatchObject({
        errors: [{ message: expect.stringContaining('disabled'), extensions: { code: 'UNAUTHENTICATED' } }],
      })
      expect(await closing.code).toBe(4403)
      expect(Date.now() - disabledAt).toBeLessThan(5_000)
      await expect(signIn(chain, 'manager-plateau')).rejects.toThrow()

      expect(await closed(token).code).toBe(4403)
      expect(other.waiting()).toBe(0)
      await lowerStock()
      expect((await other.next()).errors).toBeUndefined()
      await Promise.all([listener.close(), other.close()])
    })

    test('has the old token rejected by the gateway and each subgraph, also after a restart', async () => {
      const token = disabled
      await rejectedSoon(token)
      expect(await clientWith(chain, token).ask(adjustment, adjusting())).toMatchObject({
        errors: [rejection],
      })
      await atSubgraphs(token)

      for (const part of parts) {
        await chain.part(part).stop()
        await chain.restart(part)
      }
      expect(await clientWith(chain, token).ask('{ __typename }')).toMatchObject({ errors: [rejection] })
      await atSubgraphs(token)
    })

    test('can listen again once enabled', async () => {
      const id = await userId('manager-plateau')
      expect(await change('enableUser', id)).toMatchObject({ user: { enabled: true } })
      const listener = (await clientFor(chain, 'manager-plateau')).listen(alerts)
      await listener.ready
      await expect(listener.next(2_000)).rejects.toThrow('no event')
      await listener.close()
    })

    test('can do nothing with the old token after losing a store; a new one has the new stores', async () => {
      const token = await signIn(chain, 'manager-plateau')
      const client = clientWith(chain, token)
      expect((await client.ask(adjustment, adjusting())).data.adjustStock).toMatchObject({ level: {} })
      const listener = client.listen(alerts)
      await listener.ready
      const id = await userId('manager-plateau')
      await change('setUserStores', id, { storeIds: [demoStores.oldport.id] })

      expect(await listener.next(5_000)).toMatchObject({ errors: [rejection] })
      await rejectedSoon(token)
      expect(await client.ask(adjustment, adjusting())).toMatchObject({ errors: [rejection] })
      const fresh = await freshToken('manager-plateau')
      const { errors } = await clientWith(chain, fresh).ask(adjustment, adjusting())
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      const there = await clientWith(chain, fresh).ask(
        adjustment,
        adjusting({ storeId: demoStores.oldport.id }),
      )
      expect(there.data.adjustStock).toMatchObject({ level: {} })
      await change('setUserStores', id, { storeIds: [demoStores.plateau.id] })
      await listener.close()
    })

    test('must get a new token after a change of roles, which has the new roles', async () => {
      const token = await signIn(chain, 'cashier-plateau')
      const id = await userId('cashier-plateau')
      await change('setUserRoles', id, { roles: ['manager'] })
      await rejectedSoon(token)
      const fresh = await freshToken('cashier-plateau')
      expect((await clientWith(chain, fresh).ask(adjustment, adjusting())).data.adjustStock).toMatchObject({
        level: {},
      })
      await change('setUserRoles', id, { roles: ['cashier'] })
      await freshToken('cashier-plateau')
    })

    /** Waits for the seconds in which an event reaches every process. */
    async function rejectedSoon(token: string) {
      await expect
        .poll(async () => (await clientWith(chain, token).ask('{ __typename }')).errors?.[0], {
          timeout: 5_000,
        })
        .toMatchObject(rejection)
    }

    /** Gets a token that is issued in a later second than the change. */
    async function freshToken(username: string) {
      let token = ''
      await expect
        .poll(
          async () => {
            token = await signIn(chain, username)
            return (await clientWith(chain, token).ask('{ __typename }')).errors
          },
          { timeout: 10_000 },
        )
        .toBeUndefined()
      return token
    }

    /** Asks the subgraphs as the gateway does: each checks the token itself. */
    async function atSubgraphs(token: string) {
      for (const name of overNetwork ? ['stores', 'inventory', 'sales', 'reporting'] : [])
        await expect
          .poll(
            async () => {
              const response = await fetch(`${chain.subgraph(name)}/graphql`, {
                method: 'POST',
                headers: {
                  'content-type': 'application/json',
                  authorization: `Bearer ${token}`,
                  [gatewayHeader]: 'demo-only-gateway-secret',
                },
                body: JSON.stringify({ query: '{ __typename }' }),
              })
              return [name, response.status]
            },
            { timeout: 5_000 },
          )
          .toEqual([name, 401])
    }

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

    async function change(name: string, id: string, fields: object = {}) {
      const { data, errors } = await admin.ask(mutationOf(name, '... on UserSaved { user { enabled } }'), {
        input: { userId: id, idempotencyKey: randomUUID(), ...fields },
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

    /** Opens a bare socket with one stream. Resolves to the code with which the gateway closes it. */
    function closed(token: string) {
      const socket = new WebSocket(`${chain.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
      let subscribed = () => {}
      const send = (message: object) => socket.send(JSON.stringify(message))
      socket.on('open', () =>
        send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }),
      )
      socket.on('message', (text) => {
        if (JSON.parse(String(text)).type !== 'connection_ack') return
        send({ id: '1', type: 'subscribe', payload: { query: alerts } })
        subscribed()
      })
      return {
        subscribed: new Promise<void>((resolve) => {
          subscribed = resolve
        }),
        code: new Promise<number>((resolve) => socket.once('close', resolve)),
      }
    }
  },
)

const rejection = { extensions: { code: 'UNAUTHENTICATED' } }
const adjustment = mutationOf('adjustStock', '... on StockAdjusted { level { onHand } }')
const adjusting = (fields: object = {}) => ({
  input: {
    storeId: demoStores.plateau.id,
    productId: demoSale.lines[0]!.productId,
    delta: 1,
    reason: 'CORRECTION',
    idempotencyKey: randomUUID(),
    ...fields,
  },
})
const alerts = 'subscription { stockAlerts { ... on StockAlertChange { cursor } } }'
