import { type RevocationPage, rememberedMs } from '../access/revocations.ts'
import type { EventDefinition, EventRecord } from '../events/event.ts'
import type { EventLog } from '../events/log.ts'

/** Events of a subgraph, with the subject `User/ID`, that revoke all earlier tokens of the user. */
export interface RevokingEvents {
  /** The user can no longer sign in. */
  ended: EventDefinition[]
  /** The user's roles or stores have changed. */
  changed: EventDefinition[]
}

const batch = 500

/** Reads revocations from the log: only the fields of these events that other processes need. */
export async function readRevocations(
  log: EventLog,
  { ended, changed }: RevokingEvents,
  options: { after: number; waitMs: number; signal: AbortSignal },
): Promise<RevocationPage> {
  const types = [...ended, ...changed].map(({ type }) => type)
  const { events, upTo } = await log.pull(options.after, batch, types, options.waitMs, options.signal)
  const young = events.filter(({ time }) => time.getTime() + rememberedMs > Date.now())
  return { revocations: young.map(revocationOf), upTo, more: events.length === batch }

  function revocationOf({ subject, type, time, data }: EventRecord) {
    // Older events lack the identity server's time: the time of the event, by the clock of this system,
    // replaces it.
    const { identityTime = Math.floor(time.getTime() / 1_000) } = data as { identityTime?: number }
    return {
      userId: subject.slice(subject.indexOf('/') + 1),
      issuedUntil: identityTime,
      ended: ended.some((event) => event.type === type),
      at: time.getTime(),
    }
  }
}
