import type { IncomingMessage } from 'node:http'

const maxBytes = 100_000

/** Reads the whole body of a request as text. Undefined if it is longer than 100 kB. */
export async function readBody(req: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req) {
    bytes += chunk.length
    if (bytes > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
