import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { ask, levelOf } from '../support/chain.ts'
import { closePages, go, openAs } from '../support/console.ts'

closePages()

const store = demoStores.prairie
const [register] = store.registers
const dollars = (cents: number) => `${cents < 0 ? '-' : ''}$${(Math.abs(cents) / 100).toFixed(2)}`

test('a cashier opens a session, reads its X report, and closes it with a counted amount', async () => {
  const page = await openAs('cashier-prairie', { path: '/sessions' })
  const dialog = page.getByRole('dialog')
  const openSession = async () => {
    await page.getByRole('button', { name: 'Open a session' }).click()
    await dialog.getByLabel('Register').selectOption({ index: 1 })
    await dialog.getByLabel('Cash in the drawer, in CAD').fill('100')
    await dialog.getByRole('button', { name: 'Open a session' }).click()
  }
  await openSession()
  await page.locator('h1', { hasText: 'X report of session' }).waitFor()
  const address = new URL(page.url()).pathname
  const cash = page.getByRole('row', { name: /^Cash/ })
  await expect.poll(() => cash.getByRole('cell').allTextContents()).toEqual(['$100.00'])

  const { price } = await levelOf(store, 'FRO-01')
  const sale = await ask('cashier-prairie', 'ringUpSale', {
    storeId: store.id,
    registerId: register!.id,
    lines: [{ productId: productBySku('FRO-01').id, quantity: 1 }],
  })
  expect(sale.__typename).toBe('SaleCompleted')
  await go(page, '/sessions')
  await openSession()
  await dialog.getByRole('link', { name: 'To the open session' }).click()
  await page.locator('h1', { hasText: 'X report of session' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(address)
  const expected = 10_000 + price
  await expect.poll(() => cash.getByRole('cell').allTextContents()).toEqual([dollars(expected)])

  await page.getByRole('button', { name: 'Close the session' }).click()
  await dialog.getByLabel('Cash').fill(((expected - 125) / 100).toFixed(2))
  await dialog.getByRole('button', { name: 'Close the session' }).click()
  await page.locator('h1', { hasText: /^Z report \d+/ }).waitFor()
  expect(await cash.getByRole('cell').allTextContents()).toEqual([
    dollars(expected),
    dollars(expected - 125),
    dollars(-125),
  ])
  expect(await page.getByRole('button', { name: 'Close the session' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Register sessions' }).click()
  await page.getByLabel('State').selectOption({ label: 'Closed' })
  await page
    .getByRole('row', { name: /Register .*, session/ })
    .getByText('-$1.25')
    .waitFor()
})
