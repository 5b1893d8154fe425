import { readFile } from 'node:fs/promises'
import { openRevocations } from '../runtime/access/revocations.ts'
import { createVerify } from '../runtime/access/verify.ts'
import { readConfig } from '../runtime/config.ts'
import { createServer, listen, stop } from '../runtime/http/server.ts'
import { createLog } from '../runtime/log.ts'
import { runProcess } from '../runtime/process/process.ts'
import { httpSubgraphClients } from '../runtime/subgraph-client/http.ts'
import { rejectDevelopmentClient } from './access/development-client.ts'
import { openGateway } from './gateway.ts'
import { builtConsole } from './http/console.ts'
import { firstAnswers, subgraphsIn } from './http/readiness.ts'

/** Starts a gateway in its own process, with subgraphs over HTTP. */
await runProcess(async () => {
  const config = readConfig()
  const log = createLog(config.logLevel).child({ part: 'gateway' })
  const subgraphs = httpSubgraphClients({ url: config.subgraphUrl, gatewaySecret: config.gatewaySecret })
  const supergraph = await readFile(new URL('./supergraph.graphql', import.meta.url), 'utf8')
  if (config.production) await rejectDevelopmentClient(config.identity.tokenUrl)
  const revocations = openRevocations({ log })
  revocations.follow(subgraphsIn(supergraph).map(subgraphs))
  const checks = {
    ...firstAnswers({ supergraph, subgraphs, identity: config.identity }),
    revocations: revocations.ready,
  }
  const app = createServer({ log, checks, tls: config.tls })
  const gateway = await openGateway(app, {
    supergraph,
    verify: createVerify(config.identity, revocations),
    revocations,
    subgraphs,
    log,
    ingress: config.ingress,
    ide: config.ide,
    examples: [],
    console: builtConsole(),
    home: { ...config.home, accounts: [] },
  })
  log.info({ address: await listen(app, config) }, 'gateway listens')
  return {
    async stop() {
      await stop(app)
      await gateway.close()
      await revocations.close()
      await subgraphs.close()
    },
  }
})
