import { decodeJwt } from 'jose'
import { createVerify } from '../runtime/access/verify.ts'
import type { Chain } from '../tests/support/chains.ts'
import { percentile } from '../tests/support/percentile.ts'
import { signer } from '../tests/support/signer.ts'
import { perSecond } from './figures.ts'

const clients = 16
const times = 500
const rounds = 6
/** The smallest query, which measures the ingress limits alone, and the query that a register repeats. */
const queries = {
  'the door': '{ __typename }',
  'a list': '{ products(first: 20) { nodes { name price { amount } availability } } }',
}

/**
 * Measures signed queries by new tokens, and by the same tokens again. The new tokens show the cost
 * without the cache, so the product needs no switch for it. Each round measures both, alternating which
 * comes first. The results are the ratios of each round, by time and by processor time. Trust processor
 * time more: other processes on the machine affect the time. Then measures `verify` by itself, in this
 * process.
 */
export async function measureTokens(chain: Chain): Promise<string> {
  const sign = await signer(chain)
  const lines: string[] = []
  for (const [name, query] of Object.entries(queries))
    lines.push(
      `${name}: ${await compare(
        sign,
        (token) => ask(chain, query, token),
        () => gatewaySeconds(chain),
      )}`,
    )
  const certs = chain.tokenUrl.replace(/token$/, 'certs')
  const verify = createVerify({ issuers: [decodeJwt(await sign()).iss!], jwksUrl: certs, production: false })
  lines.push(`verify alone: ${await compare(sign, verify, async () => process.cpuUsage().user / 1_000_000)}`)
  return lines.join('\n  ')
}

interface Measurement {
  perSecond: number
  /** Processor time of one query, in milliseconds. */
  cpuMs: number
}

async function compare(
  sign: () => Promise<string>,
  work: (token: string) => Promise<unknown>,
  cpuSeconds: () => Promise<number>,
) {
  let seen = await tokens()
  await all(seen)
  await all(seen)
  const fresh: Measurement[] = []
  const known: Measurement[] = []
  for (let round = 0; round < rounds; round++) {
    const unseen = await tokens()
    if (round % 2) known.push(await all(seen))
    fresh.push(await all(unseen))
    if (!(round % 2)) known.push(await all(unseen))
    seen = unseen
  }
  const speedRatios = known.map(({ perSecond }, round) => perSecond / fresh[round]!.perSecond)
  const costRatios = fresh.map(({ cpuMs }, round) => cpuMs / known[round]!.cpuMs)
  return (
    `known tokens ${summaryOf(known)}, tokens never seen ${summaryOf(fresh)}; ` +
    `ratio by time ${range(speedRatios)}, by processor time ${range(costRatios)}`
  )

  function tokens() {
    return Promise.all(Array.from({ length: times }, sign))
  }

  async function all(those: string[]): Promise<Measurement> {
    let next = 0
    const before = await cpuSeconds()
    const rate = await perSecond(clients, times, async () => void (await work(those[next++]!)))
    return { perSecond: rate, cpuMs: (((await cpuSeconds()) - before) / times) * 1_000 }
  }
}

function summaryOf(measurements: Measurement[]) {
  const middle = (name: keyof Measurement) =>
    percentile(
      measurements.map((figure) => figure[name]),
      0.5,
    )
  return `${middle('perSecond').toFixed(0)}/s, ${middle('cpuMs').toFixed(3)} ms each`
}

function range(ratios: number[]) {
  const [low, median, high] = [0, 0.5, 1].map((share) => percentile(ratios, share).toFixed(2))
  return `${median} (${low} to ${high})`
}

async function gatewaySeconds({ url }: Chain) {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_user_seconds_total (\S+)$/m.exec(text)![1])
}

async function ask({ url }: Chain, query: string, token: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const answer = await response.text()
  if (!response.ok) throw new Error(`HTTP ${response.status} ${answer}`)
}
