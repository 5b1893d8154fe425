import {
  UserChanged,
  UserCreated,
  UserDeleted,
  UserDisabled,
  UserEnabled,
  UserRolesSet,
  UserStoresSet,
} from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import type { DataOf, EventRecord } from '../../../runtime/events/event.ts'

/**
 * Saves which stores a user may see. A user who loses access gets no more notifications, not even those
 * that wait.
 */
export const onUserChanges = [
  ...[UserCreated, UserChanged, UserDisabled, UserEnabled, UserStoresSet].map((event) =>
    onEvent(event, (tx, event) => upsertUser(tx, event)),
  ),
  onEvent(UserRolesSet, async (tx, event) => {
    // Inventory does not know which of the removed roles allowed the notification rules. So the rules
    // stay active only when a user keeps all roles.
    await tx.query(sql('switch-off-notification-rules-of')`
      update notification_rule r
      set active = false, switched_off = 'The roles of its user were changed: switch it on again.'
      from user_account p
      where p.id = ${event.data.id} and r.user_id = p.id and r.active and p.as_of <= ${event.time}
        and not coalesce(p.roles <@ ${event.data.roles}::text[], false)`)
    await upsertUser(tx, event, { rolesSet: true })
  }),
  onEvent(UserDeleted, async (tx, event) => {
    await upsertUser(tx, { ...event, data: { ...event.data, enabled: false } })
    await tx.query(
      sql('delete-notification-rules-of')`delete from notification_rule where user_id = ${event.data.id}`,
    )
  }),
]

/**
 * Only the identity server knows the permissions of a role. So a user who sees every store
 * continues to do so when they have more roles than before; with other roles, only after a token
 * proves it.
 */
async function upsertUser(
  tx: Queries,
  { data, time }: EventRecord<DataOf<typeof UserCreated>>,
  { rolesSet = false } = {},
) {
  await tx.query(sql('keep-user')`
    insert into user_account (id, enabled, roles, store_ids, sees_all, as_of)
    values (${data.id}, ${data.enabled}, ${data.roles}, ${data.storeIds}, false, ${time})
    on conflict (id) do update
    set enabled = excluded.enabled, roles = excluded.roles, store_ids = excluded.store_ids,
        sees_all = user_account.sees_all
          and (not ${rolesSet} or coalesce(user_account.roles <@ excluded.roles, false)),
        as_of = excluded.as_of
    where user_account.as_of <= excluded.as_of`)
}
