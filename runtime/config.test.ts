import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from './config.ts'
import { StartError } from './errors/errors.ts'

const ownSecrets = {
  NODE_ENV: 'production',
  DATABASE_APP_PASSWORD: 'app-of-our-own',
  DATABASE_OWNER_PASSWORD: 'owner-of-our-own',
  GATEWAY_SECRET: 'a-gateway-secret-of-our-own',
  SERVICE_SECRET_PREFIX: 'prefix-of-our-own-',
}

describe('without any setting', () => {
  test('every setting has a default for this machine', () => {
    const config = readConfig({}, {})
    expect(config).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      ide: true,
      currency: 'CAD',
      identity: {
        issuers: ['http://localhost:4000/realms/comptoir'],
        jwksUrl: 'http://localhost:4000/realms/comptoir/protocol/openid-connect/certs',
      },
    })
    expect(config.database.url('sales')).toBe('postgres://sales_app:comptoir-app@127.0.0.1:5432/sales')
    expect(config.jobsUrl).toBe('postgres://jobs_app:comptoir-app@127.0.0.1:5432/jobs')
    expect(config.subgraphUrl('sales')).toBe('http://127.0.0.1:4001/sales')
  })

  test('given values win over the environment', () => {
    expect(readConfig({ PORT: '4100' }, { PORT: '4200', HOST: '0.0.0.0' })).toMatchObject({
      port: 4100,
      host: '0.0.0.0',
    })
  })
})

describe('the address of one part', () => {
  test('is a setting with the name of the part', () => {
    const config = readConfig(
      {},
      {
        DATABASE_URL: 'postgres://db.test:6000',
        DATABASE_URL_SALES: 'postgres://sales-db.test:7000',
        DATABASE_URL_NEW_ONE: 'postgres://new-db.test',
        SUBGRAPHS_URL: 'http://subgraphs.test',
        SUBGRAPH_URL_NEW_ONE: 'http://new.test/new-one',
        REDIS_URL: 'redis://redis.test',
        IDENTITY_ISSUER: 'https://id.test/realms/comptoir',
        IDENTITY_INTERNAL_URL: 'http://id:8080/realms/comptoir',
      },
    )
    expect(new URL(config.database.url('sales')).host).toBe('sales-db.test:7000')
    expect(new URL(config.database.url('stores')).host).toBe('db.test:6000')
    expect(config.database.url('new-one')).toBe('postgres://new_one_app:comptoir-app@new-db.test/new_one')
    expect(config.subgraphUrl('new-one')).toBe('http://new.test/new-one')
    expect(config.subgraphUrl('sales')).toBe('http://subgraphs.test/sales')
    expect(config.jobsUrl).toBe('redis://redis.test')
    expect(config.identity.issuers).toEqual([
      'https://id.test/realms/comptoir',
      'http://id:8080/realms/comptoir',
    ])
    expect(config.identity.tokenUrl).toMatch(/^http:\/\/id:8080/)
  })

  test('a password with the characters of a URL stays whole', () => {
    const { database } = readConfig({}, { DATABASE_APP_PASSWORD: 'p@ss:/word?' })
    expect(decodeURIComponent(new URL(database.url('sales')).password)).toBe('p@ss:/word?')
  })
})

describe('an invalid setting', () => {
  test.each([
    ['PORT', '80'],
    ['PORT', '65536'],
    ['PORT', 'four thousand'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'localhost'],
    ['DATABASE_POOL', '1'],
    ['IDE', 'perhaps'],
    ['CURRENCY', 'DOLLAR'],
    ['TIME_ZONE', 'Nowhere'],
    ['DATABASE_URL_SALES', 'somewhere'],
    ['SUBGRAPH_URL_SALES', 'sales'],
  ])('%s=%s is reported with its value', (name, value) => {
    expect(faultOf({ [name]: value })).toMatch(
      new RegExp(`^${name} is ${value}: .*Set ${name}, or leave it out`),
    )
  })

  test('is reported together with all the others', () => {
    const lines = faultOf({
      NODE_ENV: 'production',
      PORT: '80',
      CURRENCY: 'DOLLAR',
      DATABASE_URL_SALES: 'somewhere',
      DATABASE_APP_PASSWORD_FILE: '/nowhere/secret',
      SERVICE_SECRET_PREFIX: 'demo-only-',
    }).split('\n')

    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'DATABASE_APP_PASSWORD_FILE',
      'PORT',
      'CURRENCY',
      'DATABASE_URL_SALES',
      'SERVICE_SECRET_PREFIX',
    ])
  })

  test('is not shown when it is a secret', () => {
    const fault = faultOf({ GATEWAY_SECRET: 'hush' })
    expect(fault).toContain('GATEWAY_SECRET is set, but not usable')
    expect(fault).not.toContain('hush')
  })
})

describe('a secret in a file', () => {
  test('is read without its final line break', () => {
    const { database } = readConfig({}, { DATABASE_APP_PASSWORD_FILE: file('from-a-file\n') })
    expect(new URL(database.url('sales')).password).toBe('from-a-file')
  })

  test('wins over the plain setting', () => {
    const config = readConfig(
      {},
      { GATEWAY_SECRET: 'the-plain-gateway-secret', GATEWAY_SECRET_FILE: file('the-filed-gateway-secret') },
    )
    expect(config.gatewaySecret).toBe('the-filed-gateway-secret')
  })

  test('may also be an address', () => {
    const config = readConfig({}, { DATABASE_URL_FILE: file('postgres://db.test') })
    expect(new URL(config.database.url('sales')).host).toBe('db.test')
  })

  test('that cannot be read is reported', () => {
    expect(faultOf({ GATEWAY_SECRET_FILE: '/nowhere/secret' })).toMatch(
      /^GATEWAY_SECRET_FILE is \/nowhere\/secret: expected a readable file/,
    )
  })
})

describe('in production', () => {
  test('other secrets than those of the demo pass, and the IDE is off by default', () => {
    expect(readConfig({}, ownSecrets)).toMatchObject({ production: true, ide: false })
    expect(readConfig({}, { ...ownSecrets, IDE: 'true' }).ide).toBe(true)
  })

  test.each(Object.keys(ownSecrets).filter((name) => name !== 'NODE_ENV'))(
    'the demo %s is rejected',
    (name) => {
      expect(faultOf({ ...ownSecrets, [name]: 'demo-only-and-something-more' })).toBe(
        `${name} is the demo's: production needs one of your own. Set ${name}.`,
      )
    },
  )

  test("a missing secret is reported by the part that uses it, and the demo's is never used", () => {
    const config = readConfig({}, { NODE_ENV: 'production' })
    for (const use of [
      () => config.database.url('sales'),
      () => config.jobsUrl,
      () => config.gatewaySecret,
      () => config.serviceSecret('sales'),
    ])
      expect(use).toThrow(StartError)
  })

  test('secrets may come from files', () => {
    const fromFiles = Object.fromEntries(
      Object.entries(ownSecrets).map(([name, value]) =>
        name === 'NODE_ENV' ? [name, value] : [`${name}_FILE`, file(value)],
      ),
    )
    expect(readConfig({}, fromFiles).gatewaySecret).toBe(ownSecrets.GATEWAY_SECRET)
  })
})

function faultOf(environment: Record<string, string | undefined>): string {
  try {
    readConfig({}, environment)
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as StartError).message
  }
  return expect.unreachable('expected these settings to be rejected')
}

function file(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'secret')
  writeFileSync(path, content)
  return path
}
