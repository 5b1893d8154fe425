import type { Context } from '../context.ts'
import type { CreateUserInput } from '../generated/schema-types.ts'
import { finish } from './change-user.ts'
import {
  checkEmail,
  checkPassword,
  checkRoles,
  checkStores,
  checkUserName,
  checkUsername,
  requireStores,
} from './check-user.ts'
import { usernameTaken } from './problems.ts'
import { earlierChange, intend, requestOf } from './user-changes.ts'
import { moment } from './users.ts'

/** Creates a user. The password goes to the identity server and is stored nowhere here. */
export async function createUser(ctx: Context, { temporaryPassword, ...input }: CreateUserInput) {
  ctx.principal.mustHave('user:manage')
  const password = checkPassword(temporaryPassword)
  const request = requestOf('createUser', input)
  const before = await earlierChange(ctx.db, request)
  if (before) return finish(ctx, before, password)
  const username = checkUsername(input.username)
  const email = checkEmail(input.email)
  const firstName = checkUserName('firstName', input.firstName)
  const lastName = checkUserName('lastName', input.lastName)
  const roles = checkRoles(input.roles)
  const storeIds = await checkStores(ctx, input.storeIds ?? [])
  requireStores('storeIds', roles, storeIds)

  const wanted = { email, firstName, lastName, roles, storeIds }
  const intention = { user: { id: null, username }, wanted, passwordDue: true }
  const change =
    (await intend(ctx, request, intention, await moment(ctx.db))) ?? (await earlierChange(ctx.db, request))
  if (!change) throw usernameTaken(username)
  return finish(ctx, change, password)
}
