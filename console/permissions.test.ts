import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { permissions } from './src/session/permissions.ts'

const realm = JSON.parse(
  readFileSync(fileURLToPath(new URL('../keycloak/realm.json', import.meta.url)), 'utf8'),
)
const inRealm: string[] = realm.roles.client['comptoir-api'].map(({ name }: { name: string }) => name)

test('every permission that the console checks is in the realm', () => {
  expect(inRealm).toEqual(expect.arrayContaining([...permissions]))
})
