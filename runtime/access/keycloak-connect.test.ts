import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import Config from 'keycloak-connect/middleware/auth-utils/config.js'
import GrantManager from 'keycloak-connect/middleware/auth-utils/grant-manager.js'
import Token from 'keycloak-connect/middleware/auth-utils/token.js'
import { describe, expect, test } from 'vitest'
import adapter from '../../keycloak/keycloak.json' with { type: 'json' }
import { apiClient } from './principal.ts'
import { verifyWith } from './verify.ts'

/**
 * These tests show why keycloak-connect only reads roles and does not guard access: see
 * docs/decisions/0005-access-is-enforced-twice.md.
 */
const { publicKey, privateKey } = await generateKeyPair('RS256')
const stranger = await generateKeyPair('RS256')
const pem = (await exportSPKI(publicKey)).replaceAll(/-----.*?-----|\n/g, '')
const config = new Config({ ...adapter, 'realm-public-key': pem })
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'ours', alg: 'RS256' }] })
const now = Math.floor(Date.now() / 1_000)
const claims = {
  iss: config.realmUrl,
  aud: apiClient,
  sub: '0195a000-0000-7000-8000-00000000abcd',
  typ: 'Bearer',
  iat: now,
  exp: now + 300,
  realm_access: { roles: ['manager'] },
  resource_access: { [apiClient]: { roles: ['sale:write'] } },
}

test('the adapter configuration names the client whose roles are the permissions', () => {
  expect(apiClient).toBe('comptoir-api')
  expect(config.realmUrl).toBe('http://localhost:4000/realms/comptoir')
})

describe('the validation of keycloak-connect', () => {
  test('agrees with `verify`: it accepts a valid token and rejects a token that another key signed', async () => {
    const right = await signed({})
    await expect(byKeycloakConnect(right)).resolves.toBeDefined()
    await expect(byVerify(right)).resolves.toMatchObject({ id: claims.sub })
    const foreign = await signed({}, stranger.privateKey)
    await expect(byKeycloakConnect(foreign)).rejects.toThrow('signature')
    await expect(byVerify(foreign)).rejects.toMatchObject(rejected)
  })

  test.each([
    ['for another audience', { aud: 'account' }],
    ['for no audience', { aud: undefined }],
    ['without an expiry', { exp: undefined }],
    ['that is valid from tomorrow', { nbf: now + 86_400 }],
    ['without a subject', { sub: undefined }],
  ])('accepts a token %s, which `verify` rejects', async (_, change) => {
    const token = await signed(change)
    await expect(byKeycloakConnect(token)).resolves.toBeDefined()
    await expect(byVerify(token)).rejects.toMatchObject(rejected)
  })
})

test('keycloak-connect reads the roles of the client and of the realm from a verified token', async () => {
  const token = await signed({})
  await byVerify(token)
  const read = new Token(token, apiClient)
  expect([
    read.hasApplicationRole(apiClient, 'sale:write'),
    read.hasApplicationRole(apiClient, 'stock:read'),
  ]).toEqual([true, false])
  expect([read.hasRealmRole('manager'), read.hasRealmRole('admin')]).toEqual([true, false])
})

const rejected = { extensions: { code: 'UNAUTHENTICATED' } }

const byVerify = (token: string) => verifyWith(keys, [config.realmUrl], token)
const byKeycloakConnect = (token: string) =>
  new GrantManager(config).validateToken(new Token(token, apiClient), 'Bearer')

const signed = (change: object, key = privateKey) =>
  new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'RS256', kid: 'ours' }).sign(key)
