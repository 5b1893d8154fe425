import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type AnyVariables, createRequest, type OperationResult, useClient } from '@urql/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { answerTimeOf } from './answer-times.ts'
import { refreshCount } from './connection.ts'
import { type Fault, faultOf } from './fault.ts'

/** A page of a list. Every list of the API has this shape. */
export interface Connection<N> {
  nodes: N[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount?: number
}

/** The part of a list that has been read. */
export interface Pages<N> {
  rows: N[]
  total?: number
  /** True until the first page is read. */
  loading: boolean
  /** True while a page is being read. The rows may still be those of the previous variables. */
  fetching: boolean
  fault?: Fault
  /** The time of the server's last answer. */
  at?: Date
  /** Reads the next page. Undefined at the end of the list. */
  more?: () => void
  refetch(): void
}

type Cursor = string | undefined
/** The pages to show of one list. */
interface Request {
  /** Names the list: its variables as JSON, without the cursor. */
  list: string
  cursors: Cursor[]
}

/**
 * Reads a list page by page. When the variables change, the old rows stay until the new rows arrive.
 * @param connectionOf finds the list in the answer. The list is null if the server could not read it.
 */
export function usePages<D, V extends AnyVariables, N>(
  query: TypedDocumentNode<D, V & { after?: string | null }>,
  variables: V,
  connectionOf: (data: D) => Connection<N> | null | undefined,
): Pages<N> {
  const client = useClient()
  const list = JSON.stringify(variables)
  const [chosen, setChosen] = useState<Request>({ list, cursors: [undefined] })
  const current = chosen.list === list ? chosen : { list, cursors: [undefined] }
  const [results, setResults] = useState<Record<string, OperationResult<D>>>({})
  const [reads, setReads] = useState(0)
  const lastRows = useRef<{ rows: N[]; total?: number }>()

  const keyOf = (cursor: Cursor) => `${list} ${cursor ?? ''}`
  const requestOf = (cursor: Cursor) =>
    createRequest(query, { ...variables, after: cursor } as V & { after?: string | null })

  useEffect(() => {
    const requestPolicy = reads > 0 ? 'network-only' : 'cache-and-network'
    const subscriptions = current.cursors.map((cursor) =>
      client.executeQuery(requestOf(cursor), { requestPolicy }).subscribe((result) => {
        setResults((before) => ({ ...before, [keyOf(cursor)]: result }))
      }),
    )
    return () => {
      for (const { unsubscribe } of subscriptions) unsubscribe()
    }
  }, [client, list, current.cursors.length, reads])

  useEffect(() => {
    const seen = refreshCount.peek()
    return refreshCount.subscribe((count) => {
      if (count !== seen) setReads((before) => before + 1)
    })
  }, [])

  const pages = current.cursors.flatMap((cursor) => results[keyOf(cursor)] ?? [])
  const connections = pages.flatMap(({ data }) => (data ? (connectionOf(data) ?? []) : []))
  const isWhole = pages.length === current.cursors.length
  if (connections.length > 0)
    lastRows.current = { rows: connections.flatMap(({ nodes }) => nodes), total: connections[0]!.totalCount }
  const error = pages.find((page) => page.error)?.error
  const last = connections.at(-1)
  return {
    rows: lastRows.current?.rows ?? [],
    total: lastRows.current?.total,
    loading: !lastRows.current && !error,
    fetching: !isWhole || pages.some(({ stale }) => stale),
    fault: error && faultOf(error),
    at: answerTimeOf(requestOf(undefined).key),
    more:
      isWhole && last?.pageInfo.hasNextPage
        ? () => setChosen({ list, cursors: [...current.cursors, last.pageInfo.endCursor ?? undefined] })
        : undefined,
    refetch: () => setReads((before) => before + 1),
  }
}

/** Reads all pages of a list. Use it for short lists, such as the options of a select. */
export function useAll<D, V extends AnyVariables, N>(
  query: TypedDocumentNode<D, V & { after?: string | null }>,
  variables: V,
  connectionOf: (data: D) => Connection<N> | null | undefined,
): Pick<Pages<N>, 'rows' | 'fault'> & { whole: boolean } {
  const { rows, loading, more, fault } = usePages(query, variables, connectionOf)
  useEffect(() => more?.(), [more !== undefined, rows.length])
  return { rows, fault, whole: !loading && more === undefined }
}
