import { setTimeout as pause } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { checkKey, keyReused, requestHash } from '../../../runtime/idempotency/idempotency.ts'
import type { Context } from '../context.ts'
import type { UserChange, UserOperation, Wanted } from './entities/user-change.ts'
import { changeGivenUp, identityUnavailable, lastAdministrator, usernameTaken } from './problems.ts'

/** A request of a mutation, before the checks of the change. */
export interface ChangeRequest {
  operation: UserOperation
  key: string
  hash: string
}

interface Intention {
  user: { id: string | null; username: string }
  wanted: Wanted
  passwordDue?: boolean
  /**
   * Set when the change ends an administrator: the other administrators, as read from the identity
   * server.
   */
  administratorsLeft?: string[]
}

/** @param input without secrets such as passwords: they must not be stored, not even hashed */
export function requestOf(
  operation: UserOperation,
  { idempotencyKey, ...input }: { idempotencyKey: string; [field: string]: unknown },
): ChangeRequest {
  checkKey(idempotencyKey)
  return { operation, key: idempotencyKey, hash: requestHash(input) }
}

/** The earlier change with this key. @throws Problem IdempotencyKeyReused */
export async function earlierChange(
  db: Queries,
  { operation, key, hash }: ChangeRequest,
): Promise<UserChange | undefined> {
  const [change] = await db.query<UserChange>(
    sql('find-user-change')`select * from user_change where operation = ${operation} and key = ${key}`,
  )
  if (change && change.requestHash !== hash) throw keyReused(key)
  return change
}

/**
 * Records an intention, unless the state that it was decided on has changed since it was read at
 * `asOf`.
 * @returns undefined when it has changed: read and decide again
 * @throws Problem LastAdministrator, UsernameTaken
 */
export function intend(
  ctx: Context,
  request: ChangeRequest,
  { user, wanted, passwordDue = false, administratorsLeft }: Intention,
  asOf: Date,
): Promise<UserChange | undefined> {
  return ctx.transaction(async (tx) => {
    if (administratorsLeft) {
      await tx.query(lockAdministrators)
      const leaving = await tx.query<{ userId: string }>(sql('read-leaving-administrators')`
        select user_id from user_change
        where takes_admin and (state = 'PENDING' or state = 'DONE' and finished_at > ${asOf})`)
      const left = administratorsLeft.filter((id) => !leaving.some(({ userId }) => userId === id))
      if (left.length === 0) throw lastAdministrator(user.username)
    }
    const [changed] = user.id
      ? await tx.query(sql('read-user-changed-since')`
        select id from user_change where user_id = ${user.id} and finished_at > ${asOf} limit 1`)
      : []
    if (changed) return undefined
    const [change] = await tx.query<UserChange>(sql('insert-user-change')`
      insert into user_change (id, operation, key, request_hash, user_id, username, wanted, takes_admin,
        password_due, actor_id, actor_name)
      values (${uuid()}, ${request.operation}, ${request.key}, ${request.hash}, ${user.id}, ${user.username},
        ${wanted}, ${administratorsLeft !== undefined}, ${passwordDue}, ${ctx.actor.id}, ${ctx.actor.name})
        on conflict do nothing returning *`)
    if (change || user.id) return change
    if (await earlierChange(tx, request)) return undefined
    throw usernameTaken(user.username)
  })
}

/** A lease ends by itself, shortly after the last request of a change must have ended. */
const leaseSeconds = 60
const patienceMs = 10_000

/**
 * Takes a change, so that this process alone works on it. Waits for a process that works on it now.
 * @returns the change as it is then, perhaps finished
 * @throws Problem IdentityUnavailable
 */
export async function takeChange(db: Queries, id: string): Promise<UserChange> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    const [lease] = await db.query<UserChange>(sql('lease-user-change')`
      update user_change set leased_until = now() + make_interval(secs => ${leaseSeconds})
      where id = ${id} and state = 'PENDING' and (leased_until is null or leased_until <= now())
      returning *`)
    if (lease) return lease
    const [present] = await db.query<UserChange>(
      sql('read-user-change')`select * from user_change where id = ${id}`,
    )
    if (present!.state !== 'PENDING') return present!
    await pause(50)
  }
  throw identityUnavailable(true, 'The change is under way')
}

export const releaseLease = (db: Queries, id: string) => db.query(endLease(id))

/** From now on an account of that name may come from this change. */
export const markBegun = async (db: Queries, id: string): Promise<Date> => {
  const [row] = await db.query<{ begunAt: Date }>(sql('begin-user-change')`
    update user_change set begun_at = coalesce(begun_at, now()) where id = ${id} returning begun_at`)
  return row!.begunAt
}

export const keepUserId = (db: Queries, id: string, userId: string) =>
  db.query(sql('set-changed-user')`update user_change set user_id = ${userId} where id = ${id}`)

export const passwordIsSet = (db: Queries, id: string) =>
  db.query(sql('set-user-password-given')`update user_change set password_due = false where id = ${id}`)

/** @returns true when the change was not finished yet */
export async function markFinished(
  tx: Queries,
  id: string,
  { problem = null, passwordDue = false }: { problem?: object | null; passwordDue?: boolean },
): Promise<boolean> {
  const [finished] = await tx.query(sql('finish-user-change')`
    update user_change
    set state = case when ${problem}::jsonb is null then 'DONE' else 'REJECTED' end, problem = ${problem},
        password_due = ${passwordDue}, finished_at = clock_timestamp(), leased_until = null
    where id = ${id} and state = 'PENDING' returning id`)
  return finished !== undefined
}

/** Another pending change of the same user, which goes first. */
export async function pendingChangeOf(db: Queries, userId: string): Promise<UserChange | undefined> {
  const [change] = await db.query<UserChange>(sql('read-pending-change-of-user')`
    select * from user_change where user_id = ${userId} and state = 'PENDING'`)
  return change
}

/** The time for which a change is retried. After that the administrator may no longer want it. */
const triedHours = 24

/**
 * Rejects a change that no process works on and that was requested too long ago.
 * @returns true when it was rejected
 */
export async function giveUpWhenOver(db: Queries, id: string): Promise<boolean> {
  const [over] = await db.query(sql('reject-user-change-when-over')`
    update user_change
    set state = 'REJECTED', problem = ${changeGivenUp(triedHours).result}, password_due = false,
      finished_at = clock_timestamp(), leased_until = null
    where id = ${id} and state = 'PENDING' and intended_at < now() - make_interval(hours => ${triedHours})
      and (leased_until is null or leased_until <= now()) returning id`)
  return over !== undefined
}

/** @returns the number of pending changes, and the age of the oldest in seconds */
export async function measurePending(db: Queries): Promise<{ count: number; oldestSeconds: number }> {
  const [row] = await db.query<{ count: number; oldestSeconds: number }>(readPending)
  return row!
}

/**
 * Changes that were tried longest ago come first, so that a change that never succeeds does not
 * block the others.
 */
export const dueChanges = (db: Queries, olderThanSeconds: number) =>
  db.query<UserChange>(sql('read-due-user-changes')`
    select * from user_change
    where state = 'PENDING' and intended_at < now() - make_interval(secs => ${olderThanSeconds})
      and (leased_until is null or leased_until <= now())
    order by leased_until nulls first, intended_at limit 100`)

/** When two callers remove administrators at once, the second counts the intention of the first. */
const lockAdministrators = sql('lock-administrators')`
  select pg_advisory_xact_lock(hashtext('administrators'))`
/** The end of the lease says when the change was last tried. */
const endLease = (id: string) =>
  sql('end-user-change-lease')`update user_change set leased_until = now() where id = ${id}`
const readPending = sql('read-pending-user-changes')`
  select count(*), coalesce(extract(epoch from now() - min(intended_at)), 0)::float8 as oldest_seconds
  from user_change where state = 'PENDING'`
