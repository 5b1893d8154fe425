import { createHmac } from 'node:crypto'
import dns from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { Agent, buildConnector, request } from 'undici'
import { type Reach, reachOf } from './reach.ts'

/** Posts signed messages to addresses that people have given: to the internet, and to nothing else. */
export interface Webhooks {
  /** What the signatures of `name` are made with: `whsec_…`. The same name has the same secret while the key stays. */
  secretOf(name: string): string
  /** Why nothing is ever sent to a URL, in a sentence for who gave it; undefined when it can be tried. */
  rejection(url: string): string | undefined
  /**
   * Sends one message, within 5 s; a redirect is not followed, and of the answer the status alone counts.
   * @param message `secrets`: each signs; a receiver takes it by any of them
   * @returns the HTTP status @throws when there is no answer, or the address is none to send to
   */
  post(message: { url: string; id: string; body: string; secrets: string[] }): Promise<number>
  close(): Promise<void>
}

export interface WebhookOptions {
  /** The secrets are made from it. */
  key: string
  /** Whether http: will do. */
  plainHttp: boolean
  /** Private networks that may be reached all the same, as 10.1.0.0/16. */
  networks: readonly string[]
}

const timeoutMs = 5_000
const longestUrl = 2_000
const maxBytes = 16 * 1024

export function openWebhooks(
  { key, plainHttp, networks }: WebhookOptions,
  lookup: LookupFunction = dns.lookup as LookupFunction,
): Webhooks {
  const reaches = reachOf(networks)
  const agent = new Agent({
    connect: connectWithin(reaches, lookup),
    // A connection for each message: the next one asks anew where the name leads.
    pipelining: 0,
    maxHeaderSize: maxBytes,
  })

  return {
    secretOf: (name) => `whsec_${createHmac('sha256', key).update(name).digest('base64')}`,
    rejection,
    async post({ url, id, body, secrets }) {
      const fault = rejection(url)
      if (fault) throw new Error(fault)
      const at = new Date()
      const answer = await request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Comptoir',
          'webhook-id': id,
          'webhook-timestamp': `${Math.floor(at.getTime() / 1_000)}`,
          'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
        },
        body,
        dispatcher: agent,
        signal: AbortSignal.timeout(timeoutMs),
      })
      // Only the status counts: what else a receiver says is cut off.
      await answer.body.dump({ limit: maxBytes })
      return answer.statusCode
    },
    close: () => agent.destroy(),
  }

  function rejection(text: string) {
    const url = URL.canParse(text) ? new URL(text) : undefined
    const schemes = plainHttp ? ['https', 'http'] : ['https']
    if (!url || text.length > longestUrl || !schemes.includes(url.protocol.slice(0, -1)))
      return `expected an ${schemes.join(' or ')} address of at most ${longestUrl} characters`
    // The parser of addresses leaves them out, and would send to something else than is shown.
    if (unseen.test(text)) return 'expected an address without blanks and control characters'
    if (credentials.test(text)) return 'expected an address without a username and a password'
    const host = bare(url.hostname)
    if (isIP(host) && !reaches(host)) return noWay
    const port = Number(url.port || defaultPorts[url.protocol])
    const webPorts = plainHttp ? [443, 80] : [443]
    if (port < minPort && !webPorts.includes(port))
      return `expected the port ${webPorts.join(', ')}, or one from ${minPort} on`
    return undefined
  }
}

const unseen = /[\s\p{Cc}\p{Cf}]/u
const credentials = /^[a-z]+:[/\\]*[^/\\?#]*@/i
const defaultPorts: Record<string, number> = { 'https:': 443, 'http:': 80 }
/** Below it are the ports of the system's services (SSH, mail, names), which must not be written to. */
const minPort = 1_024

/**
 * Looks at the address that is connected to, and not before: a name could lead elsewhere by then. Where one of a
 * name's addresses is private none is taken.
 */
function connectWithin(reaches: Reach, lookup: LookupFunction): buildConnector.connector {
  const connect = buildConnector({
    timeout: timeoutMs,
    lookup: (name, options, callback) =>
      lookup(name, { ...options, all: true }, (error, found) => {
        const addresses = found as dns.LookupAddress[]
        if (error) return callback(error, [])
        if (!addresses.every(({ address }) => reaches(address))) return callback(new Error(noWay), [])
        if (options.all) return callback(null, addresses)
        const [first] = addresses
        callback(null, first!.address, first!.family)
      }),
  })
  return (options, callback) =>
    // An address in figures is looked up nowhere.
    isIP(options.hostname) && !reaches(options.hostname)
      ? callback(new Error(noWay), null)
      : connect(options, callback)
}

/** Which one it is stays untold: strangers would learn about the network inside. */
const noWay = 'expected a public address: this one leads into a private network, or to this machine'

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')
