import { notFound, Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { User } from './entities/user.ts'
import type { UserChange, UserOperation, Wanted } from './entities/user-change.ts'
import { type Identity, type IdentityUser, identityOf } from './identity.ts'
import { makeAccount } from './make-account.ts'
import { identityUnavailable } from './problems.ts'
import {
  earlierChange,
  intend,
  markFinished,
  passwordIsSet,
  pendingChangeOf,
  releaseLease,
  requestOf,
  takeChange,
} from './user-changes.ts'
import { emitUser } from './user-events.ts'
import { keepUsers, markDeleted, moment } from './users.ts'

interface Decision {
  wanted: Wanted
  /** True when the change takes the role of administrator from an enabled user. */
  removesAdmin?: boolean
}

/** Another change or read of the same user may happen while the change is decided. */
const maxDecisions = 10

/**
 * PENDING -> DONE | REJECTED. First the intention is recorded, then the identity server is told,
 * then the outcome is recorded. After a crash in between, the sweeper calls `finish` again. A user
 * has one change at a time.
 */
export async function changeUser(
  ctx: Context,
  operation: UserOperation,
  { userId: id, ...input }: { userId: string; idempotencyKey: string },
  decide: (user: IdentityUser) => Decision | Promise<Decision>,
) {
  ctx.principal.mustHave('user:manage')
  const request = requestOf(operation, { userId: id, ...input })
  const identity = identityOf(ctx)
  for (let tried = 0; tried < maxDecisions; tried++) {
    const before = await earlierChange(ctx.db, request)
    if (before) return finish(ctx, before)
    await finishOther(ctx, id)
    const asOf = await moment(ctx.db)
    const user = await identity.user(id)
    if (!user) throw notFound('User', id)
    const { wanted, removesAdmin: takesAdmin } = await decide(user)
    const leaves = takesAdmin && user.enabled && user.roles.includes('admin')
    const administratorsLeft = leaves ? await otherAdministrators(identity, id) : undefined
    const change = await intend(ctx, request, { user, wanted, administratorsLeft }, asOf)
    if (change) return finish(ctx, change)
  }
  throw identityUnavailable(false, 'Other changes of the person are under way')
}

/** @throws the Problem that the change ended with, or IdentityUnavailable when it is finished later */
export async function finish(ctx: Context, change: UserChange, password?: string) {
  const lease = await takeChange(ctx.db, change.id)
  if (lease.state !== 'PENDING') return outcomeOf(ctx, lease, password)
  const identity = identityOf(ctx)
  try {
    const id = await applyChange(ctx, identity, lease, password)
    const asOf = await moment(ctx.db)
    const current = lease.operation === 'deleteUser' ? null : await identity.user(id)
    if (!current && lease.operation !== 'deleteUser') throw notFound('User', id)
    const passwordDue = lease.passwordDue && !password
    // The time is read after the change: tokens that were issued before it may carry the old state.
    const identityTime = revoking.includes(lease.operation) ? await identity.now() : undefined
    return await recordDone(ctx, lease, { id, current, asOf, passwordDue, identityTime })
  } catch (cause) {
    if (cause instanceof Problem && cause.type !== 'IdentityUnavailable')
      await markFinished(ctx.db, lease.id, { problem: cause.result })
    else await releaseLease(ctx.db, lease.id)
    throw cause instanceof Problem && cause.type === 'IdentityUnavailable' ? identityUnavailable(true) : cause
  }
}

/**
 * Every step can be repeated: its effect at the identity server shows that it is done.
 * @returns the user's id
 */
async function applyChange(ctx: Context, identity: Identity, change: UserChange, password?: string) {
  const { operation, wanted } = change
  if (operation === 'createUser') return makeAccount(ctx, identity, change, password)
  const id = change.userId!
  switch (operation) {
    case 'updateUser':
    case 'setUserStores':
      await identity.change(id, wanted)
      break
    case 'setUserRoles':
      await identity.setRoles(id, wanted.roles!)
      break
    case 'enableUser':
      await identity.change(id, { enabled: true })
      break
    case 'disableUser':
      await identity.change(id, { enabled: false })
      await identity.signOut(id)
      break
    case 'deleteUser':
      if (await identity.user(id)) await identity.remove(id)
  }
  return id
}

const revoking: UserOperation[] = ['disableUser', 'deleteUser', 'setUserRoles', 'setUserStores']

interface Done {
  id: string
  /** The user after the change; null when the account is gone. */
  current: IdentityUser | null
  asOf: Date
  passwordDue: boolean
  /** The time by the identity server's clock; only for changes that revoke tokens. */
  identityTime?: number
}

/**
 * Records the outcome, the user as shown to clients, and the event in one transaction. The first
 * caller wins.
 */
async function recordDone(ctx: Context, change: UserChange, done: Done) {
  const { id, current, asOf, passwordDue, identityTime } = done
  const actor = { id: change.actorId, name: change.actorName }
  const last = current ?? (await ctx.load.user.load(id))
  await ctx.actingFor(actor).transaction(async (tx) => {
    if (!(await markFinished(tx, change.id, { passwordDue }))) return
    if (current) await keepUsers(tx, [current], asOf)
    else await markDeleted(tx, id)
    emitUser(tx, change, last ?? userWithoutAccount(id, change.username), identityTime)
  })
  // The actor's context has emptied its own loaders only.
  ctx.forget()
  return saved(id)
}

async function outcomeOf(ctx: Context, change: UserChange, password?: string) {
  const { problem } = change
  if (problem) throw Problem.from(problem)
  if (change.passwordDue && password) {
    await identityOf(ctx).setTemporaryPassword(change.userId!, password)
    await passwordIsSet(ctx.db, change.id)
  }
  return saved(change.userId!)
}

/** Finishes another pending change of the user first. */
async function finishOther(ctx: Context, userId: string) {
  const pending = await pendingChangeOf(ctx.db, userId)
  if (!pending) return
  await finish(ctx, pending).catch((cause) => {
    if (!(cause instanceof Problem)) throw cause
    if (cause.type === 'IdentityUnavailable')
      throw identityUnavailable(false, 'Another change of the person is under way')
  })
}

async function otherAdministrators(identity: Identity, id: string) {
  const holders = await identity.holdersOf('admin')
  return holders.filter((holder) => holder.enabled && holder.id !== id).map((holder) => holder.id)
}

const saved = (id: string) => ({ __typename: 'UserSaved' as const, user: { id } })

const userWithoutAccount = (
  id: string,
  username: string,
): Omit<User, 'asOf' | 'deletedAt' | 'createdAt'> => ({
  id,
  username,
  email: null,
  firstName: null,
  lastName: null,
  enabled: false,
  roles: [],
  storeIds: [],
})
