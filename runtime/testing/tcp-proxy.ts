import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A proxy that makes a server's connection slow, silent or broken. */
export interface TcpProxy {
  /** The same address, through the proxy. */
  through(url: string): string
  /**
   * Passes a new connection on after `delayOf` milliseconds; `count` is the number of earlier
   * connections.
   */
  hold(delayOf: (count: number) => number): void
  /** Passes nothing on until `resume`, or only no answers: the server seems to be paused. */
  pause(what?: 'all' | 'answers'): void
  resume(): void
  /** While true, ends each new connection at once. */
  reject(all: boolean): void
  /** Ends all connections. */
  cut(): void
  /** The number of connections so far. */
  connections(): number
  close(): Promise<void>
}

/** @param target host and port of the server */
export async function startProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let delayOf = (_: number) => 0
  const upstreams = new WeakSet<Socket>()
  let paused: 'all' | 'answers' | undefined
  let rejecting = false
  let count = 0
  const server = createServer((client) => void serve(client, delayOf(count++)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }

  return {
    through(url) {
      const address = new URL(url)
      address.hostname = '127.0.0.1'
      address.port = `${port}`
      return address.toString()
    },
    hold(delay) {
      delayOf = delay
    },
    pause(what = 'all') {
      paused = what
      for (const socket of sockets) if (what === 'all' || upstreams.has(socket)) socket.pause()
    },
    resume() {
      paused = undefined
      for (const socket of sockets) socket.resume()
    },
    reject(all) {
      rejecting = all
    },
    cut,
    connections: () => count,
    async close() {
      server.close()
      cut()
      await once(server, 'close')
    },
  }

  async function serve(client: Socket, delayMs: number) {
    keep(client)
    if (rejecting) return client.destroy()
    client.pause()
    if (delayMs > 0) await pause(delayMs)
    if (client.destroyed) return
    const upstream = keep(connect(target))
    upstreams.add(upstream)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('data', (chunk) => to.write(chunk))
      from.on('close', () => to.destroy())
      if (paused === 'all' || (paused && from === upstream)) from.pause()
      else from.resume()
    }
  }

  function keep(socket: Socket) {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    return socket
  }

  function cut() {
    for (const socket of sockets) socket.destroy()
  }
}

/** The host and port of a URL. */
export const serverAt = (url: string): { host: string; port: number } => ({
  host: new URL(url).hostname,
  port: Number(new URL(url).port),
})
