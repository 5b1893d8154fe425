import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type SelectionSetNode, type ValidationRule } from 'graphql'
import type { Logger } from './log.ts'
import { operationSeconds } from './metrics.ts'
import { asGraphQLError, createPublicErrors, type PublicErrors } from './public-errors.ts'

/** Bytes of a request's body, and of a WebSocket message. */
export const maxBodyBytes = 1024 * 1024

interface Limits {
  /** Tokens of a document, counted before anything else looks at it. */
  tokens: number
  /** Nesting of fields; introspection, which graphql-js limits itself, apart. */
  depth: number
  /** Fields once fragments are written out. */
  selections: number
}

/** 200 lines of a sale written as literals are 1,900 tokens. */
const publicLimits: Limits = { tokens: 4_000, depth: 12, selections: 2_000 }
/** A subgraph's documents come from the planner, which writes out fragments and adds keys and type names. */
const plannedLimits: Limits = { tokens: 40_000, depth: 20, selections: 20_000 }

type SharedOptions = Omit<ApolloServerOptions<BaseContext>, 'schema' | 'gateway' | 'typeDefs' | 'resolvers'>

/** Apollo Server's options for documents from anybody. With `open` they may ask for the schema itself. */
export const gatewayServerOptions = (log: Logger, { open }: { open: boolean }): SharedOptions => ({
  ...serverOptions(log, publicLimits),
  introspection: open,
  hideSchemaDetailsFromClientErrors: !open,
})

/** Apollo Server's options for documents from the gateway. */
export const subgraphServerOptions = (log: Logger): SharedOptions => ({
  ...serverOptions(log, plannedLimits),
  introspection: false,
  hideSchemaDetailsFromClientErrors: true,
})

/** Refuses a document whose fields nest deeper than `max`. */
export const maxDepth =
  (max: number): ValidationRule =>
  (context) => {
    const known = new Map<string, number>()
    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet)
        if (depth <= max) return
        const message = `The operation nests ${depth} fields deep, ${max} at the most: ask in several operations.`
        context.reportError(new GraphQLError(message, { nodes: node, extensions: { limit: 'depth' } }))
      },
    }

    function depthOf({ selections }: SelectionSetNode): number {
      return selections.reduce((deepest, selection) => {
        if (selection.kind === 'FragmentSpread') return Math.max(deepest, fragmentDepth(selection.name.value))
        if (selection.kind === 'InlineFragment') return Math.max(deepest, depthOf(selection.selectionSet))
        if (selection.name.value.startsWith('__')) return deepest
        return Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0))
      }, 0)
    }

    /** Each fragment once, or a few that spread one another twice would take as long as they are deep. */
    function fragmentDepth(name: string): number {
      const before = known.get(name)
      if (before !== undefined) return before
      known.set(name, 0)
      const fragment = context.getFragment(name)
      const depth = fragment ? depthOf(fragment.selectionSet) : 0
      known.set(name, depth)
      return depth
    }
  }

function serverOptions(log: Logger, limits: Limits) {
  const errors = createPublicErrors(log)
  return {
    logger: log,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [maxDepth(limits.depth)],
    csrfPrevention: true,
    persistedQueries: false as const,
    includeStacktraceInErrorResponses: false,
    /** Start files stop everything in their order. */
    stopOnTerminationSignals: false,
    formatError: (_: unknown, error: unknown) => errors.show(asGraphQLError(error)),
    plugins: [
      watchOperations(errors),
      // Each of these would wrap every resolver or send something out of the house.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  }
}

/** Times operations, and reports errors while the trace they belong to is still known. */
const watchOperations = (errors: PublicErrors): ApolloServerPlugin => ({
  async requestDidStart() {
    const stop = operationSeconds.startTimer()
    return {
      async didEncounterErrors({ errors: found, contextValue }) {
        for (const error of found)
          errors.report(error, (contextValue as { traceparent?: string }).traceparent)
      },
      async willSendResponse({ operation, response: { body } }) {
        const failed = body.kind === 'single' && body.singleResult.errors !== undefined
        stop({ operation: operation?.operation ?? 'none', outcome: failed ? 'errors' : 'ok' })
      },
    }
  },
})
