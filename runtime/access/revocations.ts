import { setTimeout as pause } from 'node:timers/promises'
import { identityUnavailable, unauthenticated } from '../errors/errors.ts'
import type { Logger } from '../log.ts'
import type { Principal } from './principal.ts'

/** A revocation: the tokens of a user that were issued up to a second are invalid. */
export interface Revocation {
  userId: string
  /** Seconds since the epoch by the identity server's clock, as the claim `iat`. */
  issuedUntil: number
  /** True when the user cannot sign in any more. False when a new token has the changed roles and stores. */
  ended: boolean
  /** The time when the revocation was written, in milliseconds since the epoch. */
  at: number
}

/** A page of the revocations of one subgraph. */
export interface RevocationPage {
  revocations: Revocation[]
  /** The position to read on after. */
  upTo: number
  /** True when there is more to read at once. */
  more: boolean
}

/** A subgraph as a source of revocations. It returns undefined when it revokes no tokens. */
export interface RevocationSource {
  readonly name: string
  /** Reads the revocations after a position; waits up to `waitMs` for the first. */
  revocations(after: number, waitMs: number, signal: AbortSignal): Promise<RevocationPage | undefined>
}

/** The revoked tokens, as one process knows them. */
export interface Revocations {
  /** Starts to read all revocations. */
  follow(sources: RevocationSource[]): void
  /**
   * Rejects a revoked token.
   * @throws UNAUTHENTICATED, and IDENTITY_UNAVAILABLE until the first read succeeds
   */
  admit(principal: Principal): Promise<Principal>
  /** Calls `run` with the reason when a principal's token is revoked. @returns a function that stops it */
  watch(principal: Pick<Principal, 'id' | 'issuedAt'>, run: (why: string) => void): () => void
  /** Throws until the first read has succeeded. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** Older revocations are forgotten, and older tokens are rejected. */
export const rememberedMs = 24 * 3_600_000
const maxRemembered = 100_000
const waitMs = 20_000
/** The time that a request waits for the first read of a process that has just started. */
const patienceMs = 2_000

/**
 * Reads the revocations, in every process that accepts tokens. It keeps no cursor: revocations
 * matter for a day, so a process reads these few events again when it starts.
 * @param max the number of users to remember. Above it the oldest are forgotten, and all tokens as
 * old as theirs are rejected.
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
    // The map is in the order of the last revocation: the first entries are the oldest.
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
