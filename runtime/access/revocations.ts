import { setTimeout as pause } from 'node:timers/promises'
import { identityUnavailable, unauthenticated } from '../errors/errors.ts'
import type { Logger } from '../log.ts'
import type { Principal } from './principal.ts'

/** The tokens of a person that were issued up to a second do not count. */
export interface Revocation {
  userId: string
  /** Seconds since the epoch by the clock of the identity server, as the claim `iat`. */
  issuedUntil: number
  /** True where the account cannot sign in any more; otherwise a new token tells its roles and stores. */
  ended: boolean
  /** When it was written down: milliseconds since the epoch. */
  at: number
}

/** A piece of the revocations of one subgraph. */
export interface RevocationPage {
  revocations: Revocation[]
  /** The position to read on after. */
  upTo: number
  /** True where more can be read at once. */
  more: boolean
}

/** A subgraph, as far as it revokes tokens; undefined from one that revokes none. */
export interface RevocationSource {
  readonly name: string
  /** Those after a position; waits up to `waitMs` for the first. */
  revocations(after: number, waitMs: number, signal: AbortSignal): Promise<RevocationPage | undefined>
}

/** The tokens that do not count any more, as one process knows them. */
export interface Revocations {
  /** Begins to read, from the beginning. */
  follow(sources: RevocationSource[]): void
  /** @throws UNAUTHENTICATED, and IDENTITY_UNAVAILABLE while the first reading has not succeeded */
  admit(principal: Principal): Promise<Principal>
  /** Tells once a principal's token does not count any more, and why. @returns a stop */
  watch(principal: Pick<Principal, 'id' | 'issuedAt'>, run: (why: string) => void): () => void
  /** Throws until the first reading has succeeded. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** Older revocations are forgotten, and older tokens do not count. */
export const rememberedMs = 24 * 3_600_000
const maxRemembered = 100_000
const waitMs = 20_000
/** How long a request waits for the first reading of a process that has just started. */
const patienceMs = 2_000

/**
 * Reads who is revoked, in every process that takes tokens. It keeps no cursor: what counts is younger than a day, so
 * a process reads these few events anew when it starts.
 * @param most people that are remembered: of more the oldest are forgotten, and no token of their time counts
 */
export function openRevocations({ log, max = maxRemembered }: { log: Logger; max?: number }): Revocations {
  const closing = new AbortController()
  const revoked = new Map<string, Revocation>()
  const watching = new Map<string, Set<Watcher>>()
  let everybodyUntil = 0
  let following: Promise<unknown> | undefined
  let isKnown = false
  let tellKnown = () => {}
  const known = new Promise<void>((resolve) => {
    tellKnown = resolve
  }).then(() => {
    isKnown = true
  })

  return {
    follow(sources) {
      let unread = sources.length
      if (unread === 0) tellKnown()
      following = Promise.all(sources.map((source) => read(source, () => --unread === 0 && tellKnown())))
    },
    async admit(principal) {
      if (principal.kind !== 'user') return principal
      if (!isKnown) await beKnown()
      const why = reasonFor(principal) ?? (isOld(principal) ? old : undefined)
      if (why) throw unauthenticated(why)
      return principal
    },
    watch({ id, issuedAt }, run) {
      const watcher = { id, issuedAt, run }
      const watchers = watching.get(id) ?? new Set()
      watching.set(id, watchers.add(watcher))
      queueMicrotask(() => tell(watchers))
      return () => {
        watchers.delete(watcher)
        if (watchers.size === 0 && watching.get(id) === watchers) watching.delete(id)
      }
    },
    async ready() {
      if (!isKnown) throw notKnown()
    },
    async close() {
      closing.abort()
      await following
    },
  }

  async function read(source: RevocationSource, caughtUp: () => void) {
    let position = 0
    let caught = false
    while (!closing.signal.aborted)
      try {
        const page = await source.revocations(position, caught ? waitMs : 0, closing.signal)
        for (const revocation of page?.revocations ?? []) heed(revocation)
        position = page?.upTo ?? 0
        if (!caught && !page?.more) caughtUp()
        caught ||= !page?.more
        if (!page) return
      } catch (error) {
        if (closing.signal.aborted) return
        log.warn({ err: error, subgraph: source.name }, 'revocations cannot be read now: trying again')
        await pause(500, undefined, { signal: closing.signal }).catch(() => 'closing')
      }
  }

  function heed(revocation: Revocation) {
    const { userId: id } = revocation
    const before = revoked.get(id)?.issuedUntil ?? 0
    // In the order of their last: the first are the oldest.
    revoked.delete(id)
    revoked.set(id, { ...revocation, issuedUntil: Math.max(before, revocation.issuedUntil) })
    const now = Date.now()
    for (const [oldest, { at, issuedUntil }] of revoked) {
      const isForgotten = at + rememberedMs < now
      if (!isForgotten && revoked.size <= max) break
      if (!isForgotten) everybodyUntil = Math.max(everybodyUntil, issuedUntil)
      revoked.delete(oldest)
    }
    tell(watching.get(id))
  }

  function tell(watchers: Set<Watcher> = new Set()) {
    for (const watcher of [...watchers]) {
      const why = reasonFor(watcher)
      if (why && watchers.has(watcher)) watcher.run(why)
    }
  }

  function reasonFor({ id, issuedAt }: Pick<Principal, 'id' | 'issuedAt'>): string | undefined {
    const { issuedUntil = 0, ended: isEnded = false } = revoked.get(id) ?? {}
    if (issuedAt <= issuedUntil) return isEnded ? ended : changed
    return issuedAt <= everybodyUntil ? changed : undefined
  }

  async function beKnown() {
    const patience = new AbortController()
    const tired = pause(patienceMs, undefined, { signal: patience.signal }).catch(() => 'known')
    await Promise.race([known, tired])
    patience.abort()
    if (!isKnown) throw identityUnavailable(notKnown())
  }
}

interface Watcher extends Pick<Principal, 'id' | 'issuedAt'> {
  run: (why: string) => void
}

const isOld = ({ issuedAt }: Principal) => issuedAt * 1_000 + rememberedMs < Date.now()

const ended = 'The account was disabled or deleted: its tokens and streams have ended. Ask an administrator.'
const changed = 'The roles or the stores of the account were changed: get a new token, which tells them.'
const old = 'The token was issued more than a day ago: get a new one.'

const notKnown = () => new Error('this process has not read yet whose tokens are revoked')
