import type { EventDefinition, EventRecord } from '../events/event.ts'
import type { Context } from '../subgraph/context.ts'
import type { Manifest } from '../subgraph/manifest.ts'

/** Applies an event as a subgraph's consumer does: by all of its handlers, in one transaction. */
export function applyEvent(
  { context }: { context(): Context },
  { eventHandlers }: Pick<Manifest, 'eventHandlers'>,
  event: EventDefinition,
  fields: Partial<EventRecord>,
): Promise<void> {
  return context().transaction(async (tx) => {
    for (const handler of eventHandlers)
      if (handler.event.type === event.type) await handler.apply(tx, fields as EventRecord<never>)
  })
}
