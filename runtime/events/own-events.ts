import { type Fragment, fragment } from '../database/sql.ts'

/**
 * SQL of a relation with the events where `condition` holds, from the log and from the outbox, so
 * that a user who has just made a change sees it. Its columns are `logged, sequence, id, subject,
 * type, version, time, data, actor_id, actor_name`; order by `logged desc, sequence`.
 */
export const ownEvents = (condition: Fragment): Fragment => fragment`(
    select true as logged, position as sequence, id, subject, type, version, time, data, actor_id, actor_name
    from event where ${condition}
    union all
    select false, seq, id, subject, type, version, time, data, actor_id, actor_name from outbox where ${condition})`
