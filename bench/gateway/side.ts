import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { openGateway } from '../../gateway/gateway.ts'
import { anonymous } from '../../runtime/access/principal.ts'
import { readConfig } from '../../runtime/config.ts'
import { createServer, listen } from '../../runtime/http/server.ts'
import { createLog } from '../../runtime/log.ts'
import { httpSubgraphClients } from '../../runtime/subgraph-client/http.ts'
import { serveSubgraphs, supergraphAt } from './graph.ts'

/** A process of the bench of gateways: the subgraphs, or one gateway before them. */

type Side = (port: number) => Promise<string>

const sides: Record<string, Side> = {
  async subgraphs() {
    return `${await serveSubgraphs()}`
  },
  async stock(port) {
    const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraphAt(port) }) })
    return (await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })).url
  },
  own: (port) => ownGateway(port, {}),
  sharing: (port) => ownGateway(port, { shareFetches: true }),
  'own-with-executor-of-apollo': (port) => ownGateway(port, { apolloExecutor: true }),
}

async function ownGateway(port: number, settings: { shareFetches?: boolean; apolloExecutor?: boolean }) {
  const log = createLog('silent')
  const app = createServer({ log, checks: {} })
  const config = readConfig({}, {})
  await openGateway(app, {
    supergraph: supergraphAt(port),
    subgraphs: httpSubgraphClients({ url: (name) => `http://127.0.0.1:${port}/${name}` }),
    verify: async () => anonymous,
    revocations: { watch: () => () => {} },
    log,
    ide: false,
    examples: [],
    home: { ...config.home, accounts: [] },
    ingress: { ...config.ingress, operationsPerSecond: 1_000_000, ...settings },
  })
  return `${await listen(app, { host: '127.0.0.1', port: 0 })}/graphql`
}

const [, , side, port] = process.argv
const address = await sides[side!]!(Number(port))
process.on('message', () => process.send!({ cpu: process.cpuUsage() }))
process.send!({ address })
