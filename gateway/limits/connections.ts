import type { IncomingMessage, ServerResponse } from 'node:http'
import { rateLimited } from '../../runtime/errors/errors.ts'
import { leaving } from '../../runtime/http/leaving.ts'
import type { Admit, AdmittedCaller } from '../access/caller.ts'
import { addressOf } from '../http/client.ts'

export interface ConnectionLimits {
  /** The sockets and event streams that one address may have open at this gateway. */
  connectionsPerAddress: number
  /** The maximum of these without a token. */
  anonymousPerAddress: number
  proxies: number
}

/** An admitted socket or event stream. */
export interface Connection {
  /** Call it when the connection has no token. @throws RATE_LIMITED */
  stayAnonymous(): void
  /** Call it once, after the close. */
  leave(): void
}

/** Admits a socket or an event stream. @throws RATE_LIMITED when its address has too many */
export type Enter = (got: Pick<IncomingMessage, 'socket' | 'headers'>) => Connection

const retrySeconds = 5

/** Counts open connections by their address. */
export function countConnections(limits: ConnectionLimits): Enter {
  const { connectionsPerAddress, anonymousPerAddress, proxies } = limits
  const counts = new Map<string, { all: number; anonymous: number }>()

  return (got) => {
    const address = addressOf(got, proxies)
    const open = counts.get(address) ?? { all: 0, anonymous: 0 }
    if (open.all >= connectionsPerAddress) throw tooMany(connectionsPerAddress)
    counts.set(address, open)
    open.all += 1
    let anonymous = false
    return {
      stayAnonymous() {
        if (open.anonymous >= anonymousPerAddress) throw tooMany(anonymousPerAddress, ' without a token')
        anonymous = true
        open.anonymous += 1
      },
      leave() {
        open.all -= 1
        if (anonymous) open.anonymous -= 1
        if (open.all === 0) counts.delete(address)
      },
    }
  }
}

/** Admits the client of an event stream, and counts it until the response closes. */
export type AdmitStream = (
  got: IncomingMessage,
  response: ServerResponse,
  ...as: [authorizations: unknown[], trace: Parameters<Admit>[2]]
) => Promise<AdmittedCaller>

export const admitStreams =
  (enter: Enter, admit: Admit): AdmitStream =>
  async (got, response, ...as) => {
    const connection = enter(got)
    response.once('close', connection.leave)
    const left = leaving(response)
    const caller = await admit(got, ...as)
    if (caller.principal.kind === 'anonymous') connection.stayAnonymous()
    return { ...caller, left }
  }

const tooMany = (max: number, which = '') =>
  rateLimited(
    `Your address has ${max} connections open${which}: close one, or come back later.`,
    retrySeconds,
  )
