import { expect, onTestFinished } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import type { TestInventory } from '../testing.ts'

/** Subscribes to the alerts of an inventory until the test is over. */
export async function listenToAlerts(
  { inventory }: TestInventory,
  caller: Principal,
  variables: Record<string, unknown> = {},
  /** The position that the gateway continues after. */
  after?: number,
) {
  const stream = await inventory.subscribe({ query, variables }, { principal: caller, after })
  const end = () => stream.return?.()
  onTestFinished(async () => void (await end()))
  return {
    /** The next event, the code of an error, or `the end`. */
    async next() {
      for (;;) {
        const { value, done } = await stream.next()
        if (done) return 'the end'
        // A result without data and errors only reports a position.
        if (!value.data && !value.errors) continue
        // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
        return (value.errors?.[0]?.extensions.code ?? value.data?.stockAlerts) as any
      }
    },
    end,
  }
}

/** Waits until the log has all emitted events, then signals that it has grown. */
export async function eventsAreLogged({ owner, context }: TestInventory) {
  await expect.poll(async () => (await owner.query('select from outbox')).rowCount, { interval: 5 }).toBe(0)
  context.events.grown()
}

const query = `subscription ($after: String, $storeIds: [ID!], $severities: [StockAlertSeverity!],
  $includeOpen: Boolean, $includeSnoozed: Boolean) {
  stockAlerts(after: $after, storeIds: $storeIds, severities: $severities, includeOpen: $includeOpen,
    includeSnoozed: $includeSnoozed) {
    ... on StockAlertChange { cursor change at actor { name } severity available comment
      alert { id state store { id } product { id name } } }
    ... on CursorExpired { code message }
  } }`
