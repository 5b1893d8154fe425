import { readFile } from 'node:fs/promises'
import { createVerify } from '../runtime/access/verify.ts'
import { readConfig } from '../runtime/config.ts'
import { createLog } from '../runtime/log.ts'
import { httpPeers } from '../runtime/peers/http.ts'
import { runProcess } from '../runtime/process.ts'
import { createServer, listen, stop } from '../runtime/server.ts'
import { openGateway } from './gateway.ts'

/** A gateway as a process of its own: subgraphs over HTTP. */
await runProcess(async () => {
  const config = readConfig()
  const log = createLog(config.logLevel).child({ part: 'gateway' })
  const peers = httpPeers({ url: config.subgraphUrl, gatewaySecret: config.gatewaySecret })
  const app = createServer({ log, checks: {} })
  const gateway = await openGateway(app, {
    supergraph: await readFile(new URL('./supergraph.graphql', import.meta.url), 'utf8'),
    verify: createVerify(config.identity),
    ...{ peers, log, ide: config.ide, examples: [] },
  })
  log.info({ address: await listen(app, config) }, 'gateway listens')
  return async () => {
    await stop(app)
    await gateway.close()
    await peers.close()
  }
})
