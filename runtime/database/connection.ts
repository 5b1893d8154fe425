import pg from 'pg'

/** PostgreSQL gives up before its clients do, because PostgreSQL's error says more. */
const second = 1_000
export const timeouts = {
  connectionTimeoutMillis: 10 * second,
  statement_timeout: 15 * second,
  lock_timeout: 5 * second,
  idle_in_transaction_session_timeout: 30 * second,
  /** PostgreSQL itself gives up earlier. A server that has not answered by this time is paused or gone. */
  query_timeout: 17 * second,
}

/**
 * A connection that ends itself when a statement is not answered in time. `pg` alone forgets the
 * statement and goes on: the connection would return to its pool in the middle of a transaction,
 * and the next transaction would commit that work.
 */
export class Connection extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: `query` has a dozen shapes, all of which pass through
  override query(...args: any[]): any {
    const answer: unknown = super.query(...(args as [string]))
    if (answer instanceof Promise)
      answer.catch((error) => {
        if (isUnanswered(error)) void this.end()
      })
    return answer
  }
}

/** Runs `work` on a connection of its own and closes it afterwards. */
export async function withConnection<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new Connection(config)
  // A lost connection fails the next statement. Without a listener the error would end the process.
  client.on('error', () => 'lost')
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}

const isUnanswered = (error: Error) => error.message === 'Query read timeout'
