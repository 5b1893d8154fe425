import type { Actor, DataOf, EventDefinition } from '../runtime/events/event.ts'

export const outbox = {
  table: 'outbox',
  columns: {
    id: 'uuid',
    type: 'text',
    version: 'int',
    subject: 'text',
    time: 'timestamptz',
    actor_id: 'text',
    actor_name: 'text',
    store_id: 'uuid',
    data: 'jsonb',
  },
}

/** Makes a row of the outbox for an event of the past. */
export const eventRow = <E extends EventDefinition>(
  { type, version }: E,
  event: { id: string; subject: string; time: Date; actor: Actor; storeId?: string; data: DataOf<E> },
) => ({
  id: event.id,
  type,
  version,
  subject: event.subject,
  time: event.time,
  actor_id: event.actor.id,
  actor_name: event.actor.name,
  store_id: event.storeId ?? null,
  data: event.data,
})
