import { createHmac } from 'node:crypto'
import dns from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { Agent, buildConnector, request } from 'undici'
import { type Reach, reachOf } from './reach.ts'

/** Posts signed messages to addresses that users have given, on the internet only. */
export interface Webhooks {
  /** The secret that signs for `name`: `whsec_…`. The secret of a name changes only with the key. */
  secretOf(name: string): string
  /**
   * The reason why a URL is never used, in a sentence for the user who gave it. Undefined for a URL
   * that can be tried.
   */
  rejection(url: string): string | undefined
  /**
   * Sends one message, within 5 s. The request follows no redirect, and reads only the status of the
   * answer.
   * @param message each of `secrets` signs; the receiver checks any of the signatures
   * @returns the HTTP status
   * @throws when there is no answer, or the address is not allowed
   */
  post(message: { url: string; id: string; body: string; secrets: string[] }): Promise<number>
  close(): Promise<void>
}

export interface WebhookOptions {
  /** The key that the secrets are derived from. */
  key: string
  /** True when http: is allowed. */
  plainHttp: boolean
  /** Private networks that are allowed, as 10.1.0.0/16. */
  networks: readonly string[]
}

const timeoutMs = 5_000
const maxUrlLength = 2_000
const maxBytes = 16 * 1024

export function openWebhooks(
  { key, plainHttp, networks }: WebhookOptions,
  lookup: LookupFunction = dns.lookup as LookupFunction,
): Webhooks {
  const reaches = reachOf(networks)
  const agent = new Agent({
    connect: connectWithin(reaches, lookup),
    // One connection for each message, so that the next message resolves the name again.
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
      // Only the status counts: the rest of the answer is cut off.
      await answer.body.dump({ limit: maxBytes })
      return answer.statusCode
    },
    close: () => agent.destroy(),
  }

  function rejection(text: string) {
    const url = URL.canParse(text) ? new URL(text) : undefined
    const schemes = plainHttp ? ['https', 'http'] : ['https']
    if (!url || text.length > maxUrlLength || !schemes.includes(url.protocol.slice(0, -1)))
      return `expected an ${schemes.join(' or ')} address of at most ${maxUrlLength} characters`
    // The URL parser drops these characters, and would send to another address than the user sees.
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
/** Lower ports belong to the system's services (SSH, mail, names): a webhook must not reach them. */
const minPort = 1_024

/**
 * Checks the address at connection time, because a name could lead elsewhere after an earlier
 * check. When one of a name's addresses is private, none is used.
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
    // A literal address is not resolved.
    isIP(options.hostname) && !reaches(options.hostname)
      ? callback(new Error(noWay), null)
      : connect(options, callback)
}

/** The message does not name the address: untrusted users would learn about the internal network. */
const noWay = 'expected a public address: this one leads into a private network, or to this machine'

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '')
