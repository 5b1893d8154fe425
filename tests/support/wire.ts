import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A connection to a server of this machine that can be cut like a cable. */
export interface Wire {
  /** http://localhost:PORT */
  url: string
  /** Breaks all open connections, and each new one from now on. */
  cut(): void
  fix(): void
  close(): Promise<void>
}

export async function openWire(port: number): Promise<Wire> {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect({ port, host: '127.0.0.1' })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.once('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true
      breakOff()
    },
    fix() {
      isCut = false
    },
    async close() {
      server.close()
      breakOff()
      await once(server, 'close')
    },
  }

  function breakOff() {
    for (const socket of open) socket.destroy()
  }
}
