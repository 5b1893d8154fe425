import { LocalTimeResolver } from 'graphql-scalars'
import { addRegister } from './commands/add-register.ts'
import { closeStore } from './commands/close-store.ts'
import { openStore } from './commands/open-store.ts'
import { reopenStore } from './commands/reopen-store.ts'
import { retireRegister } from './commands/retire-register.ts'
import { updateStore } from './commands/update-store.ts'
import type { Resolvers } from './generated.ts'
import { findStore, findStores } from './queries.ts'

export const resolvers: Resolvers = {
  LocalTime: LocalTimeResolver,
  Query: {
    stores: (_, { filter, ...page }, ctx) => findStores(ctx, filter ?? {}, page),
    store: (_, by, ctx) => findStore(ctx, by),
  },
  Mutation: {
    openStore: (_, { input }, ctx) => openStore(ctx, input),
    updateStore: (_, { input }, ctx) => updateStore(ctx, input),
    closeStore: (_, { input }, ctx) => closeStore(ctx, input),
    reopenStore: (_, { input }, ctx) => reopenStore(ctx, input),
    addRegister: (_, { input }, ctx) => addRegister(ctx, input),
    retireRegister: (_, { input }, ctx) => retireRegister(ctx, input),
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
}
