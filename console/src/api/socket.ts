import { signal } from '@preact/signals'
import { formatDocument, type SubscriptionForwarder, stringifyDocument } from '@urql/core'
import { createClient } from 'graphql-ws'
import { expireToken, token } from '../session/session.ts'
import { probe } from './connection.ts'

/** `idle` while nothing is subscribed to. */
export type SocketState = 'idle' | 'live' | 'reconnecting' | 'offline'
export const socketState = signal<SocketState>('idle')

const pingMs = 12_000
const pongMs = 5_000
/** A line that is cut for less than this, as when a token is renewed, worries nobody. */
const hiccupMs = 2_000
const longestWaitMs = 10_000
/** The token has ended, or its person may not go on: a new one is had, or the session is over. */
const forbiddenCode = 4403

let hiccup: ReturnType<typeof setTimeout> | undefined
let pong: ReturnType<typeof setTimeout> | undefined
let goOn: (() => void) | undefined

const socket = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  connectionParams: async () => ({ authorization: `Bearer ${await token()}` }),
  keepAlive: pingMs,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: async (tries) => {
    const wait = Math.min(longestWaitMs, 300 * 2 ** tries) * (0.7 + 0.6 * Math.random())
    await new Promise<void>((done) => {
      goOn = done
      setTimeout(done, wait)
    })
  },
  on: {
    connected() {
      clearTimeout(hiccup)
      hiccup = undefined
      socketState.value = 'live'
    },
    closed(event) {
      clearTimeout(pong)
      if (socketState.peek() === 'idle') return
      if ((event as CloseEvent).code === forbiddenCode) expireToken()
      hiccup ??= setTimeout(lost, hiccupMs)
    },
    ping(received) {
      // A line that is dead without a word is found by the answer that does not come.
      if (!received) pong = setTimeout(() => socket.terminate(), pongMs)
    },
    pong: () => clearTimeout(pong),
  },
})

async function lost() {
  if (socketState.peek() === 'live') socketState.value = 'reconnecting'
  const there = await probe()
  if (hiccup && socketState.peek() !== 'live') socketState.value = there ? 'reconnecting' : 'offline'
}

window.addEventListener('online', () => goOn?.())
window.addEventListener('offline', () => {
  if (socketState.peek() !== 'idle') socketState.value = 'offline'
})

/**
 * Subscriptions over WebSocket. After a lost connection graphql-ws subscribes again with the same variables object, in
 * which the cursor of the last event stands as `after` by then: nothing is missed, and nothing comes twice.
 */
export const subscribe: SubscriptionForwarder = ({ variables = {} }, operation) => ({
  subscribe(sink) {
    if (socketState.peek() === 'idle') socketState.value = 'reconnecting'
    const unsubscribe = socket.subscribe(
      // With the types of things, by which the cache knows them: it adds them to queries and mutations alone.
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
        clearTimeout(hiccup)
        hiccup = undefined
        socketState.value = 'idle'
      },
    }
  },
})
