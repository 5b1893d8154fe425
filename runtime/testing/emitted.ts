import { expect } from 'vitest'
import { fragment, unprepared } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import type { EventDefinition } from '../events/event.ts'
import { ownEvents } from '../events/own-events.ts'

// biome-ignore lint/suspicious/noExplicitAny: what an event carries is its type's
type Emitted = { type: string; data: Record<string, any>; actor: string }

/** Reads the events of a subject, oldest first, each checked against the contract of its type. */
export async function emittedOf(db: Queries, contracts: object, subject: string): Promise<Emitted[]> {
  const events = await db.query<Emitted>(readEmitted(subject))
  for (const { type, data } of events) {
    const { data: promised } = (contracts as Record<string, EventDefinition>)[type]!
    expect(promised.parse(data)).toEqual(data)
  }
  return events
}

const readEmitted = (subject: string) => unprepared`
  select type, data, actor_name as actor from ${ownEvents(fragment`subject = ${subject}`)} e
  order by logged desc, sequence`
