import type { IncomingMessage, ServerResponse } from 'node:http'
import { rateLimited } from '../../runtime/errors/errors.ts'
import { leaving } from '../../runtime/http/leaving.ts'
import type { Admit, Asking } from '../access/caller.ts'
import { addressOf } from '../http/client.ts'

export interface ConnectionLimits {
  /** Sockets and event streams that one address may have open at this gateway. */
  connectionsPerAddress: number
  /** Of these the ones without a token. */
  anonymousPerAddress: number
  proxies: number
}

/** A socket or an event stream that has been let in. */
export interface Connection {
  /** Called when it turns out to have no token. @throws RATE_LIMITED */
  stayAnonymous(): void
  /** Called once, when it has closed. */
  leave(): void
}

/** Lets a socket or an event stream in. @throws RATE_LIMITED when its address has too many */
export type Enter = (got: Pick<IncomingMessage, 'socket' | 'headers'>) => Connection

const retrySeconds = 5

/** Counts the connections that stay open, by the address that they come from. */
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

/** Lets the client of an event stream in, who is counted until the response closes. */
export type AdmitStream = (
  got: IncomingMessage,
  response: ServerResponse,
  ...as: [authorizations: unknown[], trace: Parameters<Admit>[2]]
) => Promise<Asking>

export const admitStreams =
  (enter: Enter, admit: Admit): AdmitStream =>
  async (got, response, ...as) => {
    const connection = enter(got)
    response.once('close', connection.leave)
    const left = leaving(response)
    const asking = await admit(got, ...as)
    if (asking.principal.kind === 'anonymous') connection.stayAnonymous()
    return { ...asking, left }
  }

const tooMany = (max: number, which = '') =>
  rateLimited(
    `Your address has ${max} connections open${which}: close one, or come back later.`,
    retrySeconds,
  )
