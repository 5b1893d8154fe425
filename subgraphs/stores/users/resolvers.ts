import type { Resolvers } from '../generated/resolver-types.ts'
import { createUser } from './create-user.ts'
import { deleteUser } from './delete-user.ts'
import { disableUser, enableUser } from './disable-user.ts'
import { findMe, findPeople, mayKnow, storesOf } from './queries.ts'
import { setUserRoles } from './set-user-roles.ts'
import { setUserStores } from './set-user-stores.ts'
import { updateUser } from './update-user.ts'
import { freshPerson, nameOf } from './users.ts'

export const resolvers: Resolvers = {
  Query: {
    me: (_, __, ctx) => findMe(ctx),
    users: (_, { filter, ...page }, ctx) => findPeople(ctx, filter ?? {}, page),
    user: (_, { id }, ctx) => freshPerson(ctx, id),
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
  Person: {
    __resolveReference: ({ id }, ctx) => ctx.load.person.load(id),
    name: (person) => nameOf(person),
    email: (person, _, ctx) => (mayKnow(ctx, person) ? person.email : null),
    enabled: (person, _, ctx) => (mayKnow(ctx, person) ? person.enabled : null),
    roles: (person, _, ctx) => (mayKnow(ctx, person) ? person.roles : null),
    stores: (person, _, ctx) => (mayKnow(ctx, person) ? storesOf(ctx, person) : null),
    createdAt: (person, _, ctx) => (mayKnow(ctx, person) ? person.createdAt : null),
    deletedAt: (person, _, ctx) => (mayKnow(ctx, person) ? person.deletedAt : null),
    pendingChange: (person, _, ctx) => (mayKnow(ctx, person) ? ctx.load.pendingChange.load(person.id) : null),
  },
  PendingChange: {
    since: ({ intendedAt }) => intendedAt,
    by: ({ actorName }) => actorName,
  },
  PersonSaved: { person: async ({ person }, _, ctx) => (await ctx.load.person.load(person.id))! },
}
