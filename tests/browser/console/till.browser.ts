import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { ask, levelOf, sellDownTo } from '../support/chain.ts'
import { apiAs, closePages, openAs } from '../support/console.ts'

closePages()

const store = demoStores.plateau
const account = 'cashier-plateau'

async function scan(page: Page, ...skus: string[]) {
  const field = page.getByLabel('Add a product')
  for (const sku of skus) {
    await field.fill(productBySku(sku).barcode)
    await field.press('Enter')
    await page.getByLabel(`Quantity of ${productBySku(sku).name}`).waitFor()
    await expect.poll(() => field.inputValue()).toBe('')
  }
}

const total = (page: Page) => page.locator('.till-total')
const charge = (page: Page) => page.getByRole('button', { name: /Ring up|Send again/ })

async function salesCount() {
  const api = await apiAs('manager-plateau')
  const { data } = await api.ask(
    'query ($ids: [ID!]!) { sales(filter: { storeIds: $ids }) { totalCount } }',
    {
      ids: [store.id],
    },
  )
  return data.sales.totalCount
}

test('a cashier scans, rings up and gets a receipt of the sold products', async () => {
  const page = await openAs(account, { path: '/till' })
  await scan(page, 'BAK-01', 'DAI-01', 'BAK-01')
  const { price } = await levelOf(store, 'BAK-01')
  const milk = await levelOf(store, 'DAI-01')
  const sum = ((2 * price + milk.price) / 100).toFixed(2)
  await expect.poll(() => total(page).textContent()).toContain(`3 units$${sum}`)
  await page.getByLabel('Add a product').press('Control+Enter')

  await page.getByText(/Sold: receipt \d+/).waitFor()
  const receipt = page.locator('.receipt')
  expect(await receipt.textContent()).toContain(productBySku('BAK-01').name)
  expect(await receipt.locator('tfoot tr').first().textContent()).toBe(`Total$${sum}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.topbar, .side, .till-end, .page-head').locator('visible=true').count()).toBe(1)
  expect(await receipt.isVisible()).toBe(true)
})

test('a sale whose answer is lost is sent again but sold once, also after a reload', async () => {
  const page = await openAs(account, { path: '/till' })
  await scan(page, 'HOT-02')
  const [before, level] = [await salesCount(), await levelOf(store, 'HOT-02')]
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('ringUpSale')) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await charge(page).click()
  await page.getByText(/sold once at most/).waitFor()
  expect(await salesCount()).toBe(before + 1)

  await page.unroute('**/graphql')
  await page.reload()
  await page.getByLabel(`Quantity of ${productBySku('HOT-02').name}`).waitFor()
  await charge(page).click()
  await page.getByText(/Sold: receipt \d+/).waitFor()
  expect(await salesCount()).toBe(before + 1)
  expect((await levelOf(store, 'HOT-02')).onHand).toBe(level.onHand - 1)
})

test('a line without enough stock shows the problem, and is sold after it is corrected', async () => {
  await sellDownTo(store, 1, 'HOT-03')
  const page = await openAs(account, { path: '/till' })
  await scan(page, 'HOT-03')
  await page.getByLabel(`Quantity of ${productBySku('HOT-03').name}`).fill('3')
  await charge(page).click()
  await page.locator('.lines', { hasText: 'Only 1 available' }).waitFor()
  await page.getByRole('button', { name: 'One less' }).click()
  await page.getByRole('button', { name: 'One less' }).click()
  await charge(page).click()
  await page.getByText(/Sold: receipt \d+/).waitFor()
})

test('a changed price is shown, and the cashier accepts it before the customer pays', async () => {
  const page = await openAs(account, { path: '/till' })
  await scan(page, 'HOT-05')
  const { price } = await levelOf(store, 'HOT-05')
  const { id } = productBySku('HOT-05')
  await ask('hq', 'updateProduct', { productId: id, expectedVersion: 1, price: price + 10 })
  await charge(page).click()
  await page.getByText('A price has changed').waitFor()
  await page.getByRole('button', { name: 'Take the new prices' }).click()
  await expect.poll(() => total(page).textContent()).toContain(((price + 10) / 100).toFixed(2))
  await charge(page).click()
  await page.getByText(/Sold: receipt \d+/).waitFor()
})

test('a manager sees the sale in the list, and its receipt', async () => {
  const page = await openAs('manager-plateau', { path: '/sales', locale: 'fr-CA' })
  await page
    .getByRole('link', { name: /^No \d+$/ })
    .first()
    .click()
  await page.locator('h1', { hasText: /^Reçu \d+$/ }).waitFor()
  await page.locator('.receipt', { hasText: 'Taxes comprises' }).waitFor()
})
