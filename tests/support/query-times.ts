import type { Chain } from './chains.ts'
import { signIn } from './client.ts'
import { run } from './processes.ts'

/** A query that needs two subgraphs, one after the other, by one client: how long each took, in milliseconds. */
export async function queryTimes(chain: Chain, count: number): Promise<number[]> {
  const token = await signIn(chain, 'manager-plateau')
  const timing = run(['tests/support/time-queries.mjs', chain.url, token, `${count}`])
  if ((await timing.ended) !== 0) throw new Error(timing.output())
  return JSON.parse(timing.output())
}
