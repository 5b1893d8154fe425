import { v7 as uuid } from 'uuid'
import type { Principal } from '../../runtime/access/principal.ts'
import { ownerOf } from '../../runtime/testing/database.ts'
import { person } from '../../runtime/testing/principals.ts'
import { testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { inventory as inventoryManifest } from '../../subgraphs/inventory/subgraph.ts'
import { stocking } from '../../subgraphs/inventory/testing.ts'
import type { Context } from '../../subgraphs/sales/context.ts'
import { sales as salesManifest } from '../../subgraphs/sales/subgraph.ts'

// biome-ignore lint/suspicious/noExplicitAny: a result is one of many types
export type Result = Record<string, any>

export interface Till {
  store: string
  register: string
  cashier: Principal
}

export const cashierOf = (store: string, name = 'cashier') =>
  person(['sale:read', 'sale:write'], [store], name)

/** Sales and inventory together, as in one process, with what a sale needs. */
export async function testTills({ pool = 16 } = {}) {
  const { sales, inventory } = await testSubgraphs(
    { sales: salesManifest, inventory: inventoryManifest },
    { pool },
  )
  const stock = await stocking(inventory)
  const owner = ownerOf(sales.database)

  const tills = {
    sales,
    stock,
    /** Of sales. */
    owner,
    context: sales.context() as Context,
    async till({ timeZone = 'America/Toronto' } = {}): Promise<Till> {
      const [store, register] = [await stock.store(), uuid()]
      await owner.query('insert into store (id, name, time_zone) values ($1, $2, $3)', [
        store,
        `Store ${store.slice(-6)}`,
        timeZone,
      ])
      await owner.query(`insert into register (id, store_id, code) values ($1, $2, 'T1')`, [register, store])
      return { store, register, cashier: cashierOf(store) }
    },
    /** A product that lies on the shelf of a till's store. */
    async product({ store }: Till, { onHand = 100, ...facts }: ProductOnShelf = {}) {
      const product = await stock.product(facts)
      await stock.shelf(store, product, { onHand })
      return product
    },
    /** Rings up a sale: the result's type with its data, or the code of the error. */
    async ring(till: Till, input: object, as = till.cashier): Promise<Result> {
      const { store: storeId, register: registerId } = till
      const given = { storeId, registerId, idempotencyKey: uuid(), ...input }
      const { data, errors } = await sales.ask(ringUpSale, { input: given }, as)
      const [error] = errors ?? []
      return error ? { error: error.extensions.code } : (data!.ringUpSale as Result)
    },
    async salesOf(store: string) {
      const { rows } = await owner.query('select * from sale where store_id = $1 order by id', [store])
      return rows
    },
    onHand: async (till: Till, product: string): Promise<number> =>
      (await stock.level(till.store, product)).on_hand,
    /** What was announced about a sale. */
    async announced(saleId: string) {
      const { rows } = await owner.query(
        `select type, data from event where subject = $1 union all select type, data from outbox where subject = $1`,
        [`Sale/${saleId}`],
      )
      return rows
    },
  }
  return tills
}

interface ProductOnShelf {
  name?: string
  onHand?: number
  price?: number
  taxClass?: string
  archived?: boolean
}

export type TestTills = Awaited<ReturnType<typeof testTills>>

const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) {
  __typename
  ... on SaleCompleted { sale {
    id number state businessDay total { amount currency } tax { amount } cashier { id name } register { id }
    lines { product { id } name sku barcode quantity unitPrice { amount } total { amount } tax { amount } }
  } }
  ... on Problem { code message }
  ... on InsufficientStock { lines { product { id } requested available } }
  ... on PriceChanged { repriced: lines { product { id } shown { amount currency } price { amount } } }
  ... on UnknownProduct { productIds }
  ... on ProductArchived { products { id } }
  ... on UnknownRegister { registerId }
  ... on InvalidInput { field }
  ... on IdempotencyKeyReused { idempotencyKey }
} }`
