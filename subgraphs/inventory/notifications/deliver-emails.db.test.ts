import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { freePorts } from '../../../runtime/testing/ports.ts'
import { gate } from '../../../runtime/testing/race.ts'
import { smtpServer } from '../../../runtime/testing/smtp.ts'
import { askForReview, reviewStores } from '../alerts/review-stores.ts'
import { handler, type Result, type TestNotifications, testNotifications } from '../testing/notifications.ts'
import { deliverDue } from './deliver-notifications.ts'

let chain: TestNotifications
let smtp: Awaited<ReturnType<typeof smtpServer>>
let store: string
let milk: string
let manager: Principal
beforeAll(async () => {
  smtp = await smtpServer()
  chain = await testNotifications({ mail: { url: smtp.url, from: 'Comptoir <comptoir@shop.example>' } })
})
afterAll(() => smtp.close())
beforeEach(async () => {
  store = await chain.store()
  milk = await chain.levelIn(store, 'Whole milk')
  manager = handler([store])
})

const minute = 60

const mailRule = async (input: Result = {}, as = manager): Promise<string> => {
  const target = `${uuid()}@shop.example`
  return (await chain.create({ channel: 'EMAIL', target, ...input }, as)).rule.id
}
const fall = (available: number, product = milk, at = store) => chain.fall(at, product, available)
const deliver = (ruleId: string, seconds?: number) => chain.deliver(ruleId, seconds)

async function mailsOf(ruleId: string, as = manager) {
  const rule = (await chain.rules(as)).find(({ id }) => id === ruleId)!
  return smtp.mails.filter(({ to }) => to.includes(rule.target))
}

describe('an email', () => {
  test('names the store, the product, the available units and the threshold', async () => {
    const rule = await mailRule()
    await fall(2)
    await deliver(rule)

    const [mail, ...more] = await mailsOf(rule)
    expect(more).toEqual([])
    const name = `Store ${store.slice(-6)}`
    expect(mail!.raw).toMatch(new RegExp(`^Subject: ${name}: Whole milk: critical\r$`, 'm'))
    expect(mail!.text).toMatch(/^- Whole milk \(SKU-[^)]+\): critical, 2 available, critical threshold 3$/m)
    expect(mail!.raw).not.toMatch(/https?:/)
    expect(await chain.sent(manager)).toMatchObject([
      { state: 'SENT', attempts: 1, lastError: null, nextAttemptAt: null, sentAt: expect.any(Date) },
    ])
  })

  test('sums up all alerts of the same moment, the worst first', async () => {
    const rule = await mailRule()
    const [bread, cheese] = [await chain.levelIn(store, 'Bread'), await chain.levelIn(store, 'Cheese')]
    await fall(8)
    await fall(0, bread)
    await fall(3, cheese)
    await deliver(rule)

    const [mail] = await mailsOf(rule)
    expect(mail!.raw).toContain(': 3 stock levels, 1 out of stock')
    expect([...mail!.text.matchAll(/^- (\w+)/gm)].map(([, name]) => name)).toEqual([
      'Bread',
      'Cheese',
      'Whole',
    ])
  })

  test('leaves out a product archived before it was sent; without other lines it is not sent', async () => {
    const rule = await mailRule()
    const bread = await chain.levelIn(store, 'Bread')
    const archive = (product: string) =>
      chain.owner.query('update product set archived_at = now() where id = $1', [product])
    await fall(8)
    await fall(0, bread)
    await archive(bread)
    await deliver(rule)
    const [mail] = await mailsOf(rule)
    expect(mail!.text).toContain('Whole milk')
    expect(mail!.text).not.toContain('Bread')

    await fall(2)
    await archive(milk)
    await deliver(rule, 16 * minute)
    expect(await mailsOf(rule)).toHaveLength(1)
    expect(await chain.sent(manager)).toMatchObject([
      { state: 'CANCELLED', lastError: expect.stringContaining('archived'), lines: [] },
      { state: 'SENT' },
    ])
  })

  test('leaves out the stock levels of a store that has closed since, except resolved alerts', async () => {
    const [rule, ends] = [await mailRule(), await mailRule({ onResolved: true })]
    await fall(8)
    await chain.owner.query('update store set closed_at = now() where id = $1', [store])
    await chain.inventory.db.transaction((tx) => askForReview(tx, store))
    await reviewStores(chain.system)
    await chain.handleEvents(store)
    await deliver(rule)
    await deliver(ends)

    expect(await mailsOf(rule)).toEqual([])
    const [mail] = await mailsOf(ends)
    expect(mail!.text).toMatch(/Whole milk .*resolved/)
  })

  test('is the only one per store in 15 minutes; later changes go into the next', async () => {
    const rule = await mailRule({ onResolved: true })
    const bread = await chain.levelIn(store, 'Bread')
    await fall(8)
    await deliver(rule)
    await fall(2)
    await fall(0)
    await fall(5, bread)
    await deliver(rule, 14 * minute)
    expect(await mailsOf(rule)).toHaveLength(1)
    expect(await chain.sent(manager, { states: ['WAITING'] })).toHaveLength(1)

    await deliver(rule, 2 * minute)
    const [, second] = await mailsOf(rule)
    expect(second!.text).toMatch(
      /^- Whole milk .*out of stock, 0 available, reorder point 10; the last of 2 changes$/m,
    )
    expect(second!.text).toMatch(/^- Bread /m)
    expect(await mailsOf(rule)).toHaveLength(2)
  })

  test('(control) does not hold back the next one when it is not recorded as sent', async () => {
    const rule = await mailRule()
    await fall(8)
    await deliver(rule)
    await chain.owner.query('update notification set sent_at = null where rule_id = $1', [rule])
    await fall(2)
    await deliver(rule)
    expect(await mailsOf(rule)).toHaveLength(2)
  })

  test('does not wait for an email of another store or of another rule', async () => {
    const other = await chain.store()
    const bread = await chain.levelIn(other, 'Bread')
    const both = handler([store, other])
    const [mine, colleagues] = [await mailRule({}, both), await mailRule()]
    await fall(8)
    await deliver(mine)
    await fall(8, bread, other)
    await deliver(mine)
    await deliver(colleagues)

    expect(await mailsOf(mine, both)).toHaveLength(2)
    expect(await mailsOf(colleagues)).toHaveLength(1)
  })

  test('is sealed when it is sent: later changes go into the next email, each exactly once', async () => {
    const [sending, sent] = [gate(), gate()]
    const slow = await smtpServer({
      onData(stream, _session, done) {
        sending.open()
        stream.resume().on('end', () => sent.opened.then(() => done()))
      },
    })
    const its = await testNotifications({ mail: { url: slow.url, from: 'comptoir@shop.example' } })
    const [store, manager] = [await its.store(), handler('all')]
    const [a, b] = [await its.levelIn(store), await its.levelIn(store)]
    const { rule } = await its.create({ channel: 'EMAIL', target: 'a@shop.example' }, manager)
    await its.setOnHand(store, a, 0)
    await its.handleEvents(store)
    await its.later(rule.id, 10)

    const delivering = deliverDue(its.system, rule.id)
    await sending.opened
    await its.setOnHand(store, b, 0)
    await its.handleEvents(store)
    // A second worker finds the rule leased.
    await deliverDue(its.system, rule.id)
    sent.open()
    await delivering

    const [second, first] = await its.sent(manager)
    expect(first!.lines).toMatchObject([{ product: { id: a } }])
    expect(second!.lines).toMatchObject([{ product: { id: b } }])
    expect([first!.state, second!.state]).toEqual(['SENT', 'WAITING'])
    await slow.close()
  })

  test('contains only its own receiver, headers and lines, also with a hostile product name', async () => {
    const evil = await chain.levelIn(store, 'Milk\r\nBcc: everybody@shop.example\r\n\r\n- Gold (1)')
    const rule = await mailRule()
    await fall(0, evil)
    await deliver(rule)

    const [mail] = await mailsOf(rule)
    expect(mail!.to).toHaveLength(1)
    expect(mail!.raw).not.toMatch(/^Bcc:/im)
    expect(mail!.text.match(/^- /gm)).toHaveLength(1)
  })

  test('links to the console when there is one', async () => {
    const its = await testNotifications({
      mail: { url: smtp.url, from: 'comptoir@shop.example' },
      consoleUrl: 'https://console.example',
    })
    const [store, manager] = [await its.store(), handler('all')]
    const target = `${uuid()}@shop.example`
    const { rule } = await its.create({ channel: 'EMAIL', target }, manager)
    await its.fall(store, await its.levelIn(store), 0)
    await its.deliver(rule.id)
    expect(smtp.mails.find(({ to }) => to.includes(target))!.text).toMatch(/^https:\/\/console\.example$/m)
  })

  test('is retried while no mail server accepts it, and arrives when one does', async () => {
    const [port] = await freePorts(1)
    const url = `smtp://127.0.0.1:${port}`
    const its = await testNotifications({ mail: { url, from: 'comptoir@shop.example' } })
    const [store, manager] = [await its.store(), handler('all')]
    const { rule } = await its.create({ channel: 'EMAIL', target: 'a@shop.example' }, manager)
    await its.fall(store, await its.levelIn(store), 0)
    for (const seconds of [10, 15, 40]) await its.deliver(rule.id, seconds)
    const [waiting] = await its.sent(manager)
    expect(waiting).toMatchObject({ state: 'WAITING', attempts: 3, nextAttemptAt: expect.any(Date) })
    expect(waiting!.lastError).toMatch(/^The mail server cannot be used now/)

    const again = await smtpServer({ port })
    for (const seconds of [120, 400]) await its.deliver(rule.id, seconds)
    expect(again.mails).toHaveLength(1)
    expect(await its.sent(manager)).toMatchObject([{ state: 'SENT', attempts: 4, lastError: null }])
    await again.close()
  })
})
