import type { ExecutionResult } from 'graphql'
import { asGraphQLError, type PublicErrors } from '../errors/public-errors.ts'

/**
 * Shows the errors of a subscription as those of a query. An error that ends the stream is its last
 * event: over the network, a stream that breaks off gives no reason.
 */
export function publicStream(
  stream: AsyncIterableIterator<ExecutionResult>,
  errors: PublicErrors,
  traceparent?: string,
): AsyncIterableIterator<ExecutionResult> {
  let broken = false

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (broken) return { done: true, value: undefined }
      try {
        const { done, value } = await stream.next()
        return done ? { done, value } : { done: false, value: publicResult(value, errors, traceparent) }
      } catch (cause) {
        broken = true
        const value = publicResult({ errors: [asGraphQLError(cause)] }, errors, traceparent)
        return { done: false, value }
      }
    },
    async return() {
      await stream.return?.()
      return { done: true, value: undefined }
    },
  }
}

/** Shows the errors of a result as clients see them. Bugs are logged under the trace. */
export function publicResult(
  result: ExecutionResult,
  { report, show }: PublicErrors,
  traceparent?: string,
): ExecutionResult {
  if (!result.errors) return result
  for (const error of result.errors) report(error, traceparent)
  return { ...result, errors: result.errors.map(show) } as unknown as ExecutionResult
}
