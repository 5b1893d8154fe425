import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

const issuer = 'https://id.example/realms/comptoir'
const accounts = [{ role: 'manager', account: 'manager-plateau</script>' }]

let folder: string
let gateway: TestGateway
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-console-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<script type="application/json" id="settings">{}</script>')
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'plain')
  writeFileSync(join(folder, 'assets/main-1a2b.js.br'), 'compressed')
  writeFileSync(join(folder, 'service-worker.js'), 'worker')
})
afterEach(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true })
})

async function open({ production = false } = {}) {
  const home = { issuer, tokenUrl: `${issuer}/token`, clientId: 'comptoir-dev', production }
  gateway = await openTestGateway({
    ide: !production,
    home: { ...home, accounts: production ? [] : accounts },
    console: folder,
  })
}

const get = (url: string, headers: Record<string, string> = {}) =>
  gateway.app.inject({ url, headers: { accept: 'text/html', ...headers } })

const settingsIn = (page: string) => JSON.parse(/id="settings">(.*?)<\/script>/.exec(page)![1]!)

describe('the page', () => {
  test.each(['/', '/stock/some-store/some-product', '/alerts?severity=LOW'])(
    'is served at %s',
    async (path) => {
      await open()
      const { statusCode, headers, body } = await get(path)
      expect(statusCode).toBe(200)
      expect(headers['content-type']).toContain('text/html')
      expect(headers['cache-control']).toBe('no-cache')
      expect(settingsIn(body)).toMatchObject({ issuer, clientId: 'comptoir-console' })
    },
  )

  test('runs its own scripts only, and asks this server and the identity server only', async () => {
    await open()
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("connect-src 'self' https://id.example;")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|data:|\*/)
  })

  test('is revalidated by its ETag: it is sent again only after a build has changed it', async () => {
    await open()
    const { headers } = await get('/')
    const again = { 'if-none-match': String(headers.etag) }
    expect((await get('/stock', again)).statusCode).toBe(304)
    writeFileSync(join(folder, 'index.html'), '<script id="settings">{}</script>new')
    expect((await get('/stock', again)).body).toContain('new')
  })

  test('escapes a setting that contains the end of the script element', async () => {
    await open()
    const { body } = await get('/')
    expect(settingsIn(body).accounts).toEqual(accounts)
    expect(body.match(/<\/script>/g)).toHaveLength(1)
  })

  test('in production names no account and no internal link', async () => {
    await open({ production: true })
    expect(settingsIn((await get('/')).body)).toMatchObject({ accounts: [], links: [] })
  })
})

test('the page without a script is served beside the console, but not in production', async () => {
  await open()
  expect((await get('/home')).body).toContain('<a href="/sign-in?as=manager-plateau')
  await gateway.close()
  await open({ production: true })
  expect((await get('/home')).body).toContain('id="settings"')
  expect((await get('/sign-in')).statusCode).toBe(200)
})

test('a client that does not accept HTML learns the address of the API', async () => {
  await open()
  const { statusCode, body } = await get('/stock', { accept: 'application/json' })
  expect(statusCode).toBe(404)
  expect(body).toContain('/graphql')
  expect((await gateway.app.inject({ method: 'POST', url: '/stock' })).statusCode).toBe(404)
})

test('the console leaves the other addresses of the gateway as they are', async () => {
  await open()
  expect((await get('/livez')).json()).toEqual({ status: 'ok' })
  expect((await get('/ide/')).body).toContain('Altair')
  expect((await get('/assets/none.js')).statusCode).toBe(404)
})

test('assets may be cached for ever, and are sent compressed to clients that accept it', async () => {
  await open()
  const { headers, body } = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-encoding']).toBe('br')
  expect(body).toBe('compressed')
  expect((await get('/assets/main-1a2b.js')).body).toBe('plain')
})

test('the service worker is revalidated each time, and has the content policy of the page', async () => {
  await open()
  const { headers } = await get('/service-worker.js')
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-security-policy']).toContain("connect-src 'self'")
})
