import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { levelOf, sellDownTo } from '../support/chain.ts'
import { apiAs, closePages, go, openAs } from '../support/console.ts'

closePages()

/** A store whose users confirm the receipt of its transfers. */
const store = demoStores.oldport
const manager = 'manager-oldport'

test('a planned restock is explained to logistics, approved, and received in parts by the store', async () => {
  const page = await openAs('logistics-north', { path: '/restocks?origin=PLANNED' })
  // A job plans the restock some time after the sale. The open list shows it without a reload.
  const product = await sellDownTo(store, 1, 'FRU-01')
  await page
    .getByRole('link', { name: new RegExp(`^${product.name} × \\d+`) })
    .first()
    .click({ timeout: 60_000 })
  await page.getByText('Waits for a decision').waitFor()
  const sources = page.getByRole('table', { name: 'Sources that were considered' })
  await sources
    .getByRole('row', { name: /North logistics centre/ })
    .getByText('Gives', { exact: true })
    .waitFor()
  const api = await apiAs('logistics-north')
  const id = new URL(page.url()).pathname.split('/')[2]
  const { data } = await api.ask(
    'query ($id: ID!) { restockRequest(id: $id) { explanation { summary sourceStores { store { name } } } } }',
    { id },
  )
  const { summary, sourceStores } = data.restockRequest.explanation
  await page.getByText(summary).waitFor()
  expect(await sources.getByRole('row').count()).toBe(sourceStores.length + 1)

  await page.getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('button', { name: 'Approve as it is' }).click()
  await page.getByRole('link', { name: 'from North logistics centre' }).click()
  // A job ships the transfer of the restock.
  const path = new URL(page.url()).pathname
  const standing = 'query ($id: ID!) { transfer(id: $id) { state } }'
  const stateOf = async () => (await api.ask(standing, { id: path.split('/')[2] })).data.transfer.state
  await expect.poll(stateOf, { timeout: 60_000 }).toBe('SHIPPED')

  const { onHand, incoming } = await levelOf(store, 'FRU-01')
  const theirs = await openAs(manager, { path })
  await theirs.getByRole('button', { name: 'Receive' }).click()
  const dialog = theirs.getByRole('dialog')
  await dialog.getByLabel(product.name).fill('2')
  await dialog.getByRole('button', { name: 'Receive this part' }).click()
  await theirs.locator('.timeline', { hasText: 'Received' }).waitFor()
  expect((await levelOf(store, 'FRU-01')).onHand).toBe(onHand + 2)

  await theirs.getByRole('button', { name: 'Close', exact: true }).click()
  await dialog.getByText(`${incoming - 2} units that have not arrived`).waitFor()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await theirs.locator('.timeline', { hasText: 'Closed: the rest is lost' }).waitFor()
})

test('a store requests the prefilled quantity; logistics approves another quantity and source', async () => {
  const product = productBySku('FRU-02')
  const { targetLevel, available } = await levelOf(store, 'FRU-02')
  const page = await openAs(manager, { path: `/stock/${store.id}/${product.id}` })
  await page.getByRole('link', { name: 'Ask for a restock' }).click()
  const quantity = page.getByLabel(`Quantity of ${product.name}`)
  await expect.poll(() => quantity.inputValue()).toBe(`${Math.max(1, targetLevel - available)}`)
  await quantity.fill('7')
  await page.getByLabel(/Note for logistics/).fill('For the market on Saturday')
  await page.getByRole('button', { name: 'Ask for a restock' }).click()
  await page.locator('h1', { hasText: `${product.name} × 7` }).waitFor()
  expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0)

  const theirs = await openAs('logistics-north', { path: new URL(page.url()).pathname })
  await theirs.locator('.facts', { hasText: 'For the market on Saturday' }).waitFor()
  await theirs.getByRole('button', { name: 'Approve' }).click()
  await theirs.getByRole('button', { name: 'Change quantities or sources' }).click()
  const dialog = theirs.getByRole('dialog')
  await dialog.getByLabel('Quantity').fill('5')
  await dialog.getByLabel('Source', { exact: true }).selectOption({ label: 'South logistics centre' })
  await dialog.getByRole('button', { name: 'Approve as changed' }).click()
  await theirs.getByRole('link', { name: 'from South logistics centre' }).waitFor()
  await theirs
    .getByRole('row', { name: new RegExp(product.name) })
    .getByText('South logistics centre (5)')
    .waitFor()
})

test('a restock is rejected with a reason, which the store can read', async () => {
  const product = productBySku('FRU-03')
  const page = await openAs(manager, { path: '/restocks/new', locale: 'fr-CA' })
  await page.getByLabel('Ajouter un produit').fill('fru-03')
  await page.getByLabel('Ajouter un produit').press('Enter')
  await page.getByLabel(`Quantité de ${product.name}`).fill('4')
  await page.getByRole('button', { name: 'Demander un réapprovisionnement' }).click()
  await page.getByText('Attend une décision').waitFor()

  const theirs = await openAs('logistics-north', { path: new URL(page.url()).pathname })
  await theirs.getByRole('button', { name: 'Reject' }).click()
  const dialog = theirs.getByRole('dialog')
  await dialog.getByLabel('Why').fill('The next delivery brings it.')
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await theirs.getByText('Rejected', { exact: true }).first().waitFor()

  await page.reload()
  await page.locator('.facts', { hasText: 'The next delivery brings it.' }).waitFor()
})

test('a transfer shows a line without enough stock, and is shipped; another is cancelled', async () => {
  const product = productBySku('FRU-04')
  const { available } = await levelOf(store, 'FRU-04')
  const page = await openAs(manager, { path: '/transfers/new' })
  await page.getByLabel('To').selectOption({ label: 'Mile End' })
  await page.getByLabel('Add a product').fill('fru-04')
  await page.getByLabel('Add a product').press('Enter')
  await page.getByLabel(`Quantity of ${product.name}`).fill(`${available + 1}`)
  await page.getByRole('button', { name: 'Plan a transfer' }).click()
  await page.locator('.lines', { hasText: `Only ${available} available` }).waitFor()
  await page.getByLabel(`Quantity of ${product.name}`).fill('2')
  await page.getByRole('button', { name: 'Plan a transfer' }).click()
  await page.getByText('Planned', { exact: true }).first().waitFor()

  await page.getByRole('button', { name: 'Ship' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ship' }).click()
  await page.locator('.timeline', { hasText: 'Shipped' }).waitFor()
  expect((await levelOf(store, 'FRU-04')).onHand).toBe(available - 2)

  await go(page, '/transfers/new')
  await page.getByLabel('To').selectOption({ label: 'Mile End' })
  await page.getByLabel('Add a product').fill('fru-04')
  await page.getByLabel('Add a product').press('Enter')
  await page.getByLabel(`Quantity of ${product.name}`).waitFor()
  await page.getByRole('button', { name: 'Plan a transfer' }).click()
  await page.getByRole('button', { name: 'Call off' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Call off' }).click()
  await page.getByText('Called off', { exact: true }).first().waitFor()
})
