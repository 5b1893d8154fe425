import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobsDatabase, prepareDatabases } from '../../local/databases.ts'
import { removePostgres, startPostgres } from '../../local/postgres/postgres.ts'
import { databases } from '../../migrations/all.ts'
import { createLog } from '../../runtime/log.ts'
import { freePorts } from '../../runtime/testing/ports.ts'
import { seedDemo } from '../../seeds/demo.ts'
import { manifests } from '../../subgraphs/all.ts'
import { openInTurn } from './open-in-turn.ts'
import { eventually, type Running, run } from './processes.ts'

/** A whole running chain with the demo data. */
export interface Chain {
  /** The gateway. */
  url: string
  /** The realm's token endpoint. */
  tokenUrl: string
  /** The superuser's URL of a database, to look from outside. */
  database(name: string): string
  /** The address of a subgraph for other subgraphs; only over the network. */
  subgraph(name: string): string
  /** The process of a part: `gateway`, `identity` or a subgraph. In one process all are the same. */
  part(name: string): Running
  /** Restarts a part that was stopped or killed. */
  restart(name: string): Promise<void>
  close(): Promise<void>
}

export interface StartOptions {
  /** Gives the address at which the processes reach the database server: a proxy's, for example. */
  line?: (server: string) => Promise<string>
  /** Gets the address at which a process will answer, before it starts. */
  starting?: (url: string) => void
}

const log = createLog('silent')
/** For a machine that is busy with other work. Less than the timeout of a hook. */
const readyMs = 180_000

/** Runs `npm start` on a folder of its own. */
export const startOneProcess = ({ line, starting }: StartOptions = {}): Promise<Chain> =>
  openInTurn(async (whenClosed) => {
    const data = await mkdtemp(join(tmpdir(), 'comptoir-e2e-'))
    whenClosed(() => removePostgres(data))
    const [port] = await freePorts(1)
    const url = `http://localhost:${port}`
    let main: Running | undefined
    // The start adopts a server that already runs.
    let postgres = line && (await startPostgres({ folder: data, log }))
    const address = line && (await line(postgres!.url))
    const names = [...(await databases()), jobsDatabase]
    const env = Object.fromEntries(
      names.flatMap((name) => (address ? [[`DATABASE_URL_${name.toUpperCase()}`, address]] : [])),
    )
    whenClosed(() => main?.stop())
    await start()
    // This call also adopts a server that already runs.
    postgres ??= await startPostgres({ folder: data, log })
    const server = postgres.url

    return {
      url,
      tokenUrl: `${url}/realms/comptoir/protocol/openid-connect/token`,
      database: (name) => databaseIn(server, name),
      subgraph: () => {
        throw new Error('in one process no subgraph listens')
      },
      part: () => main!,
      restart: start,
    }

    async function start() {
      starting?.(url)
      const started = run(['scripts/start.mjs', '--port', `${port}`, '--data', data], {
        LOG_LEVEL: 'debug',
        ...env,
      })
      main = started
      const urlInLog = async () => {
        if (started.child.exitCode !== null) throw new Error(started.output())
        return started.output().includes('Stop: Ctrl-C')
      }
      await eventually('npm start shows its banner', urlInLog, readyMs)
    }
  })

/**
 * Starts the gateway, the identity and each subgraph as processes of their own that speak HTTP.
 * @param keycloak the realm's address at a running Keycloak; without it, the local identity is started
 */
export const startNetwork = (
  env: Record<string, string> = {},
  keycloak?: string,
  { line, starting }: StartOptions = {},
): Promise<Chain> =>
  openInTurn(async (whenClosed) => {
    const folder = await mkdtemp(join(tmpdir(), 'comptoir-e2e-'))
    whenClosed(() => removePostgres(folder))
    const postgres = await startPostgres({ folder, fast: true, log })
    const { password } = new URL(postgres.url)
    await prepareDatabases(postgres.url, await databases(), {
      appPassword: password,
      ownerPassword: password,
    })
    const app = (name: string) => databaseIn(postgres.url, name, `${name}_app`)
    await seedDemo({ databaseUrl: app, now: new Date(), currency: 'CAD', log })

    const names = manifests.map(({ name }) => name)
    const [gatewayPort, identityPort, ...ports] = await freePorts(names.length + 2)
    const issuer = keycloak ?? `http://localhost:${identityPort}/realms/comptoir`
    const settings = {
      LOG_LEVEL: 'warn',
      DATABASE_URL: line ? await line(postgres.url) : postgres.url,
      DATABASE_APP_PASSWORD: password,
      DATABASE_OWNER_PASSWORD: password,
      IDENTITY_ISSUER: issuer,
      ...Object.fromEntries(
        names.map((name, at) => [
          `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`,
          `http://127.0.0.1:${ports[at]}/${name}`,
        ]),
      ),
      ...env,
    }
    const processes: Record<string, { args: string[]; port: number; ready: string }> = {
      identity: {
        args: ['local/identity/start.ts'],
        port: identityPort!,
        ready: `${issuer}/.well-known/openid-configuration`,
      },
      gateway: {
        args: ['gateway/start.ts'],
        port: gatewayPort!,
        ready: `http://127.0.0.1:${gatewayPort}/readyz`,
      },
    }
    for (const [at, name] of names.entries())
      processes[name] = {
        args: ['subgraphs/start.ts', name],
        port: ports[at]!,
        ready: `http://127.0.0.1:${ports[at]}/readyz`,
      }
    const running: Record<string, Running> = {}
    whenClosed(() => Promise.all(Object.values(running).map((part) => part.stop())))
    // The processes start all at once, so that each is ready or has failed before the processes that wait
    // for it.
    await Promise.all([...names, 'gateway', ...(keycloak ? [] : ['identity'])].map(start))

    return {
      url: `http://localhost:${gatewayPort}`,
      tokenUrl: `${issuer}/protocol/openid-connect/token`,
      database: (name) => databaseIn(postgres.url, name),
      subgraph: (name) => `http://127.0.0.1:${processes[name]!.port}/${name}`,
      part: (name) => running[name]!,
      restart: start,
    }

    async function start(name: string) {
      const { args, port, ready } = processes[name]!
      if (name !== 'identity') starting?.(`http://127.0.0.1:${port}`)
      const part = run(['--import', 'tsx', ...args], { ...settings, PORT: `${port}` })
      running[name] = part
      const answers = async () => {
        if (part.child.exitCode !== null) throw new Error(part.output())
        return (await fetch(ready)).ok
      }
      await eventually(`${name} is ready`, answers, readyMs)
    }
  })

function databaseIn(server: string, name: string, role?: string) {
  const url = new URL(server)
  if (role) url.username = role
  url.pathname = `/${name}`
  return url.toString()
}
