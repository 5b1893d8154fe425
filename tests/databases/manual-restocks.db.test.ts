import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { ManualRestocks1798000600000 } from '../../migrations/inventory/1798000600000-manual-restocks.ts'
import { undoMigration } from '../support/undo-migration.ts'

test('the migration makes requests of users MANUAL, and PostgreSQL then rejects the old word', async () => {
  const { owner, undo, redo } = await undoMigration('inventory', ManualRestocks1798000600000)
  await undo()
  const insert = (origin: string) =>
    owner.query(
      `insert into restock_request (id, store_id, origin, state, requested_by_id, requested_by_name)
       values ($1, $1, $2, 'REQUESTED', 'user', 'user')`,
      [uuid(), origin],
    )
  await insert('ASKED')

  expect(await redo()).toEqual(['ManualRestocks1798000600000'])

  const { rows } = await owner.query('select origin from restock_request')
  expect(rows).toEqual([{ origin: 'MANUAL' }])
  await expect(insert('ASKED')).rejects.toMatchObject({ code: '23514' })
})
