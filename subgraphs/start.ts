import { serviceTokens } from '../runtime/access/service-token.ts'
import { createVerify } from '../runtime/access/verify.ts'
import { readConfig } from '../runtime/config.ts'
import { StartError } from '../runtime/errors.ts'
import { openJobs } from '../runtime/jobs/jobs.ts'
import { createLog } from '../runtime/log.ts'
import { httpPeers } from '../runtime/peers/http.ts'
import { runProcess } from '../runtime/process.ts'
import { createServer, listen, stop } from '../runtime/server.ts'
import { mountSubgraph } from '../runtime/subgraph/http.ts'
import { openSubgraph } from '../runtime/subgraph/open.ts'
import { manifests } from './all.ts'

/** `subgraphs/start.ts inventory sales` runs those over HTTP, each under /NAME; without names, all. */
await runProcess(async () => {
  const chosen = choose(process.argv.slice(2))
  const config = readConfig()
  const log = createLog(config.logLevel)
  const verify = createVerify(config.identity)
  const jobs = await openJobs({ url: config.jobsUrl, log })
  const opened = await Promise.all(
    chosen.map(async (manifest) => {
      const { name } = manifest
      const serviceToken = serviceTokens({
        tokenUrl: config.identity.tokenUrl,
        clientId: `comptoir-${name}`,
        secret: config.serviceSecret(name),
      })
      const peers = httpPeers({ url: config.subgraphUrl, serviceToken })
      const subgraph = await openSubgraph(manifest, {
        ...{ databaseUrl: config.database.url(name), pool: config.database.pool },
        ...{ jobs, peers, log, currency: config.currency },
      })
      return { subgraph, peers }
    }),
  )
  const checks = Object.fromEntries(opened.map(({ subgraph }) => [subgraph.name, subgraph.ready]))
  const app = createServer({ log, checks })
  for (const { subgraph } of opened)
    await mountSubgraph(app, subgraph, { verify, gatewaySecret: config.gatewaySecret })
  log.info(
    { address: await listen(app, config), subgraphs: chosen.map(({ name }) => name) },
    'subgraphs listen',
  )
  for (const { subgraph } of opened) await subgraph.work()
  return async () => {
    await Promise.all([stop(app), jobs.close()])
    await Promise.all(opened.flatMap(({ subgraph, peers }) => [subgraph.close(), peers.close()]))
  }
})

function choose(names: string[]) {
  const known = manifests.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new StartError(`No subgraph ${unknown.join(', ')}: expected some of ${known.join(', ')}.`, 2)
  return names.length === 0 ? manifests : manifests.filter(({ name }) => names.includes(name))
}
