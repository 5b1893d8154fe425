import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type AnyVariables, createRequest, useQuery } from '@urql/preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { answerTimeOf } from './answer-times.ts'
import { refreshCount } from './connection.ts'
import { type Fault, faultOf } from './fault.ts'

/** The state of a query on a page. */
export interface Data<D> {
  /** The newest there is, also while a newer one is asked for or could not be had. */
  data?: D
  /** When the server said so. */
  at?: Date
  fault?: Fault
  /** Being asked for. */
  fetching: boolean
  refetch(): void
}

/**
 * Reads a query: at once what was read before, then what the server says; again when the line is back.
 * @param pause asks nothing while true
 */
export function useData<D, V extends AnyVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  { pause = false }: { pause?: boolean } = {},
): Data<D> {
  const [{ data, error, fetching, stale }, execute] = useQuery<D, V>({ query, variables, pause } as never)
  const refetch = () => execute({ requestPolicy: 'network-only' })
  const { key } = useMemo(() => createRequest(query, variables), [query, JSON.stringify(variables)])
  const seen = useRef(refreshCount.peek())
  // An error without data must not take away what was there.
  const last = useRef<{ key: number; data?: D }>({ key })
  if (last.current.key !== key) last.current = { key }
  if (data !== undefined && data !== null) last.current.data = data
  useEffect(
    () =>
      refreshCount.subscribe((count) => {
        if (count === seen.current || pause) return
        seen.current = count
        refetch()
      }),
    [key, pause],
  )
  return {
    data: last.current.data,
    at: answerTimeOf(key),
    fault: error && !fetching ? faultOf(error) : undefined,
    fetching: fetching || stale,
    refetch,
  }
}
