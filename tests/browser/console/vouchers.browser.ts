import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { closePages, go, openAs } from '../support/console.ts'

closePages()

async function lookUp(page: Page, code: string) {
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Show the balance' }).click()
}

/** All that the browser stores for the page, as text. */
const storedText = (page: Page) =>
  page.evaluate(async () => {
    const texts = [JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])]
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name!)
        opening.onsuccess = () => done(opening.result)
      })
      for (const table of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done) => {
          const reading = database.transaction(table).objectStore(table).getAll()
          reading.onsuccess = () => done(reading.result)
        })
        texts.push(JSON.stringify(rows))
      }
      database.close()
    }
    return texts.join('\n')
  })

test('a manager issues a gift card; its code shows the balance, tops up, and ends with a new one', async () => {
  const page = await openAs('manager-prairie', { path: '/vouchers' })
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Issue a voucher' }).click()
  await dialog.getByLabel('Amount in CAD').fill('25')
  await dialog.getByRole('button', { name: 'Issue a voucher' }).click()
  const code = (await dialog.locator('.secret-code').textContent())!
  await dialog.getByRole('button', { name: 'Dismiss' }).last().click()
  const lastFour = code.slice(-4)
  const row = page.getByRole('row', { name: new RegExp(lastFour) })
  await row.getByText('$25.00').waitFor()

  await lookUp(page, 'AAAA-AAAA-AAAA-AAAA')
  await page.getByText('No gift card and no store credit has this code.').waitFor()
  await lookUp(page, code)
  await page.getByLabel('Amount to add, in CAD').fill('10,50')
  await page.getByRole('button', { name: 'Top up' }).click()
  await page
    .getByRole('row', { name: /Topped up/ })
    .getByText('$35.50')
    .waitFor()
  await row.getByText('$35.50').waitFor()
  await expect.poll(() => storedText(page)).toContain(lastFour)
  const stored = await storedText(page)
  expect(stored).not.toContain(code)
  expect(stored).not.toContain(code.replaceAll('-', ''))

  await row.getByRole('button', { name: 'Block' }).click()
  await dialog.getByLabel('Reason').fill('Lost on the bus')
  await dialog.getByRole('button', { name: 'Block' }).click()
  await row.getByText('Lost on the bus').waitFor()
  await row.getByRole('button', { name: 'New code' }).click()
  await dialog.getByRole('button', { name: 'New code' }).click()
  const next = (await dialog.locator('.secret-code').textContent())!
  expect(next).not.toBe(code)
  await dialog.getByRole('button', { name: 'Dismiss' }).last().click()
  await page
    .getByRole('row', { name: new RegExp(next.slice(-4)) })
    .getByText('Can be used')
    .waitFor()

  const register = await openAs('cashier-plateau', { path: '/vouchers' })
  await lookUp(register, code)
  await register.getByText('No gift card and no store credit has this code.').waitFor()
  await lookUp(register, next.toLowerCase())
  await register.locator('.facts', { hasText: '$35.50' }).waitFor()
  expect(await register.getByRole('button', { name: /Issue|Top up|Block/ }).count()).toBe(0)
  await go(register, '/')
})
