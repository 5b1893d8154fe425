import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { ask, levelOf } from '../support/chain.ts'
import { apiAs, closePages, go, openAs } from '../support/console.ts'

closePages()

const account = 'hq'

test('a product shows an invalid field, is created, and is edited for all stores', async () => {
  const page = await openAs(account, { path: '/catalogue/new' })
  await page.getByLabel('Name').fill('Maple granola 400 g')
  await page.getByLabel('SKU').fill('BRE-90')
  await page.getByLabel('Price in CAD').fill('6.999')
  const tax = page.getByLabel('Tax', { exact: true })
  expect(await tax.inputValue()).toBe('STANDARD')
  await page.getByLabel('Category', { exact: true }).selectOption({ label: 'Breakfast and spreads' })
  await expect.poll(() => tax.inputValue()).toBe('ZERO')
  const create = page.getByRole('button', { name: 'Add a product' })
  await create.click()
  const price = page.getByLabel('Price in CAD')
  const validity = () => price.evaluate((input: HTMLInputElement) => input.checkValidity())
  expect(await validity()).toBe(false)
  await price.fill('6,99')
  expect(await validity()).toBe(true)
  await page.getByLabel('Barcode').fill('12345678')
  await create.click()
  await expect.poll(() => page.getByLabel('Barcode').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Barcode').fill('')
  await page.getByLabel('SKU').fill('DAI-01')
  await create.click()
  await expect.poll(() => page.getByLabel('SKU').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('SKU').fill('BRE-90')
  await create.click()
  await page.locator('h1', { hasText: 'Maple granola 400 g' }).waitFor()

  await page.getByLabel('Price in CAD').fill('7.49')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.locator('.timeline', { hasText: '$7.49' }).waitFor()
  await page.getByRole('button', { name: 'Archive' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click()
  await page.getByRole('button', { name: 'Restore' }).waitFor()
})

test('the products are filtered by price and attribute, and each shows its unit and tax', async () => {
  const { id, name, price } = productBySku('FRU-01')
  const { version } = await ask(
    'admin',
    'updateProduct',
    { productId: id, attributes: { origin: 'Peru' }, expectedVersion: 1 },
    '... on ProductSaved { product { version } }',
  ).then(({ product }) => product)
  expect(version).toBe(2)
  const page = await openAs(account, { path: '/catalogue' })
  const row = page.getByRole('row', { name: new RegExp(name) })
  await page.getByLabel('Attribute').fill('origin: Peru')
  await expect.poll(() => page.getByRole('row').count()).toBe(2)
  expect((await row.getByRole('cell').allTextContents()).join()).toContain('Kilogram,No tax')
  await page.getByLabel('Price from').fill(((price + 1) / 100).toFixed(2))
  await expect.poll(() => row.count()).toBe(0)
  await page.getByLabel('Price from').fill((price / 100).toFixed(2))
  await page.getByLabel('Price to').fill((price / 100).toFixed(2))
  await row.waitFor()
})

test('saving does not overwrite the change of another user, and keeps the typed text', async () => {
  const { id, name } = productBySku('BRE-01')
  const page = await openAs(account, { path: `/catalogue/${id}` })
  await page.locator('h1', { hasText: name }).waitFor()
  const { price } = await levelOf(demoStores.hq, 'BRE-01')
  await ask('admin', 'updateProduct', { productId: id, expectedVersion: 1, price: price + 5 })
  await page.getByLabel('Name').fill(`${name}, new`)
  await page.getByRole('button', { name: 'Save' }).click()
  const shown = page.getByLabel('Price in CAD')
  await expect.poll(() => shown.inputValue()).toBe(((price + 5) / 100).toFixed(2))
  expect(await page.getByLabel('Name').inputValue()).toBe(`${name}, new`)
  await page.getByText(/Their changes are here, and yours over them/).waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.locator('h1', { hasText: `${name}, new` }).waitFor()
  expect((await levelOf(demoStores.hq, 'BRE-01')).price).toBe(price + 5)
})

test('categories are added, merged and archived', async () => {
  const page = await openAs(account, { path: '/categories' })
  const dialog = page.getByRole('dialog')
  for (const name of ['Seasonal', 'Gifts']) {
    await page.getByRole('button', { name: 'Add a category' }).click()
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('row', { name: new RegExp(name) }).waitFor()
  }
  await page.getByRole('button', { name: 'Add a category' }).click()
  await dialog.getByLabel('Name').fill('gifts')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => dialog.getByLabel('Name').getAttribute('aria-invalid')).toBe('true')
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('button', { name: 'Merge Gifts' }).click()
  await dialog.getByLabel('Into').selectOption({ label: 'Seasonal' })
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect.poll(() => page.getByRole('row', { name: /Gifts/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Archive Bakery' }).click()
  await dialog.getByRole('button', { name: 'Archive' }).click()
  await dialog.locator('.notice.danger').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Archive Seasonal' }).click()
  await dialog.getByRole('button', { name: 'Archive' }).click()
  await expect.poll(() => page.getByRole('row', { name: /Seasonal/ }).count()).toBe(0)
})

test('a store is opened with registers, gets another register, is closed and reopened', async () => {
  const page = await openAs(account, { path: '/stores/new' })
  await page.getByLabel('Name').fill('Verdun')
  await page.getByLabel('Code', { exact: true }).fill('PLATEAU')
  await page.getByLabel('Street').fill('12 River Road')
  await page.getByLabel('City').fill('Montréal')
  await page.getByLabel('Time zone').fill('America/Toronto')
  await page.getByLabel('Supplied by').selectOption({ label: 'North logistics centre' })
  await page.getByLabel('Assortment').selectOption({ label: 'Plateau' })
  await page.getByLabel('Monday', { exact: true }).check()
  const open = page.getByRole('button', { name: 'Open a store' })
  await open.click()
  await expect.poll(() => page.getByLabel('Code', { exact: true }).getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Code', { exact: true }).fill('VERDUN')
  await open.click()
  await page.locator('h1', { hasText: 'Verdun' }).waitFor()
  await page.getByRole('button', { name: 'Retire T2' }).waitFor()

  await page.getByLabel('New register').fill('T3')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('button', { name: 'Retire T3' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click()
  await page
    .getByText(/^Retired /)
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Close the store' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close the store' }).click()
  await page.getByRole('button', { name: 'Open again' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Open again' }).click()
  await page.getByRole('button', { name: 'Close the store' }).waitFor()
})

test('the report shows the same amounts as the API, to the cent', async () => {
  const page = await openAs(account, { path: '/reports?period=month' })
  const table = page.getByRole('table', { name: 'By store' })
  await table.waitFor()
  const from = `${new Date().toISOString().slice(0, 8)}01`
  const to = new Date().toISOString().slice(0, 10)
  const api = await apiAs(account)
  const { data } = await api.ask(
    `query ($period: PeriodInput!) {
      consolidatedReport(period: $period) {
        sales units revenue { amount } tax { amount }
        stores { sales units revenue { amount } tax { amount } store { name } }
      }
    }`,
    { period: { from, to } },
  )
  const { stores, ...total } = data.consolidatedReport
  const format = new Intl.NumberFormat('en-CA', { style: 'currency', currency: 'CAD' })
  const number = new Intl.NumberFormat('en-CA')
  for (const row of [...stores, { ...total, store: { name: 'Total' } }]) {
    const cells = await table
      .getByRole('row', { name: new RegExp(`^${row.store.name}`) })
      .getByRole('cell')
      .allTextContents()
    expect(cells[0], row.store.name).toBe(format.format(row.revenue.amount / 100))
    expect(cells.slice(3), row.store.name).toEqual([
      number.format(row.sales),
      number.format(row.units),
      format.format(row.tax.amount / 100),
    ])
  }
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.topbar').isVisible()).toBe(false)
  await go(page, '/')
})
