import { sql } from '../../../../runtime/database/sql.ts'
import type { Sweeper } from '../../../../runtime/subgraph/manifest.ts'

const hour = 60 * 60 * 1_000
const batch = 2_000
const days = 30

/** Deletes takings that were settled long ago: by then no call with their key is under way. */
export const sweepTakings: Sweeper = {
  name: 'takings',
  everyMs: hour,
  async sweep({ db }) {
    for (;;) {
      const deleted = await db.query(
        sql('delete-old-takings')`
          with old as (
            select id from taking where settled_at < now() - make_interval(days => ${days})
            limit ${batch} for update skip locked
          )
          delete from taking using old where taking.id = old.id returning taking.id`,
      )
      if (deleted.length < batch) return
    }
  },
}
