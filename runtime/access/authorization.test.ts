import { describe, expect, test } from 'vitest'
import { user } from '../testing/principals.ts'
import { authorizationOf, identify } from './authorization.ts'
import { anonymous } from './principal.ts'

test('every Authorization is seen in any spelling, and no value that only looks like one', () => {
  const rawHeaders = ['Host', 'authorization', 'Authorization', 'Bearer a', 'AUTHORIZATION', 'Bearer b']
  expect(authorizationOf({ rawHeaders })).toEqual(['Bearer a', 'Bearer b'])
  expect(authorizationOf({ rawHeaders: ['Host', 'authorization', 'accept', 'x'] })).toEqual([])
})

describe('an Authorization', () => {
  const signedIn = user(['sale:write'])
  const tokens: string[] = []
  const by = (...authorizations: unknown[]) =>
    identify(authorizations, async (token) => {
      tokens.push(token)
      return signedIn
    })

  test('that is missing makes the caller anonymous', async () => {
    expect(await by()).toEqual({ principal: anonymous })
  })

  test.each(['Bearer a.b.c', 'bearer a.b.c', 'BEARER   a.b.c'])('of %o is a token', async (authorization) => {
    expect(await by(authorization)).toEqual({ principal: signedIn, token: 'a.b.c' })
  })

  test.each([
    [''],
    ['a.b.c'],
    ['Bearer'],
    ['Bearer '],
    ['Bearera.b.c'],
    ['Basic a.b.c'],
    ['Bearer Bearer a.b.c'],
    ['Bearer a.b.c, Bearer a.b.c'],
    [{ token: 'a.b.c' }],
    [null],
    ['Bearer a.b.c', 'Bearer a.b.c'],
  ])('of %o is rejected without a call of verify', async (...authorizations) => {
    tokens.length = 0
    await expect(by(...authorizations)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    expect(tokens).toEqual([])
  })
})
