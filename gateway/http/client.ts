import type { IncomingMessage } from 'node:http'

/**
 * The address that a request came from. Of `X-Forwarded-For` only as much is believed as there are proxies in
 * front, each of which added the address that it saw: what stands further left is the client's own word.
 */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: number) {
  const told = [headers['x-forwarded-for'] ?? []].flat().flatMap((list) => list.split(','))
  const hops = [...told.map((hop) => hop.trim()), socket.remoteAddress ?? 'unknown']
  return hops.at(-1 - proxies) ?? hops[0]!
}

/** Pages of these may ask: exact origins, or what they look like. */
export type Origins = (string | RegExp)[]

/** Whether a page may open a socket here, which a browser allows any: the server's own may, and those named. */
export function mayConnect({ headers }: Pick<IncomingMessage, 'headers'>, origins: Origins): boolean {
  const { origin, host } = headers
  // No browser, so no page that acts behind its reader's back.
  if (origin === undefined) return true
  if (URL.canParse(origin) && new URL(origin).host === host) return true
  return origins.some((known) => (typeof known === 'string' ? known === origin : known.test(origin)))
}
