import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appOf, ownerOf, testDatabase } from '../testing/database.ts'
import { openEventLog } from './log.ts'

const database = await testDatabase('reporting')
const db = await appOf(database)
const owner = ownerOf(database)

test('old months of the log are detached as docs/running.md says, and younger ones are kept', async () => {
  await owner.query(`
    insert into event (id, type, version, subject, time, actor_id, actor_name, data)
    select gen_random_uuid(), 'Counted', 1, 'Thing/1', now() - make_interval(months => 16 - n, days => -10), 'a', 'A', '{}'
    from generate_series(1, 16) n`)
  const log = openEventLog(db)
  expect(await log.oldest()).toBe(0)

  await owner.query(detaching())

  expect(await log.oldest()).toBe(2)
  expect(positions(await openEventLog(db).after(0, 100))).toEqual(Array.from({ length: 14 }, (_, n) => n + 3))
  const { rows } = await owner.query('select position::int from event_detached order by position')
  expect(rows).toEqual([{ position: 1 }, { position: 2 }])
})

const positions = ({ events }: { events: { position: number }[] }) => events.map(({ position }) => position)

function detaching() {
  const text = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8')
  return text.match(/```sql\n(begin;[^`]*)```/)![1]!
}
