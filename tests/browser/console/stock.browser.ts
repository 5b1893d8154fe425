import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { ask, levelOf, sellDownTo } from '../support/chain.ts'
import { closePages, go, openAs } from '../support/console.ts'

closePages()

const store = demoStores.saintroch
const account = 'manager-saintroch'

test('the list is searched and sorted, and a scanned barcode opens its product', async () => {
  const page = await openAs(account, { path: '/stock' })
  const search = page.getByLabel('Search or scan')
  await search.fill('coff ground')
  await expect.poll(() => page.getByRole('row').count()).toBe(2)
  await page.getByRole('row', { name: /Ground coffee/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('search')).toBe('coff ground')

  await search.fill(productBySku('TIN-02').barcode)
  await search.press('Enter')
  await page.locator('h1', { hasText: productBySku('TIN-02').name }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/stock/${store.id}/${productBySku('TIN-02').id}`)

  await page.goBack()
  await search.fill('99999999')
  await search.press('Enter')
  await page.getByText('No product has the code 99999999.').waitFor()
})

test('a stock level is adjusted, and an invalid quantity shows the problem at its field', async () => {
  const { id } = productBySku('TIN-03')
  const { onHand } = await levelOf(store, 'TIN-03')
  const page = await openAs(account, { path: `/stock/${store.id}/${id}` })
  await page.getByRole('button', { name: 'Adjust' }).click()
  const dialog = page.getByRole('dialog')
  const delta = dialog.getByLabel('Units to add, or to take with a minus')
  await delta.fill('0')
  await dialog.getByRole('button', { name: 'Adjust' }).click()
  await dialog.locator('.wrong', { hasText: /delta/ }).waitFor()
  expect(await delta.getAttribute('aria-invalid')).toBe('true')

  await delta.fill('-2')
  await dialog.getByText(`${onHand} on hand now, ${onHand - 2} after it.`).waitFor()
  await dialog.getByLabel('Reason').selectOption('DAMAGE')
  await dialog.getByLabel('Note').fill('Fell from a pallet')
  await dialog.getByRole('button', { name: 'Adjust' }).click()
  await page
    .getByRole('row', { name: /Damage/ })
    .getByText('Fell from a pallet')
    .waitFor()
  expect((await levelOf(store, 'TIN-03')).onHand).toBe(onHand - 2)
})

test('an adjustment below the reserved units names the transfers, and may shorten them', async () => {
  const { id } = productBySku('TIN-06')
  const { onHand, available } = await levelOf(store, 'TIN-06')
  const planned = await ask(
    account,
    'planTransfer',
    {
      fromStoreId: store.id,
      toStoreId: demoStores.plateau.id,
      lines: [{ productId: id, quantity: available }],
    },
    '... on TransferPlanned { transfer { id } }',
  )
  const page = await openAs(account, { path: `/stock/${store.id}/${id}` })
  await page.getByRole('button', { name: 'Adjust' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Units to add, or to take with a minus').fill('-3')
  await dialog.getByLabel('Reason').selectOption('LOSS')
  await dialog.getByRole('button', { name: 'Adjust' }).click()
  await dialog.getByRole('link', { name: `${available} promised to Plateau` }).waitFor()
  expect((await levelOf(store, 'TIN-06')).onHand).toBe(onHand)

  await dialog.getByRole('button', { name: 'Book it anyway' }).click()
  await page.getByRole('row', { name: /Loss/ }).getByText('-3').waitFor()
  expect((await levelOf(store, 'TIN-06')).onHand).toBe(onHand - 3)
  await go(page, `/transfers/${planned.transfer.id}`)
  await page.getByText('3 fewer than planned').waitFor()
  await page.locator('.timeline', { hasText: 'Shortened: less will be sent' }).waitFor()
})

test('thresholds are changed, and contradicting ones show the problem at their field', async () => {
  const { id } = productBySku('TIN-04')
  const page = await openAs(account, { path: `/stock/${store.id}/${id}` })
  await page.getByRole('button', { name: 'Change' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reorder point').fill('3')
  await dialog.getByLabel('Critical threshold').fill('5')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.locator('.wrong, .notice.danger').first().waitFor()

  await dialog.getByLabel('Critical threshold').fill('1')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect.poll(async () => (await levelOf(store, 'TIN-04')).reorderPoint).toBe(3)
  await page.locator('.facts', { hasText: 'Reorder point3' }).waitFor()
})

test('a count is scanned, survives a reload, shows its differences and is posted', async () => {
  const [found, missing] = ['TIN-05', 'TIN-07'].map(productBySku)
  const { onHand } = await levelOf(store, 'TIN-05')
  const lacking = await levelOf(store, 'TIN-07')
  const page = await openAs(account, { path: '/stock/count' })
  const scan = page.getByLabel('Add a product')
  for (const barcode of [found!.barcode, found!.barcode, missing!.barcode]) {
    await scan.fill(barcode)
    await scan.press('Enter')
    await expect.poll(() => scan.inputValue()).toBe('')
  }
  const quantity = (name: string) => page.getByLabel(`Quantity of ${name}`)
  await expect.poll(() => quantity(found!.name).inputValue()).toBe('2')
  await quantity(found!.name).fill(`${onHand + 1}`)
  await quantity(missing!.name).fill(`${lacking.onHand - 1}`)

  await page.reload()
  expect(await quantity(found!.name).inputValue()).toBe(`${onHand + 1}`)
  await page.getByRole('button', { name: 'Compare 2 lines' }).click()
  await page
    .getByRole('row', { name: new RegExp(found!.name) })
    .getByText('+1')
    .waitFor()
  await page
    .getByRole('row', { name: new RegExp(missing!.name) })
    .getByText('-1')
    .waitFor()

  // A sale in between: the counted lines no longer match the stock.
  await sellDownTo(store, lacking.available - 1, 'TIN-07')
  await page.getByRole('button', { name: 'Post 2 lines' }).click()
  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect.poll(() => page.getByRole('row', { name: new RegExp(missing!.name) }).count()).toBe(0)
  await page.getByRole('button', { name: 'Post 2 lines' }).click()
  await page.getByText('2 lines counted, 1 difference.').waitFor()
  expect((await levelOf(store, 'TIN-05')).onHand).toBe(onHand + 1)
})

test('a centre receives a delivery', async () => {
  const product = productBySku('TIN-08')
  const { onHand } = await levelOf(demoStores.lcSouth, 'TIN-08')
  const page = await openAs('logistics-north', { path: '/stock/delivery' })
  await page.getByRole('button', { name: 'South logistics centre' }).click()
  await page.getByLabel('Supplier reference').fill('DN-2041')
  await page.getByLabel('Add a product').fill('tin-08')
  await page.getByLabel('Add a product').press('Enter')
  await page.getByLabel(`Quantity of ${product.name}`).fill('48')
  await page.getByRole('button', { name: 'Receive' }).click()
  await page.getByText('1 product received.').waitFor()
  expect((await levelOf(demoStores.lcSouth, 'TIN-08')).onHand).toBe(onHand + 48)

  // The same supplier reference again: a mistake, unless the supplier has delivered it twice.
  await page.getByLabel('Supplier reference').fill('DN-2041')
  await page.getByLabel('Add a product').fill('tin-08')
  await page.getByLabel('Add a product').press('Enter')
  await page.getByLabel(`Quantity of ${product.name}`).fill('48')
  await page.getByRole('button', { name: 'Receive', exact: true }).click()
  await page.getByText(/^Received .* by logistics-north\.$/).waitFor()
  expect((await levelOf(demoStores.lcSouth, 'TIN-08')).onHand).toBe(onHand + 48)
  await page.getByRole('button', { name: 'The same came again: receive it' }).click()
  await expect.poll(async () => (await levelOf(demoStores.lcSouth, 'TIN-08')).onHand).toBe(onHand + 96)
})
