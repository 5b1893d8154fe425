import { approveRestock } from '../commands/approve-restock.ts'
import type { Resolvers } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { findRequests } from '../queries/restock.ts'
import { findTransfers } from '../queries/transfers.ts'
import { findRequest } from '../scope.ts'
import { productOf, storeOf } from './references.ts'

export const restock: Resolvers = {
  Query: {
    restockRequests: (_, { filter, ...page }, ctx) => findRequests(ctx, filter ?? {}, page),
    restockRequest: (_, { id }, ctx) => findRequest(ctx, id),
  },
  Mutation: {
    approveRestock: (_, { input }, ctx) => approveRestock(ctx, input),
  },
  RestockRequest: {
    __resolveReference: ({ id }, ctx) => findRequest(ctx, id),
    store: ({ storeId }) => storeOf(storeId),
    lines: async ({ id }, _, ctx) => (await ctx.load.requestLines.load(id))?.lines ?? [],
    donor: async ({ id }, _, ctx) => {
      const [first, ...others] = new Set((await allocationsOf(ctx, id)).map(({ donorId }) => donorId))
      return first && others.length === 0 ? storeOf(first) : null
    },
    allocations: ({ id }, _, ctx) => allocationsOf(ctx, id),
    requestedBy: (request) => ({ id: request.requestedById, name: request.requestedByName }),
    decidedBy: ({ decidedById, decidedByName }) =>
      decidedById && decidedByName ? { id: decidedById, name: decidedByName } : null,
    transfers: ({ id }, _, ctx) => findTransfers(ctx, id),
    history: async ({ id }, _, ctx) => (await ctx.load.history.load(`RestockRequest/${id}`))?.steps ?? [],
  },
  RestockStep: { at: ({ at }) => new Date(at) },
  RestockLine: { product: productOf },
  RestockAllocation: { donor: ({ donorId }) => storeOf(donorId), product: productOf },
  RestockExplanation: {
    rule: ({ ruleId }, _, ctx) => (ruleId ? ctx.load.restockRule.load(ruleId) : null),
  },
  RestockDonor: {
    store: ({ storeId }) => storeOf(storeId),
    quantity: ({ quantity }) => quantity ?? 0,
    reason: ({ reason, chosen }) => reason ?? (chosen ? 'CHOSEN' : 'NO_SURPLUS'),
  },
  RestockApproved: {
    request: async ({ request }, _, ctx) => (await ctx.load.restockRequest.load(request.id))!,
  },
}

const allocationsOf = async (ctx: Context, requestId: string) =>
  (await ctx.load.requestAllocations.load(requestId))?.allocations ?? []
