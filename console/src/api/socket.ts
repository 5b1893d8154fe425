import { signal } from '@preact/signals'
import { formatDocument, type SubscriptionForwarder, stringifyDocument } from '@urql/core'
import { createClient } from 'graphql-ws'
import { expireToken, token } from '../session/session.ts'
import { probe } from './connection.ts'

/** The state of the WebSocket. It is `idle` while no page subscribes. */
export type SocketState = 'idle' | 'live' | 'reconnecting' | 'offline'
export const socketState = signal<SocketState>('idle')

const pingMs = 12_000
const pongMs = 5_000
/** The page shows no loss of the connection before this time: renewing a token takes less. */
const graceMs = 2_000
const maxWaitMs = 10_000
/** The gateway's close code for a token that it rejects. The page gets a new token, or the session ends. */
const tokenRejectedCode = 4403

let grace: ReturnType<typeof setTimeout> | undefined
let pong: ReturnType<typeof setTimeout> | undefined
/** Ends the wait before the next try to connect. */
let connectNow: (() => void) | undefined

const socket = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  connectionParams: async () => ({ authorization: `Bearer ${await token()}` }),
  keepAlive: pingMs,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: async (tries) => {
    const wait = Math.min(maxWaitMs, 300 * 2 ** tries) * (0.7 + 0.6 * Math.random())
    await new Promise<void>((done) => {
      connectNow = done
      setTimeout(done, wait)
    })
  },
  on: {
    connected() {
      clearTimeout(grace)
      grace = undefined
      socketState.value = 'live'
    },
    closed(event) {
      clearTimeout(pong)
      if (socketState.peek() === 'idle') return
      if ((event as CloseEvent).code === tokenRejectedCode) expireToken()
      grace ??= setTimeout(showLoss, graceMs)
    },
    ping(received) {
      // A connection can end without a close event. Then no pong comes, and the socket is closed here.
      if (!received) pong = setTimeout(() => socket.terminate(), pongMs)
    },
    pong: () => clearTimeout(pong),
  },
})

async function showLoss() {
  if (socketState.peek() === 'live') socketState.value = 'reconnecting'
  const isReachable = await probe()
  if (grace && socketState.peek() !== 'live') socketState.value = isReachable ? 'reconnecting' : 'offline'
}

window.addEventListener('online', () => connectNow?.())
window.addEventListener('offline', () => {
  if (socketState.peek() !== 'idle') socketState.value = 'offline'
})

/**
 * Subscribes over a WebSocket. Each event's cursor is written into the variables as `after`. After a lost
 * connection graphql-ws subscribes again with the same variables object, so no event is missed, and none
 * comes twice.
 */
export const subscribe: SubscriptionForwarder = ({ variables = {} }, operation) => ({
  subscribe(sink) {
    if (socketState.peek() === 'idle') socketState.value = 'reconnecting'
    const unsubscribe = socket.subscribe(
      // Adds `__typename`, which the cache needs. The cache adds it only to queries and mutations itself.
      { query: stringifyDocument(formatDocument(operation.query)), variables },
      {
        ...sink,
        next(result) {
          const [event] = Object.values((result.data ?? {}) as Record<string, { cursor?: string } | null>)
          if (event?.cursor) variables.after = event.cursor
          sink.next(result as Parameters<typeof sink.next>[0])
        },
      },
    )
    return {
      unsubscribe() {
        unsubscribe()
        clearTimeout(grace)
        grace = undefined
        socketState.value = 'idle'
      },
    }
  },
})
