import type { Resolvers } from '../generated/resolver-types.ts'
import { closeStore } from './close-store.ts'
import { openStore } from './open-store.ts'
import { findStore, findStores } from './queries.ts'
import { reopenStore } from './reopen-store.ts'
import { updateStore } from './update-store.ts'

export const resolvers: Resolvers = {
  Query: {
    stores: (_, { filter, ...page }, ctx) => findStores(ctx, filter ?? {}, page),
    store: (_, by, ctx) => findStore(ctx, by),
  },
  Mutation: {
    openStore: (_, { input }, ctx) => openStore(ctx, input),
    updateStore: (_, { input }, ctx) => updateStore(ctx, input),
    closeStore: (_, { input }, ctx) => closeStore(ctx, input),
    reopenStore: (_, { input }, ctx) => reopenStore(ctx, input),
  },
  Store: {
    __resolveReference: ({ id }, ctx) => ctx.load.store.load(id),
    suppliedBy: ({ suppliedBy }, _, ctx) => (suppliedBy ? ctx.load.store.load(suppliedBy) : null),
  },
  StoreSaved: { store: async ({ store }, _, ctx) => (await ctx.load.store.load(store.id))! },
}
