import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { readRealm } from '../../local/identity/realm.ts'
import { developmentClient } from '../../runtime/access/check-origin.ts'
import { selfSigned } from '../../runtime/testing/certificate.ts'
import { freePorts } from '../../runtime/testing/ports.ts'
import { type Chain, startNetwork } from '../support/chains.ts'
import { signIn } from '../support/client.ts'
import { type LocalIdentity, openLocalIdentity } from '../support/local-identity.ts'
import { eventually, type Running, run } from '../support/processes.ts'

/** A second gateway before the same subgraphs, configured for the public internet. */
const gatewaySecret = 'gateway-secret-of-this-test'
const console = 'https://console.example'
const allowed = 20
const { cert, key } = selfSigned()

let identity: LocalIdentity
let chain: Chain
let gateway: Running
let port: number
let metricsPort: number
let folder: string
beforeAll(async () => {
  identity = await openLocalIdentity()
  // `npm run realm` leaves out the development client, because a gateway in production refuses to start
  // with it.
  const realm = readRealm()
  const clients = realm.clients.filter(({ clientId }) => clientId !== developmentClient)
  await identity.restart({ ...realm, clients })
  chain = await startNetwork({ GATEWAY_SECRET: gatewaySecret }, identity.issuer)
  folder = await mkdtemp(join(tmpdir(), 'comptoir-door-'))
  await writeFile(join(folder, 'cert'), cert)
  await writeFile(join(folder, 'key'), key)
  ;[port, metricsPort] = (await freePorts(2)) as [number, number]
  const subgraphs = ['stores', 'inventory', 'sales', 'reporting']
  gateway = run(['--import', 'tsx', 'gateway/start.ts'], {
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    GATEWAY_SECRET: gatewaySecret,
    PORT: `${port}`,
    METRICS_PORT: `${metricsPort}`,
    RATE_LIMIT: `${allowed}`,
    CORS_ORIGINS: console,
    REJECT_UNAUTHORIZED: 'true',
    TLS_CERT_FILE: join(folder, 'cert'),
    TLS_KEY_FILE: join(folder, 'key'),
    IDENTITY_ISSUER: identity.issuer,
    ...Object.fromEntries(
      subgraphs.map((name) => [`SUBGRAPH_URL_${name.toUpperCase()}`, chain.subgraph(name)]),
    ),
  })
  await eventually(
    'the gateway is ready over TLS',
    async () => {
      if (gateway.child.exitCode !== null) throw new Error(gateway.output())
      return (await ask({ method: 'GET', path: '/readyz' })).status === 200
    },
    90_000,
  )
})
afterAll(async () => {
  await gateway?.stop()
  await chain?.close()
  await identity?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

describe('a gateway in production', () => {
  test('answers over TLS only, and tells browsers so', async () => {
    const { status, body, headers } = await ask({ query: catalogue })
    expect(status).toBe(200)
    expect(body.data.products.nodes).toHaveLength(1)
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    await expect(fetch(`http://localhost:${port}/livez`)).rejects.toThrow('fetch failed')
  })

  test('sends its security headers with answers and rejections', async () => {
    for (const { headers } of [
      await ask({ query: catalogue }),
      await ask({ method: 'GET', path: '/nowhere' }),
    ])
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      })
  })

  test.each([
    ['a form', { 'content-type': 'text/plain' }],
    ['a form of a file', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a form of fields', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('rejects a request that a page of another site could send by %s', async (_, headers) => {
    const { status, body } = await ask({ query: catalogue, headers })
    expect([400, 415]).toContain(status)
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  test('accepts a query by GET only with a header that a form of another site cannot send', async () => {
    const path = `/graphql?query=${encodeURIComponent(catalogue)}`
    const byPage = { 'content-type': '' }
    expect(await ask({ method: 'GET', path, headers: byPage })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    })
    const byProgram = { ...byPage, 'apollo-require-preflight': 'true' }
    expect((await ask({ method: 'GET', path, headers: byProgram })).status).toBe(200)
  })

  test('accepts sockets over TLS', async () => {
    const socket = new WebSocket(`wss://localhost:${port}/graphql`, 'graphql-transport-ws', { ca: cert })
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    const [first] = await once(socket, 'message')
    socket.terminate()
    expect(JSON.parse(String(first))).toEqual({ type: 'connection_ack' })
  })

  test.each([
    [
      'subscribes before connection_init',
      ['{"id":"1","type":"subscribe","payload":{"query":"{ a }"}}'],
      4401,
    ],
    ['says so twice', ['{"type":"connection_init"}', '{"type":"connection_init"}'], 4429],
    ['brings no token', ['{"type":"connection_init","payload":{"authorization":"Bearer nonsense"}}'], 4403],
    ['sends more than two mebibytes', [`"${'x'.repeat(2_200_000)}"`], 1009],
  ])('closes a socket that %s', async (_, messages, code) => {
    const socket = new WebSocket(`wss://localhost:${port}/graphql`, 'graphql-transport-ws', { ca: cert })
    await once(socket, 'open')
    const closed = once(socket, 'close')
    for (const message of messages) socket.send(message)
    expect((await closed)[0]).toBe(code)
  })

  test('opens no socket to a page of a site that is not configured', async () => {
    const open = (origin: string) => {
      const socket = new WebSocket(`wss://localhost:${port}/graphql`, 'graphql-transport-ws', {
        ca: cert,
        origin,
      })
      return once(socket, 'open').finally(() => socket.terminate())
    }
    await expect(open('https://evil.example')).rejects.toThrow('403')
    await open(console)
  })

  test('shows neither its schema nor an IDE, and gives no suggestions', async () => {
    const [schema, misspelt] = [
      await ask({ query: '{ __schema { types { name } } }' }),
      await ask({ query: '{ produtcs { totalCount } }' }),
    ]
    expect(schema.body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    expect(JSON.stringify(misspelt.body)).not.toContain('products')
    expect((await ask({ method: 'GET', path: '/ide/' })).status).toBe(404)
  })

  test('lets only pages of the configured sites send requests, and no pages of this machine', async () => {
    const allow = async (origin: string) =>
      (await ask({ query: catalogue, headers: { origin } })).headers['access-control-allow-origin']
    expect(await allow(console)).toBe(console)
    expect(await allow('http://localhost:5173')).toBeUndefined()
    expect(await allow(`${console}.evil.example`)).toBeUndefined()
  })

  test('rejects a whole operation if the caller may not see a part of it', async () => {
    const { status, body } = await ask({
      query: '{ products(first: 1) { totalCount } stockAlerts { totalCount } }',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      data: null,
      errors: [{ path: ['stockAlerts'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    })
  })

  test('serves its metrics at a port of their own', async () => {
    const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`)
    expect(await metrics.text()).toContain('graphql_errors_total')
  })

  test('limits the operations of each user in a second, independently of other users', async () => {
    const [manager, hq] = [await signIn(chain, 'manager-plateau'), await signIn(chain, 'hq')]
    // The sockets connect before, so that the operations arrive together. Handshakes may take seconds.
    const agent = new Agent({ keepAlive: true })
    const atOnce = (options: RequestOptions) =>
      Promise.all(Array.from({ length: 4 * allowed }, () => ask({ ...options, agent })))
    await atOnce({ method: 'GET', path: '/livez' })
    const answers = await atOnce({ query: catalogue, token: manager })
    agent.destroy()
    const rejected = answers.filter(({ status }) => status === 429)

    // If a second passes in the middle, as many again are accepted.
    expect(rejected.length).toBeGreaterThanOrEqual(allowed)
    expect(answers.length - rejected.length).toBeGreaterThanOrEqual(allowed)
    expect(Number(rejected[0]!.headers['retry-after'])).toBe(1)
    expect(rejected[0]!.body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect((await ask({ query: catalogue, token: hq })).status).toBe(200)
  })
})

describe('every part', () => {
  test('except the gateway rejects strangers, and users without the gateway', async () => {
    const subgraphs = ['stores', 'inventory', 'sales', 'reporting'].map((name) => chain.subgraph(name))
    const bearer = { authorization: `Bearer ${await signIn(chain, 'admin')}` }
    const strangers: Record<string, string>[] = [
      {},
      bearer,
      { 'x-comptoir-gateway': 'demo-only-gateway-secret' },
    ]
    for (const url of subgraphs)
      for (const headers of strangers) {
        const request = { method: 'POST', body: '{"query":"{ __typename }"}' }
        const response = await fetch(`${url}/graphql`, {
          ...request,
          headers: { 'content-type': 'application/json', ...headers },
        })
        expect(response.status).toBe(403)
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
        expect((await fetch(`${url}/events`, { headers })).status).toBe(403)
      }
  })

  test('listens only to this machine by default', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    const ports = [new URL(chain.url).port, new URL(chain.subgraph('inventory')).port, port, metricsPort]
    const reached = others.flatMap(({ address }) =>
      ports.map(async (each) => {
        const socket = connect(Number(each), address)
        // No answer comes from a host that drops packets instead of rejecting them.
        socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')))
        await expect(once(socket, 'connect'), `${address}:${each}`).rejects.toThrow()
      }),
    )
    await Promise.all(reached)
  })
})

const catalogue = '{ products(first: 1) { nodes { name } } }'

interface RequestOptions {
  method?: string
  path?: string
  query?: string
  token?: string
  headers?: Record<string, string>
  agent?: Agent
}

/** Trusts the certificate of this test. `fetch` has no option for that. */
async function ask({ method = 'POST', path = '/graphql', query, token, headers, agent }: RequestOptions) {
  const httpRequest = request({
    host: 'localhost',
    port,
    method,
    path,
    ca: cert,
    family: 4,
    agent: agent ?? false,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  })
  httpRequest.end(query && JSON.stringify({ query }))
  const [response] = (await once(httpRequest, 'response')) as [IncomingMessage]
  const text = (await response.toArray()).join('')
  return { status: response.statusCode!, headers: response.headers, body: JSON.parse(text) }
}
