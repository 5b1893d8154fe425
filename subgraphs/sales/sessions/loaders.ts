import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { byId, byKey } from '../../../runtime/graphql/loaders.ts'
import { RegisterSession } from './entities/register-session.ts'
import type { SessionCount } from './entities/session-count.ts'
import { readFigures } from './session-figures.ts'

export const sessionLoaders = (db: Queries) => ({
  registerSession: byId(db, RegisterSession),
  sessionFigures: byKey(
    (ids) => readFigures(db, ids),
    ({ sessionId }) => sessionId,
  ),
  sessionCounts: byKey(
    (ids) =>
      db.query<{ sessionId: string; counts: Pick<SessionCount, 'kind' | 'amount'>[] }>(
        sql('load-session-counts')`select session_id,
             json_agg(json_build_object('kind', kind, 'amount', amount) order by kind) as counts
           from session_count where session_id = any(${ids}::uuid[]) group by session_id`,
      ),
    ({ sessionId }) => sessionId,
  ),
})
