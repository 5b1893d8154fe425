import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { closePages, openContext, url } from '../support/console.ts'

closePages()

const kilobyte = 1024
/** The maximum of compressed script that the first page of a signed-in user needs. */
const budgetKilobytes = 150
/** The network that browsers call "Slow 3G". */
const line = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}
const interactiveMs = 3_000

/** Counts the compressed bytes that the page loads. */
async function weigh(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const types = new Map<string, string>()
  const weight: Record<string, number> = {}
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other'
    weight[type] = (weight[type] ?? 0) + encodedDataLength
  })
  return { session, weight }
}

test(`the script that a first page needs weighs at most ${budgetKilobytes} KB, compressed`, async ({
  annotate,
}) => {
  const context = await openContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const { weight } = await weigh(context, page)
  await page.goto(url)
  await page.locator('.home').waitFor()
  const signIn = weight.Script! / kilobyte
  await page.locator('.demo-accounts button', { hasText: 'manager-plateau' }).click()
  await page.locator('.stat').first().waitFor()
  await page.waitForLoadState('networkidle')
  const whole = weight.Script! / kilobyte
  await annotate(
    `first page: ${signIn.toFixed(1)} KB, with the dashboard and its chart: ${whole.toFixed(1)} KB`,
  )
  expect(whole).toBeLessThan(budgetKilobytes)
})

test(`the first page can be used within ${interactiveMs / 1000} s at slow 3G`, async ({ annotate }) => {
  const context = await openContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const { session } = await weigh(context, page)
  await session.send('Network.emulateNetworkConditions', line)
  const beganAt = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  const shownMs = performance.now() - beganAt
  await annotate(`sign-in page at slow 3G: ${shownMs.toFixed(0)} ms`)
  expect(shownMs).toBeLessThan(interactiveMs)
})

test(`a user who comes back can use their page within ${interactiveMs / 1000} s at slow 3G`, async ({
  annotate,
}) => {
  const context = await openContext({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.demo-accounts button', { hasText: 'manager-plateau' }).click()
  await page.locator('.stat').first().waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  const { session } = await weigh(context, page)
  await session.send('Network.emulateNetworkConditions', line)
  const beganAt = performance.now()
  await page.reload({ waitUntil: 'commit' })
  await page.locator('.stat').first().waitFor()
  const shownMs = performance.now() - beganAt
  await annotate(`dashboard of before, at slow 3G: ${shownMs.toFixed(0)} ms`)
  expect(shownMs).toBeLessThan(interactiveMs)
})
