import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import type { Answer } from './client.ts'
import { eventually } from './processes.ts'

/** Listens to the alerts over a socket, and reconnects after the last cursor whenever it is cut off. */
export interface AlertListener {
  /** The cursors of all received events, in order. */
  cursors: string[]
  /** The reasons of all interruptions. */
  interruptions: string[]
  close(): Promise<void>
}

const reconnectMs = 200
const batchSize = 20

export interface ListenerOptions {
  token: () => Promise<string>
  /** The cursor to begin after. Without it, the stream begins now. */
  after?: string
  /** Reconnects without its cursor. */
  forgets?: boolean
}

export function listenToAlerts(url: string, { token, after, forgets }: ListenerOptions): AlertListener {
  const cursors: string[] = []
  const interruptions: string[] = []
  let closed = false
  let client = connect()
  const listening = listen()

  return {
    cursors,
    interruptions,
    async close() {
      closed = true
      await client.dispose()
      await listening
    },
  }

  async function listen() {
    while (!closed) {
      try {
        for await (const answer of client.iterate({ query, variables: { after } })) {
          const { data, errors } = answer as Answer
          if (errors) throw new Error(errors[0]!.message)
          after = data.stockAlerts.cursor as string
          cursors.push(after)
        }
        if (!closed) interruptions.push('completed')
      } catch (cause) {
        if (!closed) interruptions.push(reasonOf(cause))
      }
      await client.dispose()
      if (closed) return
      if (forgets) after = undefined
      await pause(reconnectMs * (1 + Math.random()))
      client = connect()
    }
  }

  function connect() {
    return createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: async () => ({ authorization: `Bearer ${await token()}` }),
      retryAttempts: 0,
    })
  }
}

/** Opens this many listeners, spread over time: an account has a limit of operations a second. */
export async function openListeners(
  url: string,
  count: number,
  open: (n: number) => ListenerOptions,
): Promise<AlertListener[]> {
  const before = await metricOf(url, 'graphql_open_streams')
  const listeners: AlertListener[] = []
  for (let n = 0; n < count; n++) {
    listeners.push(listenToAlerts(url, open(n)))
    if (n % batchSize === batchSize - 1) await pause(100)
  }
  await eventually(`${count} listeners are open`, async () => {
    return (await metricOf(url, 'graphql_open_streams')) >= before + count
  })
  return listeners
}

export async function metricOf(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)![1])
}

const query = `subscription ($after: String) { stockAlerts(after: $after) {
  ... on StockAlertChange { cursor change alert { store { name } product { name } } } } }`

function reasonOf(cause: unknown): string {
  if (Array.isArray(cause)) return cause[0].message
  const { message, code, reason } = cause as Error & { code?: number; reason?: string }
  return message || `${code} ${reason}`
}
