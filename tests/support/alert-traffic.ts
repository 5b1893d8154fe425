import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { demoStores } from '../../seeds/demo-stores.ts'
import { products } from '../../seeds/products.ts'
import { randomFrom } from '../../seeds/random.ts'
import type { Chain } from './chains.ts'
import { type Answer, clientWith, signIn } from './client.ts'
import { holding } from './load.ts'

const { id: storeId, registers } = demoStores.plateau
const registerCount = 4

/**
 * Makes sales that empty stock levels and corrections that fill them again, so that alerts open and resolve.
 */
export interface AlertTraffic {
  /** The keys of the sales that were answered as completed. */
  sold: string[]
  /** The number of requests without an answer that were sent again with their key. */
  askedAgain(): number
  stop(): Promise<void>
}

/**
 * @param seed decides which stock levels, in which order
 * @param restMs the pause of each register between two stock levels
 */
export function startAlertTraffic(chain: Chain, seed: number, restMs = 0): AlertTraffic {
  const sold: string[] = []
  const cashier = holding(() => signIn(chain, 'cashier-plateau'))
  const manager = holding(() => signIn(chain, 'manager-plateau'))
  let askedAgain = 0
  let going = true
  const running = Promise.all(Array.from({ length: registerCount }, (_, n) => run(n)))

  return {
    sold,
    askedAgain: () => askedAgain,
    async stop() {
      going = false
      await running
    },
  }

  /** Each register has stock levels of its own, from which no other takes. */
  async function run(n: number) {
    const random = randomFrom(seed + n)
    const levels = products.filter((_, at) => at % registerCount === n)
    while (going) {
      const { id: productId } = levels[Math.floor(random() * levels.length)]!
      const { data } = await ask(manager, stockOf, { productId, storeId })
      const quantity: number = data.product.stock.available
      if (quantity > 0) await sell(registers[n % registers.length]!.id, productId, quantity)
      await change(manager, adjustStock, { storeId, productId, delta: quantity || 40, reason: 'CORRECTION' })
      if (restMs > 0) await pause(restMs)
    }
  }

  async function sell(registerId: string, productId: string, quantity: number) {
    const { key, data } = await change(cashier, ringUpSale, {
      storeId,
      registerId,
      lines: [{ productId, quantity }],
    })
    if (data.ringUpSale.__typename === 'SaleCompleted') sold.push(key)
  }

  async function change(token: () => Promise<string>, query: string, input: object) {
    const key = randomUUID()
    const { data } = await ask(token, query, { input: { ...input, idempotencyKey: key } })
    return { key, data }
  }

  /** Retries until there is an answer: the gateway may be unavailable. */
  async function ask(token: () => Promise<string>, query: string, variables: Record<string, unknown>) {
    for (;;) {
      const answer = await token()
        .then((bearer) => clientWith(chain, bearer).ask(query, variables))
        .catch((): Answer => ({}))
      if (answer.data && !answer.errors) return answer
      askedAgain += 1
      await pause(100)
    }
  }
}

const stockOf =
  'query ($productId: ID!, $storeId: ID!) { product(id: $productId) { stock(storeId: $storeId) { available } } }'
const adjustStock = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }'
const ringUpSale = 'mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) { __typename } }'
