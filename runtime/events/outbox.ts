import { v7 as uuid } from 'uuid'
import { type Fragment, fragment, sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import type { Trace } from '../trace.ts'
import type { Actor, DataOf, EventDefinition } from './event.ts'

/** An event of a command. Its time and its actor are those of the command by default. */
export interface OutboxEvent<E extends EventDefinition = EventDefinition> {
  event: E
  /** `Kind/id`: events of one subject are applied in order. */
  subject: string
  storeId?: string
  /** The actor, if it is not the actor of the transaction. */
  actor?: Actor
  data: DataOf<E>
}

export const outboxEvent = <E extends EventDefinition>(event: OutboxEvent<E>): OutboxEvent => event

/**
 * Writes the events of a command in the command's own transaction, in one statement. `tx.emit`
 * collects them.
 */
export async function writeOutbox(
  tx: Queries,
  events: OutboxEvent[],
  by: Trace & { actor: Actor; at?: Date },
): Promise<void> {
  if (events.length === 0) return
  await tx.query(sql('insert-outbox')`
    insert into outbox (${columns})
    select id, type, version, subject, time, actor_id, actor_name, store_id, trace, tracestate, data
    from ${rowsOf(events, by)} order by index`)
}

/**
 * The insertion of an event as a part of a statement that writes rows, for data that only this statement
 * knows. `tx.emission` calls it.
 * @param from SQL: the event is inserted once for each of its rows
 * @param data SQL: an object with these data
 */
export const insertEvent = (
  event: OutboxEvent,
  by: Trace & { actor: Actor },
  { from, data }: { from: Fragment; data: Fragment },
): Fragment => fragment`
  insert into outbox (${columns})
  select e.id, e.type, e.version, e.subject, e.time, e.actor_id, e.actor_name, e.store_id, e.trace, e.tracestate,
         e.data || ${data}
  from ${from} cross join ${rowsOf([event], by)}`

const columns = fragment`id, type, version, subject, time, actor_id, actor_name, store_id, trace, tracestate, data`

function rowsOf(events: OutboxEvent[], by: Trace & { actor: Actor; at?: Date }): Fragment {
  const at = by.at ?? new Date()
  const rows = events.map(({ event, subject, storeId, actor = by.actor, data }, index) => ({
    index,
    id: uuid(),
    type: event.type,
    version: event.version,
    subject,
    time: at.toISOString(),
    actor_id: actor.id,
    actor_name: actor.name,
    store_id: storeId ?? null,
    trace: by.traceparent ?? null,
    tracestate: by.tracestate ?? null,
    data: event.data.parse(data),
  }))
  return fragment`json_to_recordset(${JSON.stringify(rows)}::json)
    as e(index int, id uuid, type text, version int, subject text, time timestamptz, actor_id text,
         actor_name text, store_id uuid, trace text, tracestate text, data jsonb)`
}
