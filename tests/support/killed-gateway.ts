import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { cursorAt } from '../../runtime/events/live.ts'
import { randomFrom } from '../../seeds/random.ts'
import { alertEventTypes } from '../../subgraphs/inventory/alerts/alert-events.ts'
import { listenToAlerts, openListeners } from './alert-listeners.ts'
import { startAlertTraffic } from './alert-traffic.ts'
import type { Chain } from './chains.ts'
import { signIn } from './client.ts'
import { holding } from './load.ts'
import { eventually } from './processes.ts'
import { signer } from './signer.ts'

/**
 * The pause of each register between two stock levels: a sale every half second, and more alert
 * changes than a chain has.
 */
const restMs = 1_000

export interface Outcome {
  /** Changes of alerts in the log. */
  events: number
  /** The number of changes that all listeners together missed. */
  missed: number
  doubled: number
  interruptions: number
  /** The number of changes that a listener missed that reconnects without its cursor. */
  missedWithoutCursor: number
  sold: number
  /**
   * The completed sales found in the database by their keys, and the stock levels that differ from
   * their ledger.
   */
  found: number
  outOfBalance: number
}

/**
 * Kills the gateway while listeners get alerts and sales go on, and starts it again. One listener in ten
 * has a user of its own; the others share one user.
 */
export async function killGateway(
  chain: Chain,
  { listeners: count, kills, seed }: { listeners: number; kills: number; seed: number },
): Promise<Outcome> {
  const random = randomFrom(seed)
  const inventory = new pg.Client({ connectionString: chain.database('inventory') })
  await inventory.connect()
  const sign = await signer(chain, 'hq')
  const hq = holding(() => signIn(chain, 'hq'))
  const others = await Promise.all(Array.from({ length: count / 10 }, sign))
  const begin = await head()
  const after = cursorAt(begin)
  const listeners = await openListeners(chain.url, count, (n) => ({
    token: n % 10 ? hq : async () => others[n / 10]!,
    after,
  }))
  const forgetful = listenToAlerts(chain.url, { token: hq, after, forgets: true })
  const traffic = startAlertTraffic(chain, seed, restMs)
  try {
    for (let kill = 0; kill < kills; kill++) {
      await heard(20 + random() * 40)
      await chain.part('gateway').kill()
      await pause(random() * 2_000)
      await chain.restart('gateway')
    }
    await heard(40)
    await traffic.stop()
    const expected = await cursorsSince()
    const last = expected.at(-1)!
    await eventually('every listener has heard the last change', async () =>
      [...listeners, forgetful].every(({ cursors }) => cursors.at(-1) === last),
    )
    const missed = ({ cursors }: { cursors: string[] }) =>
      expected.length - new Set(cursors.filter((cursor) => expected.includes(cursor))).size
    return {
      events: expected.length,
      missed: sum(listeners.map(missed)),
      doubled: sum(listeners.map(({ cursors }) => cursors.length - new Set(cursors).size)),
      interruptions: sum(listeners.map(({ interruptions }) => interruptions.length)),
      missedWithoutCursor: missed(forgetful),
      sold: traffic.sold.length,
      ...(await reconcile(traffic.sold)),
    }
  } finally {
    await traffic.stop()
    await Promise.all([...listeners, forgetful].map((listener) => listener.close()))
    await inventory.end()
  }

  /** Waits until the first listener has received this many more changes. */
  async function heard(more: number) {
    const { cursors } = listeners[0]!
    const enough = cursors.length + more
    await eventually(`${Math.ceil(more)} changes more`, async () => cursors.length >= enough, 120_000)
  }

  async function head(): Promise<number> {
    const { rows } = await inventory.query('select coalesce(max(position), 0)::int as head from event')
    return rows[0].head
  }

  async function cursorsSince(): Promise<string[]> {
    await eventually('the log has everything', async () => {
      const { rows } = await inventory.query('select from outbox limit 1')
      return rows.length === 0
    })
    const { rows } = await inventory.query(
      'select position::int from event where type = any($1) and position > $2 order by position',
      [alertEventTypes, begin],
    )
    return rows.map(({ position }) => cursorAt(position))
  }

  async function reconcile(keys: string[]) {
    const sales = new pg.Client({ connectionString: chain.database('sales') })
    await sales.connect()
    const { rows } = await sales.query(
      `select count(*)::int from sale where state = 'COMPLETED' and idempotency_key = any($1)`,
      [keys],
    )
    await sales.end()
    const { rowCount } = await inventory.query(
      `select from stock_level join stock_movement using (store_id, product_id)
       group by store_id, product_id, on_hand having on_hand <> sum(delta)`,
    )
    return { found: rows[0].count as number, outOfBalance: rowCount! }
  }
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
