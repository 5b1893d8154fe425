import type { Resolvers } from '../generated/resolver-types.ts'
import { addRegister } from '../registers/add-register.ts'
import { retireRegister } from '../registers/retire-register.ts'
import { createUser } from '../users/create-user.ts'
import { deleteUser } from '../users/delete-user.ts'
import { disableUser, enableUser } from '../users/disable-user.ts'
import { findMe, findPeople, mayKnow, storesOf } from '../users/queries.ts'
import { setUserRoles } from '../users/set-user-roles.ts'
import { setUserStores } from '../users/set-user-stores.ts'
import { updateUser } from '../users/update-user.ts'
import { freshPerson, nameOf } from '../users/users.ts'
import { closeStore } from './close-store.ts'
import { openStore } from './open-store.ts'
import { findStore, findStores } from './queries.ts'
import { reopenStore } from './reopen-store.ts'
import { updateStore } from './update-store.ts'

export const resolvers: Resolvers = {
  Query: {
    stores: (_, { filter, ...page }, ctx) => findStores(ctx, filter ?? {}, page),
    store: (_, by, ctx) => findStore(ctx, by),
    me: (_, __, ctx) => findMe(ctx),
    users: (_, { filter, ...page }, ctx) => findPeople(ctx, filter ?? {}, page),
    user: (_, { id }, ctx) => freshPerson(ctx, id),
  },
  Mutation: {
    openStore: (_, { input }, ctx) => openStore(ctx, input),
    updateStore: (_, { input }, ctx) => updateStore(ctx, input),
    closeStore: (_, { input }, ctx) => closeStore(ctx, input),
    reopenStore: (_, { input }, ctx) => reopenStore(ctx, input),
    addRegister: (_, { input }, ctx) => addRegister(ctx, input),
    retireRegister: (_, { input }, ctx) => retireRegister(ctx, input),
    createUser: (_, { input }, ctx) => createUser(ctx, input),
    updateUser: (_, { input }, ctx) => updateUser(ctx, input),
    disableUser: (_, { input }, ctx) => disableUser(ctx, input),
    enableUser: (_, { input }, ctx) => enableUser(ctx, input),
    deleteUser: (_, { input }, ctx) => deleteUser(ctx, input),
    setUserRoles: (_, { input }, ctx) => setUserRoles(ctx, input),
    setUserStores: (_, { input }, ctx) => setUserStores(ctx, input),
  },
  Store: {
    __resolveReference: ({ id }, ctx) => ctx.load.store.load(id),
    suppliedBy: ({ suppliedBy }, _, ctx) => (suppliedBy ? ctx.load.store.load(suppliedBy) : null),
    registers: ({ id }, { includeRetired }, ctx) =>
      ctx.load.registersOfStore.load({ parent: id, asked: includeRetired ?? false }),
  },
  Register: {
    __resolveReference: ({ id }, ctx) => ctx.load.register.load(id),
    store: async ({ storeId }, _, ctx) => (await ctx.load.store.load(storeId))!,
  },
  StoreSaved: { store: async ({ store }, _, ctx) => (await ctx.load.store.load(store.id))! },
  RegisterSaved: { register: async ({ register }, _, ctx) => (await ctx.load.register.load(register.id))! },
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
