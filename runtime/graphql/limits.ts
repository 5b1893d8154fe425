import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { ValidationRule } from 'graphql'
import {
  asGraphQLError,
  createPublicErrors,
  type PublicErrors,
  retryAfterOf,
} from '../errors/public-errors.ts'
import type { Logger } from '../log.ts'
import { operationSeconds } from '../metrics.ts'
import { maxDepth, maxRootFields, maxSelections, wellFormedText } from './document-rules.ts'

/**
 * The maximum bytes of a request's body, and of a WebSocket message. A bulk of 10,000 lines,
 * written compactly, is 1.2 million.
 */
export const maxBodyBytes = 2 * 1024 * 1024

/**
 * The limits for the variables of one request. Names count as values do: 10,000 lines of three
 * fields are 70,000.
 */
export const variableLimits = { values: 75_000, depth: 20, textCharacters: 100_000 }

/**
 * The limits for a client's document, counted before anything else reads it. A sale with 200 lines,
 * written as literals, has 1,900 tokens. `nesting` limits braces, brackets and parentheses, so that
 * the parser's stack suffices.
 */
export const documentLimits = { characters: 100_000, tokens: 4_000, nesting: 100, aliases: 100 }

interface Limits {
  tokens: number
  /** The maximum number of fields after fragments are expanded. */
  selections: number
  rules: ValidationRule[]
}

const publicLimits: Limits = {
  tokens: documentLimits.tokens,
  selections: 2_000,
  rules: [maxDepth(12), maxRootFields(40), wellFormedText],
}
/** A subgraph's documents come from the planner, which expands fragments and adds keys and type names. */
export const plannedLimits: Limits = {
  tokens: 40_000,
  selections: 20_000,
  rules: [maxDepth(20), maxSelections(20_000)],
}

type SharedOptions = Omit<ApolloServerOptions<BaseContext>, 'schema' | 'gateway' | 'typeDefs' | 'resolvers'>

/** Apollo Server's options for documents from clients. With `open` clients may introspect the schema. */
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

function serverOptions(log: Logger, limits: Limits) {
  const errors = createPublicErrors(log)
  return {
    logger: log,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: limits.rules,
    csrfPrevention: true,
    persistedQueries: false as const,
    includeStacktraceInErrorResponses: false,
    /** Start files stop everything in their own order. */
    stopOnTerminationSignals: false,
    formatError: (_: unknown, error: unknown) => errors.show(asGraphQLError(error)),
    plugins: [
      watchOperations(errors),
      // Each of these plugins would wrap every resolver or send data to Apollo.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  }
}

/** Times operations, and reports errors while their trace is still known. */
const watchOperations = (errors: PublicErrors): ApolloServerPlugin => ({
  async requestDidStart() {
    const stop = operationSeconds.startTimer()
    return {
      async didEncounterErrors({ errors: found, contextValue }) {
        for (const error of found)
          errors.report(error, (contextValue as { traceparent?: string }).traceparent)
      },
      async willSendResponse({ operation, response: { body, http } }) {
        const { errors: publicErrors } = body.kind === 'single' ? body.singleResult : {}
        const failed = publicErrors !== undefined
        const seconds = retryAfterOf(publicErrors)
        if (seconds !== undefined) http.headers.set('retry-after', `${seconds}`)
        stop({ operation: operation?.operation ?? 'none', outcome: failed ? 'errors' : 'ok' })
      },
    }
  },
})
