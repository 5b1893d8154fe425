import {
  CompactSign,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTVerifyOptions,
  jwtVerify,
  SignJWT,
} from 'jose'
import { describe, expect, test } from 'vitest'
import { accessTokenChecks, verifyWith } from './verify.ts'

/**
 * Tokens that the trusted key has signed and that are invalid all the same. Only an identity server
 * that issues such tokens could try them over the network. The tokens that anyone can forge from a
 * real one are in tests/identity/forged-tokens.e2e.ts.
 */
const issuer = 'https://identity.test/realms/comptoir'
const ours = await generateKeyPair('RS256', { extractable: true })
const strong = await generateKeyPair('RS512', { extractable: true })
const published = [
  { ...(await exportJWK(ours.publicKey)), kid: 'ours', use: 'sig' },
  { ...(await exportJWK(strong.publicKey)), kid: 'strong', use: 'sig' },
  { ...(await exportJWK(ours.publicKey)), kid: 'encryption', alg: 'RSA-OAEP', use: 'enc' },
]
const keys = createLocalJWKSet({ keys: published })
const now = Math.floor(Date.now() / 1_000)

interface Kind {
  name: string
  claims?: Record<string, unknown>
  header?: Partial<JWTHeaderParameters>
  sign?: () => Promise<string>
}

const claims = {
  iss: issuer,
  aud: 'comptoir-api',
  sub: '0195a000-0000-7000-8000-00000000abcd',
  typ: 'Bearer',
  exp: now + 300,
  iat: now,
  resource_access: { 'comptoir-api': { roles: ['sale:write'] } },
}

const times: Kind[] = [
  { name: 'expired a minute ago', claims: { exp: now - 60 } },
  { name: 'expired in 1970', claims: { exp: 0 } },
  { name: 'without exp', claims: { exp: undefined } },
  { name: 'with exp of null', claims: { exp: null } },
  { name: 'with exp as text', claims: { exp: `${now + 300}` } },
  { name: 'with exp as a list', claims: { exp: [now + 300] } },
  { name: 'valid from tomorrow', claims: { nbf: now + 86_400 } },
  { name: 'with nbf as text', claims: { nbf: `${now}` } },
  { name: 'without iat', claims: { iat: undefined } },
  { name: 'with iat as text', claims: { iat: `${now}` } },
  { name: 'with iat of null', claims: { iat: null } },
  { name: 'with iat as a list', claims: { iat: [now] } },
]
const subjects: Kind[] = [{ name: 'without sub', claims: { sub: undefined } }]
const nobodies: Kind[] = [
  { name: 'with an empty sub', claims: { sub: '' } },
  { name: 'with sub of null', claims: { sub: null } },
  { name: 'with sub as a number', claims: { sub: 1 } },
  { name: 'with sub as a list', claims: { sub: ['1'] } },
]
const issuers: Kind[] = [
  { name: 'of another realm', claims: { iss: 'https://identity.test/realms/master' } },
  { name: 'of another server', claims: { iss: 'https://elsewhere.test/realms/comptoir' } },
  { name: 'of the issuer with a slash at its end', claims: { iss: `${issuer}/` } },
  { name: 'of the issuer in upper case', claims: { iss: issuer.toUpperCase() } },
  { name: 'of the issuer by another scheme', claims: { iss: issuer.replace('https', 'http') } },
  { name: 'of a name that begins as the issuer', claims: { iss: `${issuer}.evil.test` } },
  { name: 'without iss', claims: { iss: undefined } },
  { name: 'with iss as a list', claims: { iss: [issuer] } },
]
const audiences: Kind[] = [
  { name: 'for another client', claims: { aud: 'account' } },
  { name: 'for other clients', claims: { aud: ['account', 'comptoir-console'] } },
  { name: 'for no client', claims: { aud: undefined } },
  { name: 'for an empty list of clients', claims: { aud: [] } },
  { name: 'for a client of a like name', claims: { aud: 'comptoir-api-test' } },
  { name: 'with aud as an object', claims: { aud: { 'comptoir-api': true } } },
]
const types: Kind[] = [
  { name: 'an ID token', claims: { typ: 'ID' } },
  { name: 'a refresh token', claims: { typ: 'Refresh' } },
  { name: 'an offline token', claims: { typ: 'Offline' } },
  { name: 'a logout token', claims: { typ: 'Logout' } },
  { name: 'of no type', claims: { typ: undefined } },
  { name: 'of the type in lower case', claims: { typ: 'bearer' } },
  { name: 'of a list of types', claims: { typ: ['Bearer'] } },
]
const algorithms: Kind[] = [
  {
    name: 'by RS512, though a key for it is published',
    sign: () =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS512', kid: 'strong' }).sign(strong.privateKey),
  },
]
const roles = (roles: unknown): Kind['claims'] => ({ resource_access: { 'comptoir-api': { roles } } })
const shapes: Kind[] = [
  { name: 'with roles as one text', claims: roles('sale:write stock:read') },
  { name: 'with roles of null', claims: roles(null) },
  { name: 'without roles, where the client is named', claims: roles(undefined) },
  { name: 'with roles as an object', claims: roles({ 0: 'sale:write' }) },
  { name: 'with roles as a number', claims: roles(7) },
  { name: 'with a role that is no text', claims: roles(['sale:write', 7]) },
  { name: 'with a role that is a list', claims: roles([['sale:write']]) },
  { name: 'with the client as a text', claims: { resource_access: { 'comptoir-api': 'sale:write' } } },
  { name: 'with the client of null', claims: { resource_access: { 'comptoir-api': null } } },
  { name: 'with the client as a list', claims: { resource_access: { 'comptoir-api': ['sale:write'] } } },
  { name: 'with resource_access as a text', claims: { resource_access: 'comptoir-api' } },
  { name: 'with resource_access of null', claims: { resource_access: null } },
  { name: 'with resource_access as a list', claims: { resource_access: ['comptoir-api'] } },
  { name: 'with store_ids of null', claims: { store_ids: null } },
  { name: 'with store_ids as an object', claims: { store_ids: { 0: claims.sub } } },
  { name: 'with store_ids as a number', claims: { store_ids: 7 } },
  { name: 'with a store id that is no text', claims: { store_ids: [claims.sub, null] } },
  { name: 'with a list of lists of stores', claims: { store_ids: [[claims.sub]] } },
  { name: 'with preferred_username as a list', claims: { preferred_username: ['admin'] } },
  { name: 'with preferred_username of null', claims: { preferred_username: null } },
  { name: 'with preferred_username as an object', claims: { preferred_username: { name: 'admin' } } },
  { name: 'with azp as a number', claims: { azp: 7 } },
  { name: 'with azp as a list', claims: { azp: ['comptoir-web'] } },
  { name: 'with aud that holds what is no text', claims: { aud: ['comptoir-api', 7] } },
]
/** The values that JSON.parse makes of these numbers. */
const endless: Kind[] = ['exp', 'iat'].map((claim) => ({
  name: `with ${claim} without end`,
  sign: () => mintText(JSON.stringify({ ...claims, [claim]: 0 }).replace(`"${claim}":0`, `"${claim}":1e999`)),
}))
const rest: Kind[] = [
  { name: 'with an unknown critical header', header: { crit: ['exp'], exp: now + 300 } },
  { name: 'of a key published for encryption', header: { kid: 'encryption' } },
  { name: 'with no kid where several keys could do', header: { kid: undefined } },
  {
    name: 'around no object',
    sign: () =>
      new CompactSign(new TextEncoder().encode('["Bearer"]'))
        .setProtectedHeader({ alg: 'RS256', kid: 'ours' })
        .sign(ours.privateKey),
  },
]

const all = [
  ...times,
  ...subjects,
  ...nobodies,
  ...issuers,
  ...audiences,
  ...types,
  ...shapes,
  ...endless,
  ...algorithms,
  ...rest,
]

describe('a token that the trusted key has signed', () => {
  test('passes when all of it is right', async () => {
    expect(await verifyWith(keys, [issuer], await mint({ name: 'right' }))).toMatchObject({ id: claims.sub })
  })

  test.each(all)('$name, is rejected', async (kind) => {
    const rejected = verifyWith(keys, [issuer], await mint(kind))
    await expect(rejected).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
  })
})

/** The positive control of each check: without the check, the tokens that it rejects pass. */
describe('(control) without', () => {
  const without = (...names: (keyof JWTVerifyOptions)[]) =>
    Object.fromEntries(
      Object.entries(accessTokenChecks([issuer])).filter(([name]) => !names.includes(name as never)),
    )
  const passes = async (kind: Kind, checks: JWTVerifyOptions) =>
    expect((await jwtVerify(await mint(kind), keys, checks)).payload).toBeDefined()

  test.each(issuers)('the check of the issuer, one $name would pass', (kind) =>
    passes(kind, without('issuer')),
  )

  test.each(audiences)('the check of the audience, one $name would pass', (kind) =>
    passes(kind, without('audience')),
  )

  test.each([times[2]!, ...subjects])('the list of required claims, one $name would pass', (kind) =>
    passes(kind, { ...accessTokenChecks([issuer]), requiredClaims: [] }),
  )

  test.each([times[0]!, times[1]!, times[6]!])('the bound on clocks, one $name would pass', (kind) =>
    passes(kind, { ...accessTokenChecks([issuer]), clockTolerance: Number.MAX_SAFE_INTEGER / 2 }),
  )

  test.each(algorithms)('the list of algorithms, one $name would pass', (kind) =>
    passes(kind, without('algorithms')),
  )

  test.each(nobodies)('the check of the owner, one $name would pass', (kind) =>
    passes(kind, accessTokenChecks([issuer])),
  )

  test.each(types)('the check of the type, one $name would pass', (kind) =>
    passes(kind, accessTokenChecks([issuer])),
  )

  test.each([...shapes, ...endless])('the check of the types of claims, one $name would pass', (kind) =>
    passes(kind, accessTokenChecks([issuer])),
  )
})

function mint({ claims: changed, header, sign }: Kind): Promise<string> {
  return sign ? sign() : mintText(JSON.stringify({ ...claims, ...changed }), header)
}

function mintText(text: string, header?: Kind['header']): Promise<string> {
  const protectedHeader = { alg: 'RS256', kid: 'ours', ...header }
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader(protectedHeader)
    .sign(ours.privateKey, { crit: { exp: true } })
}
