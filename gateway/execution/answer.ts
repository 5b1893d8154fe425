import type { QueryPlan } from '@apollo/query-planner'
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import type { ErrorCode } from '../../runtime/errors/errors.ts'
import type { FetchContext, GatewayContext } from '../access/caller.ts'
import { holds } from '../access/condition.ts'
import type { Removed } from '../access/filter.ts'
import type { PlanSource } from './data-source.ts'
import type { Planned } from './operations.ts'

export type Sources = Record<string, PlanSource>

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

/** Executes a plan, and shapes its data as the operation requests. */
export type Execute = (execution: {
  plan: QueryPlan
  sources: Sources
  operation: Planned['original']
  request: Request
  context: FetchContext
}) => Promise<{ data?: ExecutionResult['data']; errors: GraphQLError[] }>

export interface AnswerOptions {
  sources: Sources
  execute: Execute
  deadlineMs: number
}

export function createAnswer({ sources, execute, deadlineMs }: AnswerOptions): Answer {
  return async (planned, request, own = sources, plan = planned.plan) => {
    const { seen, original, removed, restore } = planned
    const seenAnswer = seen ? await carryOut(plan, own, seen) : { data: {} }
    if (removed.length === 0) return restore(seenAnswer)
    const { data, errors = [] } = restore({
      ...seenAnswer,
      data: seenAnswer.data && (await complete(seenAnswer.data)),
    })
    const all = [...errors, ...rejectionsOf(planned, request)]
    return { data, ...(all.length > 0 && { errors: all }) }

    /**
     * Shaping puts null where the whole operation misses a field, and propagates it: the answer is
     * shaped once more as if it came from one subgraph. The plan does not run on the whole
     * operation, because a plan fetches keys for itself, and a removed key would be shown.
     */
    async function complete(data: Record<string, unknown>) {
      const source = { seen: { fetch: async () => ({ data }) } }
      return (await carryOut(fetchOfSeen, source, original)).data
    }

    async function carryOut(
      steps: QueryPlan,
      from: Sources,
      operation: Planned['original'],
    ): Promise<ExecutionResult> {
      const context: FetchContext = {
        ...request.context,
        until: Date.now() + deadlineMs,
        sharesFetches: operation.operation.operation === OperationTypeNode.QUERY,
      }
      const { data, errors } = await execute({ plan: steps, sources: from, operation, request, context })
      return { data, ...(errors.length > 0 && { errors }) }
    }
  }
}

/** The errors for the fields that were removed from this request. */
export const rejectionsOf = ({ removed }: Planned, { coerced, context }: Request): GraphQLError[] =>
  removed.filter(({ when }) => holds(when, coerced)).map((field) => rejection(field, context))

const fetchOfSeen: QueryPlan = {
  kind: 'QueryPlan',
  node: {
    kind: 'Fetch',
    serviceName: 'seen',
    operation: '',
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  },
}

function rejection({ field, path, requirement }: Removed, { principal }: GatewayContext): GraphQLError {
  const code: ErrorCode = 'UNAUTHORIZED_FIELD_OR_TYPE'
  return new GraphQLError(`${field} ${whatFor()}`, { path, extensions: { code } })

  function whatFor() {
    if (requirement.policies)
      return `needs the policy ${either(requirement.policies)}: no caller is granted one here.`
    if (principal.kind === 'anonymous') return 'is for signed-in callers: send a bearer token.'
    return `needs the permission ${either(requirement.scopes ?? [])}: ask an administrator for it.`
  }
}

const either = (sets: string[][]) => sets.map((all) => all.join(' and ')).join(', or ')
