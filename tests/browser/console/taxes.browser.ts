import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { apiAs, closePages, openAs } from '../support/console.ts'

closePages()

const account = 'hq'
const store = demoStores.prairie

/** The taxes of the store, as the API names them, some days from now. */
async function taxesIn(days: number) {
  const api = await apiAs(account)
  const at = new Date(Date.now() + days * 86_400_000).toISOString()
  const { data } = await api.ask(
    `query ($store: ID!, $at: DateTime) {
      taxesOf(storeId: $store, at: $at) {
        pricesIncludeTax rounding taxes { name number rates { taxClass partsPerMillion } }
      }
    }`,
    { store: store.id, at },
  )
  return data.taxesOf
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('head office sees the taxes of a store, and sets others for its province from a later day on', async () => {
  const page = await openAs(account, { path: '/taxes' })
  const today = page.locator('.card', { hasText: 'Taxes of a store today' })
  await today.getByLabel('Store').selectOption({ label: store.name })
  const pst = today.getByRole('row', { name: /PST/ })
  await pst.waitFor()
  expect(await pst.getByRole('cell').allTextContents()).toEqual(['123456-7', '7%', '', ''])
  expect(await today.textContent()).toContain('With tax')

  const row = page.getByRole('row', { name: /Manitoba|MB/ }).first()
  await row.getByRole('link', { name: /Change from a day on/ }).click()
  expect(await page.getByLabel('Name on the receipt').nth(1).inputValue()).toBe('PST')
  await page.getByLabel('Full rate, in percent').nth(1).fill('7,125')
  await page.getByRole('button', { name: 'Add a tax' }).click()
  await page.getByLabel('Name on the receipt').nth(2).fill('Eco fee')
  await page.getByLabel('Full rate, in percent').nth(2).fill('0.5')
  const from = page.getByLabel('From')
  const set = page.getByRole('button', { name: 'Set taxes' })
  await from.fill(dayIn(-3))
  await set.click()
  await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true')
  await from.fill(dayIn(400))
  await set.click()
  await page.getByText('PST: Full rate 7.125%').waitFor()
  expect((await taxesIn(402)).taxes).toEqual([
    ...(await taxesIn(0)).taxes.slice(0, 1),
    { name: 'PST', number: '123456-7', rates: [{ taxClass: 'STANDARD', partsPerMillion: 71_250 }] },
    { name: 'Eco fee', number: null, rates: [{ taxClass: 'STANDARD', partsPerMillion: 5_000 }] },
  ])
})

test('head office sets the rules about taxes from a later day on', async () => {
  const page = await openAs(account, { path: '/taxes' })
  await page.getByRole('button', { name: 'Set the rules' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('From').fill(dayIn(500))
  await dialog.getByLabel('Prices').selectOption({ label: 'Without tax' })
  await dialog.getByLabel('Rounding').selectOption({ label: 'The whole receipt' })
  await dialog.getByRole('button', { name: 'Set the rules' }).click()
  await page.getByText('The rules are set.').waitFor()
  expect(await taxesIn(502)).toMatchObject({ pricesIncludeTax: false, rounding: 'RECEIPT' })
  expect(await taxesIn(0)).toMatchObject({ pricesIncludeTax: true, rounding: 'LINE' })
})
