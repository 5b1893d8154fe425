import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import type { ProductQuantity } from '../mappers.ts'
import { productOf, productOfProblem, storeOf } from '../references.ts'
import { findTransfersOf } from '../transfers/queries.ts'
import { approveRestock } from './approve-restock.ts'
import { cancelRestock } from './cancel-restock.ts'
import type { RestockRequest } from './entities/restock-request.ts'
import type { SavedRequest } from './mappers.ts'
import { findRequest, findRequests } from './queries.ts'
import { rejectRestock } from './reject-restock.ts'
import { requestRestock } from './request-restock.ts'
import { restockStepOf } from './steps.ts'

export const restock: Resolvers = {
  Query: {
    restockRequests: (_, { filter, orderBy, ...page }, ctx) =>
      findRequests(ctx, filter ?? {}, orderBy ?? 'NEWEST', page),
    restockRequest: (_, { id }, ctx) => findRequest(ctx, id),
  },
  Mutation: {
    requestRestock: (_, { input }, ctx) => requestRestock(ctx, input),
    approveRestock: (_, { input }, ctx) => approveRestock(ctx, input),
    rejectRestock: (_, { input }, ctx) => rejectRestock(ctx, input),
    cancelRestock: (_, { input }, ctx) => cancelRestock(ctx, input),
  },
  RestockRequest: {
    __resolveReference: ({ id }, ctx) => findRequest(ctx, id),
    store: ({ storeId }) => storeOf(storeId),
    lines: (request, _, ctx) => linesOf(ctx, request),
    sourceStore: async ({ id }, _, ctx) => {
      const [first, ...others] = new Set(
        (await allocationsOf(ctx, id)).map(({ sourceStoreId }) => sourceStoreId),
      )
      return first && others.length === 0 ? storeOf(first) : null
    },
    allocations: ({ id }, _, ctx) => allocationsOf(ctx, id),
    requestedBy: (request) => ({ id: request.requestedById, name: request.requestedByName }),
    decidedBy: ({ decidedById, decidedByName }) =>
      decidedById && decidedByName ? { id: decidedById, name: decidedByName } : null,
    transfers: ({ id }, _, ctx) => findTransfersOf(ctx, id),
    history: async ({ id }, _, ctx) => (await ctx.load.history.load(`RestockRequest/${id}`))?.steps ?? [],
  },
  Transfer: {
    request: ({ requestId }, _, ctx) => (requestId ? findRequest(ctx, requestId) : null),
  },
  RestockStep: { type: ({ type }) => restockStepOf(type), at: ({ at }) => new Date(at) },
  RestockLine: { product: productOf },
  RestockAllocation: { sourceStore: ({ sourceStoreId }) => storeOf(sourceStoreId), product: productOf },
  UnservedLine: { product: productOfProblem },
  PossibleSource: { store: ({ storeId }) => storeOf(storeId) },
  RestockExplanation: {
    rule: ({ ruleId }, _, ctx) => (ruleId ? ctx.load.restockRule.load(ruleId) : null),
  },
  ConsideredSource: {
    store: ({ storeId }) => storeOf(storeId),
    quantity: ({ quantity }) => quantity ?? 0,
    reason: ({ reason, chosen }) => reason ?? (chosen ? 'CHOSEN' : 'NO_SURPLUS'),
  },
  RestockRequested: { request: savedRequest },
  RestockApproved: { request: savedRequest },
  RestockRejected: { request: savedRequest },
  RestockCancelled: { request: savedRequest },
}

async function savedRequest({ request }: SavedRequest, _: unknown, ctx: Context) {
  return (await ctx.load.restockRequest.load(request.id))!
}

async function linesOf(ctx: Context, { id, state, decidedAt }: RestockRequest): Promise<ProductQuantity[]> {
  const lines = (await ctx.load.requestLines.load(id))?.lines ?? []
  if (!decidedAt || state === 'REJECTED') return lines
  const allocations = await allocationsOf(ctx, id)
  return lines.map((line) => {
    const parts = allocations.filter(({ productId }) => productId === line.productId)
    return { ...line, approved: parts.reduce((sum, { quantity }) => sum + quantity, 0) }
  })
}

const allocationsOf = async (ctx: Context, requestId: string) =>
  (await ctx.load.requestAllocations.load(requestId))?.allocations ?? []
