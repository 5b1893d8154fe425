import { setTimeout as pause } from 'node:timers/promises'
import type { EventDefinition, EventRecord } from '../events/event.ts'
import type { WatchLockOut } from '../live.ts'
import type { Logger } from '../log.ts'
import type { Peers } from '../peers/peer.ts'

/** Events with the subject `Person/ID` of one owner: which end the streams of that person, and which allow new ones. */
export interface LockOutEvents {
  endedBy: [EventDefinition, ...EventDefinition[]]
  allowedBy: EventDefinition[]
}

/** Longer than any access token lives: who was locked out before has none left. */
const rememberedMs = 3_600_000
const batch = 500
const waitMs = 20_000

/**
 * Follows who is locked out, from the first stream on, in every process that streams. It keeps no cursor: what
 * counts is younger than the oldest token, so each process reads these few events for itself.
 */
export function followLockOuts(options: { definition?: LockOutEvents; peers: Peers; log: Logger }): {
  watch: WatchLockOut
  close(): Promise<void>
} {
  const { definition, peers, log } = options
  const closing = new AbortController()
  const lockedOut = new Map<string, number>()
  const watching = new Map<string, Set<() => void>>()
  let following: Promise<void> | undefined

  return {
    watch(personId, run) {
      if (definition) following ??= follow(definition)
      const runs = watching.get(personId) ?? new Set()
      watching.set(personId, runs.add(run))
      if (lockedOut.has(personId)) queueMicrotask(() => runs.has(run) && run())
      return () => {
        runs.delete(run)
        if (runs.size === 0 && watching.get(personId) === runs) watching.delete(personId)
      }
    },
    async close() {
      closing.abort()
      await following
    },
  }

  async function follow({ endedBy, allowedBy }: LockOutEvents) {
    const owner = endedBy[0].owner
    const types = [...endedBy, ...allowedBy].map(({ type }) => type)
    const ending = new Set(endedBy.map(({ type }) => type))
    let position = 0
    while (!closing.signal.aborted)
      try {
        const page = await peers(owner).events(position, batch, types, waitMs, closing.signal)
        position = page.upTo
        for (const event of page.events) heed(event, ending.has(event.type))
      } catch (error) {
        if (closing.signal.aborted) return
        log.warn({ error, owner }, 'cannot read now who is locked out: trying again')
        await pause(500, undefined, { signal: closing.signal }).catch(() => 'closing')
      }
  }

  function heed({ subject, time }: EventRecord, ends: boolean) {
    const personId = subject.slice(subject.indexOf('/') + 1)
    const now = Date.now()
    for (const [id, until] of lockedOut) if (until < now) lockedOut.delete(id)
    lockedOut.delete(personId)
    if (!ends || time.getTime() + rememberedMs < now) return
    lockedOut.set(personId, time.getTime() + rememberedMs)
    for (const run of [...(watching.get(personId) ?? [])]) run()
  }
}
