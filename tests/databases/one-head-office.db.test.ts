import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { migrationsOf } from '../../migrations/all.ts'
import { migrate } from '../../runtime/database/migrate.ts'
import { ownerOf, testDatabase } from '../../runtime/testing/database.ts'

test('two head offices stop the migration, whose error names both, until one is a store', async () => {
  const database = await testDatabase('stores')
  const owner = ownerOf(database)
  const toNewest = async () => migrate(database.ownerUrl, await migrationsOf('stores'))
  await owner.query(`drop index one_head_office; delete from migration where name like 'OneHeadOffice%'`)
  for (const code of ['HQ', 'HQ-2'])
    await owner.query(
      `insert into store (id, code, name, kind, address, time_zone, receiving)
       values ($1, $2, $2, 'HEAD_OFFICE', '{}', 'UTC', 'AUTOMATIC')`,
      [uuid(), code],
    )

  await expect(toNewest()).rejects.toThrow(/There are 2 head offices, HQ, HQ-2: expected one at most/)

  await owner.query(`update store set kind = 'STANDARD_STORE' where code = 'HQ-2'`)
  expect(await toNewest()).toEqual(['OneHeadOffice1795400000000'])
  await expect(
    owner.query(`update store set kind = 'HEAD_OFFICE' where code = 'HQ-2'`),
  ).rejects.toMatchObject({
    code: '23505',
    constraint: 'one_head_office',
  })
})
