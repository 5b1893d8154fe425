import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { prepareDatabases } from '../../local/databases.ts'
import { removePostgres, startPostgres } from '../../local/postgres/postgres.ts'
import { databases } from '../../migrations/all.ts'
import { createLog } from '../../runtime/log.ts'
import { freePorts } from '../../runtime/testing/ports.ts'
import { eventually, run } from '../support/processes.ts'

test('a start that fails prints its reason first, and leaves no PostgreSQL behind', async () => {
  const data = await mkdtemp(join(tmpdir(), 'comptoir-failed-'))
  onTestFinished(() => removePostgres(data))
  await withoutAccessTo('reporting', data)
  const [port] = await freePorts(1)
  const started = run(['scripts/start.mjs', '--port', `${port}`, '--data', data])
  onTestFinished(() => started.kill())

  expect(await started.ended).toBe(1)
  expect(started.errorOutput()).toMatch(/^error: permission denied for database "reporting"/)
  // The other parts lose their connections when the server ends. That must not hide the reason.
  expect(started.output()).not.toContain('57P01')
  expect(existsSync(join(data, 'data', 'postmaster.pid'))).toBe(false)
})

test('a process without a database runs, logs that it waits, answers BUSY, and can be stopped', async () => {
  const [port] = await freePorts(1)
  const url = `http://127.0.0.1:${port}`
  const secret = 'the-gateway-secret-of-this-test'
  const started = run(['--import', 'tsx', 'subgraphs/start.ts', 'stores'], {
    DATABASE_URL: 'postgres://127.0.0.1:1',
    GATEWAY_SECRET: secret,
    PORT: `${port}`,
  })
  onTestFinished(() => started.kill())
  await eventually('it lives', async () => (await fetch(`${url}/livez`)).ok)

  const ready = await fetch(`${url}/readyz`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toMatchObject({
    failed: { stores: expect.stringContaining('not been reached') },
  })
  const response = await fetch(`${url}/stores/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-comptoir-gateway': secret },
    body: JSON.stringify({ query: '{ stores(first: 1) { nodes { name } } }' }),
  })
  expect(response.headers.get('retry-after')).toBe('2')
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] })
  await eventually('the log says so', async () =>
    started.output().includes('at 127.0.0.1:1 is not reached yet'),
  )

  expect(await started.stop()).toBe(0)
})

/** Makes the databases. One of them does not let its app role in. */
async function withoutAccessTo(database: string, folder: string) {
  const server = await startPostgres({ folder, log: createLog('silent') })
  const { password } = new URL(server.url)
  await prepareDatabases(server.url, await databases(), { appPassword: password, ownerPassword: password })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`revoke connect on database ${database} from public`)
  await client.query(`grant connect on database ${database} to ${database}_owner`)
  await client.end()
  await server.stop()
}
