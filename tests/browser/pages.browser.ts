import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accounts } from '../../local/examples.ts'
import { type Chain, startOneProcess } from '../support/chains.ts'
import { openChromium } from '../support/chromium.ts'

let chain: Chain
let browser: Browser
beforeAll(async () => {
  chain = await startOneProcess()
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await chain?.close()
})

async function onPage<T>(work: (page: Page) => Promise<T>, options = {}): Promise<T> {
  const context = await browser.newContext(options)
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

test.each([
  ['with scripts', true],
  ['without scripts', false],
])('the home page signs in each role, one after the other, in a browser %s', async (_, javaScriptEnabled) => {
  await onPage(
    async (page) => {
      for (const { role, account } of accounts) {
        await page.goto(`${chain.url}/home`)
        await page.click(`a:text-is("${account}")`)
        expect(await page.inputValue('[name=username]')).toBe(account)
        await page.fill('[name=password]', account)
        await page.click('button')
        await page.waitForSelector(`text=Signed in as`)
        expect(await page.textContent('[role=status] >> nth=0')).toContain(`(${account}): ${role}`)
      }
    },
    { javaScriptEnabled },
  )
})

test('the home page keeps to its content policy', async () => {
  await onPage(async (page) => {
    const rejected: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) rejected.push(message.text())
    })
    await page.goto(`${chain.url}/home`)
    expect(await page.textContent('[role=status]')).toBe('Ready: every part answers.')
    expect(rejected).toEqual([])
    expect(await page.evaluate('getComputedStyle(document.querySelector("main")).maxWidth')).toBe('704px')
  })
})

test('the offline IDE opens on the query, which gets its answer when it is sent', async () => {
  await onPage(async (page) => {
    await page.goto(`${chain.url}/ide/`)
    await page.waitForSelector('text=query StockOfThePlateau')
    expect(await page.locator('text=ringUpSale').count()).toBe(0)
    await page.click('text="Send Request"')
    await page.waitForSelector('text=/"Plateau"/')
  })
})

test('Apollo Sandbox without internet leads to the offline IDE', async () => {
  await onPage(async (page) => {
    await page.route(
      (url) => url.origin !== chain.url,
      (route) => route.abort(),
    )
    await page.goto(`${chain.url}/graphql`)
    await page.click('text=The offline IDE')
    await page.waitForSelector('text=query StockOfThePlateau')
  })
})
