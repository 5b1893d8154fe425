import { inject } from 'vitest'
import { type Chain, startNetwork, startOneProcess } from './chains.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A running Keycloak, to test instead of the local identity. */
    keycloak?: { folder: string; port: number; issuer: string }
  }
}

export const startNetworkUnderTest = (env?: Record<string, string>): Promise<Chain> =>
  startNetwork(env, inject('keycloak')?.issuer)

const network: [string, () => Promise<Chain>] = [
  'with the gateway and each subgraph as processes of their own',
  () => startNetworkUnderTest(),
]

/** A chain in one process always uses the local identity. */
export const chainsUnderTest = inject('keycloak')
  ? [network]
  : [['in one process', startOneProcess] satisfies typeof network, network]
