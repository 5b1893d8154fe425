import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRemoteJWKSet, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { publicKeys } from './keys.ts'

interface SigningKey {
  published: JWK
  sign(): Promise<string>
}

let first: SigningKey
let second: SigningKey
let stranger: SigningKey
let server: Server
let published: JWK[]
let isUnavailable: boolean
let requests: number
let verify: (token: string) => Promise<unknown>
/** The keys with jose's own cooldown and cache, for comparison. */
let verifyByJoseAlone: typeof verify

beforeAll(async () => {
  first = await signingKey('first')
  second = await signingKey('second')
  stranger = await signingKey('stranger')
})
beforeEach(async () => {
  published = [first.published]
  isUnavailable = false
  requests = 0
  server = createServer((request, response) => {
    requests += 1
    if (isUnavailable) request.socket.destroy()
    else response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/certs`
  const keys = publicKeys(address)
  verify = (token) => jwtVerify(token, keys)
  const plain = createRemoteJWKSet(new URL(address))
  verifyByJoseAlone = (token) => jwtVerify(token, plain)
})
afterEach(() => {
  vi.useRealTimers()
  server.close()
  server.closeAllConnections()
})

test('a rotated key is accepted with its first token, even right after the keys were read', async () => {
  await verify(await first.sign())
  await expect(verify(await stranger.sign())).rejects.toThrow('no applicable key')
  published = [second.published, first.published]

  await verify(await second.sign())
  await verify(await first.sign())
})

test('(control) jose alone would reject the rotated key, and every key after a failed reload', async () => {
  await verifyByJoseAlone(await first.sign())
  published = [second.published, first.published]
  await expect(verifyByJoseAlone(await second.sign())).rejects.toThrow('no applicable key')
  isUnavailable = true
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 20 * 60_000)
  await expect(verifyByJoseAlone(await first.sign())).rejects.toThrow()
})

test('tokens with unknown keys cause one request together', async () => {
  await verify(await first.sign())
  const forged = await stranger.sign()

  const outcomes = await Promise.allSettled(Array.from({ length: 500 }, () => verify(forged)))

  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  expect(requests).toBe(2)
})

test('known keys keep working while the server is unavailable, however long', async () => {
  await verify(await first.sign())
  isUnavailable = true
  vi.useFakeTimers({ toFake: ['Date'] })
  for (const minutes of [2, 20, 60]) {
    vi.setSystemTime(Date.now() + minutes * 60_000)
    await verify(await first.sign())
  }
  await expect(verify(await second.sign())).rejects.toMatchObject(unavailable)

  isUnavailable = false
  published = [second.published]
  await verify(await second.sign())
})

test('a key that is no longer published is forgotten ten minutes later', async () => {
  await verify(await first.sign())
  published = [second.published]
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 11 * 60_000)

  await vi.waitFor(async () => {
    await expect(verify(await first.sign())).rejects.toThrow('no applicable key')
  }, 30_000)
})

test('a server that is unavailable at the start is called again for the next token', async () => {
  isUnavailable = true
  await expect(verify(await first.sign())).rejects.toMatchObject(unavailable)
  isUnavailable = false
  await verify(await first.sign())
})

const unavailable = { extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } } }

async function signingKey(kid: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  return {
    published: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' },
    sign: () =>
      new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).setExpirationTime('90 d').sign(privateKey),
  }
}
