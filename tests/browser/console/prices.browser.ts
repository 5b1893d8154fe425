import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { levelOf } from '../support/chain.ts'
import { closePages, go, openAs } from '../support/console.ts'

closePages()

const account = 'hq'
const store = demoStores.prairie
const other = demoStores.saintroch

/** Makes a list for one store from today on, and leaves its page open. */
async function makeList(page: Page, name: string, { name: storeName }: { name: string }) {
  await go(page, '/prices/new')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Scope').selectOption({ label: 'One store' })
  await page.getByLabel('Store', { exact: true }).selectOption({ label: storeName })
  await page.getByRole('button', { name: 'Add a price list' }).click()
  await page.locator('h1', { hasText: name }).waitFor()
}

async function setPrice(page: Page, sku: string, price: string) {
  await page.getByRole('button', { name: 'Set a price' }).click()
  const dialog = page.getByRole('dialog')
  const picker = dialog.getByLabel('Product')
  await picker.fill(sku)
  await picker.press('Enter')
  await dialog.getByLabel('Price in CAD').fill(price)
  await dialog.getByRole('button', { name: 'Set a price' }).click()
}

test('head office makes a list for a store, which sells at its prices until they are removed', async () => {
  const page = await openAs(account, { path: '/prices' })
  await page.getByRole('link', { name: 'Montréal: coffee and tea' }).waitFor()
  await makeList(page, 'Winter in the prairie', store)
  const { id, name, price } = productBySku('FRO-04')
  await setPrice(page, 'FRO-04', '3,99')
  const row = page.getByRole('row', { name: new RegExp(name) })
  await row.getByText('$3.99').waitFor()
  expect((await levelOf(store, 'FRO-04')).price).toBe(399)
  expect((await levelOf(other, 'FRO-04')).price).toBe(price)

  await go(page, `/catalogue/${id}`)
  const shown = page.locator('.card', { hasText: 'Price today' })
  await shown.getByLabel('Store').selectOption({ label: store.name })
  await shown.getByText(/Winter in the prairie is a list for the store and holds on/).waitFor()
  expect(await shown.locator('strong').textContent()).toBe('$3.99')
  await shown.getByLabel('Store').selectOption({ label: other.name })
  await shown.getByText(/No price list has the product on/).waitFor()

  await shown.getByRole('link', { name: 'Winter in the prairie' }).click()
  await row.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('dialog').getByLabel('Price in CAD').fill('3.49')
  await page.getByRole('dialog').getByRole('button', { name: 'Set a price' }).click()
  await row.getByText('$3.49').waitFor()
  await row.getByRole('button', { name: `Remove ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the price' }).click()
  await page.getByText('The list has no prices yet.').waitFor()
  expect((await levelOf(store, 'FRO-04')).price).toBe(price)

  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('dialog').getByText('its first day and its stores are fixed').waitFor()
  await page.getByRole('dialog').getByLabel('Name').fill('Spring in the prairie')
  await page.getByRole('dialog').getByLabel('Last day').fill('2020-01-01')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect
    .poll(() => page.getByRole('dialog').getByLabel('Last day').getAttribute('aria-invalid'))
    .toBe('true')
  await page.getByRole('dialog').getByLabel('Last day').fill('')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.locator('h1', { hasText: 'Spring in the prairie' }).waitFor()
  await page.getByRole('button', { name: 'End the list' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End the list' }).click()
  await page.locator('.badge', { hasText: 'Ended' }).waitFor()
  expect(await page.getByRole('button', { name: 'Set a price' }).count()).toBe(0)
})

test('two lists of one scope do not both have a product, and the page names the other list', async () => {
  const page = await openAs(account, { path: '/prices' })
  await makeList(page, 'Ice, first', store)
  await setPrice(page, 'FRO-10', '2.99')
  await page.getByText('$2.99').waitFor()
  await makeList(page, 'Ice, second', store)
  await setPrice(page, 'FRO-10', '2.79')
  const problem = page.getByRole('dialog').locator('.notice.danger')
  await problem.getByRole('link', { name: 'Ice, first' }).waitFor()
  expect((await levelOf(store, 'FRO-10')).price).toBe(299)
})

test('the prices of a category change by a percentage, exactly as the preview shows', async () => {
  const page = await openAs(account, { path: '/prices' })
  await makeList(page, 'Bakery week', store)
  await page.getByRole('link', { name: 'Change a category' }).click()
  await page.getByLabel('Category').selectOption({ label: 'Bakery' })
  await page.getByLabel('Percentage').fill('0')
  const preview = page.getByRole('button', { name: 'Preview' })
  await preview.click()
  await expect.poll(() => page.getByLabel('Percentage').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Percentage').fill('-10.5')
  await preview.click()
  const { name, price } = productBySku('BAK-10')
  const after = Math.round((price * 895) / 1000)
  const row = page.getByRole('row', { name: new RegExp(name) })
  await row.waitFor()
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    'Not in the list',
    `$${(after / 100).toFixed(2)}`,
  ])
  expect((await levelOf(store, 'BAK-10')).price).toBe(price)
  await page.getByRole('button', { name: 'Change 10 prices' }).click()
  await page.locator('h1', { hasText: 'Bakery week' }).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(11)
  expect((await levelOf(store, 'BAK-10')).price).toBe(after)
})

test('a cashier sees the lists of the store and the chain, and cannot change them', async () => {
  const page = await openAs('cashier-plateau', { path: '/prices' })
  await page.getByRole('link', { name: 'Montréal: coffee and tea' }).click()
  await page.getByText(productBySku('HOT-02').name).waitFor()
  for (const action of ['Edit', 'End the list', 'Set a price'])
    expect(await page.getByRole('button', { name: action }).count()).toBe(0)
  await go(page, '/prices/new')
  await page.locator('h1', { hasText: 'Nothing here' }).waitFor()
})
