import type { FetchNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner'
import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Verify } from '../runtime/access/verify.ts'
import { unauthenticated } from '../runtime/errors.ts'
import type { Logger } from '../runtime/log.ts'
import type { Peers } from '../runtime/peers/peer.ts'
import { asGraphQLError, createPublicErrors } from '../runtime/public-errors.ts'
import type { Answer, Request, Sources } from './answer.ts'
import { readAnswer, unavailable } from './data-source.ts'
import { inTime } from './deadline.ts'
import type { Planned } from './operations.ts'
import { openStream, type Stream } from './stream.ts'

/** Opens a planned subscription, or says why not. */
export type Live = (planned: Planned, request: Request) => Promise<Stream | ExecutionResult>

export interface LiveOptions {
  peers: Peers
  sources: Sources
  answer: Answer
  verify: Verify
  deadlineMs: number
  log: Logger
}

/**
 * @apollo/gateway plans subscriptions and refuses to carry them out. The plan is a first fetch, which is
 * subscribed to, and the rest. Each event goes through the ordinary executor, where it stands for the answer to
 * the first fetch: what other subgraphs add, errors and shape stay Apollo's own.
 */
export function createLive({ peers, sources, answer, verify, deadlineMs, log }: LiveOptions): Live {
  const errors = createPublicErrors(log)

  return async (planned, request) => {
    const { node } = planned.plan
    if (node?.kind !== 'Subscription') return answer(planned, request)
    const { primary } = node
    const { token, principal, traceparent, tracestate } = request.context
    const name = primary.serviceName
    const body = {
      query: primary.operation,
      variables: variablesOf(primary, request.variables),
      operationName: primary.operationName,
    }
    // One upstream for each listener: a subgraph shares its own reading among those who ask for the same.
    const { left } = request.context
    const wait = { name, until: Date.now() + deadlineMs, left }
    const upstream = await inTime(wait, async (signal) => {
      const opened = await peers(name).subscribe(body, { token, traceparent, tracestate }, { signal })
      if (signal.aborted) await opened.return?.()
      return opened
    }).catch(refused)
    if ('errors' in upstream) return upstream

    return openStream<ExecutionResult>({
      upstream,
      principal,
      async answer(event) {
        if (token) await verify(token)
        if (endsStream(event)) throw signedOut(event.errors![0]!)
        const eventSources = { ...sources, [name]: first(readAnswer(event, body), sources[name]!) }
        const result = await answer(planned, request, eventSources, stepsOf(node)).catch((cause) => {
          throw asGraphQLError(cause)
        })
        return shown(result)
      },
      tell: (cause) => shown(refused(cause)),
    })

    function refused(cause: unknown) {
      return { errors: [cause instanceof GraphQLError ? cause : unavailable(name, cause, log)] }
    }

    function shown(result: ExecutionResult) {
      if (!result.errors) return result
      for (const error of result.errors) errors.report(error, traceparent)
      return { ...result, errors: result.errors.map(errors.show) }
    }
  }
}

/** The rest may ask the same subgraph again: only the first to ask is given the event. */
function first(
  answer: Awaited<ReturnType<Sources[string]['process']>>,
  source: Sources[string],
): Sources[string] {
  let given = false
  return {
    process(asked) {
      if (given) return source.process(asked)
      given = true
      return Promise.resolve(answer)
    },
  }
}

const stepsOf = ({ primary, rest }: SubscriptionNode): QueryPlan => ({
  kind: 'QueryPlan',
  node: rest ? { kind: 'Sequence', nodes: [primary, rest] } : primary,
})

const variablesOf = ({ variableUsages = [] }: FetchNode, variables: Record<string, unknown>) =>
  Object.fromEntries(
    variableUsages.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  )

/** A subgraph's last word to somebody whose token or account has ended: the stream's, and the socket's. */
const endsStream = ({ data, errors }: ExecutionResult) =>
  !data && errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'
const signedOut = ({ message }: GraphQLError) => unauthenticated(message)
