import type { Resolvers } from './generated/resolver-types.ts'

export const resolvers: Resolvers = {
  Product: {
    {{camel}}: async ({ id }, _, ctx) => (await ctx.load.remark.load(id))?.text,
  },
}
