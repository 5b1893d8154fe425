/** Whether a rule `r` of the person `p` may tell of a store now, in SQL. Asked when it is noted, and when it is sent. */
export const entitled = (store: string) =>
  `r.active and p.enabled and (p.sees_all or ${store} = any(p.store_ids))
   and (r.store_ids is null or ${store} = any(r.store_ids))`
