import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { unprepared } from '../../runtime/database/sql.ts'
import { mutationOf } from '../../runtime/testing/changes.ts'
import { user } from '../../runtime/testing/principals.ts'
import { counted } from '../../runtime/testing/race.ts'
import { type Random, randomFrom } from '../../seeds/random.ts'
import { planNeed } from '../../subgraphs/inventory/restock/planning/plan-need.ts'
import { commitStock } from '../../subgraphs/inventory/testing/commands.ts'
import { type TestInventory, testInventory } from '../../subgraphs/inventory/testing.ts'

const clients = 32
const products = 20
const seconds = 60
const seed = 20_261_121

let chain: TestInventory
let stores: string[]
let centres: string[]
let levels: { store: string; product: string }[]
let shelved: string[]
/** One product in three, with quantities of three decimals. */
let measured: Set<string>
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  centres = [await newStore({ kind: 'LOGISTICS_CENTRE' }), await newStore({ kind: 'LOGISTICS_CENTRE' })]
  stores = []
  for (let n = 0; n < 4; n++) stores.push(await newStore({ suppliedBy: centres[n % 2]! }))
  shelved = []
  measured = new Set()
  for (let n = 0; n < products; n++) {
    const isMeasured = n % 3 === 0
    const product = await chain.product({ unit: isMeasured ? 'KILOGRAM' : 'PIECE' })
    shelved.push(product)
    if (isMeasured) measured.add(product)
  }
  levels = [...centres, ...stores].flatMap((store) => shelved.map((product) => ({ store, product })))
  const thresholds = { reorderPoint: 10, criticalThreshold: 3, targetLevel: 40, overstockThreshold: 120 }
  for (const { store, product } of levels)
    await chain.addLevel(store, product, { onHand: centres.includes(store) ? 500 : 60, ...thresholds })
})

test(`the ledger reconciles after ${clients} clients run all stock commands in random order for ${seconds} s`, {
  timeout: 4 * seconds * 1_000,
}, async () => {
  const outcomes = await atRandom(Object.values(operations), seconds, (seen) =>
    requiredOutcomes.every((outcome) => seen.has(outcome)),
  )

  const counts = Object.entries(counted(outcomes)).sort(([one], [other]) => one.localeCompare(other))
  process.stdout.write(
    `Seed ${seed}: ${outcomes.length} operations.\n${counts.map(([outcome, times]) => `  ${outcome}: ${times}\n`).join('')}`,
  )
  expect(await mismatches()).toEqual([])
  expect(outcomes.filter((outcome) => outcome.includes('fault'))).toEqual([])
  const { rows } = await chain.owner.query('select count(*)::int as lines from transfer_line where short > 0')
  process.stdout.write(`  lines of transfers that were shortened: ${rows[0].lines}\n`)
  expect(rows[0].lines).toBeGreaterThan(0)
  for (const required of requiredOutcomes) expect(counts.map(([outcome]) => outcome)).toContain(required)
})

describe('(control) the ledger does not reconcile', () => {
  test.each([
    ['a stock level changes without a movement', 'update stock_level set on_hand = on_hand + 1000'],
    [
      'units are reserved without a transfer',
      'update stock_level set on_hand = on_hand + 1000, reserved = reserved + 1000',
    ],
    ['units are incoming without a transfer', 'update stock_level set incoming = incoming + 1000'],
    ['a movement is deleted', "delete from stock_movement where reason = 'IMPORT'"],
  ])('after %s', async (_, change) => {
    const { store, product } = { store: await chain.store(), product: shelved[0]! }
    await chain.addLevel(store, product, { onHand: 5 })
    expect(await mismatches([store])).toEqual([])
    const where = change.includes('where') ? 'and' : 'where'
    await chain.owner.query(`${change} ${where} store_id = '${store}' and product_id = '${product}'`)
    expect(await mismatches([store])).toHaveLength(1)
  })

  test('after clients read and write stock levels in separate statements, concurrently', async () => {
    await atRandom([sellWithRace], 5)
    expect(await mismatches()).not.toEqual([])
  })
})

const newStore = (fields: object) => chain.store({ receiving: 'AUTOMATIC', ...fields })

const userOfAllStores = user(
  ['stock:read', 'stock:adjust', 'restock:approve', 'transfer:send', 'transfer:receive', 'store:all'],
  [],
  'all-stores',
)

/** One request of a client. Resolves to the name of the operation and its outcome. */
type Operation = (random: Random) => Promise<string>

/**
 * Runs clients at random, each with a seed of its own. A seed repeats the requests of a client, but
 * not the order between clients.
 * @param isEnough extends the run until it returns true, up to three times as long: for slow machines
 */
async function atRandom(
  choices: Operation[],
  forSeconds: number,
  isEnough = (_: Set<string>) => true,
): Promise<string[]> {
  const outcomes: string[] = []
  const seen = new Set<string>()
  const [until, latest] = [1, 3].map((times) => Date.now() + times * forSeconds * 1_000) as [number, number]
  const isOver = () => Date.now() >= latest || (Date.now() >= until && isEnough(seen))
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const random = randomFrom(seed + client)
      while (!isOver()) {
        const outcome = await oneOf(choices, random)(random).catch(faultOf)
        outcomes.push(outcome)
        seen.add(outcome)
      }
    }),
  )
  return outcomes
}

const faultOf = (error: Error) => `fault: ${error.message}`

const requiredOutcomes = [
  'sell StockCommitted',
  'sell INSUFFICIENT_STOCK',
  'adjust StockAdjusted',
  'count StockCounted',
  'count StockCounted of promises',
  'count STOCK_LEVELS_CHANGED',
  'adjust many StockAdjustedInBulk',
  'deliver DeliveryReceived',
  'plan done',
  'reserve RestockApproved',
  'send TransferPlanned',
  'ship TransferShipped',
  'receive TransferReceived',
  'cancel TransferCancelled',
  'close TransferClosed',
]

/** All operations by name. `sell` is listed three times, so it is three times as frequent as the others. */
const operations: Record<string, Operation> = {
  sell,
  sellMore: sell,
  sellMost: sell,
  adjust,
  adjustMany,
  count,
  deliver,
  plan,
  reserve,
  send,
  ship: (random) => step('ship', 'PLANNED', random),
  receive: (random) => step('receive', 'SHIPPED', random),
  cancel: (random) => step('cancel', 'PLANNED', random),
  close: (random) => step('close', 'SHIPPED', random),
}

async function sell(random: Random) {
  const lines = randomItems(shelved, 4, random).map((productId) => ({
    productId,
    quantity: randomQuantity(productId, 4, random),
  }))
  const actor = { id: 'cashier', name: 'cashier' }
  const answer = await commitStock(chain.context, {
    id: uuid(),
    storeId: oneOf(stores, random),
    actor,
    lines,
  })
  return `sell ${answer.__typename === 'StockRejected' ? answer.problem.code : answer.__typename}`
}

async function adjust(random: Random) {
  const { store, product } = oneOf(levels, random)
  const change = { storeId: store, productId: product, delta: randomDelta(product, 10, random) }
  const shortenPromises = random() < 0.5
  const input = { ...change, reason: 'CORRECTION', shortenPromises, idempotencyKey: uuid() }
  const outcome = await outcomeOf('adjust', 'adjustStock', input)
  // One request in four is sent again, as by a client that got no answer.
  return random() < 0.25 ? outcomeOf('adjust', 'adjustStock', input) : outcome
}

function adjustMany(random: Random) {
  const lines = randomItems(levels, 12, random).map(({ store, product }) => ({
    storeId: store,
    productId: product,
    delta: randomDelta(product, 6, random),
  }))
  const mode = random() < 0.5 ? 'ALL_OR_NOTHING' : 'LINE_BY_LINE'
  const input = { lines, mode, reason: 'DAMAGE', idempotencyKey: uuid() }
  return outcomeOf('adjust many', 'adjustStockInBulk', input)
}

async function count(random: Random) {
  const storeId = oneOf(stores, random)
  const { rows } = await chain.owner.query(
    'select product_id, on_hand, reserved from stock_level where store_id = $1 and product_id = any($2)',
    [storeId, randomItems(shelved, 3, random)],
  )
  // One count in two has fewer units than are promised, with `shortenPromises`.
  const shortenPromises = random() < 0.5
  const lines = rows.map(({ product_id: productId, on_hand: expected, reserved }) => {
    const found = shortenPromises
      ? Math.max(0, rounded(reserved - randomQuantity(productId, 2, random)))
      : Math.max(reserved, rounded(expected - 1))
    return {
      productId,
      expected,
      counted: random() < 0.5 ? found : rounded(expected + randomQuantity(productId, 3, random)),
    }
  })
  const outcome = await outcomeOf('count', 'countStock', {
    storeId,
    lines,
    shortenPromises,
    idempotencyKey: uuid(),
  })
  return shortenPromises ? `${outcome} of promises` : outcome
}

function deliver(random: Random) {
  const lines = randomItems(shelved, 5, random).map((productId) => ({
    productId,
    quantity: randomQuantity(productId, 30, random),
  }))
  const input = { storeId: oneOf(centres, random), supplierReference: uuid(), lines, idempotencyKey: uuid() }
  return outcomeOf('deliver', 'receiveDelivery', input)
}

async function plan(random: Random) {
  const need = await oneRow('select store_id, product_id from restock_need', [], random)
  if (!need) return 'plan nothing'
  await planNeed(chain.context, { storeId: need.store_id!, productId: need.product_id! })
  return 'plan done'
}

async function reserve(random: Random) {
  const request = await oneRow("select id from restock_request where state = 'REQUESTED'", [], random)
  if (!request) return 'reserve nothing'
  return outcomeOf('reserve', 'approveRestock', { requestId: request.id, idempotencyKey: uuid() })
}

/** A manual transfer between any two stores. */
function send(random: Random) {
  const [fromStoreId, toStoreId] = randomItems([...centres, ...stores], 2, random, 2)
  const lines = randomItems(shelved, 4, random).map((productId) => ({
    productId,
    quantity: randomQuantity(productId, 9, random),
  }))
  return outcomeOf('send', 'planTransfer', { fromStoreId, toStoreId, lines, idempotencyKey: uuid() })
}

/** One receipt in two is partial: a unit of one line, or a part of it. */
async function step(word: 'ship' | 'receive' | 'cancel' | 'close', state: string, random: Random) {
  const transfer = await oneRow(
    `select transfer_id as id, product_id from transfer join transfer_line on transfer_id = id where state = $1`,
    [state],
    random,
  )
  if (!transfer) return `${word} nothing`
  const part = word === 'receive' && random() < 0.5
  const lines = [
    { productId: transfer.product_id, quantity: randomQuantity(transfer.product_id!, 1, random) },
  ]
  const input = { transferId: transfer.id, ...(part && { lines }), idempotencyKey: uuid() }
  return outcomeOf(word, `${word}Transfer`, input)
}

/**
 * Sells with a race that no command has: it reads and writes in two statements, so other clients can write in
 * between.
 */
async function sellWithRace(random: Random) {
  const { store, product } = oneOf(levels, random)
  await chain.inventory.db.transaction(async (tx) => {
    const [level] = await tx.query<{ onHand: number }>(
      unprepared`select on_hand from stock_level where store_id = ${store} and product_id = ${product}`,
    )
    if (level!.onHand === 0) return
    const left = level!.onHand - 1_000
    await tx.query(unprepared`
      with level as (
        update stock_level set on_hand = greatest(${left}, reserved)
        where store_id = ${store} and product_id = ${product})
      insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                  actor_id, actor_name)
      values (${store}, ${product}, -1000, ${left}, 'SALE', 'Test', 'test', 'test', 'test')`)
  })
  return 'sold'
}

async function outcomeOf(word: string, field: string, input: object) {
  const { data, errors } = await chain.inventory.ask(mutationOf(field), { input }, userOfAllStores)
  if (errors) return `${word} fault: ${errors[0]!.message}`
  const { __typename, code } = data![field] as { __typename: string; code?: string }
  return `${word} ${code ?? __typename}`
}

async function mismatches(storeIds = [...centres, ...stores]) {
  const query =
    'query ($ids: [ID!]!) { stockIntegrity(storeIds: $ids) { levels mismatches { onHand ledger } } }'
  const { data } = await chain.inventory.ask(query, { ids: storeIds }, userOfAllStores)
  return (data!.stockIntegrity as { mismatches: unknown[] }).mismatches
}

async function oneRow(select: string, values: unknown[], random: Random) {
  const { rows } = await chain.owner.query(`${select} limit 50`, values)
  return rows.length > 0 ? (oneOf(rows, random) as Record<string, string>) : undefined
}

const oneOf = <T>(items: T[], random: Random): T => items[Math.floor(random() * items.length)]!
const upTo = (max: number, random: Random) => 1 + Math.floor(random() * max)
/** A quantity of a product: whole pieces, or up to three decimals. */
const randomQuantity = (product: string, max: number, random: Random) =>
  measured.has(product) ? upTo(max * 1_000, random) / 1_000 : upTo(max, random)
const randomDelta = (product: string, max: number, random: Random) =>
  (random() < 0.5 ? -1 : 1) * randomQuantity(product, max, random)
/** The difference or sum of quantities, without the errors of binary fractions. */
const rounded = (quantity: number) => Math.round(quantity * 1_000) / 1_000

/** Different items, in any order. */
function randomItems<T>(items: T[], max: number, random: Random, min = 1): T[] {
  const wanted = min + Math.floor(random() * (max - min + 1))
  const chosen = new Set<T>()
  while (chosen.size < wanted) chosen.add(oneOf(items, random))
  return [...chosen]
}
