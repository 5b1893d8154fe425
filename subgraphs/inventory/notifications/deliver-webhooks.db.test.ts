import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { openWebhooks } from '../../../runtime/outbound/webhooks.ts'
import { serve } from '../../../runtime/testing/http.ts'
import { handler, type Result, type TestNotifications, testNotifications } from '../testing/notifications.ts'
import { deliverDue } from './deliver-notifications.ts'

let chain: TestNotifications
let store: string
let milk: string
let manager: Principal
beforeAll(async () => {
  chain = await testNotifications()
})
beforeEach(async () => {
  store = await chain.store()
  milk = await chain.levelIn(store, 'Whole milk')
  manager = handler([store])
})

const minute = 60
const hour = 60 * minute

const hook = async (url: string, as = manager) => {
  const { rule, webhookSecret } = await chain.create({ channel: 'WEBHOOK', target: url }, as)
  return { id: rule.id as string, secret: webhookSecret as string }
}

const fall = (available: number, product = milk, at = store) => chain.fall(at, product, available)
const deliver = (ruleId: string, seconds?: number) => chain.deliver(ruleId, seconds)

/** Answers with the next of `answers`, then with 204, and keeps the requests. */
async function receiver(...answers: (number | RequestListener)[]) {
  const got: { headers: Record<string, string>; body: string }[] = []
  const url = await serve(async (request, response) => {
    got.push({ headers: request.headers as Record<string, string>, body: await text(request) })
    const answer = answers.shift() ?? 204
    if (typeof answer === 'number') response.writeHead(answer).end()
    else answer(request, response)
  })
  return { url, got }
}

describe('a webhook', () => {
  test('is signed so that standardwebhooks verifies it, and describes the change', async () => {
    const { url, got } = await receiver()
    const { id, secret } = await hook(url)
    await fall(2)
    await deliver(id)

    const [{ headers, body }] = got as [(typeof got)[0]]
    const [sent] = await chain.sent(manager)
    expect(headers['webhook-id']).toBe(sent!.id)
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: 'stock_alert.opened',
      timestamp: expect.stringMatching(/Z$/),
      data: {
        alertId: expect.any(String),
        change: 'OPENED',
        severity: 'CRITICAL',
        available: 2,
        thresholds: { reorderPoint: 10, criticalThreshold: 3, overstockThreshold: null },
        store: { id: store, code: `S-${store}`, name: `Store ${store.slice(-6)}` },
        product: { id: milk, sku: `SKU-${milk}`, name: 'Whole milk' },
      },
    })
  })

  test('sends one message for each change, in order', async () => {
    const { url, got } = await receiver()
    const { id } = await hook(url)
    await fall(8)
    await fall(2)
    await fall(0)
    await deliver(id)
    expect(got.map(({ body }) => JSON.parse(body).data.severity)).toEqual(['LOW', 'CRITICAL', 'OUT_OF_STOCK'])
  })

  test('signs with both secrets for a day after a rotation, then with the new one only', async () => {
    const { url, got } = await receiver()
    const { id, secret: old } = await hook(url)
    const rotated = await chain.rotate({ ruleId: id, idempotencyKey: uuid() }, manager)
    const verified = (at: number) =>
      [old, rotated.webhookSecret].map((secret) => {
        try {
          return Boolean(new Webhook(secret).verify(got[at]!.body, got[at]!.headers))
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

  test('is retried under the same id after HTTP 500, at growing intervals, and arrives', async () => {
    const { url, got } = await receiver(500, 503)
    const { id, secret } = await hook(url)
    await fall(2)
    await deliver(id)
    await deliver(id, 0)
    expect(got).toHaveLength(1)
    expect(await chain.sent(manager)).toMatchObject([
      { state: 'WAITING', attempts: 1, lastError: 'The receiver answered with HTTP 500.' },
    ])
    await deliver(id, 15)
    await deliver(id, 15)
    expect(got).toHaveLength(2)
    await deliver(id, 40)

    expect(await chain.sent(manager)).toMatchObject([{ state: 'SENT', attempts: 3, lastError: null }])
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    for (const { body, headers } of got) expect(new Webhook(secret).verify(body, headers)).toBeTruthy()
  })

  test('is FAILED after a day of failures, and is sent again on request', async () => {
    const { url, got } = await receiver(...Array.from({ length: 30 }, () => 500))
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
      attempts = got.length
    }
    const [failed] = await chain.sent(manager)
    expect(failed).toMatchObject({ state: 'FAILED', attempts, nextAttemptAt: null })
    expect(attempts).toBeGreaterThan(10)
    expect(attempts).toBeLessThan(25)
    await deliver(id, 3 * hour)
    expect(got).toHaveLength(attempts)

    got.splice(0)
    const { url: workingUrl, got: arrived } = await receiver()
    await chain.update({ ruleId: id, target: workingUrl }, manager)
    expect(await chain.redeliver({ notificationId: failed!.id }, manager)).toMatchObject({
      notification: { id: failed!.id, state: 'WAITING' },
    })
    expect(await chain.redeliver({ notificationId: failed!.id }, manager)).toMatchObject({
      code: 'WRONG_STATE',
      state: 'WAITING',
    })
    await deliver(id, 0)
    expect(arrived.map(({ headers }) => headers['webhook-id'])).toEqual([failed!.id])
    expect(await chain.sent(manager)).toMatchObject([{ state: 'SENT' }])
  })

  test('deactivates its rule after HTTP 410 and says why; nothing more is sent', async () => {
    const { url, got } = await receiver(410)
    const { id } = await hook(url)
    await fall(8)
    await fall(2)
    await deliver(id)
    await deliver(id, hour)
    await fall(0)
    await deliver(id, hour)

    expect(got).toHaveLength(1)
    const [rule] = await chain.rules(manager)
    expect(rule).toMatchObject({ active: false, switchedOff: expect.stringContaining('410') })
    const states = (await chain.sent(manager)).map(({ state }) => state)
    expect(states).toEqual(['CANCELLED', 'FAILED'])
    const on = await chain.update({ ruleId: id, active: true }, manager)
    expect(on.rule).toMatchObject({ active: true, switchedOff: null })
  })

  test('times out after 5 s of silence, and pauses the other notifications of the rule', async () => {
    const { url, got } = await receiver(() => {})
    const { id } = await hook(url)
    await fall(8)
    await fall(2)
    await deliver(id)

    expect(got).toHaveLength(1)
    const [second, first] = await chain.sent(manager)
    expect(first).toMatchObject({ attempts: 1, lastError: expect.stringMatching(/timeout/i) })
    expect(second).toMatchObject({ attempts: 0, state: 'WAITING' })
    expect(second!.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 5_000)
    await deliver(id, 15)
    expect(got.map(({ body }) => JSON.parse(body).data.severity)).toEqual(['LOW', 'CRITICAL', 'LOW'])
  })

  test('follows no redirect', async () => {
    const inside = await receiver()
    const { url, got } = await receiver((_, response) =>
      response.writeHead(302, { location: inside.url }).end(),
    )
    const { id } = await hook(url)
    await fall(8)
    await deliver(id)
    expect([got.length, inside.got.length]).toEqual([1, 0])
    expect(await chain.sent(manager)).toMatchObject([{ lastError: 'The receiver answered with HTTP 302.' }])
  })

  test('reaches no private address, and does not reveal which address it was', async () => {
    const inside = await receiver()
    const { id } = await hook('https://hooks.example/')
    const named = inside.url.replace('127.0.0.1', 'localhost')
    await chain.owner.query('update notification_rule set target = $2 where id = $1', [id, named])
    const strict = openWebhooks({ key: 'the-webhook-key-of-tests', plainHttp: true, networks: [] })
    await fall(8)
    await chain.later(id, 10)
    await deliverDue({ ...chain.system, outbound: () => ({ ...chain.outbound, webhooks: strict }) }, id)
    await strict.close()

    expect(inside.got).toHaveLength(0)
    const [{ lastError }] = (await chain.sent(manager)) as [Result]
    expect(lastError).toMatch(/^expected a public address/)
    expect(lastError).not.toMatch(/127|::1/)
  })

  test('is sent again under the same id when the process dies before it records the delivery', async () => {
    const { url, got } = await receiver()
    const { id } = await hook(url)
    await fall(8)
    const dying = {
      ...chain.system,
      db: { ...chain.system.db, query: () => Promise.reject(new Error('killed')) },
    }
    await chain.later(id, 10)
    await expect(deliverDue(dying as never, id)).rejects.toThrow('killed')
    await deliver(id, minute)
    expect(got).toHaveLength(1)
    await deliver(id, 2 * minute)

    expect(got.map(({ headers }) => headers['webhook-id'])).toEqual([
      got[0]!.headers['webhook-id'],
      got[0]!.headers['webhook-id'],
    ])
    expect(await chain.sent(manager)).toMatchObject([{ state: 'SENT', attempts: 2 }])
  })
})
