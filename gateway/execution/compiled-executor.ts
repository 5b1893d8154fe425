import type { QueryPlan } from '@apollo/query-planner'
import { asGraphQLError } from '../../runtime/errors/public-errors.ts'
import type { Execute } from './answer.ts'
import { compilePlan, type Execution, type Step } from './plan.ts'
import { type ClientOperation, compileResponse, type Respond } from './response.ts'
import type { Graph } from './supergraph.ts'

/**
 * Executes plans by steps and shapes that are compiled once, and live as long as their plan and
 * their operation.
 */
export function compiledExecutor(graph: Graph): Execute {
  const steps = new WeakMap<QueryPlan, Step>()
  const responses = new WeakMap<ClientOperation, Respond>()

  return async ({ plan, sources, operation, request, context }) => {
    const execution: Execution = { data: {}, errors: [], request, context, sources }
    await stepOf(plan)(execution)
    const { data, faults } = responseOf(operation)(execution.data, request.coerced)
    const { errors } = execution
    return { data, errors: (errors.length > 0 ? errors : faults).map(asGraphQLError) }
  }

  function stepOf(plan: QueryPlan): Step {
    const known = steps.get(plan) ?? compilePlan(plan, graph.whole)
    steps.set(plan, known)
    return known
  }

  function responseOf(operation: ClientOperation): Respond {
    const known = responses.get(operation) ?? compileResponse(operation, graph.schema)
    responses.set(operation, known)
    return known
  }
}
