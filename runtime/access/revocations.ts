import { identityUnavailable, unauthenticated } from '../errors/errors.ts'
import type { Logger } from '../log.ts'
import { pauseUnlessAborted } from '../process/pause.ts'
import type { Principal } from './principal.ts'

/** Makes the tokens of one user invalid that were issued in or before the second `issuedUntil`. */
export interface Revocation {
  userId: string
  /** Seconds since the epoch by the identity server's clock, as the claim `iat`. */
  issuedUntil: number
  /** True if the user can no longer sign in. False if only roles or stores changed: a new token has them. */
  ended: boolean
  /** The time when the revocation was written, in milliseconds since the epoch. */
  at: number
}

/** A page of the revocations of one subgraph. */
export interface RevocationPage {
  revocations: Revocation[]
  /** The position of the last revocation read. The next read starts after it. */
  upTo: number
  /** True if the next page can be read without waiting. */
  more: boolean
}

/** A subgraph as a source of revocations. It returns undefined when it revokes no tokens. */
export interface RevocationSource {
  readonly name: string
  /** Reads the revocations after a position. If there is none, it waits up to `waitMs` for one. */
  revocations(after: number, waitMs: number, signal: AbortSignal): Promise<RevocationPage | undefined>
}

/** The revoked tokens that one process knows. */
export interface Revocations {
  /** Starts to read all revocations. */
  follow(sources: RevocationSource[]): void
  /**
   * Rejects a revoked token.
   * @throws UNAUTHENTICATED, and IDENTITY_UNAVAILABLE until the first read succeeds
   */
  admit(principal: Principal): Promise<Principal>
  /**
   * Calls `run` with the reason when a principal's token is revoked.
   * @returns a function that ends the watch
   */
  watch(principal: Pick<Principal, 'id' | 'issuedAt'>, run: (why: string) => void): () => void
  /** Throws until the first read has succeeded. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** The process forgets revocations that are older than this, and rejects tokens that are older than this. */
export const rememberedMs = 24 * 3_600_000
const maxRemembered = 100_000
const waitMs = 20_000
/** The time that a request waits in a process that has just started, until the first read succeeds. */
const firstReadMs = 2_000

/**
 * Reads the revocations, in every process that accepts tokens. It keeps no cursor: revocations
 * matter for a day, so a process reads these few events again when it starts.
 * @param max the number of users to remember. Above it the process forgets the oldest revocations. It then
 * rejects the tokens of every user that are as old as the tokens that the forgotten revocations revoked.
 */
export function openRevocations({ log, max = maxRemembered }: { log: Logger; max?: number }): Revocations {
  const closing = new AbortController()
  const revoked = new Map<string, Revocation>()
  const watching = new Map<string, Set<Watcher>>()
  /** The process rejects the tokens of all users that were issued up to this second. */
  let allIssuedUntil = 0
  let following: Promise<unknown> | undefined
  let hasRead = false
  let endFirstRead = () => {}
  const firstRead = new Promise<void>((resolve) => {
    endFirstRead = resolve
  }).then(() => {
    hasRead = true
  })

  return {
    follow(sources) {
      let unread = sources.length
      if (unread === 0) endFirstRead()
      following = Promise.all(sources.map((source) => read(source, () => --unread === 0 && endFirstRead())))
    },
    async admit(principal) {
      if (principal.kind !== 'user') return principal
      if (!hasRead) await waitForFirstRead()
      const why = reasonFor(principal) ?? (isTooOld(principal) ? tooOld : undefined)
      if (why) throw unauthenticated(why)
      return principal
    },
    watch({ id, issuedAt }, run) {
      const watcher = { id, issuedAt, run }
      const watchers = watching.get(id) ?? new Set()
      watching.set(id, watchers.add(watcher))
      queueMicrotask(() => notify(watchers))
      return () => {
        watchers.delete(watcher)
        if (watchers.size === 0 && watching.get(id) === watchers) watching.delete(id)
      }
    },
    async ready() {
      if (!hasRead) throw notReadYet()
    },
    async close() {
      closing.abort()
      await following
    },
  }

  async function read(source: RevocationSource, caughtUp: () => void) {
    let position = 0
    let isCaughtUp = false
    while (!closing.signal.aborted)
      try {
        const page = await source.revocations(position, isCaughtUp ? waitMs : 0, closing.signal)
        for (const revocation of page?.revocations ?? []) remember(revocation)
        position = page?.upTo ?? 0
        if (!isCaughtUp && !page?.more) caughtUp()
        isCaughtUp ||= !page?.more
        if (!page) return
      } catch (error) {
        if (closing.signal.aborted) return
        log.warn({ err: error, subgraph: source.name }, 'revocations cannot be read now: trying again')
        await pauseUnlessAborted(500, closing.signal)
      }
  }

  function remember(revocation: Revocation) {
    const { userId: id } = revocation
    const before = revoked.get(id)?.issuedUntil ?? 0
    // Sets the user again, so that the map stays in the order of revocation: the first entry is the oldest.
    revoked.delete(id)
    revoked.set(id, { ...revocation, issuedUntil: Math.max(before, revocation.issuedUntil) })
    const now = Date.now()
    for (const [oldest, { at, issuedUntil }] of revoked) {
      const isExpired = at + rememberedMs < now
      if (!isExpired && revoked.size <= max) break
      if (!isExpired) allIssuedUntil = Math.max(allIssuedUntil, issuedUntil)
      revoked.delete(oldest)
    }
    notify(watching.get(id))
  }

  function notify(watchers: Set<Watcher> = new Set()) {
    for (const watcher of [...watchers]) {
      const why = reasonFor(watcher)
      if (why && watchers.has(watcher)) watcher.run(why)
    }
  }

  function reasonFor({ id, issuedAt }: Pick<Principal, 'id' | 'issuedAt'>): string | undefined {
    const { issuedUntil = 0, ended: isEnded = false } = revoked.get(id) ?? {}
    if (issuedAt <= issuedUntil) return isEnded ? ended : changed
    return issuedAt <= allIssuedUntil ? changed : undefined
  }

  async function waitForFirstRead() {
    const waiting = new AbortController()
    const timeout = pauseUnlessAborted(firstReadMs, waiting.signal)
    await Promise.race([firstRead, timeout])
    waiting.abort()
    if (!hasRead) throw identityUnavailable(notReadYet())
  }
}

interface Watcher extends Pick<Principal, 'id' | 'issuedAt'> {
  run: (why: string) => void
}

const isTooOld = ({ issuedAt }: Principal) => issuedAt * 1_000 + rememberedMs < Date.now()

const ended = 'The account was disabled or deleted: its tokens and streams have ended. Ask an administrator.'
const changed = 'The roles or the stores of the account were changed: get a new token, which has them.'
const tooOld = 'The token was issued more than a day ago: get a new one.'

const notReadYet = () => new Error('this process has not read the revoked tokens yet')
