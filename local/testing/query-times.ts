import type { Chain } from './chains.ts'
import { signIn } from './client.ts'
import { holding } from './load.ts'

const warmUp = 200

/** A query that needs two subgraphs, one after the other, by one client: how long each took, in milliseconds. */
export async function queryTimes(chain: Chain): Promise<(count: number) => Promise<number[]>> {
  const token = holding(() => signIn(chain, 'manager-plateau'))
  const measure = async (count: number) => {
    const times: number[] = []
    for (let n = 0; n < count; n++) {
      const request = {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
        body: JSON.stringify({ query }),
      }
      const startedAt = performance.now()
      const answer = await (await fetch(`${chain.url}/graphql`, request)).text()
      times.push(performance.now() - startedAt)
      if (answer.includes('"errors"')) throw new Error(answer)
    }
    return times
  }
  await measure(warmUp)
  return measure
}

const query = '{ store(code: "PLATEAU") { name stock(first: 5) { nodes { product { name } available } } } }'
