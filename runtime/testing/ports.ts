import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Finds free ports, all different. They are below the ports that a system gives to connections and
 * to servers that accept any port, and below those of the local PostgreSQL: no other process gets
 * one first. `fetch` refuses 10080 (https://fetch.spec.whatwg.org/#port-blocking).
 */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) {
    const port = randomInt(10_081, 15_000)
    if (await isFree(port)) ports.add(port)
  }
  return [...ports]
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1')
  const free = await once(probe, 'listening').then(
    () => true,
    () => false,
  )
  if (!free) return false
  probe.close()
  await once(probe, 'close')
  return true
}
