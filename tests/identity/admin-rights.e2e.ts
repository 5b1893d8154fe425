import { randomUUID } from 'node:crypto'
import KeycloakAdminClient from '@keycloak/keycloak-admin-client'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AdminUnderTest, failure, newName, openAdmin } from '../support/admin.ts'
import { ofTheDemo } from '../support/demo-users.ts'

let under: AdminUnderTest
let admin: AdminUnderTest['admin']
beforeAll(async () => {
  under = await openAdmin()
  admin = under.admin
})
afterAll(() => under?.close())

const managerOfPlateau = '0195a000-0000-7000-9000-000000000011'

describe('roles', () => {
  test('are those of the realm file, some of them composite', async () => {
    const roles = await admin.roles.find()
    expect(roles.map(({ name }) => name).sort()).toEqual([
      'admin',
      'cashier',
      'customer',
      'default-roles-comptoir',
      'hq',
      'logistics',
      'manager',
      'offline_access',
      'uma_authorization',
    ])
    const manager = roles.find(({ name }) => name === 'manager')!
    expect(manager).toEqual({
      id: expect.any(String),
      containerId: expect.any(String),
      name: 'manager',
      description: 'Runs a store',
      composite: true,
      clientRole: false,
    })
    expect(await admin.roles.findOneByName({ name: 'manager' })).toEqual({ ...manager, attributes: {} })
    expect(await admin.roles.findOneById({ id: manager.id! })).toEqual({ ...manager, attributes: {} })
    expect(await admin.roles.findOneByName({ name: 'nobody' })).toBeNull()
  })

  test('consist of realm roles, as far as the stores subgraph may see', async () => {
    const inside = await admin.roles.getCompositeRoles({
      id: (await under.role('default-roles-comptoir')).id,
    })
    expect(inside.map(({ name }) => name).sort()).toEqual(['customer', 'offline_access'])
    expect(await admin.roles.getCompositeRoles({ id: (await under.role('manager')).id })).toEqual([])
  })

  test('list the users who hold them', async () => {
    const holders = async (name: string, range = {}) =>
      (await admin.roles.findUsersWithRole({ name, ...range })).map(({ username }) => username!)
    expect(ofTheDemo(await holders('admin'))).toEqual(['admin'])
    const cashiers = await holders('cashier')
    expect(ofTheDemo(cashiers)).toEqual(
      ['harbour', 'lakeshore', 'mileend', 'oldport', 'plateau', 'prairie', 'saintroch'].map(
        (name) => `cashier-${name}`,
      ),
    )
    expect(await holders('cashier', { first: 5, max: 2 })).toEqual(cashiers.slice(5, 7))
    expect(await holders('cashier', { first: 5, max: 100 })).toEqual(cashiers.slice(5, 105))
  })

  test('are given and taken away, and count in the next token', async () => {
    const { id, username } = await under.create()
    const manager = await under.role('manager')
    const cashier = await under.role('cashier')
    await admin.users.addRealmRoleMappings({ id, roles: [manager, cashier] })
    await admin.users.addRealmRoleMappings({ id, roles: [manager] })
    expect(await under.rolesOf(id)).toEqual(['cashier', 'default-roles-comptoir', 'manager'])
    expect((await under.claimsOf(username)).realm_access).toMatchObject({
      roles: expect.arrayContaining(['manager', 'cashier', 'customer']),
    })

    await admin.users.delRealmRoleMappings({
      id,
      roles: [cashier, await under.role('default-roles-comptoir')],
    })
    await admin.users.delRealmRoleMappings({ id, roles: [cashier] })
    expect(await under.rolesOf(id)).toEqual(['manager'])
    expect((await under.claimsOf(username)).realm_access).toEqual({ roles: ['manager'] })
    expect(await admin.users.listCompositeRealmRoleMappings({ id })).toEqual([
      expect.objectContaining({ name: 'manager' }),
    ])
  })

  test('cannot be given if they do not exist', async () => {
    const { id } = await under.create()
    const manager = await under.role('manager')
    const wrong = [
      { id: randomUUID(), name: 'manager' },
      { ...manager, name: 'hq' },
      { ...manager, id: 'nonsense', name: 'nobody' },
    ]
    for (const one of wrong)
      expect(await failure(admin.users.addRealmRoleMappings({ id, roles: [one] }))).toMatchObject({
        status: 404,
        data: { error: 'Role not found' },
      })
    expect(await under.rolesOf(id)).toEqual(['default-roles-comptoir'])
  })
})

describe('sessions', () => {
  test('are listed, and signing a user out ends their refresh tokens', async () => {
    const { id, username } = await under.create()
    expect(await admin.users.listSessions({ id })).toEqual([])
    const before = Date.now()
    const { body } = await under.signIn(username)

    const [session, ...more] = await admin.users.listSessions({ id })
    expect(more).toEqual([])
    expect(session).toMatchObject({ id: decodeJwt(body.access_token!).sid, username, userId: id })
    expect(Object.values(session!.clients!)).toEqual(['comptoir-cli'])
    // Keycloak counts in whole seconds.
    expect(session!.start).toBeGreaterThan(before - 1_000)
    expect(session!.start).toBeLessThanOrEqual(Date.now())

    await admin.users.logout({ id })
    expect(await admin.users.listSessions({ id })).toEqual([])
    expect(await under.refresh(body.refresh_token!)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    expect((await under.signIn(username)).status).toBe(200)
  })
})

describe('rights', () => {
  test.each(['inventory', 'sales', 'reporting'])('%s has none', async (name) => {
    const client = await under.clientAs(name)
    const calls = [
      client.users.find(),
      client.users.count(),
      client.users.findOne({ id: managerOfPlateau }),
      client.users.create({ username: newName() }),
      client.users.update({ id: managerOfPlateau }, { enabled: false }),
      client.users.del({ id: managerOfPlateau }),
      client.users.logout({ id: managerOfPlateau }),
      client.roles.find(),
    ]
    for (const failed of await Promise.all(calls.map(failure))) expect(failed).toMatchObject({ status: 403 })
  })

  test('an administrator of Comptoir has none there, and uses Comptoir instead', async () => {
    const client = new KeycloakAdminClient({ baseUrl: under.identity.url, realmName: 'comptoir' })
    await client.auth({
      grantType: 'password',
      clientId: 'comptoir-cli',
      username: 'admin',
      password: 'admin',
    })
    expect(await failure(client.users.find())).toMatchObject({ status: 403 })
  })

  test('a caller without a token, or with a bad one, has none', async () => {
    const client = new KeycloakAdminClient({ baseUrl: under.identity.url, realmName: 'comptoir' })
    client.setAccessToken('nonsense')
    expect(await failure(client.users.find())).toMatchObject({ status: 401 })
    const [head, body] = (await under.serviceToken('stores')).split('.')
    client.setAccessToken(`${head}.${body}.${'A'.repeat(342)}`)
    expect(await failure(client.users.find())).toMatchObject({ status: 401 })
    expect((await fetch(`${under.identity.url}/admin/realms/comptoir/users`)).status).toBe(401)
  })
})
