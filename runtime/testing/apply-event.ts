import type { EventDefinition, EventRecord } from '../events/event.ts'
import type { Context } from '../subgraph/context.ts'
import type { Manifest } from '../subgraph/manifest.ts'

/** Applies an event as the consumer of a subgraph does: by all of its handlers, in one transaction. */
export function applyEvent(
  { context }: { context(): Context },
  { reactions }: Pick<Manifest, 'reactions'>,
  event: EventDefinition,
  facts: Partial<EventRecord>,
): Promise<void> {
  return context().transaction(async (tx) => {
    for (const reaction of reactions)
      if (reaction.event.type === event.type) await reaction.apply(tx, facts as EventRecord<never>)
  })
}
