import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { openWebhooks } from '../../../runtime/outbound/webhooks.ts'
import { serve } from '../../../runtime/testing/http.ts'
import { freePorts } from '../../../runtime/testing/ports.ts'
import { door } from '../../../runtime/testing/race.ts'
import { smtpServer } from '../../../runtime/testing/smtp.ts'
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
  milk = await chain.shelfIn(store, 'Whole milk')
  manager = handler([store])
})

const minute = 60
const hour = 60 * minute

const mailRule = async (input: Result = {}, as = manager): Promise<string> => {
  const target = `${uuid()}@shop.example`
  return (await chain.create({ channel: 'EMAIL', target, ...input }, as)).rule.id
}
const hook = async (url: string, as = manager) => {
  const { rule, webhookSecret } = await chain.create({ channel: 'WEBHOOK', target: url }, as)
  return { id: rule.id as string, secret: webhookSecret as string }
}

/** Changes a shelf, and has the change noted. */
async function fall(available: number, product = milk, at = store) {
  await chain.to(at, product, available)
  await chain.note(at)
}

/** Delivers as if `seconds` had passed. */
async function deliver(ruleId: string, seconds = 10) {
  await chain.later(ruleId, seconds)
  await deliverDue(chain.system, ruleId)
}

async function mailsOf(ruleId: string, as = manager) {
  const rule = (await chain.rules(as)).find(({ id }) => id === ruleId)!
  return smtp.mails.filter(({ to }) => to.includes(rule.target))
}

/** Answers as the first that is left of `answers`, then with 204, and keeps what came. */
async function receiver(...answers: (number | RequestListener)[]) {
  const came: { headers: Record<string, string>; body: string }[] = []
  const url = await serve(async (request, response) => {
    came.push({ headers: request.headers as Record<string, string>, body: await text(request) })
    const answer = answers.shift() ?? 204
    if (typeof answer === 'number') response.writeHead(answer).end()
    else answer(request, response)
  })
  return { url, came }
}

describe('a mail', () => {
  test('names the store, the product, what there is and what there should be', async () => {
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

  test('is one for all that falls at the same time, the worst first', async () => {
    const rule = await mailRule()
    const [bread, cheese] = [await chain.shelfIn(store, 'Bread'), await chain.shelfIn(store, 'Cheese')]
    await fall(8)
    await fall(0, bread)
    await fall(3, cheese)
    await deliver(rule)

    const [mail] = await mailsOf(rule)
    expect(mail!.raw).toContain(': 3 shelves, 1 out of stock')
    expect([...mail!.text.matchAll(/^- (\w+)/gm)].map(([, name]) => name)).toEqual([
      'Bread',
      'Cheese',
      'Whole',
    ])
  })

  test('is the only one of a store in 15 minutes; the rest is summed up in the next', async () => {
    const rule = await mailRule({ onResolved: true })
    const bread = await chain.shelfIn(store, 'Bread')
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

  test('(control) of which it is not known that it was sent holds back no other', async () => {
    const rule = await mailRule()
    await fall(8)
    await deliver(rule)
    await chain.owner.query('update notification set sent_at = null where rule_id = $1', [rule])
    await fall(2)
    await deliver(rule)
    expect(await mailsOf(rule)).toHaveLength(2)
  })

  test('of another store, and of another rule, waits for none', async () => {
    const other = await chain.store()
    const bread = await chain.shelfIn(other, 'Bread')
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

  test('is sealed when it is sent: what comes meanwhile is in the next, and in none twice', async () => {
    const [sending, sent] = [door(), door()]
    const slow = await smtpServer({
      onData(stream, _session, done) {
        sending.open()
        stream.resume().on('end', () => sent.opened.then(() => done()))
      },
    })
    const its = await testNotifications({ mail: { url: slow.url, from: 'comptoir@shop.example' } })
    const [place, who] = [await its.store(), handler('all')]
    const [a, b] = [await its.shelfIn(place), await its.shelfIn(place)]
    const { rule } = await its.create({ channel: 'EMAIL', target: 'a@shop.example' }, who)
    await its.to(place, a, 0)
    await its.note(place)
    await its.later(rule.id, 10)

    const delivering = deliverDue(its.system, rule.id)
    await sending.opened
    await its.to(place, b, 0)
    await its.note(place)
    // Another worker that comes by finds the rule taken.
    await deliverDue(its.system, rule.id)
    sent.open()
    await delivering

    const [second, first] = await its.sent(who)
    expect(first!.lines).toMatchObject([{ product: { id: a } }])
    expect(second!.lines).toMatchObject([{ product: { id: b } }])
    expect([first!.state, second!.state]).toEqual(['SENT', 'WAITING'])
    await slow.close()
  })

  test('has no receiver, header or line but its own, whatever a product is called', async () => {
    const evil = await chain.shelfIn(store, 'Milk\r\nBcc: everybody@shop.example\r\n\r\n- Gold (1)')
    const rule = await mailRule()
    await fall(0, evil)
    await deliver(rule)

    const [mail] = await mailsOf(rule)
    expect(mail!.to).toHaveLength(1)
    expect(mail!.raw).not.toMatch(/^Bcc:/im)
    expect(mail!.text.match(/^- /gm)).toHaveLength(1)
  })

  test('links to the console where there is one', async () => {
    const its = await testNotifications({
      mail: { url: smtp.url, from: 'comptoir@shop.example' },
      consoleUrl: 'https://console.example',
    })
    const [place, who] = [await its.store(), handler('all')]
    const target = `${uuid()}@shop.example`
    const { rule } = await its.create({ channel: 'EMAIL', target }, who)
    await its.to(place, await its.shelfIn(place), 0)
    await its.note(place)
    await its.later(rule.id, 10)
    await deliverDue(its.system, rule.id)
    expect(smtp.mails.find(({ to }) => to.includes(target))!.text).toMatch(/^https:\/\/console\.example$/m)
  })

  test('that no server takes is tried again, and arrives once when there is one', async () => {
    const [port] = await freePorts(1)
    const url = `smtp://127.0.0.1:${port}`
    const its = await testNotifications({ mail: { url, from: 'comptoir@shop.example' } })
    const [place, who] = [await its.store(), handler('all')]
    const { rule } = await its.create({ channel: 'EMAIL', target: 'a@shop.example' }, who)
    await its.to(place, await its.shelfIn(place), 0)
    await its.note(place)
    for (const seconds of [10, 15, 40]) {
      await its.later(rule.id, seconds)
      await deliverDue(its.system, rule.id)
    }
    const [waiting] = await its.sent(who)
    expect(waiting).toMatchObject({ state: 'WAITING', attempts: 3, nextAttemptAt: expect.any(Date) })
    expect(waiting!.lastError).toMatch(/^The mail server cannot be used now/)

    const again = await smtpServer({ port })
    for (const seconds of [120, 400]) {
      await its.later(rule.id, seconds)
      await deliverDue(its.system, rule.id)
    }
    expect(again.mails).toHaveLength(1)
    expect(await its.sent(who)).toMatchObject([{ state: 'SENT', attempts: 4, lastError: null }])
    await again.close()
  })
})

describe('a webhook', () => {
  test('is signed, verified by standardwebhooks, and says what has happened', async () => {
    const { url, came } = await receiver()
    const { id, secret } = await hook(url)
    await fall(2)
    await deliver(id)

    const [{ headers, body }] = came as [(typeof came)[0]]
    const [sent] = await chain.sent(manager)
    expect(headers['webhook-id']).toBe(sent!.id)
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: 'stock_alert.opened',
      timestamp: expect.stringMatching(/Z$/),
      data: {
        ...{ alertId: expect.any(String), change: 'OPENED', severity: 'CRITICAL', available: 2 },
        thresholds: { reorderPoint: 10, criticalThreshold: 3, overstockThreshold: null },
        store: { id: store, code: `S-${store}`, name: `Store ${store.slice(-6)}` },
        product: { id: milk, sku: `SKU-${milk}`, name: 'Whole milk' },
      },
    })
  })

  test('is one for each change, in their order', async () => {
    const { url, came } = await receiver()
    const { id } = await hook(url)
    await fall(8)
    await fall(2)
    await fall(0)
    await deliver(id)
    expect(came.map(({ body }) => JSON.parse(body).data.severity)).toEqual([
      'LOW',
      'CRITICAL',
      'OUT_OF_STOCK',
    ])
  })

  test('is verified by the old secret and by the new for a day after a rotation, then by the new alone', async () => {
    const { url, came } = await receiver()
    const { id, secret: old } = await hook(url)
    const rotated = await chain.rotate({ ruleId: id, idempotencyKey: uuid() }, manager)
    const verified = (at: number) =>
      [old, rotated.webhookSecret].map((secret) => {
        try {
          return Boolean(new Webhook(secret).verify(came[at]!.body, came[at]!.headers))
        } catch {
          return false
        }
      })
    await fall(8)
    await deliver(id)
    expect(verified(0)).toEqual([true, true])

    await fall(2)
    await deliver(id, 25 * hour)
    expect(verified(1)).toEqual([false, true])
  })

  test('answered with 500 is tried again under its id, ever more seldom, and arrives', async () => {
    const { url, came } = await receiver(500, 503)
    const { id, secret } = await hook(url)
    await fall(2)
    await deliver(id)
    await deliver(id, 0)
    expect(came).toHaveLength(1)
    expect(await chain.sent(manager)).toMatchObject([
      { state: 'WAITING', attempts: 1, lastError: 'The receiver answered with HTTP 500.' },
    ])
    await deliver(id, 15)
    await deliver(id, 15)
    expect(came).toHaveLength(2)
    await deliver(id, 40)

    expect(await chain.sent(manager)).toMatchObject([{ state: 'SENT', attempts: 3, lastError: null }])
    expect(new Set(came.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    for (const { body, headers } of came) expect(new Webhook(secret).verify(body, headers)).toBeTruthy()
  })

  test('that fails for a day is FAILED, and is sent again when it is asked for', async () => {
    const { url, came } = await receiver(...Array.from({ length: 30 }, () => 500))
    const { id } = await hook(url)
    await fall(8)
    let attempts = 0
    for (
      let passed = 0;
      (await chain.sent(manager, { states: ['WAITING'] })).length > 0;
      passed += 20 * minute
    ) {
      expect(passed).toBeLessThanOrEqual(27 * hour)
      await deliver(id, 20 * minute)
      attempts = came.length
    }
    const [failed] = await chain.sent(manager)
    expect(failed).toMatchObject({ state: 'FAILED', attempts, nextAttemptAt: null })
    expect(attempts).toBeGreaterThan(10)
    expect(attempts).toBeLessThan(25)
    await deliver(id, 3 * hour)
    expect(came).toHaveLength(attempts)

    came.splice(0)
    const { url: well, came: arrived } = await receiver()
    await chain.update({ ruleId: id, target: well }, manager)
    expect(await chain.redeliver({ notificationId: failed!.id }, manager)).toMatchObject({
      notification: { id: failed!.id, state: 'WAITING' },
    })
    expect(await chain.redeliver({ notificationId: failed!.id }, manager)).toMatchObject({
      ...{ code: 'WRONG_STATE', state: 'WAITING' },
    })
    await deliver(id, 0)
    expect(arrived.map(({ headers }) => headers['webhook-id'])).toEqual([failed!.id])
    expect(await chain.sent(manager)).toMatchObject([{ state: 'SENT' }])
  })

  test('answered with 410 switches its rule off and says why; nothing more is sent', async () => {
    const { url, came } = await receiver(410)
    const { id } = await hook(url)
    await fall(8)
    await fall(2)
    await deliver(id)
    await deliver(id, hour)
    await fall(0)
    await deliver(id, hour)

    expect(came).toHaveLength(1)
    const [rule] = await chain.rules(manager)
    expect(rule).toMatchObject({ active: false, switchedOff: expect.stringContaining('410') })
    const states = (await chain.sent(manager)).map(({ state }) => state)
    expect(states).toEqual(['CANCELLED', 'FAILED'])
    const on = await chain.update({ ruleId: id, active: true }, manager)
    expect(on.rule).toMatchObject({ active: true, switchedOff: null })
  })

  test('whose receiver is silent for 5 s is given up for now, and others of the rule wait with it', async () => {
    const { url, came } = await receiver(() => {})
    const { id } = await hook(url)
    await fall(8)
    await fall(2)
    await deliver(id)

    expect(came).toHaveLength(1)
    const [second, first] = await chain.sent(manager)
    expect(first).toMatchObject({ attempts: 1, lastError: expect.stringMatching(/timeout/i) })
    expect(second).toMatchObject({ attempts: 0, state: 'WAITING' })
    expect(second!.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 5_000)
    await deliver(id, 15)
    expect(came.map(({ body }) => JSON.parse(body).data.severity)).toEqual(['LOW', 'CRITICAL', 'LOW'])
  })

  test('follows no redirect', async () => {
    const inside = await receiver()
    const { url, came } = await receiver((_, response) =>
      response.writeHead(302, { location: inside.url }).end(),
    )
    const { id } = await hook(url)
    await fall(8)
    await deliver(id)
    expect([came.length, inside.came.length]).toEqual([1, 0])
    expect(await chain.sent(manager)).toMatchObject([{ lastError: 'The receiver answered with HTTP 302.' }])
  })

  test('reaches no private address, and does not say which one it was', async () => {
    const inside = await receiver()
    const { id } = await hook('https://hooks.example/')
    const named = inside.url.replace('127.0.0.1', 'localhost')
    await chain.owner.query('update notification_rule set target = $2 where id = $1', [id, named])
    const strict = openWebhooks({ key: 'the-webhook-key-of-tests', plainHttp: true, networks: [] })
    await fall(8)
    await chain.later(id, 10)
    await deliverDue({ ...chain.system, outbound: () => ({ ...chain.outbound, webhooks: strict }) }, id)
    await strict.close()

    expect(inside.came).toHaveLength(0)
    const [{ lastError }] = (await chain.sent(manager)) as [Result]
    expect(lastError).toMatch(/^expected a public address/)
    expect(lastError).not.toMatch(/127|::1/)
  })

  test('that was sent and not marked, because the process died, is sent again under its id', async () => {
    const { url, came } = await receiver()
    const { id } = await hook(url)
    await fall(8)
    const dying = {
      ...chain.system,
      db: { ...chain.system.db, query: () => Promise.reject(new Error('killed')) },
    }
    await chain.later(id, 10)
    await expect(deliverDue(dying as never, id)).rejects.toThrow('killed')
    await deliver(id, minute)
    expect(came).toHaveLength(1)
    await deliver(id, 2 * minute)

    expect(came.map(({ headers }) => headers['webhook-id'])).toEqual([
      came[0]!.headers['webhook-id'],
      came[0]!.headers['webhook-id'],
    ])
    expect(await chain.sent(manager)).toMatchObject([{ state: 'SENT', attempts: 2 }])
  })
})
