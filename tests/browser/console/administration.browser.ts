import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { productBySku } from '../../../seeds/products.ts'
import { closePages, openAs, openContext, signInWithPassword, url } from '../support/console.ts'

closePages()

const account = 'admin'

test('a user is created, gets a role and a store, is disabled and deleted', async () => {
  const page = await openAs(account, { path: '/people/new' })
  await page.getByLabel('First name').fill('Nora')
  await page.getByLabel('Last name').fill('Lind')
  await page.getByLabel('Username').fill('admin')
  await page.getByLabel('Email').fill('nora@comptoir.example')
  await page.getByLabel('Temporary password').fill('first-password')
  await page.getByRole('group', { name: 'Stores' }).getByLabel('Harbour').check()
  const create = page.getByRole('button', { name: 'Add a person' })
  await create.click()
  await expect.poll(() => page.getByLabel('Username').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Username').fill('nora')
  await create.click()
  await page.locator('h1', { hasText: 'Nora Lind' }).waitFor()

  await page.getByLabel('Store manager').check()
  await page.getByRole('button', { name: 'Save roles' }).click()
  await page.getByText(/holds from the next token on/).waitFor()
  await page.getByRole('button', { name: 'Disable' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click()
  await page.getByText('Disabled', { exact: true }).first().waitFor()
  const other = await (await openContext()).newPage()
  await other.goto(url)
  await signInWithPassword(other, 'nora')
  await other.locator('[role=alert]').waitFor()

  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Deleted', { exact: true }).first().waitFor()
})

test('the last administrator cannot be disabled: the dialog shows the problem', async () => {
  const page = await openAs(account, { path: '/people?role=admin' })
  await page.getByRole('link', { name: 'Admin Head Office' }).click()
  await page.getByRole('button', { name: 'Disable' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Disable' }).click()
  await dialog
    .getByText(/administrator/)
    .first()
    .waitFor()
})

test('queues are listed, and no job has failed', async () => {
  const page = await openAs(account, { path: '/queues' })
  for (const queue of ['restock', 'notifications', 'housekeeping'])
    await page.getByRole('row', { name: new RegExp(queue) }).waitFor()
  await page.getByText('No job has failed.').waitFor()
})

test('a stock level that differs from its ledger is shown and repaired', async () => {
  const { id, name } = productBySku('STA-02')
  const database = new pg.Client({ connectionString: inject('inventory') })
  await database.connect()
  await database.query(
    'update stock_level set on_hand = on_hand + 3000 where store_id = $1 and product_id = $2',
    [demoStores.harbour.id, id],
  )
  await database.end()
  const page = await openAs(account, { path: '/integrity' })
  await page
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('button', { name: 'Repair' })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why, for the log').fill('Changed by hand')
  await dialog.getByRole('button', { name: 'Repair' }).click()
  await page.getByText(/levels equal the sum of the ledger/).waitFor()
})

test('a notification rule shows an invalid field, is created, and is deleted', async () => {
  const page = await openAs(account, { path: '/notifications' })
  await page.getByRole('button', { name: 'Add a rule' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('By').selectOption('WEBHOOK')
  await dialog.getByLabel('URL').fill('https://name:secret@hooks.example/alerts')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => dialog.getByLabel('URL').getAttribute('aria-invalid')).toBe('true')
  await dialog.getByLabel('URL').fill('https://hooks.example/alerts')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText(/it is not shown again/).waitFor()
  expect(await dialog.getByLabel('Webhook secret').inputValue()).toMatch(/^whsec_/)
  await dialog.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('button', { name: 'Remove https://hooks.example/alerts' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('You have no rule yet.').waitFor()
})
