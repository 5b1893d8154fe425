import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { serverAt, startProxy } from '../../runtime/testing/tcp-proxy.ts'
import { demoStores } from '../../seeds/demo-stores.ts'
import { productBySku } from '../../seeds/products.ts'
import { randomFrom } from '../../seeds/random.ts'
import { type Chain, type StartOptions, startNetwork, startOneProcess } from '../support/chains.ts'
import { type Answer, clientWith, signIn } from '../support/client.ts'
import { watchLiveness } from '../support/liveness.ts'
import { holding } from '../support/load.ts'
import { pausePostgres } from '../support/paused-postgres.ts'
import { eventually } from '../support/processes.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** True if experiments take their full time. */
    long: boolean
  }
}

/**
 * `npm run test:endurance -- --long tests/endurance/outages.endurance.ts` runs all of it:
 * docs/experiments.md.
 */
const long = inject('long')
const second = 1_000
const seed = 20_261_129
const startsOfEach = long ? 10 : 1
/** The number of first connections that are held back. */
const heldAtFirst = long ? 40 : 5
const longestLockMs = 12 * second
/** After a shorter pause no request may have waited for too long. */
const longestAnswerMs = 17 * second
const retryable = ['BUSY', 'OUTCOME_UNKNOWN']
const clients = 8
const { id: storeId, registers } = demoStores.plateau
const { id: productId } = productBySku('DAI-02')

type Start = (options: StartOptions) => Promise<Chain>
/**
 * The first pause is longer than a watchdog allows for a blocked event loop: a paused database blocks none.
 */
const modes: [string, Start, number][] = [
  ['in one process', startOneProcess, (long ? 60 : 32) * second],
  ['over the network', (options) => startNetwork({}, undefined, options), (long ? 60 : 10) * second],
]

describe.each(modes)('%s', (mode, start, pauseMs) => {
  test(`starts with first connections held for up to 12 s, and goes on by itself after ${pauseMs / second} s of a paused database`, {
    timeout: startsOfEach * 240 * second + pauseMs + 300 * second,
  }, async () => {
    const random = randomFrom(seed)
    for (let n = 1; n < startsOfEach; n++) await (await heldStart(mode, start, random)).chain.close()
    const { chain, urls } = await heldStart(mode, start, random)
    await pausedUnderLoad(mode, chain, { pauseMs, urls })
    await chain.close()
  })
})

/**
 * Starts a chain that reaches its databases late, and sells. Its processes answer /livez from their
 * first answer on.
 */
async function heldStart(mode: string, start: Start, random: () => number) {
  const liveness = watchLiveness()
  const urls: string[] = []
  const beganAt = Date.now()
  const delays: number[] = []
  const chain = await start({
    starting(url) {
      urls.push(url)
      liveness.add(url)
    },
    async line(server) {
      const proxy = await startProxy(serverAt(server))
      onTestFinished(() => proxy.close())
      proxy.hold((count) => {
        if (count >= heldAtFirst) return 0
        delays.push(Math.round(random() * longestLockMs))
        return delays.at(-1)!
      })
      return proxy.through(new URL('/', server).href)
    },
  })
  onTestFinished(() => chain.close())
  await eventually('a sale is completed', async () => {
    const answer = await ring(chain, await signIn(chain, 'cashier-plateau'), 'the-first', 0)
    return answer.data?.ringUpSale?.__typename === 'SaleCompleted'
  })
  const seconds = Math.round((Date.now() - beganAt) / second)
  const { answered, silent, longestMs } = await liveness.stop()
  print(
    `${mode}: sold after ${seconds} s, ${delays.length} connections held for ${sum(delays) / second} s in all; ` +
      `/livez answered ${answered} times, in ${longestMs} ms at most`,
  )
  expect(silent).toEqual([])
  return { chain, urls }
}

/** Stops the database under load: nothing is lost or doubled, and no process has to be started again. */
async function pausedUnderLoad(
  mode: string,
  chain: Chain,
  { pauseMs, urls }: { pauseMs: number; urls: string[] },
) {
  const token = holding(() => signIn(chain, 'manager-plateau'))
  const manager = async () => clientWith(chain, await token())
  await adjust(9_000)
  const alerts = (await manager()).listen(stockAlerts)
  await alerts.ready
  const load = sellAgainAndAgain(chain)
  await load.more(50)

  const liveness = watchLiveness()
  for (const url of urls) liveness.add(url)
  const resume = await pausePostgres(chain.database('postgres'))
  await pause(pauseMs)
  resume()
  const resumedAt = Date.now()
  await load.more(50)
  const recoveredMs = Date.now() - resumedAt
  await eventually('it is ready', async () => (await fetch(`${chain.url}/readyz`)).ok)
  const { sold, rejections } = await load.stop()
  const { answered, silent, longestMs } = await liveness.stop()

  print(
    `${mode}: paused for ${pauseMs / second} s; ${sold.length} sales, 50 of them within ${recoveredMs} ms of its end; ` +
      `refused: ${JSON.stringify(rejections)}; /livez answered ${answered} times, in ${longestMs} ms at most`,
  )
  expect(silent).toEqual([])
  expect(Object.keys(rejections).filter((code) => !retryable.includes(code))).toEqual([])
  if (pauseMs > longestAnswerMs) expect(rejections).toHaveProperty('BUSY')
  await eventually('no sale is left open', async () => (await pendingSales(chain)) === 0)
  expect(await salesOf(chain, sold)).toEqual({ completed: sold.length, movements: sold.length })
  const { data: checked } = await (await manager()).ask(integrity, { storeIds: [storeId] })
  expect(checked.stockIntegrity.mismatches).toEqual([])
  // The same listener goes on listening.
  const { data: after } = await (await manager()).ask(stock, { storeId, productId })
  await adjust(-after.product.stock.available)
  const { data } = await alerts.next()
  expect(data.stockAlerts.alert.product.id).toBe(productId)
  await alerts.close()

  async function adjust(delta: number) {
    const input = { storeId, productId, delta, reason: 'CORRECTION', idempotencyKey: randomUUID() }
    const { data } = await (await manager()).ask(adjustStock, { input })
    expect(data.adjustStock.__typename).toBe('StockAdjusted')
  }
}

/** Makes sales without a pause. Each is retried with its own key until it is decided. */
function sellAgainAndAgain(chain: Chain) {
  const token = holding(() => signIn(chain, 'cashier-plateau'))
  const sold: string[] = []
  const rejections: Record<string, number> = {}
  let going = true
  const loops = Promise.all(Array.from({ length: clients }, (_, register) => sellOn(register)))

  return {
    async more(count: number) {
      const enough = sold.length + count
      await eventually(`${count} sales more`, async () => sold.length >= enough, 120 * second).catch(
        (cause) => {
          throw new Error(`refused meanwhile: ${JSON.stringify(rejections)}`, { cause })
        },
      )
    },
    async stop() {
      going = false
      await loops
      return { sold, rejections }
    },
  }

  async function sellOn(register: number) {
    while (going) sold.push(await sellOne(randomUUID(), register))
  }

  async function sellOne(key: string, register: number): Promise<string> {
    for (;;) {
      const answer = await ring(chain, await token(), key, register).catch((error: Error) => error)
      if (!(answer instanceof Error) && answer.data?.ringUpSale?.__typename === 'SaleCompleted') return key
      const code =
        answer instanceof Error
          ? answer.message
          : (answer.errors?.[0]?.extensions.code ?? answer.data.ringUpSale.__typename)
      rejections[code] = (rejections[code] ?? 0) + 1
      await pause(500)
    }
  }
}

function ring(chain: Chain, token: string, idempotencyKey: string, register: number): Promise<Answer> {
  const registerId = registers[register % registers.length]!.id
  const input = { storeId, registerId, lines: [{ productId, quantity: 1 }], idempotencyKey }
  return clientWith(chain, token).ask(ringUpSale, { input })
}

async function pendingSales(chain: Chain) {
  const [row] = await read(
    chain,
    'inventory',
    'select count(*)::int as pending from taking where settled_at is null',
  )
  return row.pending as number
}

/** The number of these sales that were completed, and the number of times stock was taken for them. */
async function salesOf(chain: Chain, keys: string[]) {
  const rows = await read(
    chain,
    'sales',
    `select id from sale where idempotency_key = any($1) and state = 'COMPLETED'`,
    [keys],
  )
  const [movement] = await read(
    chain,
    'inventory',
    'select count(*)::int as movements from stock_movement where reference_id = any($1)',
    [rows.map(({ id }) => id)],
  )
  return { completed: rows.length, movements: movement.movements as number }
}

async function read(chain: Chain, database: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: chain.database(database) })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

const print = (line: string) => process.stdout.write(`${line}\n`)

const stock =
  'query ($productId: ID!, $storeId: ID!) { product(id: $productId) { stock(storeId: $storeId) { available } } }'
const integrity =
  'query ($storeIds: [ID!]!) { stockIntegrity(storeIds: $storeIds) { mismatches { onHand } } }'
const adjustStock = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }'
const ringUpSale = 'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }'
const stockAlerts =
  'subscription { stockAlerts { ... on StockAlertChange { cursor alert { product { id } } } } }'
