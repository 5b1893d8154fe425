import type { CombinedError } from '@urql/core'

/**
 * The reason why a whole request failed. A rejection by a business rule is no failure: the answer then
 * has a problem.
 */
export type Fault =
  | { kind: 'offline' }
  | { kind: 'forbidden' }
  | { kind: 'server'; code: string; message: string; requestId?: string }

export function faultOf({ networkError, graphQLErrors: [first], response }: CombinedError): Fault {
  if (!first) {
    const answeredWith = (response as Response | undefined)?.status
    if (networkError && !answeredWith) return { kind: 'offline' }
    return { kind: 'server', code: `HTTP ${answeredWith ?? ''}`, message: networkError?.message ?? '' }
  }
  const { code, requestId } = first.extensions as { code?: string; requestId?: string }
  if (code === 'FORBIDDEN' || code === 'UNAUTHORIZED_FIELD_OR_TYPE') return { kind: 'forbidden' }
  return { kind: 'server', code: code ?? 'INTERNAL_SERVER_ERROR', message: first.message, requestId }
}
