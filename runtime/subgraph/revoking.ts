import { type RevocationPage, rememberedMs } from '../access/revocations.ts'
import type { EventDefinition, EventRecord } from '../events/event.ts'
import type { EventLog } from '../events/log.ts'

/** Events of a subgraph, with the subject `User/ID`, after which no token counts that was issued before. */
export interface RevokingEvents {
  /** The account cannot sign in any more. */
  ended: EventDefinition[]
  /** The account may do something else, or elsewhere. */
  changed: EventDefinition[]
}

const batch = 500

/** Reads revocations from the log: what others need to know of these events, and nothing more. */
export async function readRevocations(
  log: EventLog,
  { ended, changed }: RevokingEvents,
  asked: { after: number; waitMs: number; signal: AbortSignal },
): Promise<RevocationPage> {
  const types = [...ended, ...changed].map(({ type }) => type)
  const { events, upTo } = await log.pull(asked.after, batch, types, asked.waitMs, asked.signal)
  const young = events.filter(({ time }) => time.getTime() + rememberedMs > Date.now())
  return { revocations: young.map(revocationOf), upTo, more: events.length === batch }

  function revocationOf({ subject, type, time, data }: EventRecord) {
    // By our own clock where the event does not tell the identity server's: written before it did.
    const { identityTime = Math.floor(time.getTime() / 1_000) } = data as { identityTime?: number }
    return {
      userId: subject.slice(subject.indexOf('/') + 1),
      issuedUntil: identityTime,
      ended: ended.some((event) => event.type === type),
      at: time.getTime(),
    }
  }
}
