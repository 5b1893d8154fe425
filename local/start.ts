import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openGateway } from '../gateway/gateway.ts'
import { databases } from '../migrations/all.ts'
import { serviceTokens } from '../runtime/access/service-token.ts'
import { createVerify } from '../runtime/access/verify.ts'
import { type Config, readConfig } from '../runtime/config.ts'
import { openJobs } from '../runtime/jobs/jobs.ts'
import { createLog, type Logger } from '../runtime/log.ts'
import { openOutbound } from '../runtime/outbound/outbound.ts'
import { localPeers } from '../runtime/peers/local.ts'
import { runProcess } from '../runtime/process.ts'
import { createServer, listen, probePort, stop } from '../runtime/server.ts'
import { openSubgraph, type Subgraph } from '../runtime/subgraph/open.ts'
import { seedDemo } from '../seeds/demo.ts'
import { manifests } from '../subgraphs/all.ts'
import { banner } from './banner.ts'
import { defaultFolder, readCommandLine } from './command-line.ts'
import { prepareDatabases } from './databases.ts'
import { accounts, examples } from './examples.ts'
import { dataFault } from './folder-fault.ts'
import { type Identity, openIdentity } from './identity/identity.ts'
import { readRealm } from './identity/realm.ts'
import { type LocalPostgres, removePostgres, startPostgres } from './postgres.ts'
import { begin, finish } from './progress.mjs'
import { claimFolder } from './running.ts'

/** Everything in one process on one machine: the composition root of `npm start`. */
await runProcess(async () => {
  const { port = readConfig().port, data, reset } = readCommandLine(process.argv.slice(2))
  const { host, tls } = readConfig()
  const url = `${tls ? 'https' : 'http'}://localhost:${port}`
  const claim = await claimFolder(data, url)
  await probePort({ host, port })
  const log = createLog(readConfig().logLevel, join(data, 'comptoir.log'))
  if (reset) {
    begin('Deleting the data')
    await removePostgres(data)
  }
  begin('Starting PostgreSQL')
  const postgres = await startPostgres({ folder: data, log })
  const running = await serve({ port, url, postgres, log }).catch(async (cause) => {
    await postgres.stop()
    throw dataFault(cause, postgres.folder)
  })
  finish()
  process.stdout.write(
    banner({
      url,
      folder: postgres.folder,
      // Since the process began: with the installation, and until everything was loaded.
      seconds: performance.now() / 1000,
      isFound: data === defaultFolder,
    }),
  )

  return async () => {
    process.stdout.write('\nStopping ...\n')
    await running.close()
    await postgres.stop()
    claim.close()
  }
})

interface Place {
  port: number
  url: string
  postgres: LocalPostgres
  log: Logger
}

async function serve({ port, url, postgres, log }: Place) {
  const config = readConfig({
    PORT: `${port}`,
    DATABASE_URL: postgres.url,
    DATABASE_APP_PASSWORD: new URL(postgres.url).password,
    DATABASE_OWNER_PASSWORD: new URL(postgres.url).password,
    IDENTITY_ISSUER: `${url}/realms/comptoir`,
  })
  begin('Preparing the databases')
  const running = await openChain(config, postgres, log)
  await listen(running.app, config)
  begin('Starting jobs and reading events')
  await running.work()
  return running
}

async function openChain(config: Config, postgres: LocalPostgres, log: Logger) {
  const roles = { appPassword: config.database.appPassword, ownerPassword: config.database.ownerPassword }
  await prepareDatabases(postgres.url, await databases(), roles)
  await seedDemo({ databaseUrl: config.database.url, now: new Date(), currency: config.currency, log })

  begin('Opening the subgraphs, the identity and the gateway')
  const verify = createVerify(config.identity)
  const jobs = await openJobs({ url: config.jobsUrl, log })
  const outbound = openOutbound(config.outbound)
  const subgraphs = new Map<string, Subgraph>()
  for (const manifest of manifests) {
    const { name } = manifest
    const subgraph = await openSubgraph(manifest, {
      ...{ databaseUrl: config.database.url(name), pool: config.database.pool },
      peers: localPeers(name, subgraphs, verify),
      ...{ jobs, log, currency: config.currency, timeZone: config.timeZone },
      ...(manifest.sendsOut && { outbound }),
      identity: {
        realmUrl: config.identity.realmUrl,
        token: serviceTokens({
          tokenUrl: config.identity.tokenUrl,
          clientId: `comptoir-${name}`,
          secret: config.serviceSecret(name),
        }),
      },
    })
    subgraphs.set(name, subgraph)
  }
  const all = [...subgraphs.values()]
  const checks = Object.fromEntries(all.map(({ name, ready }) => [name, ready]))
  const app = createServer({ log, checks, tls: config.tls })
  const identity = await openIdentity({
    origin: new URL(config.identity.issuers[0]!).origin,
    realm: readRealm(),
    databaseUrl: config.database.url('identity'),
    production: config.production,
    log,
  })
  await mountIdentity(app, identity)
  const gateway = await openGateway(app, {
    supergraph: await readFile(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'),
    peers: localPeers('gateway', subgraphs, verify),
    ...{ verify, log, door: config.door, ide: config.ide, examples: Object.values(examples) },
    home: { ...config.home, accounts },
  })

  return {
    app,
    async work() {
      for (const subgraph of all) await subgraph.work()
      await Promise.all(all.map((subgraph) => subgraph.caughtUp()))
    },
    async close() {
      await Promise.all([stop(app), jobs.close()])
      await gateway.close()
      await Promise.all([outbound.close(), ...all.map((subgraph) => subgraph.close())])
      await identity.close()
    },
  }
}

/** The identity reads requests by itself: Fastify hands them over with their bodies unread. */
async function mountIdentity(app: FastifyInstance, identity: Identity) {
  await app.register(async (routes) => {
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const url of ['/realms/*', '/admin/realms/*'])
      routes.all(url, (request, reply) => {
        reply.hijack()
        identity.handle(request.raw, reply.raw)
      })
  })
}
