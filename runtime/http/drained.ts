import type { ServerResponse } from 'node:http'

/** graphql-sse queues without end for a client that does not read: it gets the next event when this one is out. */
export async function drained(response: ServerResponse): Promise<void> {
  if (!response.headersSent || response.writableLength === 0) return
  await new Promise((resolve) => response.write('', resolve))
}
