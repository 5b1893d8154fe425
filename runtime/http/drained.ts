import type { ServerResponse } from 'node:http'

/**
 * Resolves when the response has sent its data. graphql-sse queues without limit for a client that does
 * not read; with this wait the client gets the next event only after the previous event is sent.
 */
export async function drained(response: ServerResponse): Promise<void> {
  if (!response.headersSent || response.writableLength === 0) return
  await new Promise((resolve) => response.write('', resolve))
}
