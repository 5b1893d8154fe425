import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type AnyVariables, createRequest, useQuery } from '@urql/preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { answerTimeOf } from './answer-times.ts'
import { refreshCount } from './connection.ts'
import { type Fault, faultOf } from './fault.ts'

/** The state of a query on a page. */
export interface Data<D> {
  /** The data that was read last. It stays while newer data is being read, and when reading fails. */
  data?: D
  /** The time of the server's last answer. */
  at?: Date
  fault?: Fault
  /** True while data is being read. */
  fetching: boolean
  refetch(): void
}

/**
 * Reads a query: first from the cache, then from the server. It reads again each time `refreshCount` rises.
 * @param pause while true, nothing is read
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
  // Keeps the data when an error without data comes.
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
