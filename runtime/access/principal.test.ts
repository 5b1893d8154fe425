import { describe, expect, test } from 'vitest'
import { user } from '../testing/principals.ts'
import { claimsFor } from './claims.ts'
import { anonymous, apiClient, principalOf, serviceOf } from './principal.ts'

const [here, there] = ['0195a000-0000-7000-8000-000000000011', '0195a000-0000-7000-8000-000000000012']

describe('a user', () => {
  test('may do what their permissions allow, in their own stores', () => {
    const cashier = user(['sale:write'], [here])
    expect(() => cashier.mustHave('sale:write').in(here)).not.toThrow()
    expect(cashier.scope()).toEqual([here])
  })

  test.each([
    ['without the permission', () => user([], [here]).mustHave('sale:write')],
    ['in another store', () => user(['sale:write'], [here]).mustHave('sale:write').in(there)],
    ['without any store', () => user(['sale:write']).mustHave('sale:write').in(here)],
    ['in no store at all', () => user(['sale:write'], [here]).mustHave('sale:write').in('')],
  ])('%s is rejected as FORBIDDEN', (_, check) => {
    expect(check).toThrow(expect.objectContaining({ extensions: { code: 'FORBIDDEN' } }))
  })

  test('with access to every store still needs each permission', () => {
    const hq = user(['store:all', 'stock:read'])
    expect(() => hq.mustHave('stock:read').in(there)).not.toThrow()
    expect(hq.scope()).toBeNull()
    expect(() => hq.mustHave('sale:write')).toThrow(/sale:write/)
  })

  test('cannot widen their scope by changing the returned list', () => {
    const cashier = user(['sale:write'], [here])
    cashier.scope()!.push(there)
    expect(cashier.scope()).toEqual([here])
  })
})

test('an anonymous caller is told to sign in', () => {
  expect(() => anonymous.mustHave('sale:write')).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
  )
  expect(anonymous.scope()).toEqual([])
})

test('a subgraph may call others for any store, and has no permission of users', () => {
  const sales = serviceOf('sales')
  expect(() => sales.mustHave('internal:call').in(there)).not.toThrow()
  expect(() => sales.mustHave('sale:write')).toThrow(/sale:write/)
})

describe('the claims of a token', () => {
  test.each([
    ['a list', [here, there], [here, there]],
    ['one id as a string', here, [here]],
    ['nothing', undefined, []],
    ['ids in upper case', [here.toUpperCase()], [here]],
    ['a list with other texts', ['PLATEAU', '', here], [here]],
  ])('give the stores from %s', (_, store_ids, stores) => {
    expect(principalWith({ store_ids }).storeIds).toEqual(stores)
  })

  test('name the user; without a user name the client; without a client the subject', () => {
    const named = { preferred_username: 'ann', azp: 'register' }
    expect(principalWith(named).name).toBe('ann')
    expect(principalWith({ azp: 'register' }).name).toBe('register')
    expect(principalWith({}).name).toBe('me')
  })

  test('give the time at which the token was issued', () => {
    expect(principalWith({ iat: 600 }).issuedAt).toBe(600)
  })

  test('give permissions only as roles of the API', () => {
    const principal = principalWith({
      scope: 'sale:write',
      realm_access: { roles: ['sale:write'] },
      resource_access: { 'another-api': { roles: ['sale:write'] }, sale: { roles: ['write'] } },
    })
    expect(principal.has('sale:write')).toBe(false)
  })

  test('make a service of a caller with the permission for internal calls', () => {
    const withRoles = (...roles: string[]) =>
      principalWith({ resource_access: { 'comptoir-api': { roles } } })
    expect(withRoles('internal:call')).toMatchObject({ kind: 'service' })
    expect(withRoles('sale:write')).toMatchObject({ kind: 'user' })
    expect(withRoles().has('sale:write')).toBe(false)
  })
})

function principalWith(claims: object) {
  const whole = { iss: 'issuer', aud: apiClient, sub: 'me', typ: 'Bearer', exp: 900, iat: 300, ...claims }
  return principalOf(token(whole), claimsFor(apiClient).parse(whole))
}

/** A token as keycloak-connect reads it; `verify` checks the signature. */
const token = (payload: object) =>
  [{ alg: 'RS256' }, payload, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
