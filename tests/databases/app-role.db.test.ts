import { describe, expect, test } from 'vitest'
import { sql } from '../../runtime/database/sql.ts'
import { appOf, ownerOf, testDatabase } from '../../runtime/testing/database.ts'
import { manifests } from '../../subgraphs/all.ts'

/** The append-only tables: the log of events in every database, and the ledgers of stock and of vouchers. */
const appendOnly: [string, string][] = [
  ...manifests.map(({ name }): [string, string] => [name, 'event']),
  ['inventory', 'stock_movement'],
  ['sales', 'voucher_entry'],
]

describe.each(appendOnly)('in %s, %s', async (name, table) => {
  const database = await testDatabase(name)
  const app = await appOf(database)
  const owner = ownerOf(database)

  test.each(['update', 'delete', 'truncate'])('refuses the app role to %s', async (verb) => {
    await expect(app.manager.query(changing(verb, table))).rejects.toMatchObject({ code: '42501' })
  })

  test.each(['update', 'delete', 'truncate'])('(control) lets its owner %s', async (verb) => {
    await owner.query(changing(verb, table))
  })

  test('lets the app role read and insert', async () => {
    await app.manager.query(`select * from ${table}`)
    await app.manager.query(`insert into ${table} overriding system value select * from ${table} where false`)
  })

  test('gives the app role no way to change that', async () => {
    const [role] = await app.query<{ currentUser: string }>(sql('role')`select current_user`)
    await app.manager.query(`grant update on ${table} to ${role!.currentUser}`).catch(() => {})
    await expect(app.manager.query(changing('update', table))).rejects.toMatchObject({ code: '42501' })
    await expect(app.manager.query(`alter table ${table} rename to mine`)).rejects.toMatchObject({
      code: '42501',
    })
    await expect(app.query(sql('create')`create table mine (id int)`)).rejects.toMatchObject({
      code: '42501',
    })
  })
})

function changing(verb: string, table: string) {
  const texts: Record<string, string> = {
    update: `update ${table} set actor_name = 'somebody else'`,
    delete: `delete from ${table}`,
    truncate: `truncate ${table} cascade`,
  }
  return texts[verb]!
}
