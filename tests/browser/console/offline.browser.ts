import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { levelOf } from '../support/chain.ts'
import { closePages, go, openAs } from '../support/console.ts'

closePages()

const store = demoStores.lakeshore
const account = 'manager-lakeshore'
const { id, name } = productBySku('PAP-01')

test('offline, a page shows its last data with their time, and keeps the typed text', async () => {
  const page = await openAs(account, { path: `/stock/${store.id}/${id}` })
  await page.locator('h1', { hasText: name }).waitFor()
  const { onHand } = await levelOf(store, 'PAP-01')

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Adjust' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Units to add, or to take with a minus').fill('5')
  await dialog.getByRole('button', { name: 'Adjust' }).click()
  await dialog.getByText(/Nothing that you have typed is lost/).waitFor()
  await page.getByText(/^Offline\. You see what was read before/).waitFor()
  await page
    .getByText(/^As of .*: newer data could not be had\./)
    .first()
    .waitFor()
  await dialog.getByRole('button', { name: 'Dismiss' }).click()
  await go(page, '/')
  await go(page, `/stock/${store.id}/${id}`)
  await page.getByRole('button', { name: 'Adjust' }).click()
  expect(await dialog.getByLabel('Units to add, or to take with a minus').inputValue()).toBe('5')

  await page.context().setOffline(false)
  await expect.poll(() => page.getByText(/^Offline\./).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Adjust' }).click()
  await expect.poll(() => dialog.count()).toBe(0)
  expect((await levelOf(store, 'PAP-01')).onHand).toBe(onHand + 5)
})

test('the page opens offline with cached data, and reads new data when the connection is back', async () => {
  const page = await openAs(account, { path: '/stock', serviceWorkers: 'allow' })
  await page.getByRole('row', { name: /^AA batteries/ }).waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  // The cache is stored a moment after the data is read.
  const cacheSize = () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name?.startsWith('comptoir-')))
  await expect.poll(cacheSize).toBe(true)
  await page.reload()
  await page.getByRole('row', { name: /^AA batteries/ }).waitFor()

  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('row', { name: /^AA batteries/ }).waitFor()
  await page.getByText(/^Offline\./).waitFor()
  await page
    .getByText(/^As of /)
    .first()
    .waitFor()

  await page.context().setOffline(false)
  await page.locator('.line-state.live').waitFor()
  await page.getByRole('row', { name: /^AA batteries/ }).waitFor()
  expect(await page.getByText(/^Offline\./).count()).toBe(0)
})
