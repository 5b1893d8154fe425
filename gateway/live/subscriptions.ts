import type { FetchNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner'
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql'
import type { Verify } from '../../runtime/access/verify.ts'
import { unauthenticated } from '../../runtime/errors/errors.ts'
import { asGraphQLError, createPublicErrors } from '../../runtime/errors/public-errors.ts'
import type { Logger } from '../../runtime/log.ts'
import { countUpstream } from '../../runtime/metrics.ts'
import { atMost, turns } from '../../runtime/process/turns.ts'
import type { SubgraphClients } from '../../runtime/subgraph-client/client.ts'
import type { Answer, Request } from '../execution/answer.ts'
import { type PlanSource, type Read, type Source, unavailable } from '../execution/data-source.ts'
import type { Planned } from '../execution/operations.ts'
import { inTime } from '../limits/deadline.ts'
import { endsStream, type Feeds, type LiveEvent, type Upstream } from './feed.ts'
import { listen } from './listener.ts'
import { sharingKey } from './sharing.ts'
import { openStream, type Stream } from './stream.ts'

/**
 * The maximum of answers to events that are sent in one turn of the event loop. Queries are answered
 * between two turns.
 */
const answersInATurn = 10
/**
 * The maximum of answers to events that are made at the same time, so that their requests delay queries
 * little.
 */
const answersAtOnce = 8
/** The time for which other answers wait for a slow answer, because its subgraph may never answer. */
const patienceMs = 250

/** Opens a planned subscription, or gives the error. */
export type Live = (planned: Planned, request: Request) => Promise<Stream | ExecutionResult>

export interface LiveOptions {
  subgraphs: SubgraphClients
  sources: Record<string, Source>
  answer: Answer
  verify: Verify
  deadlineMs: number
  log: Logger
}

/**
 * Executes subscriptions. @apollo/gateway plans them and rejects their execution. The plan is a
 * first fetch, which is subscribed to, and the rest. Each event goes through the ordinary executor
 * as the answer to the first fetch: the fields of other subgraphs, errors and shape are Apollo's
 * own. Equal listeners share the subgraph's stream and the answer to each event. Tokens are checked
 * for each listener.
 */
export function createLive({ subgraphs, sources, answer, verify, deadlineMs, log }: LiveOptions): Live {
  const errors = createPublicErrors(log)
  const feeds: Feeds = new Map()
  const turn = turns(answersInATurn)
  const limited = atMost(answersAtOnce, patienceMs)

  return async (planned, request) => {
    const { node } = planned.plan
    if (node?.kind !== 'Subscription') return answer(planned, request)
    const { primary } = node
    const { token, principal, traceparent, tracestate, left } = request.context
    const name = primary.serviceName
    const document = primary.operationDocumentNode!
    const body = {
      query: primary.operation,
      variables: variablesOf(primary, request.variables),
      operationName: primary.operationName,
    }
    const key = sharingKey(name, planned, request.variables, token)
    const opened = await open().catch(rejected)
    if ('errors' in opened) return opened

    return openStream<LiveEvent>({
      upstream: listen({ feeds, key, token, open }, opened as Upstream),
      principal,
      async answer(event) {
        if (token) await verify(token)
        if (endsStream(event.result)) throw signedOut(event.result.errors![0]!)
        await turn()
        return answerTo(event)
      },
      tell: (cause) => publicResultOf(rejected(cause)),
    })

    function open(after?: number): Promise<Upstream> {
      const wait = { name, until: Date.now() + deadlineMs, left }
      return inTime(wait, async (signal) => {
        const stream = await subgraphs(name).subscribe(
          body,
          { token, traceparent, tracestate },
          { signal, after },
        )
        // Too late: no listener takes it.
        if (signal.aborted) await stream.return?.()
        return signal.aborted ? stream : countUpstream(stream)
      })
    }

    /** Listeners of the same feed share the answer. */
    async function answerTo(event: LiveEvent): Promise<FormattedExecutionResult> {
      const make = () => limited(() => answerAlone(event.result))
      event.answer ??= make()
      const shared = event.answer
      const { errors = [] } = await shared
      if (!errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) return shared
      // The answer was made with the token of a listener who has been signed out meanwhile.
      if (event.answer === shared) event.answer = make()
      return event.answer
    }

    async function answerAlone(event: ExecutionResult): Promise<FormattedExecutionResult> {
      const read = sources[name]!.read(event, { document, variables: body.variables }, request.context)
      const eventSources = { ...sources, [name]: withEvent(read, sources[name]!) }
      // Other listeners wait for the answer too: it is made even when this one leaves.
      const forAll = { ...request, context: { ...request.context, left: undefined } }
      const result = await answer(planned, forAll, eventSources, stepsOf(node as SubscriptionNode)).catch(
        (cause) => {
          throw asGraphQLError(cause)
        },
      )
      return publicResultOf(result)
    }

    function rejected(cause: unknown) {
      return { errors: [cause instanceof GraphQLError ? cause : unavailable(name, cause, log)] }
    }

    function publicResultOf(result: ExecutionResult): FormattedExecutionResult {
      if (!result.errors) return result as FormattedExecutionResult
      for (const error of result.errors) errors.report(error, traceparent)
      return { ...result, errors: result.errors.map(errors.show) }
    }
  }
}

/** A source whose first call gets the event. The rest of the plan may call the same subgraph again. */
function withEvent(answer: Read, source: PlanSource): PlanSource {
  let isDelivered = false
  return {
    fetch(...args) {
      if (isDelivered) return source.fetch(...args)
      isDelivered = true
      return Promise.resolve(answer)
    },
  }
}

/** The plan for one event, one object for each subscription: executors compile it once. */
function stepsOf(node: SubscriptionNode): QueryPlan {
  const { primary, rest } = node
  const known: QueryPlan = steps.get(node) ?? {
    kind: 'QueryPlan',
    node: rest ? { kind: 'Sequence', nodes: [primary, rest] } : primary,
  }
  steps.set(node, known)
  return known
}

const steps = new WeakMap<SubscriptionNode, QueryPlan>()

const variablesOf = ({ variableUsages = [] }: FetchNode, variables: Record<string, unknown>) =>
  Object.fromEntries(
    variableUsages.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  )

/** The error that ends the stream and closes the socket. */
const signedOut = ({ message }: GraphQLError) => unauthenticated(message)
