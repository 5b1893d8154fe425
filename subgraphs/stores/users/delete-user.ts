import type { Context } from '../context.ts'
import type { DeleteUserInput } from '../generated/schema-types.ts'
import { changeUser } from './change-user.ts'

/** Deletes an account for good. */
export const deleteUser = (ctx: Context, input: DeleteUserInput) =>
  changeUser(ctx, 'deleteUser', input, () => ({ wanted: {}, removesAdmin: true }))
