import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type AnyVariables, createRequest, type OperationResult, useClient } from '@urql/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { returns } from './connection.ts'
import { type Fault, faultOf } from './fault.ts'
import { timeOf } from './times.ts'

/** A page of a list, as every list of the API has it. */
export interface Connection<N> {
  nodes: N[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount?: number
}

/** A list as far as it has been read. */
export interface Pages<N> {
  rows: N[]
  total?: number
  /** Nothing is there yet. */
  loading: boolean
  /** The rows are those of before, or the next page is on its way. */
  fetching: boolean
  fault?: Fault
  at?: Date
  more?: () => void
  refetch(): void
}

type Cursor = string | undefined
interface Asked {
  /** Which list: the variables without the cursor. */
  list: string
  cursors: Cursor[]
}

/**
 * Reads a list page by page. When what is asked for changes, the rows of before stay until the new ones are there.
 * @param connectionOf the list in the answer; null where it could not be had
 */
export function usePages<D, V extends AnyVariables, N>(
  query: TypedDocumentNode<D, V & { after?: string | null }>,
  variables: V,
  connectionOf: (data: D) => Connection<N> | null | undefined,
): Pages<N> {
  const client = useClient()
  const list = JSON.stringify(variables)
  const [chosen, setChosen] = useState<Asked>({ list, cursors: [undefined] })
  const asked = chosen.list === list ? chosen : { list, cursors: [undefined] }
  const [results, setResults] = useState<Record<string, OperationResult<D>>>({})
  const [round, setRound] = useState(0)
  const shown = useRef<{ rows: N[]; total?: number }>()

  const nameOf = (cursor: Cursor) => `${list} ${cursor ?? ''}`
  const requestOf = (cursor: Cursor) =>
    createRequest(query, { ...variables, after: cursor } as V & { after?: string | null })

  useEffect(() => {
    const requestPolicy = round > 0 ? 'network-only' : 'cache-and-network'
    const subscriptions = asked.cursors.map((cursor) =>
      client.executeQuery(requestOf(cursor), { requestPolicy }).subscribe((result) => {
        setResults((before) => ({ ...before, [nameOf(cursor)]: result }))
      }),
    )
    return () => {
      for (const { unsubscribe } of subscriptions) unsubscribe()
    }
  }, [client, list, asked.cursors.length, round])

  useEffect(() => {
    const seen = returns.peek()
    return returns.subscribe((count) => {
      if (count !== seen) setRound((before) => before + 1)
    })
  }, [])

  const pages = asked.cursors.flatMap((cursor) => results[nameOf(cursor)] ?? [])
  const connections = pages.flatMap(({ data }) => (data ? (connectionOf(data) ?? []) : []))
  const whole = pages.length === asked.cursors.length
  if (connections.length > 0)
    shown.current = { rows: connections.flatMap(({ nodes }) => nodes), total: connections[0]!.totalCount }
  const error = pages.find((page) => page.error)?.error
  const last = connections.at(-1)
  return {
    rows: shown.current?.rows ?? [],
    total: shown.current?.total,
    loading: !shown.current && !error,
    fetching: !whole || pages.some(({ stale }) => stale),
    fault: error && faultOf(error),
    at: timeOf(requestOf(undefined).key),
    more:
      whole && last?.pageInfo.hasNextPage
        ? () => setChosen({ list, cursors: [...asked.cursors, last.pageInfo.endCursor ?? undefined] })
        : undefined,
    refetch: () => setRound((before) => before + 1),
  }
}

/** Reads a list that is short enough to be chosen from, to its end. */
export function useAll<D, V extends AnyVariables, N>(
  query: TypedDocumentNode<D, V & { after?: string | null }>,
  variables: V,
  connectionOf: (data: D) => Connection<N> | null | undefined,
): Pick<Pages<N>, 'rows' | 'fault'> & { whole: boolean } {
  const { rows, loading, more, fault } = usePages(query, variables, connectionOf)
  useEffect(() => more?.(), [more !== undefined, rows.length])
  return { rows, fault, whole: !loading && more === undefined }
}
