import { v7 as uuid } from 'uuid'
import type { Principal } from '../../../runtime/access/principal.ts'
import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { ownEvents } from '../../../runtime/events/own-events.ts'
import { type OutboundOptions, openOutbound } from '../../../runtime/outbound/outbound.ts'
import { ownerOf } from '../../../runtime/testing/database.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Context } from '../context.ts'
import { deliverDue } from '../notifications/deliver-notifications.ts'
import { onAlertChanges } from '../notifications/on-alert-changed.ts'
import { testInventory } from '../testing.ts'

// biome-ignore lint/suspicious/noExplicitAny: a result is one of many types
type Result = Record<string, any>

/** A user who handles the alerts of the given stores, or of all. */
export const handler = (storeIds: string[] | 'all', name = `handler ${uuid()}`) =>
  user(
    ['alert:handle', 'stock:read', ...(storeIds === 'all' ? ['store:all'] : [])],
    storeIds === 'all' ? [] : storeIds,
    name,
  )

const fields = 'id channel target severities stores { id } onResolved active switchedOff createdAt'

/** An inventory that notifies; it sends to the given servers. */
export async function testNotifications(options: Partial<OutboundOptions> = {}) {
  const outbound = openOutbound({
    mail: { from: 'Comptoir <comptoir@shop.example>' },
    webhooks: { key: 'the-webhook-key-of-tests', plainHttp: true, networks: ['127.0.0.1/32'] },
    ...options,
  })
  const chain = await testInventory({ outbound })
  const { inventory, owner } = chain
  // The connection for events as they are in the log: `chain.owner` reads quantities in units.
  const events = ownerOf(inventory.database)
  const handled = new Set<string>()

  async function ask(document: string, field: string, variables: Result, as: Principal): Promise<Result> {
    const { data, errors } = await inventory.ask(document, variables, as)
    const [error] = errors ?? []
    return error ? { error: error.extensions.code } : (data![field] as Result)
  }
  const change = (field: string, type: string, success: string) => {
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
      __typename ${success} ... on Problem { code message } } }`
    return (input: Result, as: Principal) => ask(document, field, { input }, as)
  }
  const saved = `... on NotificationRuleSaved { webhookSecret rule { ${fields} } } ... on InvalidInput { field }`
  const create = change('createNotificationRule', 'CreateNotificationRuleInput', saved)

  return {
    ...chain,
    outbound,
    create: (input: Result, as: Principal) => create({ idempotencyKey: uuid(), ...input }, as),
    update: change('updateNotificationRule', 'UpdateNotificationRuleInput', saved),
    remove: change(
      'deleteNotificationRule',
      'DeleteNotificationRuleInput',
      '... on NotificationRuleDeleted { ruleId }',
    ),
    rotate: change('rotateNotificationSecret', 'RotateNotificationSecretInput', saved),
    redeliver: change(
      'redeliverNotification',
      'RedeliverNotificationInput',
      '... on NotificationQueued { notification { id state nextAttemptAt } } ... on WrongState { state }',
    ),
    async rules(as: Principal): Promise<Result[]> {
      const found = await ask(`{ notificationRules { nodes { ${fields} } } }`, 'notificationRules', {}, as)
      return found.nodes
    },
    async sent(as: Principal, filter: Result = {}): Promise<Result[]> {
      const document = `query ($filter: NotificationFilter) { notifications(first: 100, filter: $filter) { totalCount nodes {
        id store { id } channel target state attempts lastError nextAttemptAt sentAt
        lines { product { id name } change severity available changes } } } }`
      return (await ask(document, 'notifications', { filter }, as)).nodes
    },
    /** A well filled stock level, which is low at 10 units and critical at 3. */
    async levelIn(store: string, name?: string) {
      const product = await chain.product({ name })
      await chain.addLevel(store, product, { onHand: 50, reorderPoint: 10, criticalThreshold: 3 })
      return product
    },
    /** Runs the event handlers on inventory's own events, in order and once each, as the consumer does. */
    async handleEvents(storeId: string) {
      const { rows } = await events.query(
        unprepared`
          select * from ${ownEvents(fragment`store_id = ${storeId}`)} e order by logged desc, sequence`,
      )
      for (const event of rows) {
        const handler = onAlertChanges.find((one) => one.event.type === event.type)
        if (!handler || handled.has(event.id)) continue
        handled.add(event.id)
        await inventory.context().transaction((tx) => handler.apply(tx, event))
      }
    },
    /** Changes a stock level and records the change. */
    async fall(storeId: string, productId: string, available: number) {
      await chain.setOnHand(storeId, productId, available)
      await this.handleEvents(storeId)
    },
    /** Delivers as if `seconds` had passed. */
    async deliver(ruleId: string, seconds = 10) {
      await this.later(ruleId, seconds)
      await deliverDue(this.system, ruleId)
    },
    /** Moves the clock of a rule's notifications, its pause and its lease forward. */
    async later(ruleId: string, seconds: number) {
      await owner.query(
        `update notification set next_attempt_at = next_attempt_at - $2 * interval '1 second',
           give_up_at = give_up_at - $2 * interval '1 second', sent_at = sent_at - $2 * interval '1 second'
         where rule_id = $1`,
        [ruleId, seconds],
      )
      await owner.query(
        `update notification_rule set rests_until = rests_until - $2 * interval '1 second',
           leased_until = leased_until - $2 * interval '1 second',
           secret_rotated_at = secret_rotated_at - $2 * interval '1 second' where id = $1`,
        [ruleId, seconds],
      )
    },
    system: inventory.context() as Context,
  }
}

export type TestNotifications = Awaited<ReturnType<typeof testNotifications>>
export type { Result }
