import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { productionRealm } from './production-realm.ts'

const text = readFileSync(new URL('../keycloak/realm.json', import.meta.url), 'utf8')
const demo = JSON.parse(text)
const made = productionRealm(text, 'https://api.comptoir.example/')

test('the realm for production has all roles, permissions and scopes, and only service accounts', () => {
  const { roles, clientScopes, components } = JSON.parse(made)
  expect({ roles, clientScopes, components }).toEqual({
    roles: demo.roles,
    clientScopes: demo.clientScopes,
    components: demo.components,
  })
  expect(JSON.parse(made).users.map(({ username }: { username: string }) => username)).toEqual(
    demo.users
      .map(({ username }: { username: string }) => username)
      .filter((username: string) => username.startsWith('service-account-')),
  )
})

test('the realm for production has nothing of the demo: no passwords, no clients of the demo, no localhost', () => {
  expect(text).toMatch(/"credentials"[\s\S]*localhost|localhost[\s\S]*"credentials"/)
  expect(made).not.toMatch(
    /"credentials"|comptoir-cli|comptoir-dev|localhost|127\.0\.0\.1|"\*"|comptoir\.demo/,
  )
  expect(made).toContain('"https://api.comptoir.example/"')
})
