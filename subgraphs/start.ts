import type { FastifyInstance } from 'fastify'
import { serviceTokens } from '../runtime/access/service-token.ts'
import { createVerify } from '../runtime/access/verify.ts'
import { type Config, readConfig } from '../runtime/config.ts'
import { StartError } from '../runtime/errors.ts'
import { openJobs } from '../runtime/jobs/jobs.ts'
import { createLog, type Logger } from '../runtime/log.ts'
import { openOutbound } from '../runtime/outbound/outbound.ts'
import { httpPeers } from '../runtime/peers/http.ts'
import { runProcess } from '../runtime/process.ts'
import { createServer, listen, stop } from '../runtime/server.ts'
import { mountSubgraph } from '../runtime/subgraph/http.ts'
import { openSubgraph, type Subgraph } from '../runtime/subgraph/open.ts'
import { manifests } from './all.ts'

/**
 * `subgraphs/start.ts inventory sales` runs those, without names all. By DUTY they serve over HTTP, each under
 * /NAME, or work, or both; /livez, /readyz and /metrics answer in any case.
 */
await runProcess(async () => {
  const chosen = choose(process.argv.slice(2))
  const config = readConfig()
  const { duty } = config
  const log = createLog(config.logLevel)
  const jobs = openJobs({ url: config.jobsUrl, log })
  const opened = await Promise.all(
    chosen.map(async (manifest) => {
      const { name } = manifest
      const serviceToken = serviceTokens({
        tokenUrl: config.identity.tokenUrl,
        clientId: `comptoir-${name}`,
        secret: config.serviceSecret(name),
      })
      const peers = httpPeers({ url: config.subgraphUrl, serviceToken })
      const outbound = manifest.sendsOut && openOutbound(config.outbound)
      const subgraph = await openSubgraph(manifest, {
        ...{ databaseUrl: config.database.url(name), pool: config.database.pool },
        ...{ jobs, peers, outbound, log, currency: config.currency, timeZone: config.timeZone },
        answerDays: config.answerDays,
        identity: { realmUrl: config.identity.realmUrl, token: serviceToken },
      })
      return { subgraph, peers, outbound }
    }),
  )
  const subgraphs = opened.map(({ subgraph }) => subgraph)
  let started = false
  const start = async () => {
    if (!started) throw new Error('has not started yet')
  }
  const app = createServer({
    log,
    checks: { start, ...Object.fromEntries(subgraphs.map(({ name, ready }) => [name, ready])) },
    tls: config.tls,
  })
  if (duty !== 'work') await serve(app, subgraphs, config, log)
  const address = await listen(app, config)
  log.info({ address, duty, subgraphs: chosen.map(({ name }) => name) }, 'subgraphs listen')
  return {
    async begin() {
      await Promise.all(subgraphs.map((subgraph) => subgraph.connect()))
      if (duty !== 'serve') await Promise.all(subgraphs.map((subgraph) => subgraph.work()))
      started = true
    },
    async stop() {
      await Promise.all([stop(app), jobs.close()])
      await Promise.all(
        opened.flatMap(({ subgraph, peers, outbound }) => [
          subgraph.close(),
          peers.close(),
          outbound?.close(),
        ]),
      )
    },
  }
})

async function serve(app: FastifyInstance, subgraphs: Subgraph[], config: Config, log: Logger) {
  const { identity, gatewaySecret } = config
  const verify = createVerify(identity)
  for (const subgraph of subgraphs) await mountSubgraph(app, subgraph, { verify, gatewaySecret, log })
}

function choose(names: string[]) {
  const known = manifests.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new StartError(`No subgraph ${unknown.join(', ')}: expected some of ${known.join(', ')}.`, 2)
  return names.length === 0 ? manifests : manifests.filter(({ name }) => names.includes(name))
}
