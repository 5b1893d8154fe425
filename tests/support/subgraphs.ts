import { v7 as uuid } from 'uuid'
import type { Principal } from '../../runtime/access/principal.ts'
import { ownerOf } from '../../runtime/testing/database.ts'
import { user } from '../../runtime/testing/principals.ts'
import { testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { inventory as inventoryManifest } from '../../subgraphs/inventory/subgraph.ts'
import { inventoryFixtures } from '../../subgraphs/inventory/testing.ts'
import type { Context } from '../../subgraphs/sales/context.ts'
import { sales as salesManifest } from '../../subgraphs/sales/subgraph.ts'

// biome-ignore lint/suspicious/noExplicitAny: a result is one of many types
export type Result = Record<string, any>

export interface Checkout {
  store: string
  register: string
  cashier: Principal
}

export const cashierOf = (store: string, name = 'cashier') => user(['sale:read', 'sale:write'], [store], name)

/** Opens sales and inventory together, as in one process, with all that a sale needs. */
export async function testCheckouts({ pool = 16 } = {}) {
  const { sales, inventory } = await testSubgraphs(
    { sales: salesManifest, inventory: inventoryManifest },
    { pool },
  )
  const stock = await inventoryFixtures(inventory)
  const owner = ownerOf(sales.database)

  const checkouts = {
    sales,
    stock,
    /** The owner of the database of sales. */
    owner,
    context: sales.context() as Context,
    async checkout({ timeZone = 'America/Toronto' } = {}): Promise<Checkout> {
      const [store, register] = [await stock.store(), uuid()]
      await owner.query('insert into store (id, name, time_zone) values ($1, $2, $3)', [
        store,
        `Store ${store.slice(-6)}`,
        timeZone,
      ])
      await owner.query(`insert into register (id, store_id, code) values ($1, $2, 'T1')`, [register, store])
      return { store, register, cashier: cashierOf(store) }
    },
    /** A product in the stock of a register's store. */
    async product({ store }: Checkout, { onHand = 100, ...fields }: ProductOnLevel = {}) {
      const product = await stock.product(fields)
      await stock.addLevel(store, product, { onHand })
      return product
    },
    /** Rings up a sale. Returns the result's type with its data, or the code of the error. */
    async ring(checkout: Checkout, input: object, as = checkout.cashier): Promise<Result> {
      const { store: storeId, register: registerId } = checkout
      const variables = { storeId, registerId, idempotencyKey: uuid(), ...input }
      const { data, errors } = await sales.ask(ringUpSale, { input: variables }, as)
      const [error] = errors ?? []
      return error ? { error: error.extensions.code } : (data!.ringUpSale as Result)
    },
    /** Opens a session of the register without a float. @returns its id */
    async openSession({ store, register }: Checkout): Promise<string> {
      const id = uuid()
      await owner.query(
        `insert into register_session (id, store_id, register_id, number, opening_float, currency, opened_by_id, opened_by_name)
         values ($1, $2, $3, 1, 0, 'CAD', 'c', 'cashier')`,
        [id, store, register],
      )
      return id
    },
    /** The payments and the session of a sale. */
    async paymentsOf(saleId: string): Promise<Result> {
      const { data } = await sales.asked(salePayments, { id: saleId }, user(['sale:read', 'store:all']))
      return data.sale as Result
    },
    async salesOf(store: string) {
      const { rows } = await owner.query('select * from sale where store_id = $1 order by id', [store])
      return rows
    },
    onHand: async (checkout: Checkout, product: string): Promise<number> =>
      (await stock.level(checkout.store, product)).on_hand,
    /** The events of a sale. */
    async emitted(saleId: string) {
      const { rows } = await owner.query(
        `select type, data from event where subject = $1 union all select type, data from outbox where subject = $1`,
        [`Sale/${saleId}`],
      )
      return rows
    },
  }
  return checkouts
}

interface ProductOnLevel {
  name?: string
  onHand?: number
  price?: number
  taxClass?: string
  archived?: boolean
}

export type TestCheckouts = Awaited<ReturnType<typeof testCheckouts>>

const salePayments = `query ($id: ID!) { sale(id: $id) {
  session { id }
  payments { kind amount { amount } tendered { amount } change { amount } voucherLastFour }
} }`

const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) {
  __typename
  ... on SaleCompleted { sale {
    id number state businessDay total { amount currency } tax { amount } pricesIncludeTax
    taxes { name number partsPerMillion base { amount } amount { amount } } cashier { id name } register { id }
    lines { product { id } name sku barcode quantity unitPrice { amount } total { amount } tax { amount }
      parts { pack packQuantity count code quantity price { amount } } }
  } }
  ... on Problem { code message }
  ... on InsufficientStock { lines { product { id } requested available } }
  ... on PriceChanged { repriced: lines { product { id } shown { amount currency } price { amount } } }
  ... on UnknownProduct { productIds codes }
  ... on ProductArchived { products { id } }
  ... on UnknownRegister { registerId }
  ... on InvalidInput { field }
  ... on IdempotencyKeyReused { idempotencyKey }
  ... on PaymentMismatch { total { amount } paid { amount } }
  ... on InsufficientBalance { balance { amount } requested { amount } }
  ... on NoOpenSession { registerId }
} }`
