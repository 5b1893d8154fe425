import type { DeleteUserInput } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { changePerson } from '../people/change-person.ts'

/** Deletes an account for good. */
export const deleteUser = (ctx: Context, input: DeleteUserInput) =>
  changePerson(ctx, 'deleteUser', input, () => ({ wanted: {}, takesAdmin: true }))
