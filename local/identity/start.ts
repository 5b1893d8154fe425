import { once } from 'node:events'
import { createServer } from 'node:http'
import { readConfig } from '../../runtime/config.ts'
import { untilReached } from '../../runtime/database/until-reached.ts'
import { createLog } from '../../runtime/log.ts'
import { runProcess } from '../../runtime/process/process.ts'
import { type Identity, openIdentity } from './identity.ts'
import { readRealm } from './realm.ts'

/**
 * Runs the local identity as a process of its own, on PORT, for the realm address in
 * IDENTITY_ISSUER. SIGUSR2 makes it sign with a new key.
 */
await runProcess(async () => {
  const config = readConfig()
  const log = createLog(config.logLevel).child({ part: 'identity' })
  const [issuer] = config.identity.issuers
  const closing = new AbortController()
  let identity: Identity | undefined
  const server = createServer((request, response) => {
    if (identity) identity.handle(request, response)
    else response.writeHead(503, { 'retry-after': '2' }).end('The identity waits for its database.\n')
  })
  server.listen(config.port, config.host)
  await once(server, 'listening')
  process.on('SIGUSR2', () => {
    identity?.rotateKey().then(
      () => log.info('tokens are signed with a new key'),
      (err) => log.error({ err }, 'the signing key was not rotated'),
    )
  })

  return {
    async begin() {
      const open = () =>
        openIdentity({
          origin: new URL(issuer!).origin,
          realm: readRealm(),
          databaseUrl: config.database.url('identity'),
          production: config.production,
          log,
        })
      identity = await untilReached('the database of identity', open, { log, signal: closing.signal })
      log.info({ issuer, port: config.port }, 'identity listens')
    },
    async stop() {
      closing.abort()
      server.close()
      server.closeIdleConnections()
      await once(server, 'close')
      await identity?.close()
    },
  }
})
