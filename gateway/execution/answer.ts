import { executeQueryPlan } from '@apollo/gateway'
import type { QueryPlan } from '@apollo/query-planner'
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import type { ErrorCode } from '../../runtime/errors/errors.ts'
import { asGraphQLError } from '../../runtime/errors/public-errors.ts'
import type { Logger } from '../../runtime/log.ts'
import type { FetchContext, GatewayContext } from '../access/caller.ts'
import { holds } from '../access/condition.ts'
import type { Removed } from '../access/filter.ts'
import type { Planned } from './operations.ts'
import type { Graph } from './supergraph.ts'

export type Sources = Parameters<typeof executeQueryPlan>[1]
type RequestContext = Parameters<typeof executeQueryPlan>[2]

export interface Request {
  /** The variables as the client sent them, for subgraphs, and coerced. */
  variables: Record<string, unknown>
  coerced: Record<string, unknown>
  context: GatewayContext
}

/** Executes a plan and answers the operation. Each removed field is null, with an error. */
export type Answer = (
  planned: Planned,
  request: Request,
  sources?: Sources,
  plan?: QueryPlan,
) => Promise<ExecutionResult>

export interface AnswerOptions {
  graph: Graph
  sources: Sources
  deadlineMs: number
  log: Logger
}

export function createAnswer({ graph, sources, deadlineMs, log }: AnswerOptions): Answer {
  return async (planned, request, own = sources, plan = planned.plan) => {
    const { seen, asked, removed, restore } = planned
    const seenAnswer = seen ? await carryOut(plan, own, seen) : { data: {} }
    if (removed.length === 0) return restore(seenAnswer)
    const { data, errors = [] } = restore({
      ...seenAnswer,
      data: seenAnswer.data && (await complete(seenAnswer.data)),
    })
    const all = [...errors, ...rejectionsOf(planned, request)]
    return { data, ...(all.length > 0 && { errors: all }) }

    /**
     * Apollo's own shaping puts null where the whole operation misses a field, and propagates it:
     * the answer passes through it once more as if it came from one subgraph. The plan does not run
     * on the whole operation, because a plan fetches keys for itself, and a removed key would be
     * shown.
     */
    async function complete(data: object) {
      const source = { seen: { process: async () => ({ data }) } }
      return (await carryOut(fetchOf('seen'), source, asked)).data
    }

    async function carryOut(
      steps: QueryPlan,
      from: Sources,
      operation: Planned['asked'],
    ): Promise<ExecutionResult> {
      const { variables } = request
      const context: FetchContext = { ...request.context, until: Date.now() + deadlineMs }
      const asking = {
        request: { variables },
        context,
        logger: log,
        metrics: {},
      } as unknown as RequestContext
      const { data, errors, extensions } = await executeQueryPlan(
        steps,
        from,
        asking,
        operation,
        graph.whole,
        graph.api,
      )
      // Apollo reports the faults that its shaping finds in an extension, and only when there is no
      // other error.
      const untold = (extensions?.valueCompletion ?? []) as GraphQLError[]
      const all = [...(errors ?? []), ...untold].map(asGraphQLError)
      return { data, ...(all.length > 0 && { errors: all }) }
    }
  }
}

/** The errors for the fields that were removed from this request. */
export const rejectionsOf = ({ removed }: Planned, { coerced, context }: Request): GraphQLError[] =>
  removed.filter(({ when }) => holds(when, coerced)).map((field) => rejection(field, context))

const fetchOf = (serviceName: string): QueryPlan => ({
  kind: 'QueryPlan',
  node: {
    kind: 'Fetch',
    serviceName,
    operation: '',
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  },
})

function rejection({ field, path, requirement }: Removed, { principal }: GatewayContext): GraphQLError {
  const code: ErrorCode = 'UNAUTHORIZED_FIELD_OR_TYPE'
  return new GraphQLError(`${field} ${whatFor()}`, { path, extensions: { code } })

  function whatFor() {
    if (requirement.policies)
      return `needs the policy ${either(requirement.policies)}: nobody is granted one here.`
    if (principal.kind === 'anonymous') return 'is for signed-in callers: send a bearer token.'
    return `needs the permission ${either(requirement.scopes ?? [])}: ask an administrator for it.`
  }
}

const either = (sets: string[][]) => sets.map((all) => all.join(' and ')).join(', or ')
