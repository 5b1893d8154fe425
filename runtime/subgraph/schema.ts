import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, defaultFieldResolver, type GraphQLSchema, isUnionType, Kind } from 'graphql'
import { enforceAccess } from '../access/directives.ts'
import { Problem } from '../errors/problem.ts'
import { tidyArguments } from '../graphql/arguments.ts'
import { scalars } from '../graphql/scalars.ts'
import type { Context } from './context.ts'
import { checkReferences } from './ids.ts'
import type { Manifest } from './manifest.ts'

/** Builds the executable schema of a subgraph. It enforces access from the same SDL as the gateway. */
export function buildSchema(manifest: Manifest): GraphQLSchema {
  const [definitions, ...additions] = [scalarsOf(manifest), ...manifest.resolvers] as ResolverMap[]
  const schema = buildSubgraphSchema([
    { typeDefs: manifest.schema, resolvers: definitions },
    ...additions.map((resolvers) => ({ typeDefs: noTypes, resolvers })),
  ])
  tidyArguments(schema)
  checkReferences(schema)
  answerWithProblems(schema)
  enforceAccess(schema)
  forgetBetweenEvents(schema)
  return schema
}

const noTypes: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] }

type ResolverMap = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']

/** @throws for an unknown scalar, which would accept every value */
function scalarsOf({ schema }: Manifest) {
  const defined = schema.definitions.flatMap((one) =>
    one.kind === Kind.SCALAR_TYPE_DEFINITION ? [one.name.value] : [],
  )
  const unknown = defined.find((name) => !(name in scalars))
  if (unknown)
    throw new Error(
      `The scalar ${unknown} takes any value: say in runtime/graphql/scalars.ts what it expects.`,
    )
  return Object.fromEntries(defined.map((name) => [name, scalars[name]]))
}

/** Returns a `Problem` that a command throws as the mutation's result, or a query with a result union. */
function answerWithProblems(schema: GraphQLSchema) {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
  const withUnion = queries.filter(({ type }) => isUnionType(type))
  for (const field of [...Object.values(schema.getMutationType()?.getFields() ?? {}), ...withUnion]) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = async (source, args, context: Context, info) => {
      const ask = async () => resolve(source, args, context, info)
      const problem = await ask().catch(problemIn)
      if (!(problem instanceof Problem)) return problem
      // Nothing was changed. It runs once more, after the owner's events are applied.
      const again = problem.unknownOf && (await context.catchUp(problem.unknownOf))
      const outcome = again ? await ask().catch(problemIn) : problem
      return outcome instanceof Problem ? outcome.result : outcome
    }
  }
}

function problemIn(error: unknown): Problem {
  if (error instanceof Problem) return error
  throw error
}

/**
 * graphql-js runs all events of a stream with one context: its loaders would show the first event's
 * state.
 */
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
