import type { Resolvers } from '../../generated/resolver-types.ts'
import { storeOf } from '../../references.ts'
import { findTaxesOf, findTaxSchedules } from './queries.ts'
import { setTaxRules } from './set-tax-rules.ts'
import { setTaxes } from './set-taxes.ts'

export const taxes: Resolvers = {
  Query: {
    taxesOf: (_, { storeId, at }, ctx) => findTaxesOf(ctx, storeId, at ?? null),
    taxSchedules: (_, page, ctx) => findTaxSchedules(ctx, page),
  },
  Mutation: {
    setTaxes: (_, { input }, ctx) => setTaxes(ctx, input),
    setTaxRules: (_, { input }, ctx) => setTaxRules(ctx, input),
  },
  TaxSchedule: {
    store: ({ storeId }) => (storeId === null ? null : storeOf(storeId)),
    from: ({ validFrom }) => validFrom,
    inherits: ({ taxes }) => taxes === null,
    taxes: ({ taxes }) => taxes ?? [],
  },
  TaxesSet: {
    schedule: async ({ schedule }, _, ctx) => (await ctx.load.taxSchedule.load(schedule.id))!,
  },
}
