import type { Resolvers } from '../generated/resolver-types.ts'
import { addRegister } from './add-register.ts'
import { retireRegister } from './retire-register.ts'

export const resolvers: Resolvers = {
  Mutation: {
    addRegister: (_, { input }, ctx) => addRegister(ctx, input),
    retireRegister: (_, { input }, ctx) => retireRegister(ctx, input),
  },
  Store: {
    registers: ({ id }, { includeRetired }, ctx) =>
      ctx.load.registersOfStore.load({ parent: id, asked: includeRetired ?? false }),
  },
  Register: {
    __resolveReference: ({ id }, ctx) => ctx.load.register.load(id),
    store: async ({ storeId }, _, ctx) => (await ctx.load.store.load(storeId))!,
  },
  RegisterSaved: { register: async ({ register }, _, ctx) => (await ctx.load.register.load(register.id))! },
}
