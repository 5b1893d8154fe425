import type { Chain } from './chains.ts'
import { signIn } from './client.ts'
import { run } from './processes.ts'

/** Runs a query that needs two subgraphs in turn, by one client. Returns each time in milliseconds. */
export async function queryTimes(chain: Chain, count: number): Promise<number[]> {
  const token = await signIn(chain, 'manager-plateau')
  const timing = run(['tests/support/time-queries.mjs', chain.url, token, `${count}`])
  if ((await timing.ended) !== 0) throw new Error(timing.output())
  return JSON.parse(timing.output())
}
