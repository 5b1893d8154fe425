import { sql } from '../../../runtime/database/sql.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import { withTimeout } from '../../../runtime/process/with-timeout.ts'
import type { Context } from '../context.ts'
import { identityOf } from './identity.ts'
import { freshUser } from './users.ts'

const minute = 60_000
/** The sweeper reads all users every ten minutes, so older registrations are known. */
const sinceMs = 15 * minute
/** A list of users waits no longer than this for the identity server. */
const patienceMs = 1_000

/**
 * Reads users who have registered at the identity server and are not known here yet, so that the
 * list shows them at once. When the server does not answer in time, they appear after it has
 * answered.
 */
export async function readRegistrations(ctx: Context): Promise<void> {
  await withTimeout(patienceMs, readUnknown(ctx).catch(logged))

  function logged(cause: unknown) {
    if (!(cause instanceof Problem)) ctx.log.error({ err: cause }, 'registrations were not read')
  }
}

async function readUnknown(ctx: Context) {
  const identity = identityOf(ctx)
  const ids = await identity.registeredSince(new Date(Date.now() - sinceMs))
  for (const { id } of await ctx.db.query<{ id: string }>(sql('find-unknown-users')`
    select id from unnest(${ids}::uuid[]) as registered(id)
    where not exists (select from user_account where user_account.id = registered.id)`))
    await freshUser(ctx, id, identity)
}
