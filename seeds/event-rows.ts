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
  said: { id: string; subject: string; time: Date; actor: Actor; storeId?: string; data: DataOf<E> },
) => ({
  id: said.id,
  type,
  version,
  subject: said.subject,
  time: said.time,
  actor_id: said.actor.id,
  actor_name: said.actor.name,
  store_id: said.storeId ?? null,
  data: said.data,
})
