import { execFileSync, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from '../../runtime/errors/errors.ts'
import type { Command } from '../../runtime/process/watchdog.ts'
import { type Home, keepPort, portsOf } from './home.ts'
import { run, surroundings } from './programs.ts'

/**
 * Returns the port of the server that a killed start left behind, as soon as it accepts connections.
 *
 * @returns undefined if there is none, or if it was shutting down
 */
export async function takeUpServer(home: Home): Promise<number | undefined> {
  const port = await untilReady(home, () => serverOf(home) !== undefined)
  // The pid of a dead server may be another program's by now. PostgreSQL would mistake that program for
  // its own server.
  if (port === undefined) rmSync(join(home.data, 'postmaster.pid'), { force: true })
  return port
}

/**
 * Starts the server. The child processes of a killed postmaster hold its memory until their
 * statement ends: the start waits `patienceMs` for them.
 */
export async function launchServer(home: Home, settings: Record<string, string>): Promise<number> {
  const deadline = Date.now() + patienceMs
  for (const port of portsOf(home)) {
    let failure = await launch(home, { ...settings, port: String(port) })
    while (failure?.includes(memoryInUse) && Date.now() < deadline) {
      await delay(250)
      failure = await launch(home, { ...settings, port: String(port) })
    }
    if (failure === undefined) {
      keepPort(home, port)
      return port
    }
    if (!failure.includes('Address already in use')) throw doesNotStart(home, failure)
  }
  throw new StartError(
    'PostgreSQL found no free port from 15000 to 29999: end some programs and start again.',
  )
}

/** Ends the server if there is one, within 5 s. Open transactions are rolled back. */
export async function stopServer(home: Home): Promise<void> {
  const server = serverOf(home)
  if (!server) return
  for (const { program, args } of [stopCommand(home), stopCommand(home, 'immediate', 1)]) {
    const { failure } = await run(program, args, home.account)
    if (failure === undefined) break
  }
  if (serverOf(home)) process.kill(server.pid, 'SIGKILL')
  // pg_ctl waits until the pid file is gone. The process outlives it by a moment.
  for (let tries = 0; tries < 50 && isServer(home, server.pid); tries++) await delay(10)
}

/** The command that ends the server in this mode, and waits for its end for this many seconds. */
export const stopCommand = (home: Home, mode = 'fast', seconds = 3): Command => ({
  program: home.programs.pgCtl,
  args: ['stop', '-D', home.data, '-m', mode, '-t', `${seconds}`],
  options: { ...surroundings, ...home.account },
})

const patienceMs = 30_000
const memoryInUse = 'pre-existing shared memory block'

/**
 * Starts the server in a session of its own: neither Ctrl-C nor the end of this process reaches it.
 *
 * @returns the output of a server that did not start; undefined if it accepts connections
 */
async function launch(home: Home, settings: Record<string, string>): Promise<string | undefined> {
  const log = openSync(home.logFile, 'w', 0o600)
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(home.programs.postgres, ['-D', home.data, ...options], {
    ...surroundings,
    ...home.account,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  server.unref()
  let ended = false
  for (const end of ['exit', 'error'])
    server.once(end, () => {
      ended = true
    })
  const port = await untilReady(home, () => !ended, server.pid)
  return port === undefined ? readFileSync(home.logFile, 'utf8') : undefined
}

interface Server {
  pid: number
  port: number
  ready: boolean
}

/**
 * Waits until `postmaster.pid` says that the server is ready, as pg_ctl does, without a limit for crash
 * recovery.
 */
async function untilReady(home: Home, alive: () => boolean, pid?: number) {
  while (alive()) {
    const server = pidFile(home)
    if (server?.ready && server.pid === (pid ?? server.pid)) return server.port
    await delay(25)
  }
  return undefined
}

/** The server that runs on these data, not merely a process that has its pid. */
function serverOf(home: Home) {
  const server = pidFile(home)
  return server && isServer(home, server.pid) ? server : undefined
}

const isServer = ({ data }: Home, pid: number) => commandOf(pid).includes(`-D ${data} `)

function pidFile({ data }: Home): Server | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
}

/** Small Linux images have no `ps`, macOS has no `/proc`. Empty if there is no such process. */
function commandOf(pid: number) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function doesNotStart({ folder, logFile }: Home, output: string) {
  const reason = output.match(/(?:FATAL|PANIC): .*/)?.[0] ?? output.split('\n')[0]
  const advice = output.includes(memoryInUse)
    ? 'a statement of the server that was killed is still running, so try again in a minute.'
    : 'if they are damaged, npm start -- --reset deletes them and starts afresh.'
  return new StartError(
    `PostgreSQL does not start with the data in ${folder} (${reason}; the rest is in ${logFile}): ${advice}`,
  )
}
