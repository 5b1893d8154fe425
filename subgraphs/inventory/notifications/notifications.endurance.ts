import { v7 as uuid } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { ownEvents } from '../../../runtime/events/own-events.ts'
import { race } from '../../../runtime/testing/race.ts'
import { smtpServer } from '../../../runtime/testing/smtp.ts'
import { handler, testNotifications } from '../testing/notifications.ts'

/** The whole path: registers, the log, its reader, the queue, the mail server. */
test('1,000 crossings of a threshold in 15 minutes cause one email; later ones wait', async () => {
  const smtp = await smtpServer()
  onTestFinished(() => smtp.close())
  const chain = await testNotifications({ mail: { url: smtp.url, from: 'comptoir@shop.example' } })
  const store = await chain.store()
  const milk = await chain.levelIn(store)
  const manager = handler([store])
  const { rule } = await chain.create({ channel: 'EMAIL', target: `${uuid()}@shop.example` }, manager)
  await chain.inventory.work()

  const began = performance.now()
  await race(1, 1_000, (at) => chain.setOnHand(store, milk, at % 2 === 0 ? 0 : 50))
  const seconds = (performance.now() - began) / 1_000
  // This load takes ten seconds on most machines.
  expect(seconds).toBeLessThan(15 * 60)
  const { rows } = await chain.owner.query(
    `select count(*)::int from stock_alert where store_id = $1 and state = 'OPEN'`,
    [store],
  )
  expect(rows[0].count).toBeLessThanOrEqual(1)
  const changesSent = async () =>
    (await chain.sent(manager)).flatMap(({ lines }) => lines).reduce((sum, { changes }) => sum + changes, 0)
  const changesEmitted = async () => {
    const { rows } = await chain.owner.query(
      unprepared`
        select count(*)::int from ${ownEvents(fragment`store_id = ${store}`)} said
        where type in ('StockAlertOpened', 'StockAlertReopened', 'StockAlertWorsened')`,
    )
    return rows[0].count
  }
  await expect.poll(changesSent, { timeout: 60_000 }).toBe(await changesEmitted())
  await expect.poll(() => smtp.mails.length, { timeout: 30_000 }).toBe(1)

  const bread = await chain.levelIn(store)
  await chain.setOnHand(store, bread, 0)
  await expect.poll(changesSent, { timeout: 60_000 }).toBe(await changesEmitted())
  expect(smtp.mails).toHaveLength(1)
  await chain.later(rule.id, 15 * 60)
  await expect.poll(() => smtp.mails.length, { timeout: 30_000 }).toBe(2)
  process.stdout.write(
    `1,000 crossings in ${seconds.toFixed(1)} s: ${await changesEmitted()} changes told of, with one of another stock level, in 2 mails.\n`,
  )
})
