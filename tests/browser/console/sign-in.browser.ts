import { describe, expect, test } from 'vitest'
import { users } from '../../../seeds/users.ts'
import { ask } from '../support/chain.ts'
import { closePages, go, openAs, openContext, signInWithPassword, url } from '../support/console.ts'

closePages()

/** The links in the navigation of each role. */
const pagesOf = {
  'cashier-prairie': [
    'Dashboard',
    'Alerts',
    'Till',
    'Sales',
    'Sessions',
    'Gift cards',
    'Stock',
    'Restocks',
    'Transfers',
    'Price lists',
  ],
  'manager-prairie': [
    'Dashboard',
    'Alerts',
    'Till',
    'Sales',
    'Sessions',
    'Gift cards',
    'Report',
    'Stock',
    'Count',
    'Delivery',
    'Restocks',
    'Transfers',
    'Price lists',
    'Notifications',
  ],
  'logistics-north': [
    'Dashboard',
    'Alerts',
    'Stock',
    'Count',
    'Delivery',
    'Restocks',
    'Transfers',
    'Price lists',
    'Notifications',
  ],
  hq: [
    'Dashboard',
    'Alerts',
    'Till',
    'Sales',
    'Sessions',
    'Gift cards',
    'Report',
    'Stock',
    'Count',
    'Delivery',
    'Restocks',
    'Transfers',
    'Products',
    'Categories',
    'Price lists',
    'Taxes',
    'Stores',
    'Notifications',
  ],
  admin: [
    'Dashboard',
    'Alerts',
    'Till',
    'Sales',
    'Sessions',
    'Gift cards',
    'Report',
    'Stock',
    'Count',
    'Delivery',
    'Restocks',
    'Transfers',
    'Products',
    'Categories',
    'Price lists',
    'Taxes',
    'Stores',
    'Notifications',
    'People',
    'Queues',
    'Integrity',
  ],
}

describe('with a password at the identity server', () => {
  test('leads back to the requested page, and survives a reload', async () => {
    const page = await (await openContext()).newPage()
    await page.goto(`${url}/stock?order=AVAILABLE`)
    await signInWithPassword(page, 'manager-prairie')
    await page.locator('h1', { hasText: 'Stock' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/stock')
    expect(await page.getByLabel('Order').inputValue()).toBe('AVAILABLE')

    await page.reload()
    await page.getByRole('row').nth(2).waitFor()
    expect(new URL(page.url()).search).toBe('?order=AVAILABLE')
  })

  test('stores no token where a script of another page could read it', async () => {
    const page = await openAs('manager-prairie')
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(kept).toContain('manager-prairie')
    expect(kept).not.toMatch(/eyJ|refresh_token|access_token/)
  })

  test('signs out in every tab, and leaves no cached data', async () => {
    const context = await openContext()
    const page = await context.newPage()
    await page.goto(url)
    await signInWithPassword(page, 'manager-prairie')
    await page.locator('h1', { hasText: 'Dashboard' }).waitFor()
    const other = await context.newPage()
    await other.goto(`${url}/alerts`)
    await other.locator('h1', { hasText: 'Alerts' }).waitFor()

    await page.getByRole('button', { name: /settings and sign-out/ }).click()
    await page.click('text="Sign out"')
    await page.locator('text="Sign in"').waitFor()
    await other.locator('text="Sign in"').waitFor()
    const kept = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    await expect.poll(kept).toEqual([])
    await page.click('text="Sign in"')
    await page.locator('[name=password]').waitFor()
  })
})

test.each(Object.entries(pagesOf))('%s sees the pages that its permissions allow', async (account, pages) => {
  const page = await openAs(account)
  const navigation = page.getByRole('navigation', { name: 'Pages' })
  const links = (await navigation.getByRole('link').allTextContents()).map((text) =>
    text.replace(/\d.*$/, ''),
  )
  expect(links).toEqual(pages)
})

test('a page that the role does not have does not open by its address either', async () => {
  const page = await openAs('cashier-prairie')
  for (const path of ['/reports', '/users', '/stock/count', '/transfers/new', '/stores/new', '/nowhere']) {
    await go(page, path)
    await page.locator('h1', { hasText: 'Nothing here' }).waitFor()
  }
})

test('a customer sees that the console has no pages for them', async () => {
  const page = await openAs('customer')
  await page.locator('text=/nothing to do here for your role/').waitFor()
})

test('a user whose account is disabled sees a notice, and the page stays as it is', async () => {
  const page = await openAs('cashier-harbour', { path: '/till' })
  await page.locator('.line-state.live').waitFor()
  const { id } = users['cashier-harbour']
  expect(await ask('admin', 'disableUser', { userId: id })).toEqual({ __typename: 'UserSaved' })
  await page.getByText(/^Your session has ended/).waitFor()
  expect(await page.getByLabel('Add a product').isVisible()).toBe(true)
  expect(await ask('admin', 'enableUser', { userId: id })).toEqual({ __typename: 'UserSaved' })
})

test('a page that fails to render does not affect the other pages', async () => {
  const page = await openAs('manager-prairie')
  const body = `export default () => { throw new Error('planted') }`
  await page.route('**/assets/stock-page-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  )
  await go(page, '/stock')
  await page.locator('h1', { hasText: 'This page cannot be shown' }).waitFor()
  await page.getByRole('link', { name: 'Restocks' }).click()
  await page.locator('h1', { hasText: 'Restocks' }).waitFor()
})

test('the console starts in French in a French browser, and keeps the chosen language', async () => {
  const page = await openAs('manager-prairie', { locale: 'fr-CA' })
  await page.locator('h1', { hasText: 'Tableau de bord' }).waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('fr')
  await page.getByRole('button', { name: /réglages et déconnexion/ }).click()
  await page.getByLabel('Langue').selectOption('en')
  await page.locator('h1', { hasText: 'Dashboard' }).waitFor()
  await page.reload()
  await page.locator('h1', { hasText: 'Dashboard' }).waitFor()
})

test('the content policy of the page allows no foreign and no inline script', async () => {
  const { headers } = await fetch(url, { headers: { accept: 'text/html' } })
  const policy = headers.get('content-security-policy')!
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('cache-control')).toBe('no-cache')
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page)!
  const asset = await fetch(url + script, { headers: { 'accept-encoding': 'br' } })
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(asset.headers.get('content-encoding')).toBe('br')
})
