import { createClient, type Client as SocketClient } from 'graphql-ws'
import WebSocket from 'ws'
import type { Chain } from './chains.ts'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  data?: any
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
}

/** A caller with a token, at the gateway over HTTP and WebSocket. */
export interface Client {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  listen(query: string, variables?: Record<string, unknown>): Listener
}

export interface Listener {
  /** Resolves once the server has accepted the connection. */
  ready: Promise<void>
  /** The next event. Waits at most `ms`. */
  next(ms?: number): Promise<Answer>
  /** The number of received events that `next` has not returned yet. */
  waiting(): number
  /** Cuts the connection like a lost network, without a close frame. */
  cut(): void
  close(): Promise<void>
}

/** Signs a demo account in. Its password is its name. */
export const signIn = (chain: Chain, username: string): Promise<string> =>
  tokenOf(chain, username, {
    grant_type: 'password',
    client_id: 'comptoir-cli',
    username,
    password: username,
  })

/** Signs a service account of the demo in, for example `comptoir-sales`. */
export const signInService = (chain: Chain, client: string): Promise<string> =>
  tokenOf(chain, client, {
    grant_type: 'client_credentials',
    client_id: client,
    client_secret: client.replace(/^comptoir-/, 'demo-only-'),
  })

async function tokenOf(chain: Chain, userName: string, form: Record<string, string>) {
  const response = await fetch(chain.tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
  const { access_token } = (await response.json()) as { access_token?: string }
  if (!access_token) throw new Error(`${userName} could not sign in: HTTP ${response.status}`)
  return access_token
}

export async function clientFor(chain: Chain, username: string): Promise<Client> {
  return clientWith(chain, await signIn(chain, username))
}

export function clientWith(chain: Chain, token?: string): Client {
  return {
    async ask(query, variables) {
      const response = await fetch(`${chain.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    },
    listen: (query, variables) => listen(chain, token, query, variables),
  }
}

function listen(
  chain: Chain,
  token: string | undefined,
  query: string,
  variables?: Record<string, unknown>,
): Listener {
  const got: Answer[] = []
  let wake = () => {}
  let socket: WebSocket | undefined
  let onEvent = () => {}
  const ready = new Promise<void>((resolve) => {
    onEvent = resolve
  })
  const client: SocketClient = createClient({
    url: `${chain.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    lazy: false,
    retryAttempts: 0,
    on: {
      connected(opened) {
        socket = opened as WebSocket
        onEvent()
      },
    },
    onNonLazyError: () => {},
  })
  const add = (answer: Answer) => {
    got.push(answer)
    wake()
  }
  client.subscribe<Record<string, unknown>>(
    { query, variables },
    {
      next: (answer) => add(answer as Answer),
      error: (error) => add({ errors: Array.isArray(error) ? (error as Answer['errors']) : undefined }),
      complete: () => {},
    },
  )
  return {
    ready,
    async next(ms = 30_000) {
      if (got.length === 0)
        await new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`no event within ${ms} ms`)), ms)
          wake = () => {
            clearTimeout(late)
            resolve()
          }
        })
      return got.shift()!
    },
    waiting: () => got.length,
    cut: () => socket?.terminate(),
    close: async () => client.dispose(),
  }
}
