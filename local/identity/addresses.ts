/** The wildcards that a client may have: any path on any port of this machine. */
export const localhostPatterns = ['http://localhost/*', 'http://127.0.0.1/*']

/**
 * Tells if a browser may be sent to `address`: `allowed` must hold it, or a wildcard that it matches.
 *
 * For a wildcard the address is parsed, because the text `http://localhost:5173@evil.example/` begins
 * like an allowed address. It must be written as the parser writes it, so that no other parser finds
 * another host in it.
 */
export function allowsAddress(allowed: readonly string[], address: string): boolean {
  if (allowed.includes(address)) return true
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password, hash, href } = new URL(address)
  if (username || password || hash || (href !== address && href !== `${address}/`)) return false
  return allowed.some((one) => localhostPatterns.includes(one) && one === `${protocol}//${hostname}/*`)
}
