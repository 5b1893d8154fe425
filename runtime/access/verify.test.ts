import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { serve } from '../testing/http.ts'
import { createVerify, verifyWith } from './verify.ts'

const issuer = 'https://identity.test/realms/comptoir'
const [ours, stranger] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')]
const published = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'RS256', use: 'sig' }] }
const keys = createLocalJWKSet(published)

afterEach(() => vi.useRealTimers())

const claims = (): JWTPayload => ({
  iss: issuer,
  aud: 'comptoir-api',
  sub: '0195a000-0000-7000-8000-00000000abcd',
  typ: 'Bearer',
  exp: seconds() + 300,
  iat: seconds(),
  preferred_username: 'cashier-plateau',
  store_ids: ['0195a000-0000-7000-8000-000000000011'],
  resource_access: { 'comptoir-api': { roles: ['sale:write'] } },
})

describe('a token', () => {
  test('that is valid gives the user, the stores and the permissions', async () => {
    const caller = await verified(await signed(claims()))

    expect(caller).toMatchObject({
      kind: 'user',
      id: claims().sub,
      name: 'cashier-plateau',
      storeIds: claims().store_ids,
    })
    expect([caller.has('sale:write'), caller.has('stock:read')]).toEqual([true, false])
  })

  test.each([
    ['from another issuer', { iss: 'https://elsewhere.test/realms/comptoir' }],
    ['from an issuer that only begins like ours', { iss: `${issuer}.evil.test` }],
    ['without an issuer', { iss: undefined }],
    ['for another audience', { aud: 'account' }],
    ['for no audience', { aud: undefined }],
    ['without an expiry', { exp: undefined }],
    ['that has expired', { exp: seconds() - 6 }],
    ['that is not valid yet', { nbf: seconds() + 60 }],
    ['without a subject', { sub: undefined }],
    ['that is an ID token', { typ: 'ID' }],
    ['that is a refresh token', { typ: 'Refresh' }],
    ['of no type', { typ: undefined }],
  ])('%s is rejected', async (_, change) => {
    await rejected(signed({ ...claims(), ...change }))
  })

  test.each([
    ['expired for less than the clocks may differ', { exp: seconds() - 3 }],
    ['valid in less than the clocks may differ', { nbf: seconds() + 3 }],
    ['meant for several audiences, us among them', { aud: ['account', 'comptoir-api'] }],
  ])('%s passes', async (_, change) => {
    await expect(verified(await signed({ ...claims(), ...change }))).resolves.toBeDefined()
  })

  test('signed by another key is rejected, though it names ours', async () => {
    await rejected(signed(claims(), stranger.privateKey))
  })

  test('that is not signed is rejected', async () => {
    await rejected(new UnsecuredJWT(claims()).encode())
  })

  test('signed with our public key as a shared secret is rejected', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(published.keys[0]))
    const forged = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'ours' }).sign(secret)
    await rejected(forged)
  })

  test.each([
    ['changed by one character', (token: string) => flip(token, token.indexOf('.') + 20)],
    ['with another signature', (token: string) => flip(token, token.lastIndexOf('.') + 20)],
    ['cut short', (token: string) => token.slice(0, token.lastIndexOf('.'))],
    ['of nothing', () => ''],
    ['of words', () => 'let me in'],
  ])('%s is rejected', async (_, change) => {
    await rejected(change(await signed(claims())))
  })
})

describe('a checked token', () => {
  test('is checked again only after it expires', async () => {
    const { verify, requests } = await remote()
    vi.useFakeTimers({ toFake: ['Date'] })
    const token = await signed({ ...claims(), exp: seconds() + 60 })

    const first = await verify(token)
    expect(await verify(token)).toBe(first)
    vi.setSystemTime(Date.now() + 66_000)

    await expect(verify(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    expect(requests()).toBe(1)
  })

  test('that was rejected is checked again: it may have become valid', async () => {
    const { verify } = await remote()
    vi.useFakeTimers({ toFake: ['Date'] })
    const token = await signed({ ...claims(), nbf: seconds() + 60 })

    await expect(verify(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    vi.setSystemTime(Date.now() + 61_000)
    await expect(verify(token)).resolves.toBeDefined()
  })

  test('has its own result among many', async () => {
    const { verify } = await remote()
    const [one, other] = [await signed(claims()), await signed({ ...claims(), sub: 'other' })]
    await verify(one)
    expect((await verify(other)).id).toBe('other')
    expect((await verify(one)).id).toBe(claims().sub)
  })
})

describe('the keys', () => {
  test('are fetched once for many tokens at once', async () => {
    const { verify, requests } = await remote()
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, n) => signed({ ...claims(), sub: `person ${n}` })),
    )
    await Promise.all(tokens.map((token) => verify(token)))
    expect(requests()).toBe(1)
  })

  test.each([
    ['cannot be fetched', 500, '{}'],
    ['are no keys', 200, '<html>'],
    ['are JSON of another kind', 200, '{}'],
  ])('that %s are a fault of ours: the token is not called invalid', async (_, status, body) => {
    const { verify } = await remote(status, body)
    const error = await verify(await signed(claims())).catch((thrown) => thrown)
    expect(error).toMatchObject({ extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } } })
  })

  test('are not fetched for a token of another issuer, which the error names', async () => {
    const { verify, requests } = await remote()
    const token = await signed({ ...claims(), iss: 'https://elsewhere.test' }, stranger.privateKey, 'unknown')
    await expect(verify(token)).rejects.toThrow(`expected the issuer ${issuer}, got https://elsewhere.test.`)
    expect(requests()).toBe(0)
  })

  test('that lack the key of a token reject it', async () => {
    const { verify } = await remote()
    const token = await signed(claims(), stranger.privateKey, 'unknown')
    await expect(verify(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
  })
})

function seconds() {
  return Math.floor(Date.now() / 1_000)
}

const signed = (payload: JWTPayload, key = ours.privateKey, kid = 'ours') =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(key)

const verified = (token: string) => verifyWith(keys, [issuer], token)

async function rejected(token: string | Promise<string>) {
  const error = await verified(await token).catch((thrown) => thrown)
  expect(error).toMatchObject({ extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
}

function flip(token: string, at: number) {
  const other = token[at] === 'A' ? 'B' : 'A'
  return token.slice(0, at) + other + token.slice(at + 1)
}

/** Serves the keys at an address, as an identity server does. */
async function remote(status = 200, body = JSON.stringify(published)) {
  let requests = 0
  const jwksUrl = await serve((_, response) => {
    requests++
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  return { verify: createVerify({ issuers: [issuer], jwksUrl, production: false }), requests: () => requests }
}
