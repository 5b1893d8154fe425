import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { ask, levelOf } from '../support/chain.ts'
import { closePages, openAs } from '../support/console.ts'

closePages()

const store = demoStores.prairie
const account = 'cashier-prairie'

test('a cashier takes goods of a sale back, in part and never more than was sold', async () => {
  const [bread, milk] = [productBySku('BAK-02'), productBySku('DAI-02')]
  const { sale } = await ask(
    account,
    'ringUpSale',
    {
      storeId: store.id,
      registerId: store.registers[0]!.id,
      lines: [
        { productId: bread.id, quantity: 3 },
        { productId: milk.id, quantity: 1 },
      ],
    },
    '... on SaleCompleted { sale { id } }',
  )
  const before = await levelOf(store, 'BAK-02')
  const page = await openAs(account, { path: `/sales/${sale.id}` })
  await page.locator('.receipt', { hasText: 'Cash' }).waitFor()
  await page.getByRole('link', { name: 'Take goods back' }).click()
  const units = page.getByLabel(`Quantity of ${bread.name}`)
  await units.fill('4')
  expect(await units.evaluate((input: HTMLInputElement) => input.checkValidity())).toBe(false)
  await units.fill('2')
  await page.getByLabel('Reason').fill('Too much bread')
  await page.getByRole('button', { name: 'Take goods back' }).click()
  const done = page.locator('.card', { hasText: 'The goods are taken back' })
  const refund = ((2 * before.price) / 100).toFixed(2)
  await done.getByText(`Cash $${refund}`).waitFor()
  await expect
    .poll(async () => (await levelOf(store, 'BAK-02')).onHand, { timeout: 20_000 })
    .toBe(before.onHand + 2)

  await done.getByRole('link', { name: 'Back to the sale' }).click()
  await page.locator('.timeline', { hasText: 'Too much bread' }).waitFor()
  await page.getByRole('link', { name: 'Take goods back' }).click()
  const row = page.getByRole('row', { name: new RegExp(bread.name) })
  await expect.poll(() => row.getByRole('cell').first().textContent()).toBe('1')
  await units.fill('1')
  await page.getByLabel(`Condition of ${bread.name}`).selectOption({ label: 'damaged' })
  await page.getByRole('button', { name: 'Take goods back' }).click()
  await done.getByText('(damaged)').waitFor()
  await done.getByRole('link', { name: 'Back to the sale' }).click()
  await page.getByRole('link', { name: 'Take goods back' }).click()
  await row.getByText('All given back').waitFor()
})
