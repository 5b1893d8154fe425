import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { race } from '../../../runtime/testing/race.ts'
import { handler, type Result, type TestNotifications, testNotifications } from '../testing/notifications.ts'

let chain: TestNotifications
let store: string
let manager: Principal
beforeAll(async () => {
  chain = await testNotifications()
})
beforeEach(async () => {
  store = await chain.store()
  manager = handler([store])
})

const mail = { channel: 'EMAIL', target: 'manager@shop.example' }
const webhook = { channel: 'WEBHOOK', target: 'https://hooks.example/alerts' }
const make = async (input: Result, as = manager) => (await chain.create(input, as)).rule as Result

describe('a new rule', () => {
  test('covers every severity in all stores of the user, and resolved alerts only on request', async () => {
    const made = await chain.create(mail, manager)
    expect(made).toMatchObject({
      __typename: 'NotificationRuleSaved',
      webhookSecret: null,
      rule: {
        ...mail,
        stores: null,
        onResolved: false,
        active: true,
        switchedOff: null,
        severities: ['OVERSTOCK', 'LOW', 'CRITICAL', 'OUT_OF_STOCK'],
      },
    })
    const narrow = { severities: ['OUT_OF_STOCK', 'LOW', 'LOW'], storeIds: [store, store], onResolved: true }
    expect(await make({ ...mail, ...narrow })).toMatchObject({
      severities: ['LOW', 'OUT_OF_STOCK'],
      stores: [{ id: store }],
      onResolved: true,
    })
    expect(await chain.rules(manager)).toHaveLength(2)
  })

  test('of a webhook shows its secret in the result, and nowhere else', async () => {
    const made = await chain.create(webhook, manager)
    expect(made.webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const other = await chain.create(webhook, manager)
    expect(other.webhookSecret).not.toBe(made.webhookSecret)

    const { rows } = await chain.owner.query(
      `select (select json_agg(r) from notification_rule r)::text || (select json_agg(i) from idempotency i)::text as all`,
    )
    expect(rows[0].all).not.toContain(made.webhookSecret.slice(6))
    const updated = await chain.update({ ruleId: made.rule.id, onResolved: true }, manager)
    expect(updated).toMatchObject({ webhookSecret: null, rule: { onResolved: true } })
  })

  test("is created once for all retries of a key; another user's key is a different one", async () => {
    const input = { ...webhook, idempotencyKey: uuid() }
    const answers = await race(5, 10, () => chain.create(input, manager))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await chain.rules(manager)).toHaveLength(1)

    const colleague = handler([store])
    const theirs = await chain.create(input, colleague)
    expect(theirs.webhookSecret).not.toBe(answers[0]!.webhookSecret)
    expect(await chain.create({ ...input, ...mail }, manager)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test.each([
    ['target', { ...mail, target: '' }],
    ['target', { ...mail, target: 'nobody' }],
    ['target', { ...mail, target: 'a@shop.example, b@shop.example' }],
    ['target', { ...mail, target: 'a@shop.example\r\nBcc: b@shop.example' }],
    ['target', { ...mail, target: `${'a'.repeat(250)}@shop.example` }],
    ['target', { ...mail, target: 'https://hooks.example/' }],
    ['target', { ...webhook, target: 'manager@shop.example' }],
    ['target', { ...webhook, target: 'ftp://hooks.example/' }],
    ['target', { ...webhook, target: 'https://10.0.0.1/' }],
    ['target', { ...webhook, target: 'https://[::ffff:169.254.169.254]/' }],
    ['target', { ...webhook, target: 'http://2130706434/' }],
    ['severities', { ...mail, severities: [] }],
    ['storeIds', { ...mail, storeIds: [] }],
    ['idempotencyKey', { ...mail, idempotencyKey: '' }],
  ])('with an invalid %s is rejected: %j', async (field, input) => {
    expect(await chain.create(input, manager)).toMatchObject({ __typename: 'InvalidInput', field })
    expect(await chain.rules(manager)).toEqual([])
  })

  test('names at most a hundred stores, which exist and which the user works in', async () => {
    const everywhere = handler('all')
    const tooMany = { ...mail, storeIds: Array.from({ length: 101 }, () => uuid()) }
    expect(await chain.create(tooMany, everywhere)).toMatchObject({ field: 'storeIds' })
    expect(await chain.create({ ...mail, storeIds: [uuid()] }, everywhere)).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await chain.create({ ...mail, storeIds: [await chain.store()] }, manager)).toEqual({
      error: 'FORBIDDEN',
    })
    expect(await make({ ...mail, storeIds: [store] }, everywhere)).toMatchObject({ stores: [{ id: store }] })
  })

  test('needs the permission to handle alerts', async () => {
    const cashier = user(['stock:read', 'restock:request'], [store], 'cashier')
    expect(await chain.create(mail, cashier)).toEqual({ error: 'UNAUTHORIZED_FIELD_OR_TYPE' })
  })

  test('is the twentieth at most, also with concurrent requests', async () => {
    const answers = await race(8, 30, () => chain.create(mail, manager))
    expect(answers.filter(({ rule }) => rule)).toHaveLength(20)
    expect(answers.find(({ rule }) => !rule)).toMatchObject({ code: 'INVALID_INPUT', field: 'target' })
  })
})

describe('a rule', () => {
  test('changes only the given fields; null means all', async () => {
    const { id } = await make({ ...mail, severities: ['LOW'], storeIds: [store] })
    const updated = await chain.update({ ruleId: id, target: 'other@shop.example', active: false }, manager)
    expect(updated.rule).toMatchObject({
      target: 'other@shop.example',
      active: false,
      severities: ['LOW'],
      stores: [{ id: store }],
    })
    const widened = await chain.update(
      { ruleId: id, severities: null, storeIds: null, active: true },
      manager,
    )
    expect(widened.rule).toMatchObject({ stores: null, active: true })
    expect(widened.rule.severities).toHaveLength(4)
  })

  test("rejects values that do not fit its channel or the user's stores", async () => {
    const { id } = await make(mail)
    const toWebhook = await chain.update({ ruleId: id, target: webhook.target }, manager)
    expect(toWebhook).toMatchObject({ __typename: 'InvalidInput', field: 'target' })
    const elsewhere = await chain.update({ ruleId: id, storeIds: [await chain.store()] }, manager)
    expect(elsewhere).toEqual({ error: 'FORBIDDEN' })
  })

  test('is visible to its user only: for a colleague it does not exist', async () => {
    const { id: ruleId } = await make(webhook)
    const colleague = handler([store])
    const notFound = { __typename: 'NotFound', code: 'NOT_FOUND' }
    expect(await chain.rules(colleague)).toEqual([])
    expect(await chain.update({ ruleId, active: false }, colleague)).toMatchObject(notFound)
    expect(await chain.rotate({ ruleId, idempotencyKey: uuid() }, colleague)).toMatchObject(notFound)
    expect(await chain.remove({ ruleId }, colleague)).toMatchObject(notFound)
    expect(await chain.remove({ ruleId: uuid() }, manager)).toMatchObject(notFound)
    expect(await chain.rules(manager)).toMatchObject([{ id: ruleId, active: true }])
  })

  test('is deleted once, and then does not exist', async () => {
    const { id: ruleId } = await make(mail)
    expect(await chain.remove({ ruleId }, manager)).toEqual({ __typename: 'NotificationRuleDeleted', ruleId })
    expect(await chain.remove({ ruleId }, manager)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await chain.rules(manager)).toEqual([])
  })

  test('of a webhook gets a new secret, once per key; an email rule has none', async () => {
    const made = await chain.create(webhook, manager)
    const input = { ruleId: made.rule.id, idempotencyKey: uuid() }
    const rotated = await chain.rotate(input, manager)
    expect(rotated.webhookSecret).toMatch(/^whsec_/)
    expect(rotated.webhookSecret).not.toBe(made.webhookSecret)
    expect(await chain.rotate(input, manager)).toEqual(rotated)

    const { id: ruleId } = await make(mail)
    expect(await chain.rotate({ ruleId, idempotencyKey: uuid() }, manager)).toMatchObject({ field: 'ruleId' })
  })
})
