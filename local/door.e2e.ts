import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { selfSigned } from '../runtime/testing/certificate.ts'
import { type Chain, startNetwork } from './testing/chains.ts'
import { signIn } from './testing/client.ts'
import { eventually, freePorts, type Running, run } from './testing/processes.ts'

/** A second gateway before the same subgraphs, as one is set up where strangers come. */
const gatewaySecret = 'gateway-secret-of-this-test'
const console = 'https://console.example'
const allowed = 20
const { cert, key } = selfSigned()

let chain: Chain
let gateway: Running
let port: number
let metricsPort: number
let folder: string
beforeAll(async () => {
  chain = await startNetwork({ GATEWAY_SECRET: gatewaySecret })
  folder = await mkdtemp(join(tmpdir(), 'comptoir-door-'))
  await writeFile(join(folder, 'cert'), cert)
  await writeFile(join(folder, 'key'), key)
  ;[port, metricsPort] = (await freePorts(2)) as [number, number]
  const subgraphs = ['stores', 'inventory', 'sales', 'reporting']
  gateway = run(['--import', 'tsx', 'gateway/start.ts'], {
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'warn', GATEWAY_SECRET: gatewaySecret },
    ...{ PORT: `${port}`, METRICS_PORT: `${metricsPort}`, RATE_LIMIT: `${allowed}` },
    ...{ CORS_ORIGINS: console, REJECT_UNAUTHORIZED: 'true' },
    ...{ TLS_CERT_FILE: join(folder, 'cert'), TLS_KEY_FILE: join(folder, 'key') },
    IDENTITY_ISSUER: chain.tokenUrl.replace('/protocol/openid-connect/token', ''),
    ...Object.fromEntries(
      subgraphs.map((name) => [`SUBGRAPH_URL_${name.toUpperCase()}`, chain.subgraph(name)]),
    ),
  })
  await eventually('the gateway is ready over TLS', async () => {
    if (gateway.child.exitCode !== null) throw new Error(gateway.output())
    return (await ask({ method: 'GET', path: '/readyz' })).status === 200
  })
})
afterAll(async () => {
  await gateway?.stop()
  await chain?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

describe('a gateway in production', () => {
  test('answers over TLS alone, and tells browsers so', async () => {
    const { status, body, headers } = await ask({ query: catalogue })
    expect(status).toBe(200)
    expect(body.data.products.nodes).toHaveLength(1)
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    await expect(fetch(`http://localhost:${port}/livez`)).rejects.toThrow('fetch failed')
  })

  test('takes sockets over TLS', async () => {
    const socket = new WebSocket(`wss://localhost:${port}/graphql`, 'graphql-transport-ws', { ca: cert })
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    const [first] = await once(socket, 'message')
    socket.terminate()
    expect(JSON.parse(String(first))).toEqual({ type: 'connection_ack' })
  })

  test('shows neither its schema nor an IDE, and does not help to guess', async () => {
    const [schema, misspelt] = [
      await ask({ query: '{ __schema { types { name } } }' }),
      await ask({ query: '{ produtcs { totalCount } }' }),
    ]
    expect(schema.body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    expect(JSON.stringify(misspelt.body)).not.toContain('products')
    expect((await ask({ method: 'GET', path: '/ide/' })).status).toBe(404)
  })

  test('lets pages of the sites that are named ask, and no others, not those of this machine either', async () => {
    const allow = async (origin: string) =>
      (await ask({ query: catalogue, headers: { origin } })).headers['access-control-allow-origin']
    expect(await allow(console)).toBe(console)
    expect(await allow('http://localhost:5173')).toBeUndefined()
    expect(await allow(`${console}.evil.example`)).toBeUndefined()
  })

  test('rejects an operation as a whole, of which a part may not be seen', async () => {
    const { status, body } = await ask({
      query: '{ products(first: 1) { totalCount } stockAlerts { totalCount } }',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      data: null,
      errors: [{ path: ['stockAlerts'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    })
  })

  test('tells its metrics at their own port', async () => {
    const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`)
    expect(await metrics.text()).toContain('graphql_errors_total')
  })

  test('takes so many operations of one person in a second, and others of another', async () => {
    const [manager, hq] = [await signIn(chain, 'manager-plateau'), await signIn(chain, 'hq')]
    const answers = await Promise.all(
      Array.from({ length: 4 * allowed }, () => ask({ query: catalogue, token: manager })),
    )
    const refused = answers.filter(({ status }) => status === 429)

    // Were a second to pass in the middle, as many again would be taken.
    expect(refused.length).toBeGreaterThanOrEqual(allowed)
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(allowed)
    expect(Number(refused[0]!.headers['retry-after'])).toBe(1)
    expect(refused[0]!.body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect((await ask({ query: catalogue, token: hq })).status).toBe(200)
  })
})

describe('every part', () => {
  test('listens to this machine alone, unless it is told otherwise', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    const ports = [new URL(chain.url).port, new URL(chain.subgraph('inventory')).port, port, metricsPort]
    for (const { address } of others)
      for (const each of ports)
        await expect(fetch(`http://${address}:${each}/livez`), `${address}:${each}`).rejects.toThrow(
          'fetch failed',
        )
  })
})

const catalogue = '{ products(first: 1) { nodes { name } } }'

interface Asked {
  method?: string
  path?: string
  query?: string
  token?: string
  headers?: Record<string, string>
}

/** Trusts the certificate of this test, which `fetch` has no way to be told. */
async function ask({ method = 'POST', path = '/graphql', query, token, headers }: Asked) {
  const asked = request({
    ...{ host: 'localhost', port, method, path, ca: cert, family: 4, agent: false },
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  })
  asked.end(query && JSON.stringify({ query }))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const text = (await response.toArray()).join('')
  return { status: response.statusCode!, headers: response.headers, body: JSON.parse(text) }
}
