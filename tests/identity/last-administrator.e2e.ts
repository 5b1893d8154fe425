import { afterAll, beforeAll, expect, test } from 'vitest'
import { openUsers, type UsersUnderTest } from '../support/users.ts'

let users: UsersUnderTest
beforeAll(async () => {
  users = await openUsers()
})
afterAll(async () => {
  if (users) await restoreAdministrator()
  await users?.close()
})

const threats: [string, string, object][] = [
  ['disabled', 'disableUser', {}],
  ['deleted', 'deleteUser', {}],
  ['given another role', 'setUserRoles', { roles: ['hq'] }],
]

test.each(threats)('the last administrator is not %s', async (_, name, fields) => {
  const userId = await theAdministrator()
  expect(await users.change(name, { userId, ...fields })).toMatchObject({ code: 'LAST_ADMINISTRATOR' })
  expect(await enabledAdministrators()).toEqual([userId])
})

test.each(threats)('one administrator stays when two are %s at once', async (_, name, fields) => {
  const both = await twoAdministrators()
  const answers = await attack(both, name, fields)
  expect(answers).toEqual(['LastAdministrator', 'UserSaved'])
  expect(await enabledAdministrators()).toHaveLength(1)
})

test('(control) both administrators are lost if neither change counts the other pending one', async () => {
  const both = await twoAdministrators()
  await users.owner.query(`
    create function forget() returns trigger language plpgsql as $$
      begin new.takes_admin := false; return new; end $$;
    create trigger forget before insert on user_change for each row execute function forget()`)
  try {
    await expect
      .poll(
        async () => {
          await restore(both)
          return attack(both, 'disableUser', {})
        },
        { timeout: 30_000 },
      )
      .toEqual(['UserSaved', 'UserSaved'])
  } finally {
    await users.owner.query('drop function forget cascade')
    await restore(both)
  }
})

/**
 * Makes two administrators. The administrator of the realm loses the role meanwhile, so that no test can
 * disable that account.
 */
async function twoAdministrators() {
  const all = [await users.newUser({ roles: ['admin'] }), await users.newUser({ roles: ['admin'] })]
  const others = (await enabledAdministrators()).filter((id) => !all.some((other) => other.id === id))
  for (const userId of others) await users.change('setUserRoles', { userId, roles: ['hq'] })
  return all.map(({ id }) => id as string)
}
async function attack(ids: string[], name: string, fields: object) {
  const answers = await Promise.all(ids.map((userId) => users.change(name, { userId, ...fields })))
  return answers.map(({ __typename }) => __typename).sort()
}

async function restore(ids: string[]) {
  for (const userId of ids) await users.change('enableUser', { userId })
}

/** Gives the realm's own administrator the role again. */
async function restoreAdministrator() {
  const [own] = await users.admin.users.find({ username: 'admin', exact: true })
  const { id, name } = (await users.admin.roles.findOneByName({ name: 'admin' }))!
  await users.admin.users.addRealmRoleMappings({ id: own!.id!, roles: [{ id: id!, name: name! }] })
  await users.change('setUserRoles', { userId: own!.id, roles: ['admin'] })
}

async function theAdministrator() {
  const [id, ...more] = await enabledAdministrators()
  expect(more).toEqual([])
  return id!
}

async function enabledAdministrators() {
  const holders = await users.admin.roles.findUsersWithRole({ name: 'admin' })
  return holders.filter(({ enabled }) => enabled).map(({ id }) => id!)
}
