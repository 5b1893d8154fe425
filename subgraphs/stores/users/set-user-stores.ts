import type { Context } from '../context.ts'
import type { SetUserStoresInput } from '../generated/schema-types.ts'
import { changeUser } from './change-user.ts'
import { checkStores, requireStores } from './check-user.ts'

/** Replaces the stores that a user works in. */
export const setUserStores = (ctx: Context, input: SetUserStoresInput) =>
  changeUser(ctx, 'setUserStores', input, async ({ roles }) => {
    const storeIds = await checkStores(ctx, input.storeIds)
    requireStores('storeIds', roles, storeIds)
    return { wanted: { storeIds } }
  })
