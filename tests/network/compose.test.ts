import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settings } from '../../runtime/config.ts'
import { manifests } from '../../subgraphs/all.ts'
import { repository } from '../support/processes.ts'
import { type ComposeService, readCompose, readDockerfile } from './support/compose.ts'

const compose = readCompose()
const dockerfile = readDockerfile()
const services = Object.entries(compose.services)
const ours = services.filter(([, { build }]) => build)
const withoutProfile = services.filter(([, { profiles }]) => profiles.length === 0)
const subgraphs = manifests.map(({ name }) => name)
const named = (list: [string, ComposeService][]) => list.map(([name]) => name)

describe('docker-compose.yml', () => {
  test('has a service for each subgraph, and all our services have the addresses of all subgraphs', () => {
    for (const name of subgraphs) {
      expect(compose.services[name]?.command).toEqual(['node', '--import', 'tsx', 'subgraphs/start.ts', name])
      for (const part of ['gateway', 'workers', ...subgraphs])
        expect(compose.services[part]!.environment[addressOf(name)], part).toBe(`http://${name}:4000/${name}`)
      for (const part of ['gateway', 'workers'])
        expect(compose.services[part]!.depends_on[name], part).toEqual({ condition: 'service_healthy' })
    }
  })

  test.each(ours)('gives %s settings that exist', (_, { environment }) => {
    const known = new Set(Object.keys(settings.shape).flatMap((name) => [name, `${name}_FILE`]))
    const addresses = subgraphs.map(addressOf)
    const unknown = Object.keys(environment).filter((name) => !known.has(name) && !addresses.includes(name))
    expect(unknown).toEqual([])
  })

  test.each(services)('hands %s the secrets that it reads, as files, and no others', (_, service) => {
    const { environment, command, healthcheck, secrets } = service
    const words = JSON.stringify([environment, command, healthcheck])
    const read = new Set([...words.matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name!))
    expect([...secrets].sort()).toEqual([...read].sort())
  })

  test('keeps the passwords of the databases from the gateway, and those of their owners from all but migrate', () => {
    const holding = (secret: string) => named(services.filter(([, { secrets }]) => secrets.includes(secret)))
    expect(holding('database_app_password').sort()).toEqual(
      ['keycloak', 'migrate', 'workers', ...subgraphs].sort(),
    )
    expect(holding('database_owner_password')).toEqual(['migrate'])
    expect(holding('database_admin_password')).toEqual(['migrate', 'postgres'])
    expect(holding('gateway_secret').sort()).toEqual(['gateway', ...subgraphs].sort())
    expect(holding('audit_key').sort()).toEqual(['reporting', 'workers'])
    expect(holding('webhook_key').sort()).toEqual(['inventory', 'workers'])
    expect(holding('smtp_password')).toEqual(['workers'])
  })

  test('names secrets that deploy/make-secrets.sh makes', () => {
    const script = readFileSync(join(repository, 'deploy/make-secrets.sh'), 'utf8')
    for (const [name, { file }] of Object.entries(compose.secrets)) {
      expect(file).toBe(`./secrets/${name}`)
      expect(script).toMatch(new RegExp(`\\b${name}\\b`))
    }
  })

  test.each(services)(
    'looks after %s: health every 30 s, three tries, restarts, a pinned tag',
    (_, service) => {
      const { healthcheck, image, restart } = service
      expect(image).toMatch(/:\d+\.\d+/)
      if ('disable' in healthcheck) return expect(service.restart).toBe('no')
      expect(healthcheck).toMatchObject({
        interval: '30s',
        timeout: expect.stringMatching(/^\d+s$/),
        retries: 3,
      })
      expect(restart).toBe('unless-stopped')
    },
  )

  test('lets the gateway and Keycloak alone be reached, from this machine alone, and workers alone send out besides', () => {
    const published = withoutProfile.filter(([, { ports }]) => ports.length > 0)
    expect(named(published).sort()).toEqual(['gateway', 'keycloak'])
    expect(
      services.flatMap(([, { ports }]) => ports).filter((port) => !port.startsWith('127.0.0.1:')),
    ).toEqual([])
    const outside = withoutProfile.filter(([, { networks }]) => networks.includes('outside'))
    expect(named(outside).sort()).toEqual(['gateway', 'keycloak', 'workers'])
    expect(compose.networks.inside).toEqual({ internal: true })
  })

  test('keeps lasting data in named volumes, and mounts only existing files', () => {
    const mounts = services.flatMap(([, { volumes }]) => volumes).map((mount) => mount.split(':')[0]!)
    const files = mounts.filter((source) => source.startsWith('./'))
    expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([])
    const volumes = new Set(mounts.filter((source) => !source.startsWith('./')))
    expect([...volumes].sort()).toEqual(Object.keys(compose.volumes).sort())
  })

  test('allows for more connections than all pools together, twice the workers counted', () => {
    const allowed = Number(/max_connections=(\d+)/.exec(compose.services.postgres!.command.join(' '))?.[1])
    const pool = (name: string) => Number(compose.services[name]!.environment.DATABASE_POOL)
    // One more for each subgraph that a process opens: the sequencer's.
    const servers = subgraphs.reduce((sum, name) => sum + pool(name) + 1, 0)
    const workers = subgraphs.length * (pool('workers') + 1)
    const keycloak = Number(compose.services.keycloak!.environment.KC_DB_POOL_MAX_SIZE)
    const reserved = 10
    expect(servers + 2 * workers + keycloak + reserved).toBeLessThanOrEqual(allowed)
  })
})

describe('the Dockerfile', () => {
  test('is built on one pinned Node 24, and runs as its unprivileged user', () => {
    expect(new Set(dockerfile.bases.map((base) => base.split(' ')[0])).size).toBe(1)
    expect(dockerfile.bases[0]).toMatch(/^node:24\.\d+\.\d+-bookworm-slim/)
    expect(dockerfile.user).toEqual(['node'])
  })

  test('asks after the same health as docker-compose.yml', () => {
    const { healthcheck } = compose.services.gateway!
    const [, command] = dockerfile.health.split(' CMD ')
    expect('test' in healthcheck && healthcheck.test).toEqual(['CMD', ...JSON.parse(command!)])
    expect(dockerfile.health).toContain('--interval=30s --timeout=5s --retries=3')
  })

  test('has the console, built in a stage of its own', () => {
    const stages = dockerfile.made.map(({ stage, target }) => [stage, target])
    expect(stages).toContainEqual(['console', 'console/dist'])
    expect(dockerfile.bases.some((base) => base.endsWith(' AS console'))).toBe(true)
  })

  test('copies only existing files that .dockerignore lets through', () => {
    const sources = dockerfile.copied.flatMap((line) => line.split(' ').slice(0, -1))
    const sent = readFileSync(join(repository, '.dockerignore'), 'utf8')
    for (const source of sources) {
      expect(existsSync(join(repository, source)), source).toBe(true)
      expect(sent).toContain(`\n!${source}\n`)
    }
  })
})

const addressOf = (name: string) => `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`
