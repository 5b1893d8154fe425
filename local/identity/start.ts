/**
 * The local identity as a process of its own, on PORT, for the realm address in IDENTITY_ISSUER. SIGUSR2 makes it sign
 * with a new key.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { readConfig } from '../../runtime/config.ts'
import { createLog } from '../../runtime/log.ts'
import { runProcess } from '../../runtime/process.ts'
import { openIdentity } from './identity.ts'
import { readRealm } from './realm.ts'

await runProcess(async () => {
  const config = readConfig()
  const log = createLog(config.logLevel).child({ part: 'identity' })
  const [issuer] = config.identity.issuers
  const identity = await openIdentity({
    origin: new URL(issuer!).origin,
    realm: readRealm(),
    databaseUrl: config.database.url('identity'),
    production: config.production,
    log,
  })
  const server = createServer(identity.handle)
  server.listen(config.port, config.host)
  await once(server, 'listening')
  log.info({ issuer, port: config.port }, 'identity listens')
  process.on('SIGUSR2', () => {
    identity.rotateKey().then(
      () => log.info('tokens are signed with a new key'),
      (err) => log.error({ err }, 'the signing key was not rotated'),
    )
  })
  return async () => {
    server.close()
    server.closeIdleConnections()
    await once(server, 'close')
    await identity.close()
  }
})
