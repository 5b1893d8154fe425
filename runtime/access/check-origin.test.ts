import { UnsecuredJWT } from 'jose'
import { expect, test } from 'vitest'
import { checkOrigin } from './check-origin.ts'

const issuers = ['https://id.example/realms/comptoir']
const tokenOf = (claims: object) =>
  new UnsecuredJWT({ iss: issuers[0], azp: 'comptoir-console', ...claims }).encode()
const check = (claims: object, production: boolean) => () =>
  checkOrigin(tokenOf(claims), { issuers, production })
const foreign = { iss: 'http://keycloak.inside:8080/realms/comptoir' }

test("the error for another issuer's token names both issuers in development", () => {
  expect(check(foreign, false)).toThrow(
    'Token rejected: expected the issuer https://id.example/realms/comptoir, ' +
      'got http://keycloak.inside:8080/realms/comptoir. ' +
      'Sign in at the first, or set IDENTITY_ISSUER to the second.',
  )
})

test('production names neither issuer', () => {
  expect(check(foreign, true)).toThrow(
    /^Token rejected: another identity server has issued it\. Sign in again\.$/,
  )
})

test('production rejects a token of the development client, which development accepts', () => {
  expect(check({ azp: 'comptoir-dev' }, true)).toThrow('the client comptoir-dev is for development')
  expect(check({ azp: 'comptoir-dev' }, false)).not.toThrow()
  expect(check({}, true)).not.toThrow()
})

test('a string that is not a token is left to the signature check', () => {
  for (const token of ['', 'nonsense', 'a.b.c', tokenOf({ iss: undefined }), tokenOf({ iss: ['x'] })])
    expect(() => checkOrigin(token, { issuers, production: true })).not.toThrow()
})
