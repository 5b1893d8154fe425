import { invalidInput } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { UpdateUserInput } from '../generated/schema-types.ts'
import { changeUser } from './change-user.ts'
import { checkEmail, checkUserName } from './check-user.ts'

/** Changes names or email address. */
export async function updateUser(ctx: Context, input: UpdateUserInput) {
  const { email, firstName, lastName } = input
  const wanted = {
    ...(email != null && { email: checkEmail(email) }),
    ...(firstName != null && { firstName: checkUserName('firstName', firstName) }),
    ...(lastName != null && { lastName: checkUserName('lastName', lastName) }),
  }
  if (Object.keys(wanted).length === 0)
    throw invalidInput('email', 'Got no field to change: expected email, firstName or lastName.')
  return changeUser(ctx, 'updateUser', input, () => ({ wanted }))
}
