import { type Fragment, fragment } from '../../../runtime/database/sql.ts'

/**
 * SQL condition: a rule `r` of the user `p` may notify of a store now. The condition is checked when a
 * change is recorded, and again when the notification is sent.
 */
export const entitled = (store: Fragment) =>
  fragment`
    r.active and p.enabled and (p.sees_all or ${store} = any(p.store_ids))
    and (r.store_ids is null or ${store} = any(r.store_ids))`
