/**
 * SQL: what was said where `condition` holds, in the log and in the outbox still, so that who has just done something
 * sees it: a relation of `logged, place, id, subject, type, time, data, actor_id, actor_name`. Its order is
 * `logged desc, place`.
 */
export const said = (condition: string): string => `(
  select true as logged, position as place, id, subject, type, time, data, actor_id, actor_name
  from event where ${condition}
  union all
  select false, seq, id, subject, type, time, data, actor_id, actor_name from outbox where ${condition})`
