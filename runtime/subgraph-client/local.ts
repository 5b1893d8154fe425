import { anonymous, serviceOf } from '../access/principal.ts'
import type { Verify } from '../access/verify.ts'
import type { Subgraph } from '../subgraph/open.ts'
import type { Caller, SubgraphClient, SubgraphClients } from './client.ts'

/**
 * Clients for subgraphs in this process, called without HTTP. A token is verified again as over the
 * network, mostly from the cache of `verify`. An internal call is made by the service account of
 * `from`.
 */
export function localSubgraphClients(
  from: string,
  running: Map<string, Subgraph>,
  verify: Verify,
): SubgraphClients {
  const asking = async ({ token, traceparent, tracestate }: Caller) => ({
    principal: token ? await verify(token) : anonymous,
    traceparent,
    tracestate,
  })
  return (name): SubgraphClient => {
    const subgraph = () => {
      const found = running.get(name)
      if (!found) throw new Error(`subgraph ${name} does not run in this process`)
      return found
    }
    return {
      name,
      execute: async (body, caller, left) => subgraph().answer(body, { ...(await asking(caller)), left }),
      subscribe: async (body, caller, { after } = {}) =>
        subgraph().subscribe(body, { ...(await asking(caller)), after }),
      call: (body, trace) => subgraph().answer(body, { principal: serviceOf(from), ...trace }),
      events: (...args) => subgraph().events.pull(...args),
      settled: async (signal) => subgraph().settled(signal),
      catchUp: async (owner) => subgraph().catchUp(owner),
      revocations: async (...args) => subgraph().revocations(...args),
    }
  }
}
