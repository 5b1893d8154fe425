import type { FastifyInstance } from 'fastify'
import { openRevocations, type RevocationSource } from '../runtime/access/revocations.ts'
import { identityAccess, serviceTokens } from '../runtime/access/service-token.ts'
import { createVerify, type Verify } from '../runtime/access/verify.ts'
import { type Config, readConfig } from '../runtime/config.ts'
import { StartError } from '../runtime/errors/errors.ts'
import { createServer, listen, stop } from '../runtime/http/server.ts'
import { openJobs } from '../runtime/jobs/jobs.ts'
import { createLog, type Logger } from '../runtime/log.ts'
import { openOutbound } from '../runtime/outbound/outbound.ts'
import { runProcess } from '../runtime/process/process.ts'
import { mountSubgraph } from '../runtime/subgraph/http.ts'
import { readersOf } from '../runtime/subgraph/manifest.ts'
import { openSubgraph, type Subgraph } from '../runtime/subgraph/open.ts'
import type { SubgraphClients } from '../runtime/subgraph-client/client.ts'
import { httpSubgraphClients } from '../runtime/subgraph-client/http.ts'
import { manifests } from './all.ts'

/**
 * `subgraphs/start.ts inventory sales` runs these subgraphs; without names it runs all. ROLE says
 * whether the process serves over HTTP, each subgraph under /NAME, runs jobs, or both. /livez,
 * /readyz and /metrics answer in any case.
 */
await runProcess(async () => {
  const chosen = choose(process.argv.slice(2))
  const config = readConfig()
  const { role } = config
  const log = createLog(config.logLevel)
  const jobs = openJobs({ url: config.jobsUrl, log })
  const revocations = openRevocations({ log })
  const opened = await Promise.all(
    chosen.map(async (manifest) => {
      const { name } = manifest
      const serviceToken = serviceTokens({
        tokenUrl: config.identity.tokenUrl,
        clientId: `comptoir-${name}`,
        secret: config.serviceSecret(name),
      })
      const subgraphs = httpSubgraphClients({ url: config.subgraphUrl, serviceToken })
      const outbound = manifest.sendsOut && openOutbound(config.outbound)
      const subgraph = await openSubgraph(manifest, {
        databaseUrl: config.database.url(name),
        pool: config.database.pool,
        jobs,
        subgraphs,
        outbound,
        log,
        currency: config.currency,
        payments: config.payments,
        timeZone: config.timeZone,
        answerDays: config.answerDays,
        identity: identityAccess(config.identity.realmUrl, serviceToken),
        revocations,
        readers: readersOf(name, manifests),
        owners: manifests.map((one) => one.name),
        ...(manifest.sealsAudit && { auditSeal: config.auditSeal }),
      })
      return { subgraph, subgraphs, outbound }
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
  if (role !== 'work') await serve(app, subgraphs, createVerify(config.identity, revocations), config, log)
  const address = await listen(app, config)
  log.info({ address, role, subgraphs: chosen.map(({ name }) => name) }, 'subgraphs listen')
  return {
    async begin() {
      await Promise.all(subgraphs.map((subgraph) => subgraph.connect()))
      // A process that only works takes no tokens. Others are ready before the first read: public
      // fields need none.
      if (role !== 'work') revocations.follow(revokers(opened))
      if (role !== 'serve') await Promise.all(subgraphs.map((subgraph) => subgraph.work()))
      started = true
    },
    async stop() {
      await Promise.all([stop(app), jobs.close(), revocations.close()])
      await Promise.all(
        opened.flatMap(({ subgraph, subgraphs, outbound }) => [
          subgraph.close(),
          subgraphs.close(),
          outbound?.close(),
        ]),
      )
    },
  }
})

async function serve(
  app: FastifyInstance,
  subgraphs: Subgraph[],
  verify: Verify,
  { gatewaySecret }: Config,
  log: Logger,
) {
  for (const subgraph of subgraphs) await mountSubgraph(app, subgraph, { verify, gatewaySecret, log })
}

/**
 * The subgraphs that revoke sessions. A subgraph that runs in this process is read directly, so
 * that none waits for itself to be ready.
 */
function revokers(opened: { subgraph: Subgraph; subgraphs: SubgraphClients }[]): RevocationSource[] {
  return manifests
    .filter(({ revokes }) => revokes)
    .map(
      ({ name }) =>
        opened.find(({ subgraph }) => subgraph.name === name)?.subgraph ?? opened[0]!.subgraphs(name),
    )
}

function choose(names: string[]) {
  const known = manifests.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new StartError(`No subgraph ${unknown.join(', ')}: expected some of ${known.join(', ')}.`, 2)
  return names.length === 0 ? manifests : manifests.filter(({ name }) => names.includes(name))
}
