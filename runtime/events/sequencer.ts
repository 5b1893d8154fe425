import pg from 'pg'
import { timeouts } from '../database/connection.ts'
import type { Logger } from '../log.ts'
import { pauseUnlessAborted } from '../process/pause.ts'
import { throttledLog } from '../throttled-log.ts'

/**
 * Moves the events that commands wrote to `outbox` into the append-only `event` table, so that
 * `position` grows in commit order. Each database has one leader. The leader holds an advisory lock
 * on the connection that moves the events, so a new leader can only begin after the old one's
 * transaction has ended. Other processes get the leader's NOTIFY. Writers do not NOTIFY: that would
 * serialise their commits over the whole server.
 */
export interface Sequencer {
  /** Called after a commit of this process: the sequencer looks at once. */
  wake(): void
  close(): Promise<void>
}

const leaderLock = 7_236_002
const channel = 'comptoir_event'
const busyPollMs = 5
const idlePollMs = 100
const followerPollMs = 1_000
const batch = 1_000

export function startSequencer(options: {
  databaseUrl: string
  log: Logger
  /** Called when new events can be read. */
  onEvents: () => void
}): Sequencer {
  const { databaseUrl, log, onEvents } = options
  let closing = false
  let woken = false
  let sleep = new AbortController()
  const warn = throttledLog(log, 'sequencer starts again')
  const running = run()

  return {
    wake,
    async close() {
      closing = true
      wake()
      await running
    },
  }

  function wake() {
    woken = true
    sleep.abort()
  }

  async function run() {
    while (!closing) {
      const client = new pg.Client({
        connectionString: databaseUrl,
        application_name: 'comptoir-sequencer',
        connectionTimeoutMillis: timeouts.connectionTimeoutMillis,
        query_timeout: timeouts.query_timeout,
        keepAlive: true,
      })
      client.on('error', warn)
      try {
        await client.connect()
        await client.query(`listen ${channel}`)
        client.on('notification', onEvents)
        // This process has not heard the NOTIFYs of another leader while it did not listen.
        onEvents()
        await sequence(client)
      } catch (error) {
        warn(error as Error)
        await idle(followerPollMs)
      } finally {
        await client.end().catch((error) => log.debug({ error }, 'sequencer connection was gone'))
      }
    }
  }

  async function sequence(client: pg.Client) {
    let leading = false
    let wait = busyPollMs
    while (!closing) {
      if (!leading) leading = await lead(client)
      if (!leading) {
        await idle(followerPollMs)
        continue
      }
      const moved = await move(client)
      if (moved > 0) onEvents()
      wait = moved > 0 ? busyPollMs : Math.min(wait * 2, idlePollMs)
      if (moved < batch) await idle(wait)
    }
  }

  /** Sleeps until woken, at most `ms`. A wake during work counts too. */
  async function idle(ms: number) {
    sleep = new AbortController()
    if (!woken && !closing) await pauseUnlessAborted(ms, sleep.signal)
    woken = false
  }
}

async function lead(client: pg.Client) {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as leading', [leaderLock])
  return rows[0].leading === true
}

async function move(client: pg.Client): Promise<number> {
  const { rows } = await client.query({ name: 'move-outbox', text: moveOutbox, values: [batch, channel] })
  return rows[0].moved
}

/**
 * The identity column gives positions in the order of the sorted insert. There is one writer, so
 * this is the commit order.
 */
const moveOutbox = `
  with outbox_row as (
    delete from outbox
    where seq in (select seq from outbox order by seq limit $1)
    returning *
  ), event_row as (
    insert into event (id, type, version, subject, time, actor_id, actor_name, store_id, trace, tracestate, data)
    select id, type, version, subject, time, actor_id, actor_name, store_id, trace, tracestate, data
    from outbox_row order by seq
    returning position
  ), notification as (
    select pg_notify($2, max(position)::text) from event_row having count(*) > 0
  )
  select (select count(*)::int from event_row) as moved, (select count(*) from notification) as told`
