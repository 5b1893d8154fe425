import { createHmac, createPublicKey } from 'node:crypto'
import { CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose'

/** A token that an attacker can make from a real one and the public keys, without the signing key. */
export interface Forgery {
  name: string
  token: string
}

export interface Real {
  /** Access tokens of two users. */
  token: string
  other: string
  /** Tokens of the same server that are not access tokens. */
  refreshToken: string
  idToken: string
  /** The published key of `token`. */
  key: JWK
  /** An address with a key. A server that fetches it has trusted a token about the place of its key. */
  trap: string
}

type Json = Record<string, unknown>

/** @returns some ninety kinds, each of which differs from a valid token in one point */
export async function forgeries(real: Real): Promise<Forgery[]> {
  const [head, body, signature] = real.token.split('.') as [string, string, string]
  const header: Json = read(head)
  const claims: Json = read(body)
  const [otherHead, otherBody, otherSignature] = real.other.split('.') as [string, string, string]
  const foreign = await generateKeyPair('RS256', { extractable: true })
  const curve = await generateKeyPair('ES256', { extractable: true })
  const edwards = await generateKeyPair('EdDSA', { extractable: true })
  const padded = await generateKeyPair('PS256', { extractable: true })
  const longer = await generateKeyPair('RS512', { extractable: true })
  const foreignKey = { ...(await exportJWK(foreign.publicKey)), kid: header.kid as string, alg: 'RS256' }
  const pem = createPublicKey({ key: real.key as never, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  })

  const headed = (change: Json) => `${write({ ...header, ...change })}.${body}.${signature}`
  const claiming = (change: Json) => `${head}.${write({ ...claims, ...change })}.${signature}`
  const signed = (change: Json = {}, key = foreign.privateKey, alg = 'RS256') => {
    const signer = new CompactSign(Buffer.from(body, 'base64url'))
    return signer.setProtectedHeader({ ...header, alg, ...change } as never).sign(key)
  }
  const mac = (alg: string, secret: string | Buffer, change: Json = {}) => {
    const input = `${write({ ...header, alg, ...change })}.${body}`
    return `${input}.${createHmac(alg.replace('HS', 'sha'), secret).update(input).digest('base64url')}`
  }
  const unsigned = (alg: unknown) => `${write({ alg, typ: 'JWT' })}.${body}.`

  const made: Record<string, string | Promise<string>> = {
    'not signed (none)': unsigned('none'),
    'not signed (None)': unsigned('None'),
    'not signed (NONE)': unsigned('NONE'),
    'not signed (nOnE)': unsigned('nOnE'),
    'not signed, by an empty algorithm': unsigned(''),
    'said to be unsigned, with its signature': headed({ alg: 'none' }),
    'signed by the public key as a secret (PEM)': mac('HS256', pem),
    'signed by the public key as a secret (PEM, no line end)': mac('HS256', String(pem).trim()),
    'signed by the public key as a secret (JWK)': mac('HS256', JSON.stringify(real.key)),
    'signed by the public key as a secret (modulus)': mac('HS256', Buffer.from(real.key.n!, 'base64url')),
    'signed by the public key as a secret, HS384': mac('HS384', pem),
    'signed by the public key as a secret, HS512': mac('HS512', pem),
    'signed by an empty secret': mac('HS256', ''),
    'signed by an empty secret, without a kid': mac('HS256', '', { kid: undefined }),
    'signed by the id of the key': mac('HS256', String(header.kid)),
    'signed by a demo secret': mac('HS256', 'demo-only-gateway-secret'),
    'said to be of RS512': headed({ alg: 'RS512' }),
    'said to be of RS384': headed({ alg: 'RS384' }),
    'said to be of PS256': headed({ alg: 'PS256' }),
    'said to be of rs256': headed({ alg: 'rs256' }),
    'of no algorithm': headed({ alg: undefined }),
    'of the algorithm null': headed({ alg: null }),
    'of an algorithm that is a number': headed({ alg: 256 }),
    'of a list of algorithms': headed({ alg: ['RS256', 'none'] }),
    'of an encryption algorithm': headed({ alg: 'dir', enc: 'A256GCM' }),
    'of another key under the right kid': signed(),
    'of another key under its own kid': signed({ kid: 'stranger' }),
    'of another key without a kid': signed({ kid: undefined }),
    'of another key, PS256': signed({}, padded.privateKey, 'PS256'),
    'of another key, RS512': signed({}, longer.privateKey, 'RS512'),
    'of a curve under the right kid': signed({}, curve.privateKey, 'ES256'),
    'of a curve under its own kid': signed({ kid: 'curve' }, curve.privateKey, 'ES256'),
    'of Ed25519': signed({}, edwards.privateKey, 'EdDSA'),
    'that brings its key (jwk)': signed({ jwk: foreignKey }),
    'that brings its key under its own kid (jwk)': signed({ jwk: foreignKey, kid: 'mine' }),
    'that says where its keys are (jku)': signed({ jku: real.trap, kid: 'mine' }),
    'that says where its keys are, under the right kid (jku)': signed({ jku: real.trap }),
    'that says where its certificate is (x5u)': signed({ x5u: real.trap, kid: 'mine' }),
    'that brings a certificate (x5c)': signed({ x5c: [Buffer.from(String(pem)).toString('base64')] }),
    'that names a certificate (x5t)': signed({ x5t: 'c3RyYW5nZXI', kid: undefined }),
    'whose kid is a path': signed({ kid: '../../../dev/null' }),
    'whose kid is SQL': signed({ kid: "' or '1'='1" }),
    'whose kid is an address': signed({ kid: real.trap }),
    'whose kid is a number': headed({ kid: 1 }),
    'whose kid is a list': headed({ kid: [header.kid] }),
    'whose kid is empty': signed({ kid: '' }),
    'with a critical header': headed({ crit: ['exp'], exp: claims.exp }),
    'with an empty list of critical headers': headed({ crit: [] }),
    'with a payload that is not encoded': headed({ crit: ['b64'], b64: false }),
    'with a header added': headed({ zip: 'DEF' }),
    'with another typ in its header': headed({ typ: 'at+jwt' }),
    'with permissions added': claiming({ resource_access: { 'comptoir-api': { roles: ['store:all'] } } }),
    'with stores added': claiming({ store_ids: [] }),
    'of another user': claiming({ sub: '0195a000-0000-7000-8000-00000000abcd' }),
    'with a longer life': claiming({ exp: Number(claims.exp) + 3_600 }),
    'without an end': claiming({ exp: undefined }),
    'with an end in text': claiming({ exp: String(claims.exp) }),
    expired: claiming({ exp: 1 }),
    'valid in the future': claiming({ nbf: Number(claims.exp) + 3_600 }),
    'for another audience': claiming({ aud: 'account' }),
    'for no audience': claiming({ aud: undefined }),
    'for a list of audiences without ours': claiming({ aud: ['account', 'broker'] }),
    'of another issuer': claiming({ iss: 'https://elsewhere.test/realms/comptoir' }),
    'of the issuer with a slash at its end': claiming({ iss: `${claims.iss}/` }),
    'without a subject': claiming({ sub: undefined }),
    'of type ID': claiming({ typ: 'ID' }),
    'of no type': claiming({ typ: undefined }),
    'with its claims written otherwise': `${head}.${encode(`${JSON.stringify(claims)} `)}.${signature}`,
    'with a claim twice': `${head}.${encode(JSON.stringify(claims).replace('{', '{"sub":"x",'))}.${signature}`,
    'with claims that are a list': `${head}.${encode('[]')}.${signature}`,
    'with claims that are null': `${head}.${encode('null')}.${signature}`,
    'with claims that are no JSON': `${head}.${encode('let me in')}.${signature}`,
    'with a header that is no JSON': `${encode('let me in')}.${body}.${signature}`,
    'with a header that is a list': `${encode('[]')}.${body}.${signature}`,
    'with the claims of another': `${head}.${otherBody}.${signature}`,
    'with the signature of another': `${head}.${body}.${otherSignature}`,
    'with header and claims in turn': `${body}.${head}.${signature}`,
    'with the header of another and no signature': `${otherHead}.${body}.`,
    'with an empty signature': `${head}.${body}.`,
    'without a signature': `${head}.${body}`,
    'without claims': `${head}..${signature}`,
    'without a header': `.${body}.${signature}`,
    'of dots': '..',
    'of one part': head,
    'of four parts': `${real.token}.${signature}`,
    'of five parts': `${real.token}.${signature}.${signature}`,
    'with a dot before it': `.${real.token}`,
    'with a signature one character short': real.token.slice(0, -1),
    'with half a signature': real.token.slice(0, -signature.length / 2),
    'with a signature of zeros': `${head}.${body}.${'A'.repeat(signature.length)}`,
    'with a signature that goes on': `${real.token}${signature}`,
    'with one character changed': `${head}.${body}.${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`,
    'with its signature not in base64': `${head}.${body}.${'!'.repeat(signature.length)}`,
    'with its header not in base64': `%7B%7D.${body}.${signature}`,
    'in quotation marks': `"${real.token}"`,
    'in upper case': real.token.toUpperCase(),
    'turned round': [...real.token].reverse().join(''),
    'encoded once more': encode(real.token),
    'as JSON': JSON.stringify({ protected: head, payload: body, signature }),
    'of random bytes': encode('\u0001\u00ff'.repeat(200)),
    'of Unicode': 'ключ.🔑.clé',
    'of one letter': 'x',
    null: 'null',
    undefined: 'undefined',
    true: 'true',
    'of ten thousand characters': 'x'.repeat(10_000),
    'with ten thousand characters of claims': claiming({ more: 'x'.repeat(7_000) }),
    'of twenty thousand characters': 'x'.repeat(20_000),
    'a refresh token': real.refreshToken,
    'an ID token': real.idToken,
  }
  return Promise.all(Object.entries(made).map(async ([name, token]) => ({ name, token: await token })))
}

const encode = (text: string) => Buffer.from(text).toString('base64url')
const write = (json: Json) => encode(JSON.stringify(json))
const read = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString())
