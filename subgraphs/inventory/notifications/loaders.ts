import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { byId, byParent } from '../../../runtime/graphql/loaders.ts'
import type { NotificationLine } from './entities/notification-line.ts'
import { NotificationRule } from './entities/notification-rule.ts'

export const notificationLoaders = (db: Queries) => ({
  notificationRule: byId(db, NotificationRule),
  notificationLines: byParent(
    (ids, _: null) =>
      db.query<NotificationLine>(sql('load-notification-lines')`
        select line.* from unnest(${ids}::uuid[]) as key(id)
        cross join lateral (
          select * from notification_line where notification_id = key.id
          order by at, product_id limit 100) line`),
    ({ notificationId }) => notificationId,
  ),
})
