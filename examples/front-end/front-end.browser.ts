import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from 'graphql-ws'
import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import WebSocket from 'ws'
import { readRealm } from '../../local/identity/realm.ts'
import { demoSale } from '../../seeds/demo-stores.ts'
import { type Chain, startNetwork } from '../../tests/support/chains.ts'
import { openChromium } from '../../tests/support/chromium.ts'
import { type Answer, clientFor, signIn } from '../../tests/support/client.ts'
import { openLocalIdentity } from '../../tests/support/local-identity.ts'
import { openInTurn } from '../../tests/support/open-in-turn.ts'
import { eventually } from '../../tests/support/processes.ts'
import { openWire, type Wire } from '../../tests/support/wire.ts'

/** Tokens expire so soon that several do while the page listens. */
const tokenSeconds = 20
const lists = ['#socket-alerts', '#event-alerts']

let chain: Chain
let wire: Wire
let site: ViteDevServer
let browser: Browser
let page: Page
let closeAll: () => Promise<void> = async () => {}
beforeAll(async () => {
  const opened = await openInTurn(async (whenClosed) => {
    const identity = await openLocalIdentity()
    whenClosed(() => identity.close())
    await identity.restart({ ...readRealm(), accessTokenLifespan: tokenSeconds })
    chain = await startNetwork({}, identity.issuer)
    whenClosed(() => chain.close())
    wire = await openWire(Number(new URL(chain.url).port))
    whenClosed(() => wire.close())
    site = await createServer({
      root: fileURLToPath(new URL('.', import.meta.url)),
      logLevel: 'error',
      server: { port: 0, strictPort: false },
      define: {
        'import.meta.env.VITE_COMPTOIR_URL': JSON.stringify(wire.url),
        'import.meta.env.VITE_COMPTOIR_ISSUER': JSON.stringify(identity.issuer),
      },
    })
    whenClosed(() => site.close())
    await site.listen()
    browser = await openChromium()
    whenClosed(() => browser.close())
    page = await browser.newPage()
    return {}
  })
  closeAll = opened.close
})
afterAll(() => closeAll())

test('the manager signs in from a port that the realm does not list, and reads the stock levels page by page', async () => {
  await page.goto(site.resolvedUrls!.local[0]!)
  await page.click('text="Sign in"')
  await page.fill('[name=username]', demoSale.manager)
  await page.fill('[name=password]', demoSale.manager)
  await page.click('button')

  await page.waitForSelector('#levels tr')
  expect(await page.textContent('#who')).toBe('Manager Plateau (manager)')
  expect(new URL(page.url()).search).toBe('')
  const rows = page.locator('#levels tr')
  expect(await rows.count()).toBe(10)
  while (await page.locator('#more').isVisible()) {
    const before = await rows.count()
    await page.click('#more')
    await expect.poll(() => rows.count()).toBeGreaterThan(before)
  }
  const names = await page.locator('#levels td:first-child').allTextContents()
  expect(new Set(names).size).toBe(names.length)
  expect(names.some((name) => name.startsWith('Ground coffee'))).toBe(true)
})

test('a sale takes one unit from the stock level, and the alert arrives over both transports', async () => {
  const level = page.locator('#levels tr', { hasText: 'Ground coffee' })
  const before = Number(await level.locator('td >> nth=2').textContent())
  await level.locator('button').click()

  await expect.poll(() => page.textContent('#sale')).toMatch(/^Sold: receipt \d+, \$\d+\.\d\d\.$/)
  expect(await level.locator('td >> nth=2').textContent()).toBe(String(before - 1))
  for (const list of lists)
    await expect.poll(() => alertsIn(list)).toEqual([expect.stringMatching(/^OPENED .*: Ground coffee/)])
})

test('alerts sent during a network cut arrive afterwards, exactly once and in order', async () => {
  for (const turn of ['first', 'second', 'third']) {
    wire.cut()
    await comment(`${turn} cut, one`)
    await comment(`${turn} cut, two`)
    wire.fix()
    await expectComments(`${turn} cut, one`, `${turn} cut, two`)
  }
  await comment('after the cuts')
  await expectComments('after the cuts')
  expect(await page.textContent('#problem')).toBe('')
})

test('an alert after the token has expired arrives, by a new token on a new connection', async () => {
  const [socket] = await Promise.all([
    page.waitForEvent('websocket', { timeout: 60_000 }),
    page.waitForRequest((request) => isStream(request.url()) && request.method() === 'POST', {
      timeout: 60_000,
    }),
  ])
  expect(socket.url()).toBe(`${wire.url.replace('http', 'ws')}/graphql`)
  await comment('by a new token')
  await expectComments('by a new token')
})

test('a sale whose answer is lost, and whose page is closed, is made exactly once', async () => {
  const manager = await clientFor(chain, demoSale.manager)
  const sold = async () => (await manager.ask(countSales)).data.store.sales.totalCount as number
  const before = await sold()
  let lost = 0
  await page.route(`${wire.url}/graphql`, async (route) => {
    if (!route.request().postData()?.includes('ringUpSale')) return route.continue()
    await route.fetch()
    lost++
    await route.abort()
  })
  await page.locator('#levels tr', { hasText: 'Ground coffee' }).locator('button').click()
  await expect.poll(() => lost).toBeGreaterThan(1)
  expect(await sold()).toBe(before + 1)

  await page.unroute(`${wire.url}/graphql`)
  await page.reload()
  await expect.poll(() => page.textContent('#sale')).toMatch(/^Sold: receipt \d+/)
  expect(await sold()).toBe(before + 1)
  await page.reload()
  await page.waitForSelector('#levels tr')
  expect(await page.textContent('#sale')).toBe('')
})

test('graphql-ws alone misses alerts in between, unless the variables of its retry are changed', async () => {
  const client = createClient({
    url: `${wire.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: async () => ({ authorization: `Bearer ${await signIn(chain, demoSale.manager)}` }),
    retryAttempts: 100,
    retryWait: () => pause(100),
    shouldRetry: () => true,
  })
  const [fixed, changed] = [listen({ change: false }), listen({ change: true })]
  const both = (text: string) => fixed.includes(text) && changed.includes(text)
  await eventually('both listen', async () => {
    await comment('heard')
    return both('heard')
  })
  wire.cut()
  await comment('in the gap')
  wire.fix()
  await eventually('both listen again', async () => {
    await comment('heard again')
    return both('heard again')
  })
  await client.dispose()

  expect(fixed).not.toContain('in the gap')
  expect(changed.filter((text) => text === 'in the gap')).toHaveLength(1)

  function listen({ change }: { change: boolean }): string[] {
    const got: string[] = []
    const variables: Record<string, unknown> = { after: null }
    client.subscribe<{ stockAlerts: { comment: string; cursor: string } }>(
      {
        query: `subscription ($after: String) {
          stockAlerts(after: $after) { ... on StockAlertChange { cursor comment } } }`,
        variables,
      },
      {
        next({ data }) {
          got.push(data!.stockAlerts.comment)
          if (change) variables.after = data!.stockAlerts.cursor
        },
        error: () => {},
        complete: () => {},
      },
    )
    return got
  }
})

const alertsIn = (list: string) => page.locator(`${list} li`).allTextContents()

const isStream = (url: string) => url === `${wire.url}/graphql/stream`

/** Expects both lists to show these comments, exactly once and in this order. */
async function expectComments(...comments: string[]) {
  for (const list of lists) {
    const found = async () =>
      (await alertsIn(list)).flatMap(
        (text) => comments.find((comment) => text.endsWith(`: ${comment}`)) ?? [],
      )
    await expect.poll(found, { message: `${comments.join(', ')} in ${list}` }).toEqual(comments)
  }
}

/** Comments as the manager, without the page. */
async function comment(text: string) {
  const manager = await clientFor(chain, demoSale.manager)
  const { data }: Answer = await manager.ask('{ stockAlerts(first: 1) { nodes { id } } }')
  const answer = await manager.ask(
    `mutation ($input: CommentOnAlertInput!) { commentOnAlert(input: $input) { __typename } }`,
    { input: { alertId: data.stockAlerts.nodes[0].id, comment: text, idempotencyKey: randomUUID() } },
  )
  expect(answer.data?.commentOnAlert.__typename, JSON.stringify(answer)).toBe('AlertHandled')
}

const countSales = `{ store(id: "${demoSale.storeId}") { sales(first: 1) { totalCount } } }`
