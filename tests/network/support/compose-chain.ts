import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { removePostgres, startPostgres } from '../../../local/postgres/postgres.ts'
import { createLog } from '../../../runtime/log.ts'
import { freePorts } from '../../../runtime/testing/ports.ts'
import type { Chain } from '../../support/chains.ts'
import { installKeycloak, keycloakVersion } from '../../support/keycloak.ts'
import { eventually, type Running, repository, runProgram } from '../../support/processes.ts'
import { readCompose, readDockerfile } from './compose.ts'
import { layOutImage } from './image.ts'
import { type LocalAddresses, listenOn, toThisMachine } from './local-addresses.ts'

export interface ComposeChain extends Chain {
  /** Runs the service's own health check. */
  isHealthy(name: string): Promise<boolean>
  /** Runs a one-shot service again. */
  runOnce(name: string): Promise<Running>
  /** The address that the servers get, with the password. */
  redisUrl: string
}

const startsWithinMs = 240_000

/**
 * Starts the services of docker-compose.yml without Docker: each service's own command, environment
 * and health check, in the order of `depends_on`. PostgreSQL is the one from npm, Redis is
 * Debian's, Keycloak the real one. The content of the image is what the Dockerfile copies.
 */
export async function startCompose(): Promise<ComposeChain> {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-compose-'))
  const image = join(folder, 'image')
  const { environment: imageEnvironment } = readDockerfile()
  const services = Object.fromEntries(
    Object.entries(readCompose().services).filter(([, { profiles }]) => profiles.length === 0),
  )
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    fast: true,
    log: createLog('silent'),
  })
  const local: LocalAddresses = {
    ports: { ...(await portsFor([...Object.keys(services), 'management'])), postgres: portIn(postgres.url) },
    secrets: join(folder, 'secrets'),
    keycloakHome: join(folder, `keycloak-${keycloakVersion}`),
    redisData: folder,
  }
  const { ports, secrets } = local
  const here = toThisMachine(local)
  await Promise.all([makeSecrets(), layOutImage(image), installKeycloak(folder)])
  await placeMounts()

  const running: Record<string, Running> = {}
  const started: Record<string, Promise<void>> = { postgres: Promise.resolve() }
  await Promise.all(Object.keys(services).map(startOnce)).catch(async (cause) => {
    await close()
    throw cause
  })

  return {
    url: `http://localhost:${ports.gateway}`,
    tokenUrl: `http://localhost:${ports.keycloak}/realms/comptoir/protocol/openid-connect/token`,
    redisUrl: await readFile(join(secrets, 'redis_url'), 'utf8'),
    database: (name) => Object.assign(new URL(postgres.url), { pathname: `/${name}` }).toString(),
    subgraph: (name) => `http://127.0.0.1:${ports[name]}/${name}`,
    part: (name) => running[name]!,
    restart: start,
    isHealthy,
    async runOnce(name) {
      const part = launch(name)
      await part.ended
      return part
    },
    close,
  }

  /**
   * Makes the secrets as documented, except that the server from npm has made its administrator's
   * password itself.
   */
  async function makeSecrets() {
    await promisify(execFile)('sh', [join(repository, 'deploy/make-secrets.sh'), secrets])
    await writeFile(join(secrets, 'database_admin_password'), new URL(postgres.url).password)
    const redisUrl = join(secrets, 'redis_url')
    await writeFile(redisUrl, here(await readFile(redisUrl, 'utf8')))
  }

  /** Places the files of the repository that a container mounts at another path. */
  async function placeMounts() {
    const mounts = Object.values(services).flatMap(({ volumes }) => volumes)
    for (const [source, target] of mounts.map((mount) => mount.split(':') as [string, string])) {
      if (!source.startsWith('./')) continue
      await mkdir(dirname(here(target)), { recursive: true })
      await copyFile(join(repository, source), here(target))
    }
  }

  function startOnce(name: string): Promise<void> {
    started[name] ??= start(name)
    return started[name]
  }

  async function start(name: string) {
    const { depends_on, healthcheck } = services[name]!
    await Promise.all(Object.keys(depends_on).map(startOnce))
    const part = launch(name)
    if ('disable' in healthcheck) {
      if ((await part.ended) !== 0) throw new Error(`${name} failed: ${part.output()}`)
      return
    }
    running[name] = part
    const healthy = async () => part.child.exitCode !== null || isHealthy(name)
    await eventually(`${name} is healthy`, healthy, startsWithinMs).catch((cause) => {
      throw new Error(`${(cause as Error).message}: ${part.output()}`)
    })
    if (part.child.exitCode !== null) throw new Error(`${name} ended: ${part.output()}`)
  }

  function launch(name: string) {
    const { entrypoint = [], command } = services[name]!
    return runHere(name, [...entrypoint, ...command, ...listenOn(name, services[name]!, local).arguments])
  }

  async function isHealthy(name: string) {
    const { healthcheck } = services[name]!
    if ('disable' in healthcheck) throw new Error(`${name} has no health check`)
    const [kind, ...words] = healthcheck.test
    return (await runHere(name, kind === 'CMD-SHELL' ? ['sh', '-c', ...words] : words).ended) === 0
  }

  function runHere(name: string, words: string[]) {
    const { build, environment } = services[name]!
    const env = {
      ...(build && imageEnvironment),
      ...environment,
      ...listenOn(name, services[name]!, local).environment,
    }
    const [program, ...args] = words.map(here) as [string, ...string[]]
    return runProgram([program === 'node' ? process.execPath : program, ...args], {
      cwd: build ? image : folder,
      env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, here(value)])),
    })
  }

  async function close() {
    await Promise.allSettled(Object.values(running).map((part) => part.stop()))
    await removePostgres(join(folder, 'postgres'))
    await rm(folder, { recursive: true, force: true })
  }
}

async function portsFor(names: string[]): Promise<Record<string, number>> {
  const free = await freePorts(names.length)
  return Object.fromEntries(names.map((name, at) => [name, free[at]!]))
}

const portIn = (url: string) => Number(new URL(url).port)
