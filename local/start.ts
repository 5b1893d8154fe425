import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openGateway } from '../gateway/gateway.ts'
import { builtConsole } from '../gateway/http/console.ts'
import { databases } from '../migrations/all.ts'
import { openRevocations } from '../runtime/access/revocations.ts'
import { identityAccess, serviceTokens } from '../runtime/access/service-token.ts'
import { createVerify } from '../runtime/access/verify.ts'
import { type Config, readConfig } from '../runtime/config.ts'
import { untilReached } from '../runtime/database/until-reached.ts'
import { busy } from '../runtime/errors/errors.ts'
import { createServer, listen, probePort, stop } from '../runtime/http/server.ts'
import { openJobs } from '../runtime/jobs/jobs.ts'
import { createLog, type Logger } from '../runtime/log.ts'
import { openOutbound } from '../runtime/outbound/outbound.ts'
import { runProcess } from '../runtime/process/process.ts'
import { withTimeout } from '../runtime/process/with-timeout.ts'
import { readersOf } from '../runtime/subgraph/manifest.ts'
import { openSubgraph, type Subgraph } from '../runtime/subgraph/open.ts'
import { localSubgraphClients } from '../runtime/subgraph-client/local.ts'
import { seedDemo } from '../seeds/demo.ts'
import { manifests } from '../subgraphs/all.ts'
import { auditSettings, forgetAudit } from './audit-key.ts'
import { banner, emptyBanner } from './banner.ts'
import { defaultFolder, readCommandLine } from './command-line.ts'
import { prepareDatabases } from './databases.ts'
import { type EmptyChain, emptyChainOf, forgetEmptyChain, haveDatabases, realmOf } from './empty-chain.ts'
import { accounts, examples } from './examples.ts'
import { dataFault } from './folder-fault.ts'
import { type Identity, openIdentity } from './identity/identity.ts'
import { type LocalPostgres, removePostgres, startPostgres } from './postgres/postgres.ts'
import { begin as beginStep, finish as finishStep } from './progress.mjs'
import { claimFolder } from './running.ts'

/** A paused database lets no connection close, so closing waits no longer than this. */
const closeMs = 8_000

/** Runs everything in one process on one machine: the composition root of `npm start`. */
await runProcess(async (watchdog) => {
  const { host, port: configuredPort, tls, logLevel } = readConfig()
  const { port = configuredPort, data, reset, empty: asked } = readCommandLine(process.argv.slice(2))
  const url = `${tls ? 'https' : 'http'}://localhost:${port}`
  const claim = await claimFolder(data, url)
  await probePort({ host, port })
  const logFile = join(data, 'comptoir.log')
  const log = createLog(logLevel, logFile)
  if (reset) {
    beginStep('Deleting the data')
    await removePostgres(data)
    forgetEmptyChain(data)
    forgetAudit(data)
  }
  beginStep('Starting PostgreSQL')
  const postgres = await startPostgres({ folder: data, log })
  watchdog.prepare({ logFile, stop: postgres.stopCommand })
  const started = async () => {
    const { currency, timeZone } = readConfig()
    const databasesExist = await haveDatabases(postgres.url)
    const empty = emptyChainOf(data, asked, { databasesExist, currency, timeZone })
    return { empty, chain: await listening({ data, port, url, postgres, log, empty }) }
  }
  const { empty, chain } = await started().catch(async (cause) => {
    await postgres.stop()
    throw cause
  })
  return {
    async begin() {
      await chain.begin().catch((cause) => {
        throw dataFault(cause, postgres.folder)
      })
      finishStep()
      // Seconds since the process began: includes the installation and the loading of all modules.
      const seconds = performance.now() / 1000
      const told = { url, folder: postgres.folder, seconds, isFound: data === defaultFolder }
      process.stdout.write(empty ? emptyBanner(told, empty) : banner(told))
    },
    async stop() {
      process.stdout.write('\nStopping ...\n')
      const closed = await withTimeout(closeMs, chain.close()).catch((err) =>
        log.error({ err }, 'closing failed'),
      )
      if (closed === false) log.warn('what is open did not close in time')
      await postgres.stop()
      claim.close()
    },
  }
})

interface Place {
  data: string
  port: number
  url: string
  postgres: LocalPostgres
  log: Logger
  /** Undefined for the demo chain. */
  empty: EmptyChain | undefined
}

/** Listens before the databases are ready. Requests get BUSY until then. */
async function listening({ data, port, url, postgres, log, empty }: Place) {
  const config = readConfig({
    ...auditSettings(data),
    PORT: `${port}`,
    DATABASE_URL: postgres.url,
    DATABASE_APP_PASSWORD: new URL(postgres.url).password,
    DATABASE_OWNER_PASSWORD: new URL(postgres.url).password,
    IDENTITY_ISSUER: `${url}/realms/comptoir`,
    CONSOLE_URL: url,
    ...(empty && { CURRENCY: empty.currency, TIME_ZONE: empty.timeZone }),
  })
  beginStep('Opening the subgraphs, the identity and the gateway')
  const chain = await openChain(config, { postgres, log, empty })
  await listen(chain.app, config)
  return chain
}

async function openChain(
  config: Config,
  { postgres, log, empty }: Pick<Place, 'postgres' | 'log' | 'empty'>,
) {
  const revocations = openRevocations({ log })
  const verify = createVerify(config.identity, revocations)
  const jobs = openJobs({ url: config.jobsUrl, log })
  const outbound = openOutbound(config.outbound)
  const subgraphs = new Map<string, Subgraph>()
  for (const manifest of manifests) {
    const { name } = manifest
    const subgraph = await openSubgraph(manifest, {
      databaseUrl: config.database.url(name),
      pool: config.database.pool,
      subgraphs: localSubgraphClients(name, subgraphs, verify),
      jobs,
      log,
      currency: config.currency,
      payments: config.payments,
      timeZone: config.timeZone,
      answerDays: config.answerDays,
      ...(manifest.sendsOut && { outbound }),
      revocations,
      readers: readersOf(name, manifests),
      owners: manifests.map((one) => one.name),
      ...(manifest.sealsAudit && { auditSeal: config.auditSeal }),
      identity: identityAccess(
        config.identity.realmUrl,
        serviceTokens({
          tokenUrl: config.identity.tokenUrl,
          clientId: `comptoir-${name}`,
          secret: config.serviceSecret(name),
        }),
      ),
    })
    subgraphs.set(name, subgraph)
  }
  const all = [...subgraphs.values()]
  let started = false
  const start = async () => {
    if (!started) throw new Error('has not started yet')
  }
  const checks = {
    start,
    ...Object.fromEntries(all.map(({ name, ready }) => [name, ready])),
    revocations: revocations.ready,
  }
  const app = createServer({ log, checks, tls: config.tls })
  let identity: Identity | undefined
  await mountIdentity(app, () => identity)
  const gateway = await openGateway(app, {
    supergraph: await readFile(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'),
    subgraphs: localSubgraphClients('gateway', subgraphs, verify),
    verify,
    revocations,
    log,
    ingress: config.ingress,
    ide: config.ide,
    examples: empty ? [] : Object.values(examples),
    console: builtConsole(),
    home: { ...config.home, accounts: empty ? [] : accounts },
  })
  const closing = new AbortController()

  return {
    app,
    async begin() {
      const { signal } = closing
      beginStep('Preparing the databases')
      await untilReached('PostgreSQL', () => prepare(config, { postgres, log, empty }), { log, signal })
      identity = await untilReached('the database of identity', () => openIdentityOf(config, log, empty), {
        log,
        signal,
      })
      beginStep('Starting jobs and reading events')
      await Promise.all(all.map((subgraph) => subgraph.connect()))
      revocations.follow(all)
      await Promise.all(all.map((subgraph) => subgraph.work()))
      await Promise.all(all.map((subgraph) => subgraph.caughtUp()))
      started = true
    },
    async close() {
      closing.abort()
      await Promise.all([stop(app), jobs.close(), revocations.close()])
      await gateway.close()
      await Promise.all([outbound.close(), ...all.map((subgraph) => subgraph.close())])
      await identity?.close()
    },
  }
}

/** Idempotent: a second run does what is left to do. */
async function prepare(
  { database, currency }: Config,
  { postgres, log, empty }: Pick<Place, 'postgres' | 'log' | 'empty'>,
) {
  const { appPassword, ownerPassword } = database
  await prepareDatabases(postgres.url, await databases(), { appPassword, ownerPassword })
  if (!empty) await seedDemo({ databaseUrl: database.url, now: new Date(), currency, log })
}

function openIdentityOf(
  { identity, database, production }: Config,
  log: Logger,
  empty: EmptyChain | undefined,
): Promise<Identity> {
  return openIdentity({
    origin: new URL(identity.issuers[0]!).origin,
    realm: realmOf(empty),
    databaseUrl: database.url('identity'),
    production,
    log,
  })
}

/** The identity reads requests itself. Fastify passes them with unread bodies, once the identity is open. */
async function mountIdentity(app: FastifyInstance, opened: () => Identity | undefined) {
  await app.register(async (routes) => {
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const url of ['/realms/*', '/admin/realms/*'])
      routes.all(url, (request, reply) => {
        const identity = opened()
        if (!identity) throw busy(new Error('the identity has not been opened yet'))
        reply.hijack()
        identity.handle(request.raw, reply.raw)
      })
  })
}
