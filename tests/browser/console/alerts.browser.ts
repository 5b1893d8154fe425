import type { Page, WebSocketRoute } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoStores } from '../../../seeds/demo-stores.ts'
import { sellDownTo } from '../support/chain.ts'
import { closePages, go, openAs } from '../support/console.ts'

closePages()

const store = demoStores.mileend
const account = 'manager-mileend'

const live = (page: Page) => page.locator('.line-state.live')
const feed = (page: Page) => page.getByTestId('feed').locator('li')

test('after a sale elsewhere an alert appears live as a message, in the list and in the menu', async () => {
  const page = await openAs(account, { path: '/alerts' })
  await live(page).waitFor()
  const { name } = await sellDownTo(store, 0, 'DAI-03')

  await page.locator('[role=alert]', { hasText: `Out of stock: ${name} in Mile End` }).waitFor()
  const row = page.getByRole('row', { name: new RegExp(name) })
  await row.getByText('Out of stock').waitFor()
  await page.getByRole('link', { name: /^Alerts \d+ open$/ }).waitFor()
  await feed(page).filter({ hasText: name }).first().waitFor()
})

test('an alert during a lost connection appears once when the connection is back', async () => {
  let cut = false
  const sockets: WebSocketRoute[] = []
  const page = await openAs(account)
  await page.routeWebSocket(/graphql/, (socket) => {
    if (cut) return void socket.close({ code: 1001 })
    sockets.push(socket)
    socket.connectToServer()
  })
  await page.reload()
  await page.locator('.demo-accounts, .shell').first().waitFor()
  await go(page, '/alerts')
  await live(page).waitFor()
  const before = await sellDownTo(store, 0, 'DAI-04')
  await feed(page).filter({ hasText: before.name }).first().waitFor()

  cut = true
  for (const socket of sockets) await socket.close({ code: 1001 })
  await page.locator('.line-state.reconnecting').waitFor()
  const during = await sellDownTo(store, 0, 'DAI-05')
  cut = false
  await live(page).waitFor()
  const after = await sellDownTo(store, 0, 'DAI-06')

  await feed(page).filter({ hasText: after.name }).first().waitFor()
  for (const { name } of [before, during, after])
    expect(await feed(page).filter({ hasText: name }).count(), name).toBe(1)
  const cursors = await feed(page).evaluateAll((items) => items.map((item) => item.dataset.cursor))
  expect(new Set(cursors).size).toBe(cursors.length)
  await page.getByRole('row', { name: new RegExp(during.name) }).waitFor()
})

test('an alert is acknowledged, commented, snoozed and woken, and shows its history', async () => {
  const { id, name } = await sellDownTo(store, 1, 'DAI-07')
  const page = await openAs(account, { path: `/alerts/${store.id}/${id}` })
  await page.locator('h1', { hasText: name }).waitFor()
  const dialog = page.getByRole('dialog')

  await page.getByRole('button', { name: 'Acknowledge' }).click()
  await dialog.getByLabel(/^Comment/).fill('The supplier comes tomorrow.')
  await dialog.getByRole('button', { name: 'Acknowledge' }).click()
  await page.locator('.timeline', { hasText: 'The supplier comes tomorrow.' }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Acknowledge' }).count()).toBe(0)

  await page.getByRole('button', { name: 'Comment' }).click()
  await dialog.getByLabel(/^Comment/).fill('Moved the last one to the front.')
  await dialog.getByRole('button', { name: 'Comment' }).click()
  await page.locator('.timeline', { hasText: 'Moved the last one to the front.' }).waitFor()

  await page.getByRole('button', { name: 'Snooze' }).click()
  await dialog.getByLabel('For how long').selectOption('4')
  await dialog.getByRole('button', { name: 'Snooze' }).click()
  await page.locator('.facts', { hasText: 'Snoozed until' }).waitFor()

  await page.getByRole('button', { name: 'Wake' }).click()
  await dialog.getByRole('button', { name: 'Wake' }).click()
  await page.getByRole('button', { name: 'Snooze' }).waitFor()
  const steps = async () => (await page.locator('.timeline > li > strong').allTextContents()).slice(0, 4)
  await expect.poll(steps).toEqual(['Awake', 'Snoozed', 'Commented', 'Acknowledged'])
})

test('an invalid comment shows the problem at its field, and keeps the typed text', async () => {
  const { id } = await sellDownTo(store, 1, 'DAI-08')
  const page = await openAs(account, { path: `/alerts/${store.id}/${id}` })
  await page.getByRole('button', { name: 'Snooze' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('For how long').selectOption('own')
  await dialog.getByLabel('Until', { exact: true }).fill('2020-01-01T08:00')
  await dialog.getByRole('button', { name: 'Snooze' }).click()
  const field = dialog.getByLabel('Until', { exact: true })
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
  const told = await dialog.locator(
    `[id="${(await field.getAttribute('aria-describedby'))!.split(' ').at(-1)}"]`,
  )
  expect(await told.textContent()).toMatch(/future|ahead/)
  expect(await field.inputValue()).toBe('2020-01-01T08:00')
})
