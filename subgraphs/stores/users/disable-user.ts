import type { Context } from '../context.ts'
import type { DisableUserInput, EnableUserInput } from '../generated/schema-types.ts'
import { alreadyDone } from '../problems.ts'
import { changeUser } from './change-user.ts'

/** Disables a user: their sessions end, and they can no longer sign in. */
export const disableUser = (ctx: Context, input: DisableUserInput) =>
  changeUser(ctx, 'disableUser', input, ({ enabled, username }) => {
    if (!enabled) throw alreadyDone(`${username} is disabled already: let them in again with enableUser.`)
    return { wanted: {}, removesAdmin: true }
  })

/** Lets a disabled user sign in again. */
export const enableUser = (ctx: Context, input: EnableUserInput) =>
  changeUser(ctx, 'enableUser', input, ({ enabled, username }) => {
    if (enabled) throw alreadyDone(`${username} is enabled already: there is nothing to do.`)
    return { wanted: {} }
  })
