import { Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { UserChange } from './entities/user-change.ts'
import type { Identity } from './identity.ts'
import { usernameTaken } from './problems.ts'
import { keepUserId, markBegun } from './user-changes.ts'

/** The maximum difference between the clocks of the identity server and of the database. */
const skewMs = 60_000

/**
 * Makes an account; idempotent. The identity server gives the id, so an account whose creation was
 * interrupted is found again by its username. It counts as made by this change when it is not older
 * and has its email address.
 * @returns the id
 * @throws Problem UsernameTaken, EmailTaken, InvalidInput
 */
export async function makeAccount(
  ctx: Context,
  identity: Identity,
  change: UserChange,
  password?: string,
): Promise<string> {
  const id = change.userId ?? (await findOrCreate(ctx, identity, change, password))
  await keepUserId(ctx.db, change.id, id)
  await identity.setRoles(id, change.wanted.roles!)
  return id
}

async function findOrCreate(
  ctx: Context,
  identity: Identity,
  change: UserChange,
  password: string | undefined,
) {
  const { username, wanted } = change
  const found = await identity.findByUsername(username)
  if (found) return adopt(found)
  change.begunAt = await markBegun(ctx.db, change.id)
  const { email, firstName, lastName, storeIds } = wanted as Required<typeof wanted>
  try {
    return await identity.create({ username, email, firstName, lastName, storeIds }, password)
  } catch (cause) {
    if (!(cause instanceof Problem && cause.type === 'UsernameTaken')) throw cause
    const sooner = await identity.findByUsername(username)
    if (!sooner) throw cause
    return adopt(sooner)
  }

  async function adopt(account: NonNullable<typeof found>) {
    const since = change.begunAt?.getTime() ?? Number.POSITIVE_INFINITY
    if (account.createdAt.getTime() < since - skewMs || account.email !== wanted.email)
      throw usernameTaken(username)
    if (password) await identity.setTemporaryPassword(account.id, password)
    return account.id
  }
}
