import type { IncomingMessage } from 'node:http'

/**
 * The address that a request came from. Only the last entries of `X-Forwarded-For`, one for each
 * proxy in front, are trusted: each proxy adds the address that it saw. Entries further left come
 * from the client.
 */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: number) {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().flatMap((list) => list.split(','))
  const hops = [...forwarded.map((hop) => hop.trim()), socket.remoteAddress ?? 'unknown']
  return hops.at(-1 - proxies) ?? hops[0]!
}

/** The origins whose pages may call the gateway: exact origins, or patterns. */
export type Origins = (string | RegExp)[]

/**
 * Tells if a page may open a socket. Browsers let every page try; the server's own pages and the
 * named origins may.
 */
export function mayConnect({ headers }: Pick<IncomingMessage, 'headers'>, origins: Origins): boolean {
  const { origin, host } = headers
  // The client is not a browser, so no page can act behind its user's back.
  if (origin === undefined) return true
  if (URL.canParse(origin) && new URL(origin).host === host) return true
  return origins.some((known) => (typeof known === 'string' ? known === origin : known.test(origin)))
}
