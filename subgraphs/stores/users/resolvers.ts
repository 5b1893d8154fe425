import type { Resolvers } from '../generated/resolver-types.ts'
import { createUser } from './create-user.ts'
import { deleteUser } from './delete-user.ts'
import { disableUser, enableUser } from './disable-user.ts'
import { findMe, findUsers, mayKnow, storesOf } from './queries.ts'
import { setUserRoles } from './set-user-roles.ts'
import { setUserStores } from './set-user-stores.ts'
import { updateUser } from './update-user.ts'
import { freshUser, nameOf } from './users.ts'

export const resolvers: Resolvers = {
  Query: {
    me: (_, __, ctx) => findMe(ctx),
    users: (_, { filter, ...page }, ctx) => findUsers(ctx, filter ?? {}, page),
    user: (_, { id }, ctx) => freshUser(ctx, id),
  },
  Mutation: {
    createUser: (_, { input }, ctx) => createUser(ctx, input),
    updateUser: (_, { input }, ctx) => updateUser(ctx, input),
    disableUser: (_, { input }, ctx) => disableUser(ctx, input),
    enableUser: (_, { input }, ctx) => enableUser(ctx, input),
    deleteUser: (_, { input }, ctx) => deleteUser(ctx, input),
    setUserRoles: (_, { input }, ctx) => setUserRoles(ctx, input),
    setUserStores: (_, { input }, ctx) => setUserStores(ctx, input),
  },
  User: {
    __resolveReference: ({ id }, ctx) => ctx.load.user.load(id),
    name: (user) => nameOf(user),
    email: (user, _, ctx) => (mayKnow(ctx, user) ? user.email : null),
    enabled: (user, _, ctx) => (mayKnow(ctx, user) ? user.enabled : null),
    roles: (user, _, ctx) => (mayKnow(ctx, user) ? user.roles : null),
    stores: (user, _, ctx) => (mayKnow(ctx, user) ? storesOf(ctx, user) : null),
    createdAt: (user, _, ctx) => (mayKnow(ctx, user) ? user.createdAt : null),
    deletedAt: (user, _, ctx) => (mayKnow(ctx, user) ? user.deletedAt : null),
    pendingChange: (user, _, ctx) => (mayKnow(ctx, user) ? ctx.load.pendingChange.load(user.id) : null),
  },
  PendingChange: {
    since: ({ intendedAt }) => intendedAt,
    by: ({ actorName }) => actorName,
  },
  UserSaved: { user: async ({ user }, _, ctx) => (await ctx.load.user.load(user.id))! },
}
