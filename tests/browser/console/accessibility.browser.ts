import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { fixedId } from '../../../seeds/ids.ts'
import { productBySku } from '../../../seeds/products.ts'
import { sellDownTo } from '../support/chain.ts'
import { apiAs, closePages, go, openAs, openContext, url } from '../support/console.ts'

closePages()

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const store = demoStores.plateau
const { id: productId } = productBySku('SNA-01')
const priceListId = fixedId('priceList', 1)

/** The violations of WCAG 2.2 AA on the page, one a line. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (tags) => {
    const { violations: found } = await (window as unknown as { axe: Axe }).axe.run(document, {
      runOnly: tags,
    })
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, rules)
}

interface Axe {
  run(
    on: Document,
    options: { runOnly: string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
}

/** Waits until all animations of the page have finished. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })

/**
 * Checks the page with axe, wide in light and narrow in dark colours. It must not be wider than the screen.
 */
async function check(page: Page, where: string) {
  await expect.poll(() => page.locator('.skeleton, .starting').count()).toBe(0)
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 860 })
    await drawn(page)
    const found = await violations(page)
    const needed = await page.evaluate(() => document.documentElement.scrollWidth)
    expect({ found, needed }, `${where} in ${colorScheme} at ${width} px`).toEqual({
      found: [],
      needed: width,
    })
  }
}

const pagesOf = {
  'manager-plateau': [
    '/',
    '/alerts',
    '/till',
    '/sales',
    '/sessions',
    '/vouchers',
    '/reports',
    '/stock',
    '/stock/count',
    '/restocks',
    '/restocks/new',
    '/transfers',
    '/transfers/new',
    '/notifications',
    '/nowhere',
    `/alerts/${store.id}/${productId}`,
    `/stock/${store.id}/${productId}`,
  ],
  hq: [
    '/',
    '/stock/delivery',
    '/catalogue',
    '/catalogue/new',
    '/categories',
    '/prices',
    '/prices/new',
    '/prices/change',
    `/prices/${priceListId}`,
    '/taxes',
    '/taxes/set',
    '/stores',
    '/stores/new',
    '/reports',
    `/catalogue/${productId}`,
    `/stores/${store.id}`,
  ],
  admin: ['/people', '/people/new', '/queues', '/integrity'],
}

test('the page before the sign-in has no violation', async () => {
  const page = await (await openContext()).newPage()
  await page.goto(url)
  await page.getByText('Every part answers').waitFor()
  await check(page, 'home')
})

test('(control) axe finds a violation', async () => {
  const page = await (await openContext()).newPage()
  await page.goto(url)
  await page.locator('.home').waitFor()
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<input>'))
  expect((await violations(page)).join()).toContain('label')
})

test('with reduced motion the colours of the other theme appear at once', async () => {
  const page = await (await openContext()).newPage()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto(url)
  await page.getByText('Every part answers').waitFor()
  const moving = (colorScheme: 'light' | 'dark') =>
    page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }).then(() =>
      page.evaluate(async () => {
        await new Promise(requestAnimationFrame)
        return document.getAnimations().length
      }),
    )
  for (const theme of ['light', 'dark', 'light'] as const) expect(await moving(theme)).toBe(0)
})

describe.each(Object.entries(pagesOf))('of %s', (account, paths) => {
  test('no page has a violation', async () => {
    await sellDownTo(store, 0, 'SNA-01').catch(() => undefined)
    const page = await openAs(account, { locale: 'fr-CA' })
    for (const path of paths) {
      await go(page, path)
      await page.locator('h1').waitFor()
      await check(page, path)
    }
  })
})

test('no receipt, request, transfer or user page has a violation', async () => {
  const api = await apiAs('admin')
  const { data } = await api.ask(
    `{
      sales(first: 1) { nodes { id } }
      registerSessions(first: 1) { nodes { id } }
      restockRequests(first: 1) { nodes { id } }
      transfers(first: 1) { nodes { id } }
      users(first: 1) { nodes { id } }
    }`,
  )
  const page = await openAs('admin')
  for (const [folder, { nodes }] of [
    ['sales', data.sales],
    ['sessions', data.registerSessions],
    ['restocks', data.restockRequests],
    ['transfers', data.transfers],
    ['people', data.users],
  ] as const) {
    if (!nodes[0]) continue
    await go(page, `/${folder}/${nodes[0].id}`)
    await page.locator('.card, .receipt').first().waitFor()
    await check(page, folder)
  }
})

test('no dialog, menu or problem has a violation', async () => {
  const page = await openAs('manager-plateau', { path: `/stock/${store.id}/${productId}` })
  await page.getByRole('button', { name: 'Adjust' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Units to add, or to take with a minus').fill('0')
  await dialog.getByRole('button', { name: 'Adjust' }).click()
  await dialog.locator('.wrong').waitFor()
  await check(page, 'a dialog with a problem')
  await dialog.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByRole('button', { name: /settings and sign-out/ }).click()
  await check(page, 'the menu')
})

test('the keyboard reaches the page past the navigation, and a dialog gives the focus back', async () => {
  const page = await openAs('manager-plateau', { path: `/stock/${store.id}/${productId}` })
  await page.getByRole('button', { name: 'Adjust' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  await page.locator('.skip').focus()
  expect(await focused()).toBe('Skip to the page')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Stock')

  await page.getByRole('button', { name: 'Adjust' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(await focused()).toBe('Adjust')
})
