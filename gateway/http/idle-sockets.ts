import type { WebSocket } from 'ws'

const checkEveryMs = 5_000

/** A socket, which is idle while it carries no operation. */
export interface Watched {
  isBusy(): boolean
  /** The time that the socket may be idle. */
  maxIdleMs: number
}

/** Closes sockets that were idle for too long, within 5 s. A ping is not an operation. */
export function closeIdleSockets(close: (socket: WebSocket) => void) {
  const sockets = new Map<WebSocket, Watched & { busyAt: number }>()
  const timer = setInterval(check, checkEveryMs).unref()

  return {
    /** Watches a socket until it closes. */
    watch(socket: WebSocket, watched: Watched) {
      sockets.set(socket, { ...watched, busyAt: Date.now() })
      socket.once('close', () => sockets.delete(socket))
    },
    /** Marks the start of an operation on a socket. */
    touch(socket: WebSocket) {
      const watched = sockets.get(socket)
      if (watched) watched.busyAt = Date.now()
    },
    stop: () => clearInterval(timer),
  }

  function check() {
    const now = Date.now()
    for (const [socket, watched] of sockets) {
      if (watched.isBusy()) watched.busyAt = now
      else if (now - watched.busyAt >= watched.maxIdleMs) close(socket)
    }
  }
}
