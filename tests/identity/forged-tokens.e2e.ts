import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLocalJWKSet, decodeJwt, EmbeddedJWK, type JWK, jwtVerify, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { demoStores } from '../../seeds/demo-stores.ts'
import type { Chain } from '../support/chains.ts'
import { signIn } from '../support/client.ts'
import { type Forgery, forgeries, type Real } from '../support/forgeries.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'

/**
 * All that an attacker can forge from a real token, tried at each entry. A real server issues no tokens
 * that are signed correctly and still invalid: runtime/access/invalid-tokens.test.ts signs those itself.
 */
const gatewaySecret = 'gateway-secret-of-this-test'
const trap = createServer((_, response) => response.end('{"keys":[]}'))
let sprung = 0
trap.on('request', () => sprung++)

let chain: Chain
let real: Real
let forged: Forgery[]
beforeAll(async () => {
  trap.listen(0, '127.0.0.1')
  await once(trap, 'listening')
  chain = await startNetworkUnderTest({ GATEWAY_SECRET: gatewaySecret })
  real = await realTokens()
  forged = await forgeries(real)
})
afterAll(async () => {
  trap.close()
  await chain?.close()
})

describe('the real token', () => {
  test('is accepted at each entry', async () => {
    expect(await byHttp([`Bearer ${real.token}`])).toEqual({ status: 200, seen: true })
    expect(await bySocket({ authorization: `Bearer ${real.token}` })).toEqual({ seen: true })
    expect(await atSubgraph([`Bearer ${real.token}`])).toEqual({ status: 200, seen: true })
  })

  test('is accepted by the gateway in any spelling that HTTP allows', async () => {
    expect(await byHttp([`bearer ${real.token}`])).toEqual({ status: 200, seen: true })
    expect(await bySocket({ Authorization: `BEARER ${real.token}` })).toEqual({ seen: true })
  })

  test('of a user is rejected by a subgraph, unless it comes through the gateway or a service', async () => {
    expect(await atSubgraph([`Bearer ${real.token}`], {})).toMatchObject({ status: 403, seen: false })
    const service = await serviceToken()
    expect(await atSubgraph([`Bearer ${service}`], {})).toMatchObject({ status: 200 })
    for (const secret of [
      '',
      'gateway-secret-of-this-tes',
      'gateway-secret-of-this-tesT',
      `${gatewaySecret}x`,
      'x'.repeat(5_000),
    ])
      expect(await atSubgraph([`Bearer ${real.token}`], { 'x-comptoir-gateway': secret })).toMatchObject({
        status: 403,
        seen: false,
      })
  })
})

describe('a forged token', () => {
  test('is rejected at each entry, in at least sixty kinds', async () => {
    expect(new Set(forged.map(({ token }) => token)).size).toBeGreaterThanOrEqual(60)
    // The requests run at once, because each search for an unknown key id takes a second.
    const outcomes = await Promise.all(
      forged.map(async ({ name, token }) => ({
        name,
        http: await byHttp([`Bearer ${token}`]),
        socket: await bySocket({ authorization: `Bearer ${token}` }),
        subgraph: await atSubgraph([`Bearer ${token}`]),
      })),
    )

    expect(outcomes).toEqual(
      forged.map(({ name, token }) => {
        // Node accepts no headers over 16 KiB.
        const status = token.length > 16_000 ? 431 : 401
        const rejected = { status, seen: false, code: status === 431 ? 'LIMIT_EXCEEDED' : 'UNAUTHENTICATED' }
        return { name, http: rejected, socket: { seen: false, closed: 4403 }, subgraph: rejected }
      }),
    )
  })

  test('makes no server fetch keys from the address that it names', () => {
    expect(sprung).toBe(0)
  })
})

/** A reader of tokens without one guard accepts the forgery that the guard is for. */
describe('control: a reader of tokens', () => {
  const named = (name: string) => forged.find((forgery) => forgery.name === name)!.token
  const claims = () => decodeJwt(real.token)

  test('that trusts the algorithm of the token accepts an unsigned token', () => {
    expect(UnsecuredJWT.decode(named('not signed (none)')).payload).toEqual(claims())
  })

  test('that does not limit its algorithms takes the public key for a secret', async () => {
    const key = Buffer.from(JSON.stringify(real.key))
    const { payload } = await jwtVerify(named('signed by the public key as a secret (JWK)'), key)
    expect(payload).toEqual(claims())
  })

  test('that takes the key from the token accepts a token of any key', async () => {
    for (const name of ['that brings its key (jwk)', 'that brings its key under its own kid (jwk)'])
      expect((await jwtVerify(named(name), EmbeddedJWK)).payload).toEqual(claims())
  })

  test('that does not check the signature accepts any claim', () => {
    expect(decodeJwt(named('with permissions added')).resource_access).toEqual({
      'comptoir-api': { roles: ['store:all'] },
    })
    expect(decodeJwt(named('with a longer life')).exp).toBe(claims().exp! + 3_600)
  })

  test('that checks only the signature accepts an ID token', async () => {
    const keys = createLocalJWKSet({ keys: [real.key] })
    expect((await jwtVerify(named('an ID token'), keys)).payload.sub).toBe(claims().sub)
  })
})

describe('a real token sent in an invalid way', () => {
  const accessPaths: [string, (token: string) => string[]][] = [
    ['without its scheme', (token) => [token]],
    ['as Basic', (token) => [`Basic ${Buffer.from(`manager:${token}`).toString('base64')}`]],
    ['as a Basic token', (token) => [`Basic ${token}`]],
    ['as Digest', (token) => [`Digest ${token}`]],
    ['as Token', (token) => [`Token ${token}`]],
    ['as DPoP', (token) => [`DPoP ${token}`]],
    ['after two schemes', (token) => [`Bearer Bearer ${token}`]],
    ['after a scheme that only begins like it', (token) => [`Bearer${token}`]],
    ['as a list of tokens', (token) => [`Bearer ${token}, Bearer ${token}`]],
    ['with more after it', (token) => [`Bearer ${token} and more`]],
    ['with nothing in its place', () => ['Bearer ']],
    ['as an empty header', () => ['']],
    ['twice', (token) => [`Bearer ${token}`, `Bearer ${token}`]],
    ['before a forged one', (token) => [`Bearer ${token}`, 'Bearer forged']],
    ['after a forged one', (token) => ['Bearer forged', `Bearer ${token}`]],
    ['before another scheme', (token) => [`Bearer ${token}`, 'Basic eDp5']],
  ]

  test.each(accessPaths)('%s is rejected by the gateway, and by a subgraph', async (_, make) => {
    const headers = make(real.token)
    expect(await byHttp(headers)).toEqual({ status: 401, seen: false, code: 'UNAUTHENTICATED' })
    const { status, seen } = await atSubgraph(headers, {})
    expect(status).toBe(401)
    expect(seen).toBe(false)
  })

  test.each(accessPaths)('%s is rejected on a socket', async (_, make) => {
    const [first, second] = make(real.token)
    const params =
      second === undefined ? { authorization: first } : { authorization: first, Authorization: second }
    expect(await bySocket(params)).toEqual({ seen: false, closed: 4403 })
  })

  test.each<[string, string, Record<string, string>]>([
    ['in the address', '?access_token=TOKEN&authorization=Bearer%20TOKEN&token=TOKEN', {}],
    ['in a cookie', '', { cookie: 'access_token=TOKEN; authorization=Bearer TOKEN' }],
    ['in a header of another name', '', { 'x-authorization': 'Bearer TOKEN', 'x-access-token': 'TOKEN' }],
    ['to a proxy', '', { 'proxy-authorization': 'Bearer TOKEN' }],
    ['as a person of a proxy', '', { 'x-forwarded-user': 'admin', 'x-remote-user': 'admin' }],
  ])('%s is ignored: the caller stays anonymous', async (_, search, headers) => {
    const filled = Object.entries(headers).map(([name, value]) => [
      name,
      value.replaceAll('TOKEN', real.token),
    ])
    const answer = await byHttp([], Object.fromEntries(filled), search.replaceAll('TOKEN', real.token))
    expect(answer).toEqual({ status: 200, seen: false, code: 'UNAUTHORIZED_FIELD_OR_TYPE' })
  })
})

interface Outcome {
  status: number
  /** A field that only signed-in users may see. */
  seen: boolean
  code?: string
}

const query = '{ store(code: "PLATEAU") { stock(first: 1) { nodes { available } } } }'
/** The request that the planner sends to inventory, by the bare id of a store. */
const planned = `{ _entities(representations: [{ __typename: "Store", id: "${demoStores.plateau.id}" }]) {
  ... on Store { stock(first: 1) { nodes { available } } } } }`

const byHttp = (authorizations: string[], headers: Record<string, string> = {}, search = '') =>
  post(`${chain.url}/graphql${search}`, query, authorizations, headers)

const atSubgraph = (
  authorizations: string[],
  headers: Record<string, string> = { 'x-comptoir-gateway': gatewaySecret },
) => post(`${chain.subgraph('inventory')}/graphql`, planned, authorizations, headers)

/** Uses Node's own client, which sends headers unchanged, and twice if they are given twice. */
async function post(
  url: string,
  query: string,
  authorizations: string[],
  headers: Record<string, string>,
): Promise<Outcome> {
  const body = JSON.stringify({ query })
  const sent = {
    ...headers,
    'content-type': 'application/json',
    'content-length': `${Buffer.byteLength(body)}`,
  }
  const raw = Object.entries(sent).flat()
  for (const value of authorizations) raw.push('Authorization', Buffer.from(value).toString('latin1'))
  const { host } = new URL(url)
  const httpRequest = request(url, { method: 'POST', headers: ['host', host, ...raw], agent: false })
  httpRequest.end(body)
  const [response] = await once(httpRequest, 'response')
  return read(response.statusCode, JSON.parse((await response.toArray()).join('')))
}

// biome-ignore lint/suspicious/noExplicitAny: any answer of a server
function read(status: number, { data, errors }: any): Outcome {
  const seen = Boolean(data?.store?.stock ?? data?._entities?.[0]?.stock)
  return { status, seen, ...(errors && { code: errors[0].extensions.code }) }
}

async function bySocket(params: object): Promise<{ seen: boolean; closed?: number }> {
  const socket = new WebSocket(`${chain.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init', payload: params }))
  try {
    return await new Promise((resolve) => {
      socket.on('close', (closed) => resolve({ seen: false, closed }))
      socket.on('message', (data) => {
        const { type, payload } = JSON.parse(String(data))
        if (type === 'connection_ack')
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
        if (type === 'next') resolve({ seen: read(200, payload).seen })
      })
    })
  } finally {
    socket.terminate()
  }
}

async function realTokens(): Promise<Real> {
  const form = { grant_type: 'password', client_id: 'comptoir-cli', scope: 'openid' }
  const account = { username: 'manager-plateau', password: 'manager-plateau' }
  const tokens = await grant({ ...form, ...account })
  const [head] = tokens.access_token!.split('.')
  const { kid } = JSON.parse(Buffer.from(head!, 'base64url').toString())
  const published = await fetch(chain.tokenUrl.replace(/token$/, 'certs'))
  const { keys } = (await published.json()) as { keys: JWK[] }
  return {
    token: tokens.access_token!,
    other: await signIn(chain, 'admin'),
    refreshToken: tokens.refresh_token!,
    idToken: tokens.id_token!,
    key: keys.find((key) => key.kid === kid)!,
    trap: `http://127.0.0.1:${(trap.address() as AddressInfo).port}/keys`,
  }
}

const serviceToken = async () =>
  (
    await grant({
      grant_type: 'client_credentials',
      client_id: 'comptoir-sales',
      client_secret: 'demo-only-sales',
    })
  ).access_token!

async function grant(form: Record<string, string>) {
  const response = await fetch(chain.tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
  return (await response.json()) as { access_token?: string; refresh_token?: string; id_token?: string }
}
