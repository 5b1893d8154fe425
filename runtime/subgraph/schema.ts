import { buildSubgraphSchema } from '@apollo/subgraph'
import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { DateTimeResolver, JSONResolver, LocalDateResolver, SafeIntResolver } from 'graphql-scalars'
import { enforceAccess } from '../access/directives.ts'
import { Problem } from '../problem.ts'
import { tidyArguments } from './arguments.ts'
import type { Context } from './context.ts'
import type { Manifest } from './manifest.ts'

/** The executable schema of a subgraph, access enforced from the same SDL that the gateway enforces. */
export function buildSchema(manifest: Manifest): GraphQLSchema {
  const resolvers = { ...scalars, ...manifest.resolvers } as ResolverMap
  const schema = buildSubgraphSchema({ typeDefs: manifest.schema, resolvers })
  tidyArguments(schema)
  answerWithProblems(schema)
  enforceAccess(schema)
  forgetBetweenEvents(schema)
  return schema
}

type ResolverMap = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']

const scalars = {
  DateTime: DateTimeResolver,
  LocalDate: LocalDateResolver,
  JSON: JSONResolver,
  SafeInt: SafeIntResolver,
}

/** A `Problem` thrown by a command is the mutation's result, not an error. */
function answerWithProblems(schema: GraphQLSchema) {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = async (...asked) => {
      try {
        return await resolve(...asked)
      } catch (error) {
        if (error instanceof Problem) return error.result
        throw error
      }
    }
  }
}

/** graphql-js runs all events of a stream with one context: its loaders would show the first event's state. */
function forgetBetweenEvents(schema: GraphQLSchema) {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const subscribe = field.subscribe
    if (!subscribe) continue
    field.subscribe = async (source, args, context: Context, info) => {
      const stream = (await subscribe(source, args, context, info)) as AsyncIterableIterator<unknown>
      return {
        [Symbol.asyncIterator]() {
          return this
        },
        async next() {
          const next = await stream.next()
          context.forget()
          return next
        },
        return: async () => (await stream.return?.()) ?? { done: true, value: undefined },
      }
    }
  }
}
