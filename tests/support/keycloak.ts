import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const keycloakVersion = '26.7.4'

/** A real Keycloak on this machine, with the realm of keycloak/realm.json. */
export interface Keycloak {
  /** http://localhost:PORT */
  url: string
  /** The realm's address: the `iss` of its tokens. */
  issuer: string
  /**
   * Starts Keycloak. Does nothing if it runs.
   * @throws if it does not answer within four minutes, with the end of its log
   */
  start(): Promise<void>
  /** Stops Keycloak, also if another process started it. Does nothing if it does not run. */
  stop(): Promise<void>
}

/** The administrator of the realm `master`, for actions that need an administrator of the server. */
export const keycloakAdmin = { username: 'admin', password: 'admin' }

const startsWithinMs = 240_000
const stopsWithinMs = 30_000
/** A test server lives for minutes: fast compilation matters more than fast code. */
const javaOptions = '-XX:TieredStopAtLevel=1'

/**
 * Fetches Keycloak from Maven Central (Maven keeps it in its local repository) and unpacks it with
 * the realm. Needs `mvn`.
 * @param folder an empty folder, which will hold the program and the data, about 200 MB
 */
export async function installKeycloak(folder: string): Promise<void> {
  await unpack(folder)
  const imports = join(homeIn(folder), 'data/import')
  await mkdir(imports, { recursive: true })
  const realm = fileURLToPath(new URL('../../keycloak/realm.json', import.meta.url))
  await copyFile(realm, join(imports, 'realm.json'))
}

/** The Keycloak that was installed in a folder. Needs Java 17. */
export function keycloakIn(folder: string, port: number): Keycloak {
  const home = homeIn(folder)
  const pidFile = join(folder, 'pid')
  const log = join(folder, 'keycloak.log')
  const url = `http://localhost:${port}`
  const issuer = `${url}/realms/comptoir`
  return { url, issuer, start, stop }

  async function start() {
    const pid = await running()
    if (pid && signalGroup(pid, 0)) return
    const child = await run(home, port, log)
    await writeFile(pidFile, `${child.pid}`)
    const deadline = Date.now() + startsWithinMs
    while (!(await answers(issuer))) {
      if (child.exitCode !== null || Date.now() > deadline) {
        await stop()
        const end = (await readFile(log, 'utf8')).slice(-4_000)
        throw new Error(`Keycloak did not answer at ${issuer}. The end of its log:\n${end}`)
      }
      await pause(500)
    }
  }

  async function stop() {
    const pid = await running()
    if (!pid) return
    await rm(pidFile)
    const deadline = Date.now() + stopsWithinMs
    for (let signal = signalGroup(pid, 'SIGTERM'); signal; signal = signalGroup(pid, 0)) {
      if (Date.now() > deadline) return void signalGroup(pid, 'SIGKILL')
      await pause(50)
    }
  }

  async function running() {
    return Number(await readFile(pidFile, 'utf8').catch(() => '0'))
  }
}

const homeIn = (folder: string) => join(folder, `keycloak-${keycloakVersion}`)

/** @returns false if there was no process to signal */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

async function unpack(folder: string) {
  await promisify(execFile)(
    'mvn',
    [
      '--batch-mode',
      '--quiet',
      'dependency:unpack',
      `-Dartifact=org.keycloak:keycloak-quarkus-dist:${keycloakVersion}:zip`,
      `-DoutputDirectory=${folder}`,
    ],
    { cwd: folder },
  )
}

/** Runs in a process group of its own: its start script runs several Java processes. */
async function run(home: string, port: number, log: string) {
  const settings = {
    'http-host': '127.0.0.1',
    'http-port': port,
    // Without this setting, Keycloak rejects a second sign-in while it still counts the last one in the
    // background.
    'spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests': true,
  }
  const args = Object.entries(settings).map(([name, value]) => `--${name}=${value}`)
  const output = await open(log, 'a')
  const child = spawn('bin/kc.sh', ['start-dev', '--import-realm', ...args], {
    cwd: home,
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      JAVA_OPTS_APPEND: javaOptions,
      KC_BOOTSTRAP_ADMIN_USERNAME: keycloakAdmin.username,
      KC_BOOTSTRAP_ADMIN_PASSWORD: keycloakAdmin.password,
    },
  })
  await once(child, 'spawn').finally(() => output.close())
  // The process that started it may end first.
  child.unref()
  return child
}

async function answers(issuer: string) {
  try {
    return (await fetch(`${issuer}/.well-known/openid-configuration`)).ok
  } catch {
    return false
  }
}
