import { sql } from '../../../runtime/database/sql.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { finish } from './change-user.ts'
import { knownRoles } from './check-user.ts'
import type { UserChange } from './entities/user-change.ts'
import { identityOf } from './identity.ts'
import { changesGivenUp, changesPending, oldestChangeSeconds } from './metrics.ts'
import { dueChanges, giveUpWhenOver, measurePending } from './user-changes.ts'
import { keepUsers, moment } from './users.ts'

const second = 1_000
const minute = 60 * second
/** A change that is being made now is skipped. */
const leftAloneSeconds = 5

/**
 * Finishes changes that a crash, or an unavailable identity server, has left. Abandons those that
 * have failed for a day.
 */
export const sweepUserChanges: Sweeper = {
  name: 'user-changes',
  everyMs: 5 * second,
  async sweep(context) {
    const ctx = context as Context
    for (const change of await dueChanges(ctx.db, leftAloneSeconds)) if (!(await tryAgain(ctx, change))) break
    const { count, oldestSeconds } = await measurePending(ctx.db)
    changesPending.set(count)
    oldestChangeSeconds.set(oldestSeconds)
  },
}

/** @returns true when the identity server answers, so that other changes can be tried */
async function tryAgain(ctx: Context, change: UserChange): Promise<boolean> {
  const about = { change: change.id, operation: change.operation }
  try {
    await finish(ctx, change)
    ctx.log.info(about, 'change of a person finished')
    return true
  } catch (error) {
    const { type, code } = error instanceof Problem ? error : ({} as Partial<Problem>)
    if (type) ctx.log.info({ ...about, code }, 'change of a person')
    else ctx.log.error({ ...about, err: error }, 'change of a person failed: it is tried again')
    if (await giveUpWhenOver(ctx.db, change.id)) {
      changesGivenUp.inc()
      ctx.log.error(about, 'change of a person given up')
    }
    return type !== 'IdentityUnavailable'
  }
}

/** Reads all users from the identity server page by page, every ten minutes, in one process. */
export const sweepUsers: Sweeper = {
  name: 'users',
  everyMs: minute,
  async sweep(context) {
    const ctx = context as Context
    const [turn] = await ctx.db.query(takeTurn)
    if (!turn) return
    try {
      await readAllUsers(ctx)
    } catch (error) {
      await ctx.db.query(giveTurnBack)
      if (!(error instanceof Problem && error.type === 'IdentityUnavailable')) throw error
    }
  },
}

export async function readAllUsers(ctx: Context): Promise<void> {
  const identity = identityOf(ctx)
  const begun = await moment(ctx.db)
  const roles = new Map<string, string[]>()
  for (const role of [...knownRoles, identity.defaultRole]) {
    const known = role === identity.defaultRole ? 'customer' : role
    for (const { id } of await identity.holdersOf(role))
      roles.set(id, [...new Set([...(roles.get(id) ?? []), known])])
  }
  for (let page = 0; ; page++) {
    const users = await identity.usersOnPage(page)
    if (users.length === 0) break
    // The roles are as old as the beginning of the read.
    const whole = users.map((user) => ({ ...user, roles: inOrder(roles.get(user.id) ?? []) }))
    await keepUsers(ctx.db, whole, begun)
  }
  // A user may have moved between pages meanwhile, so each user who seems to be gone is read again.
  for (const { id } of await ctx.db.query<{ id: string }>(sql('read-unseen-users')`
    select id from user_account where as_of < ${begun} and deleted_at is null order by id`)) {
    if (!(await identity.user(id)))
      await ctx.db.query(sql('delete-user-not-found')`
        update user_account set enabled = false, deleted_at = clock_timestamp(), as_of = clock_timestamp()
        where id = ${id} and as_of < ${begun} and deleted_at is null`)
  }
}

const inOrder = (roles: string[]) => knownRoles.filter((role) => roles.includes(role))

const takeTurn = sql('take-turn-to-read-users')`
  update users_reading set begun_at = now() where begun_at < now() - interval '10 minutes' returning name`
const giveTurnBack = sql('give-turn-back')`update users_reading set begun_at = '-infinity'`
