import { z } from 'zod'
import type { Queries } from '../database/transaction.ts'
import { outboxEvent, writeOutbox } from '../events/outbox.ts'

/** Events without a domain: a subject and a number. */
export const Counted = { owner: 'test', type: 'Counted', version: 1, data: z.object({ n: z.int() }) }
export const Noticed = { ...Counted, type: 'Noticed' }

/** Writes events as a command does. */
export const emit = (
  tx: Queries,
  numbers: number[],
  { event = Counted, subject = 'Thing/1' }: { event?: typeof Counted; subject?: string } = {},
) =>
  writeOutbox(
    tx,
    numbers.map((n) => outboxEvent({ event, subject, data: { n } })),
    { actor: { id: 'tester', name: 'tester' } },
  )
