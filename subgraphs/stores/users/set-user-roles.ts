import type { Context } from '../context.ts'
import type { SetUserRolesInput } from '../generated/schema-types.ts'
import { changeUser } from './change-user.ts'
import { checkRoles, requireStores } from './check-user.ts'

/** Replaces the roles of a user. */
export async function setUserRoles(ctx: Context, input: SetUserRolesInput) {
  const roles = checkRoles(input.roles)
  return changeUser(ctx, 'setUserRoles', input, ({ storeIds }) => {
    requireStores('roles', roles, storeIds)
    return { wanted: { roles }, removesAdmin: !roles.includes('admin') }
  })
}
