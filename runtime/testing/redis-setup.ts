import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import type { TestProject } from 'vitest/node'
import { freePorts } from './ports.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A Redis that tests may wipe. */
    redis: string
  }
}

/** Starts a Redis server for one run of the tests, on a free port, with its data in its own folder. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-redis-'))
  const [port] = await freePorts(1)
  const log = join(folder, 'redis.log')
  const settings = { port: `${port}`, bind: '127.0.0.1', dir: folder, logfile: log }
  const server = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    { stdio: 'ignore' },
  )
  const ended = once(server, 'exit').catch(async () => {
    await rm(folder, { recursive: true, force: true })
    // The advice is printed and not thrown: for an error Vitest would print two stacks and "No test files
    // found" instead.
    process.stderr.write('redis-server is not there: install it (Debian: apt-get install redis-server).\n')
    process.exit(1)
  })
  const url = `redis://127.0.0.1:${port}`
  const earlyExit = ended.then(async () => {
    throw new Error(`redis-server stopped at its start: ${await readFile(log, 'utf8')}`)
  })
  const client = new Redis(url, { maxRetriesPerRequest: null })
  // The client reconnects by itself while the server does not listen yet.
  client.on('error', () => {})
  await Promise.race([client.ping(), earlyExit]).finally(() => client.disconnect())
  // The tests stop the server when they end: that exit is no error.
  earlyExit.catch(() => {})
  project.provide('redis', url)

  return async () => {
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}
