import { setTimeout as pause } from 'node:timers/promises'
import { metricOf, openListeners } from '../tests/support/alert-listeners.ts'
import { startAlertTraffic } from '../tests/support/alert-traffic.ts'
import type { Chain } from '../tests/support/chains.ts'
import { killGateway } from '../tests/support/killed-gateway.ts'
import { queryTimes } from '../tests/support/query-times.ts'
import { signer } from '../tests/support/signer.ts'
import { spread } from './figures.ts'

const count = 1_000
const samples = 300
const warmUp = 300
const seed = 1
/** About four alerts a second, each delivered to all listeners. */
const restMs = 2_000
/** The listeners of a run with `--long`, which goes over the network. */
const long = { listeners: 1_000, kills: 10, seed }

/**
 * Measures a query with and without a thousand listeners, of one user and of a thousand, idle and
 * while sales make alerts. With `--long` the gateway is killed repeatedly under them.
 */
export async function measureStreams(chain: Chain, options: { long: boolean }): Promise<string> {
  const time = (count: number) => queryTimes(chain, count)
  await time(warmUp)
  const lines = [`a query without listeners ${spread(await time(samples))}`]
  const traffic = startAlertTraffic(chain, seed, restMs)
  lines.push(`while alerts are made ${spread(await time(samples))}`)
  await traffic.stop()
  const sign = await signer(chain)
  const manager = await sign()
  for (const [users, token] of [
    ['of one person', async () => manager],
    ['of as many people', sign],
  ] as const) {
    const tokens = await Promise.all(Array.from({ length: count }, token))
    const listeners = await openListeners(chain.url, count, (n) => ({ token: async () => tokens[n]! }))
    const idle = spread(await time(samples))
    const streams = await metricOf(chain.url, 'graphql_open_upstreams')
    const traffic = startAlertTraffic(chain, seed, restMs)
    const busy = spread(await time(samples))
    await traffic.stop()
    lines.push(`with ${count} listeners ${users} (${streams} streams) ${idle}; while alerts are made ${busy}`)
    await Promise.all(listeners.map((listener) => listener.close()))
    await pause(1_000)
  }
  lines.push(`and without again ${spread(await time(samples))}`)
  if (options.long && chain.part('gateway') !== chain.part('inventory'))
    lines.push(`gateway killed ${long.kills} times: ${JSON.stringify(await killGateway(chain, long))}`)
  return lines.join('\n  ')
}
