import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql'
import { asGraphQLError, createPublicErrors } from '../errors/public-errors.ts'
import { plannedLimits } from '../graphql/limits.ts'
import { createPreparation, unresolvedOperation } from '../graphql/prepare.ts'
import type { Logger } from '../log.ts'
import { operationSeconds } from '../metrics.ts'
import type { GraphQLRequestBody } from '../subgraph-client/client.ts'
import { publicResult } from './public-stream.ts'

/** Runs a query or mutation. @param traceparent of the request, for the log */
export type Run = (
  body: GraphQLRequestBody,
  contextValue: unknown,
  traceparent?: string,
) => Promise<ExecutionResult>

/**
 * Runs operations for callers in this process, without a server around them. Each document is
 * parsed and validated once. The limits, and the errors that callers see, are those of the HTTP
 * transport.
 */
export function createRun(schema: GraphQLSchema, log: Logger): Run {
  const prepare = createPreparation(schema, plannedLimits)
  const errors = createPublicErrors(log)

  return async (body, contextValue, traceparent) => {
    const stop = operationSeconds.startTimer()
    const { kind, result } = await run(body, contextValue)
    stop({ operation: kind, outcome: result.errors ? 'errors' : 'ok' })
    return publicResult(result, errors, traceparent)
  }

  async function run(
    body: GraphQLRequestBody,
    contextValue: unknown,
  ): Promise<{ kind: string; result: ExecutionResult }> {
    const { variables: variableValues, operationName } = body
    const prepared = prepare(body)
    if (prepared.errors) return { kind: 'none', result: prepared }
    const { document } = prepared
    const operation = getOperationAST(document, operationName)
    if (!operation) return { kind: 'none', result: { errors: [unresolvedOperation()] } }
    const kind = operation.operation
    try {
      const args = { schema, document, variableValues, operationName, contextValue }
      return { kind, result: await execute(args) }
    } catch (thrown) {
      return { kind, result: { errors: [asGraphQLError(thrown)] } }
    }
  }
}
