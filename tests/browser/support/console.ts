import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import type { Chain } from '../../support/chains.ts'
import { openChromium } from '../../support/chromium.ts'
import { type Client, clientFor } from '../../support/client.ts'

export const url = inject('url')

/** A client of the API with the token of a demo account. */
export const apiAs = (account: string): Promise<Client> =>
  clientFor({ url, tokenUrl: inject('tokenUrl') } as Chain, account)

export interface OpenOptions extends BrowserContextOptions {
  /** The path to open before the sign-in, which leads back to it. */
  path?: string
}

let browser: Promise<Browser> | undefined
const contexts: BrowserContext[] = []

/** Opens an empty browser profile. It is closed when the test file ends. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= openChromium()
  const context = await (await browser).newContext({
    locale: 'en-CA',
    viewport: { width: 1280, height: 860 },
    ...options,
  })
  contexts.push(context)
  context.on('page', watch)
  return context
}

const faults: string[] = []

/** Records errors of a page, and violations of its content policy: no page may have them. */
function watch(page: Page) {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.name} ${error.message} ${error.stack}`))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(`${page.url()}: ${message.text()}`)
  })
}

/**
 * Signs in a demo account: with one click if the page offers it, else with its password, which is its name.
 */
export async function openAs(account: string, { path = '/', ...options }: OpenOptions = {}): Promise<Page> {
  const context = await openContext(options)
  const page = await context.newPage()
  await page.goto(url + path)
  await page.locator('.home').waitFor()
  const oneClick = page.locator('.demo-accounts button', { hasText: account })
  if (await oneClick.count()) await oneClick.click()
  else await signInWithPassword(page, account)
  await page.locator('.shell h1').waitFor()
  return page
}

/** Signs in with a password, from the page before the sign-in. */
export async function signInWithPassword(page: Page, account: string): Promise<void> {
  await page.locator('.home .button.primary').click()
  await page.fill('[name=username]', account)
  await page.fill('[name=password]', account)
  await page.click('button')
}

/** Opens another page of the console without a reload. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

/** Call it in each test file: at its end it closes the browser, and checks that no page had a fault. */
export function closePages(): void {
  afterAll(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    await (await browser)?.close()
    browser = undefined
    expect(faults.splice(0)).toEqual([])
  })
}
