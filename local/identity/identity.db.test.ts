import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { migrationsOf } from '../../migrations/all.ts'
import { migrate } from '../../runtime/database/migrate.ts'
import { type LocalPostgres, startPostgres } from '../postgres.ts'
import { type Identity, openIdentity } from './identity.ts'
import { type Realm, readRealm } from './realm.ts'
import { sweepRecords } from './records.ts'

const log = pino({ level: 'silent' })
const realm = readRealm()
const folder = mkdtempSync(join(tmpdir(), 'comptoir-identity-'))
let postgres: LocalPostgres
let db: pg.Client
let server: Server
let origin: string
let identity: Identity

const databaseUrl = (role: string) => {
  const url = new URL(postgres.url)
  return Object.assign(url, { username: role, password: 'test', pathname: '/identity' }).href
}

const open = (options: { realm?: Realm; origin?: string } = {}) =>
  openIdentity({
    origin,
    realm,
    databaseUrl: databaseUrl('identity_app'),
    production: false,
    log,
    ...options,
  })

beforeAll(async () => {
  postgres = await startPostgres({ folder, fast: true, log })
  const superuser = new pg.Client(postgres.url)
  await superuser.connect()
  await superuser.query(`create role identity_owner login password 'test'`)
  await superuser.query(`create role identity_app login password 'test'`)
  await superuser.query('create database identity owner identity_owner')
  await superuser.end()
  await migrate(databaseUrl('identity_owner'), await migrationsOf('identity'))
  db = new pg.Client(databaseUrl('identity_owner'))
  await db.connect()

  server = createServer((req, res) => identity.handle(req, res)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  identity = await open()
}, 60_000)

afterAll(async () => {
  server?.close()
  server?.closeAllConnections()
  try {
    await identity?.close()
    await db?.end()
  } finally {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

const realmUrl = () => `${origin}/realms/comptoir`

async function post(path: string, form: Record<string, string>, at = realmUrl()) {
  const response = await fetch(`${at}/protocol/openid-connect/${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  const text = await response.text()
  return { status: response.status, body: (text ? JSON.parse(text) : {}) as Record<string, string> }
}

const passwordGrant = (username: string, more: Record<string, string> = {}) =>
  post('token', { grant_type: 'password', client_id: 'comptoir-cli', username, password: username, ...more })

const refresh = (refresh_token = '', client_id = 'comptoir-cli') =>
  post('token', { grant_type: 'refresh_token', client_id, refresh_token })

const claimsOf = async (answer: ReturnType<typeof post>) => decodeJwt((await answer).body.access_token!)

const userinfo = (token = '') =>
  fetch(`${realmUrl()}/protocol/openid-connect/userinfo`, { headers: { authorization: `Bearer ${token}` } })

function verify(token = '') {
  const keys = createRemoteJWKSet(new URL(`${realmUrl()}/protocol/openid-connect/certs`))
  return jwtVerify(token, keys, { issuer: realmUrl(), audience: 'comptoir-api', algorithms: ['RS256'] })
}

describe('addresses', () => {
  test('discovery names the routes that Keycloak has', async () => {
    const at = (name: string) => `${realmUrl()}/protocol/openid-connect/${name}`
    const response = await fetch(`${realmUrl()}/.well-known/openid-configuration`)
    expect(await response.json()).toMatchObject({
      issuer: realmUrl(),
      authorization_endpoint: at('auth'),
      token_endpoint: at('token'),
      jwks_uri: at('certs'),
      userinfo_endpoint: at('userinfo'),
      end_session_endpoint: at('logout'),
      revocation_endpoint: at('revoke'),
      introspection_endpoint: at('token/introspect'),
    })
  })

  test('the console may come back to the origin that the identity has, with PKCE only', async () => {
    const authorize = (redirect_uri: string, more = {}) => {
      const query = {
        client_id: 'comptoir-console',
        response_type: 'code',
        scope: 'openid',
        redirect_uri,
        ...more,
      }
      const url = `${realmUrl()}/protocol/openid-connect/auth?${new URLSearchParams(query)}`
      return fetch(url, { redirect: 'manual' })
    }
    const pkce = {
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    }
    const signIn = await authorize(`${origin}/`, pkce)
    expect(signIn.headers.get('location')).toMatch(`${realmUrl()}/interaction/`)
    const plain = await authorize(`${origin}/`)
    expect(plain.headers.get('location')).toMatch(`${origin}/?error=invalid_request`)
    expect((await authorize('http://localhost:4000/', pkce)).status).toBe(400)
    expect((await authorize(`${origin}/evil`, pkce)).status).toBe(400)
  })

  test('pages of the console alone may call for it', async () => {
    const allowed = async (page: string) => {
      const response = await fetch(`${realmUrl()}/protocol/openid-connect/token`, {
        method: 'POST',
        headers: { origin: page },
        body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'comptoir-console' }),
      })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await allowed(origin)).toBe(origin)
    expect(await allowed('http://evil.example')).toBeNull()
  })

  test('a path of no realm is not found', async () => {
    expect((await fetch(`${origin}/realms/other/protocol/openid-connect/certs`)).status).toBe(404)
  })
})

describe('access tokens', () => {
  test('verify against the published keys', async () => {
    const { body } = await passwordGrant('manager-plateau')
    const { payload } = await verify(body.access_token)
    expect(payload.exp! - payload.iat!).toBe(300)
    const [head, claims] = body.access_token!.split('.')
    await expect(verify(`${head}.${claims}.${'A'.repeat(342)}`)).rejects.toThrow('signature')
  })

  test('say who somebody is, where they work and what they may do', async () => {
    const claims = await claimsOf(passwordGrant('manager-plateau'))
    expect(claims).toMatchObject({
      iss: realmUrl(),
      aud: 'comptoir-api',
      azp: 'comptoir-cli',
      typ: 'Bearer',
      sub: '0195a000-0000-7000-9000-000000000011',
      preferred_username: 'manager-plateau',
      name: 'Manager Plateau',
      email: 'manager-plateau@comptoir.example',
      store_ids: ['0195a000-0000-7000-8000-000000000011'],
      realm_access: { roles: ['manager'] },
    })
    const { 'comptoir-api': api } = claims.resource_access as Record<string, { roles: string[] }>
    expect(api!.roles).toContain('report:read')
    expect(api!.roles).not.toContain('restock:approve')
  })
})

describe('the password grant', () => {
  test('is for the command line client only', async () => {
    expect((await passwordGrant('hq', { client_id: 'comptoir-cli' })).status).toBe(200)
    expect((await passwordGrant('hq', { client_id: 'comptoir-console' })).status).toBe(400)
    expect((await passwordGrant('hq', { client_id: 'comptoir-api' })).status).toBe(401)
    const withSecret = { client_id: 'comptoir-sales', client_secret: 'demo-only-sales' }
    expect((await passwordGrant('hq', withSecret)).status).toBe(400)
  })

  test('gives an id token to whoever asks for openid', async () => {
    expect((await passwordGrant('hq')).body.id_token).toBeUndefined()
    const { body } = await passwordGrant('hq', { scope: 'openid' })
    expect(decodeJwt(body.id_token!)).toMatchObject({ aud: 'comptoir-cli', name: 'HQ Head Office' })
    const answer = await userinfo(body.access_token)
    expect(await answer.json()).toEqual({
      sub: '0195a000-0000-7000-9000-000000000001',
      preferred_username: 'hq',
      name: 'HQ Head Office',
      email: 'hq@comptoir.example',
    })
  })

  test('refuses a scope that there is not', async () => {
    expect((await passwordGrant('hq', { scope: 'openid everything' })).body.error).toBe('invalid_scope')
  })
})

describe('a disabled person', () => {
  const name = 'cashier-harbour'
  const enable = (enabled: boolean) =>
    db.query('update person set enabled = $2 where username = $1', [name, enabled])
  afterEach(() => enable(true))

  test('gets no token, and is told why only with the right password', async () => {
    await enable(false)
    const { status, body } = await passwordGrant(name)
    expect({ status, ...body }).toEqual({
      status: 400,
      error: 'invalid_grant',
      error_description: 'Account disabled',
    })
    const wrong = await passwordGrant(name, { password: 'wrong' })
    expect(wrong.body.error_description).toBe('Invalid user credentials')
  })

  test('cannot refresh what they had', async () => {
    const { body } = await passwordGrant(name)
    expect((await refresh(body.refresh_token)).status).toBe(200)
    await enable(false)
    expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant')
  })
})

describe('an account that is attacked', () => {
  const name = 'cashier-mileend'
  const wrong = () => passwordGrant(name, { password: 'wrong' })
  const failures = async () => {
    const { rows } = await db.query(
      `select failures, extract(epoch from locked_until - last_at)::int as "lockedSeconds"
       from sign_in_failure join person on person_id = id where username = $1`,
      [name],
    )
    return rows[0]
  }
  const passTime = (seconds: number) =>
    db.query(
      `update sign_in_failure set last_at = last_at - make_interval(secs => $1),
         locked_until = locked_until - make_interval(secs => $1)`,
      [seconds],
    )

  test('rests for a minute after two wrong passwords within a second, and no longer', async () => {
    await wrong()
    await wrong()
    expect(await failures()).toEqual({ failures: 2, lockedSeconds: 60 })
    expect((await passwordGrant(name)).body.error_description).toBe('Invalid user credentials')
    expect(await failures()).toEqual({ failures: 2, lockedSeconds: 60 })
    await passTime(61)
    expect((await passwordGrant(name)).status).toBe(200)
    expect(await failures()).toBeUndefined()
  })

  test('rests after ten, and longer after twenty, however slowly they come', async () => {
    const seconds: (number | null)[] = []
    for (let tries = 1; tries <= 20; tries += 1) {
      await wrong()
      seconds.push((await failures()).lockedSeconds)
      await passTime(130)
    }
    expect([seconds[8], seconds[9], seconds[19]]).toEqual([null, 60, 120])
    await passTime(12 * 3_600)
    await wrong()
    expect(await failures()).toEqual({ failures: 1, lockedSeconds: null })
    await db.query('delete from sign_in_failure')
  })
})

describe('a refresh token', () => {
  test('serves again and again, with what the person may do by then', async () => {
    const { body } = await passwordGrant('cashier-prairie')
    const first = await claimsOf(refresh(body.refresh_token))
    expect(first.realm_access).toEqual({ roles: ['cashier'] })
    expect(first.sid).toBe(decodeJwt(body.access_token!).sid)
    await db.query(`update person set realm_roles = '{manager}' where username = 'cashier-prairie'`)
    const second = await claimsOf(refresh(body.refresh_token))
    expect(second.realm_access).toEqual({ roles: ['manager'] })
    await db.query(`update person set realm_roles = '{cashier}' where username = 'cashier-prairie'`)
  })

  test('is of no use to another client, nor once revoked', async () => {
    const { body } = await passwordGrant('hq', { scope: 'openid' })
    expect((await refresh(body.refresh_token, 'comptoir-console')).body.error).toBe('invalid_grant')
    expect((await userinfo(body.access_token)).status).toBe(200)
    await post('revoke', { client_id: 'comptoir-cli', token: body.refresh_token! })
    expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await userinfo(body.access_token)).status).toBe(401)
  })
})

describe('a restart', () => {
  test('keeps the keys and the people, and does not import the realm again', async () => {
    const { body } = await passwordGrant('manager-oldport')
    await identity.close()
    const changed = structuredClone(realm)
    const manager = changed.users.find(({ username }) => username === 'manager-oldport')!
    manager.credentials = [{ type: 'password', value: 'changed in the file' }]
    identity = await open({ realm: changed })

    expect((await verify(body.access_token)).payload.preferred_username).toBe('manager-oldport')
    expect((await refresh(body.refresh_token)).status).toBe(200)
    expect((await passwordGrant('manager-oldport')).status).toBe(200)
    expect((await passwordGrant('manager-oldport', { password: 'changed in the file' })).status).toBe(400)
  })

  test('with two processes at once makes one key and one import', async () => {
    await db.query('truncate realm, person, sign_in_failure, signing_key')
    const both = await Promise.all([open(), open()])
    await Promise.all(both.map((one) => one.close()))
    const { rows } = await db.query(
      'select (select count(*)::int from signing_key) as keys, (select count(*)::int from person) as people',
    )
    expect(rows).toEqual([{ keys: 1, people: 19 }])
  })
})

test('sweeping deletes what has expired and nothing else', async () => {
  await db.query(
    `insert into provider_record (kind, id, payload, expires_at)
     values ('Grant', 'ended', '{}', now() - interval '1 s'), ('Grant', 'lasts', '{}', now() + interval '1 h'),
       ('Grant', 'for ever', '{}', null)`,
  )
  const pool = new pg.Pool({ connectionString: databaseUrl('identity_app') })
  await sweepRecords(pool)
  await pool.end()
  const { rows } = await db.query(
    `select id from provider_record where id in ('ended', 'lasts', 'for ever') order by id`,
  )
  expect(rows).toEqual([{ id: 'for ever' }, { id: 'lasts' }])
})

test('the identity refuses to run in production', async () => {
  const options = { origin, realm, databaseUrl: databaseUrl('identity_app'), log }
  await expect(openIdentity({ ...options, production: true })).rejects.toThrow('refuses to run in production')
})

describe('as a process of its own', () => {
  let child: ChildProcess
  afterEach(() => child.kill('SIGKILL'))

  test('serves tokens to npm run token, prints only its log, and stops on SIGTERM', async () => {
    const port = await freePort()
    const own = `http://localhost:${port}`
    child = spawn(process.execPath, ['--import', 'tsx', 'local/identity/start.ts'], {
      env: {
        NODE_ENV: 'development',
        PORT: `${port}`,
        IDENTITY_ISSUER: `${own}/realms/comptoir`,
        DATABASE_URL: postgres.url,
        DATABASE_APP_PASSWORD: 'test',
      },
    })
    const printed = gather(child)
    await printed.listening

    const token = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', 'scripts/token.ts', 'manager', '--url', own],
    ])
    expect(decodeJwt(token.stdout.trim())).toMatchObject({
      iss: `${own}/realms/comptoir`,
      preferred_username: 'manager-plateau',
    })
    expect(token.stderr).toBe('')

    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    expect(printed.errors()).toBe('')
    for (const line of printed.lines) expect(JSON.parse(line)).toHaveProperty('msg')
  }, 30_000)
})

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Gathers what a process prints; `listening` waits for the line that says so. */
function gather(process: ChildProcess) {
  const lines: string[] = []
  let errors = ''
  process.stderr!.on('data', (chunk) => {
    errors += chunk
  })
  const listening = new Promise<void>((resolve, reject) => {
    createInterface({ input: process.stdout! }).on('line', (line) => {
      lines.push(line)
      if (line.includes('identity listens')) resolve()
    })
    process.once('exit', () => reject(new Error(`expected it to listen, came its end: ${lines} ${errors}`)))
  })
  return { lines, errors: () => errors, listening }
}
