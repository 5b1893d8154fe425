import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { closeRegisterSession } from './close-register-session.ts'
import type { RegisterSession } from './entities/register-session.ts'
import { openRegisterSession } from './open-register-session.ts'
import { findRegisterSession, findRegisterSessions } from './queries.ts'

export const resolvers: Resolvers = {
  Query: {
    registerSession: (_, { id }, ctx) => findRegisterSession(ctx, id),
    registerSessions: (_, { filter, ...page }, ctx) => findRegisterSessions(ctx, filter ?? {}, page),
  },
  Mutation: {
    openRegisterSession: (_, { input }, ctx) => openRegisterSession(ctx, input),
    closeRegisterSession: (_, { input }, ctx) => closeRegisterSession(ctx, input),
  },
  RegisterSession: {
    store: ({ storeId }) => ({ id: storeId }),
    register: ({ registerId }) => ({ id: registerId }),
    openedBy: ({ openedById, openedByName }) => ({ id: openedById, name: openedByName }),
    openingFloat: ({ openingFloat, currency }) => ({ amount: openingFloat, currency }),
    closedBy: ({ closedById, closedByName }) =>
      closedById === null ? null : { id: closedById, name: closedByName! },
    sales: async (session, _, ctx) => (await figuresOf(session, ctx)).sales,
    salesTotal: async (session, _, ctx) => money(session, (await figuresOf(session, ctx)).salesTotal),
    salesTax: async (session, _, ctx) => money(session, (await figuresOf(session, ctx)).salesTax),
    expected: async (session, _, ctx) => money(session, (await figuresOf(session, ctx)).expected),
    counts: async ({ id }, _, ctx) => (await ctx.load.sessionCounts.load(id))?.counts ?? [],
    async counted(session, _, ctx) {
      const { counted } = await figuresOf(session, ctx)
      return counted === null ? null : money(session, counted)
    },
    async difference(session, _, ctx) {
      const { difference } = await figuresOf(session, ctx)
      return difference === null ? null : money(session, difference)
    },
    kinds: async (session, _, ctx) => (await figuresOf(session, ctx)).kinds,
  },
  SessionKind: {
    expected: ({ expected }, _, ctx) => ({ amount: expected, currency: ctx.currency }),
    counted: ({ counted }, _, ctx) => (counted === null ? null : { amount: counted, currency: ctx.currency }),
    difference: ({ expected, counted }, _, ctx) =>
      counted === null ? null : { amount: counted - expected, currency: ctx.currency },
  },
  SessionCount: {
    amount: ({ amount }, _, ctx) => ({ amount, currency: ctx.currency }),
  },
  RegisterSessionSaved: {
    session: async ({ sessionId }, _, ctx) => (await ctx.load.registerSession.load(sessionId))!,
  },
}

const figuresOf = async ({ id }: RegisterSession, ctx: Context) => (await ctx.load.sessionFigures.load(id))!

const money = ({ currency }: RegisterSession, amount: number) => ({ amount, currency })
