import { v7 as uuid } from 'uuid'
import { changesBy } from '../../../runtime/testing/changes.ts'
import { inUnits } from '../../../runtime/testing/in-units.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { ProductQuantity } from '../mappers.ts'
import { approveRestock } from '../restock/approve-restock.ts'
import { reconcileStock } from '../stock/ledger/integrity.ts'
import { logistics, type TestInventory } from '../testing.ts'

/** A user who sees every store and may move stock in all of them. */
export const mover = user(
  ['stock:read', 'transfer:send', 'transfer:receive', 'restock:approve', 'store:all'],
  [],
  'mover',
)

/** Transfers between stores, and reads of their effects. */
export function transfersOf(chain: TestInventory) {
  const { ask, change } = changesBy(chain.inventory, fieldsOf, mover)

  return {
    change,
    ask,
    approve: (requestId: string) =>
      approveRestock(chain.as(logistics), { requestId, idempotencyKey: uuid() }),
    /**
     * A source store with 100 of some products, and a receiver that has none and confirms receipts
     * by hand.
     */
    async route({ products = 1, receiving = 'CONFIRMED' } = {}) {
      const [sourceStore, receiver] = [await chain.store(), await chain.store({ receiving })]
      const ids = await Promise.all(Array.from({ length: products }, () => chain.product()))
      for (const id of ids) await chain.addLevel(sourceStore, id, { onHand: 100 })
      return { sourceStore, receiver, products: ids.sort(), product: ids.sort()[0]! }
    },
    async planned({ sourceStore, receiver, products }: Route, quantity = 30): Promise<string> {
      const lines = products.map((productId) => part(productId, quantity))
      const { transfer } = await change('planTransfer', {
        fromStoreId: sourceStore,
        toStoreId: receiver,
        lines,
      })
      return transfer.id
    },
    async shipped(route: Route): Promise<string> {
      const transferId = await this.planned(route)
      await change('shipTransfer', { transferId })
      return transferId
    },
    /** The difference between the ledgers and levels of the two stores. */
    async mismatches({ sourceStore, receiver }: Pick<Route, 'sourceStore' | 'receiver'>) {
      const { mismatches } = await reconcileStock(chain.as(logistics), [sourceStore, receiver])
      return inUnits(mismatches)
    },
    /** Store, change, balance and reason of each ledger line that a transfer has written, in order. */
    async ledger(transferId: string): Promise<[string, number, number, string][]> {
      const { rows } = await chain.owner.query(
        'select store_id, delta, balance, reason from stock_movement where reference_id = $1 order by id',
        [transferId],
      )
      return rows.map(({ store_id, delta, balance, reason }) => [store_id, delta, balance, reason])
    },
  }
}

export interface Route {
  sourceStore: string
  receiver: string
  products: string[]
  /** The first product. */
  product: string
}

export const part = (productId: string, quantity: number): ProductQuantity => ({ productId, quantity })

const success: Record<string, string> = {
  planTransfer: 'TransferPlanned',
  shipTransfer: 'TransferShipped',
  cancelTransfer: 'TransferCancelled',
  receiveTransfer: 'TransferReceived',
  closeTransfer: 'TransferClosed',
}

export const transferFields = `id state note plannedAt shippedAt receivedAt cancelledAt from { id } to { id }
  lines { product { id } quantity received lost }
  history { type actor { name } note lines { product { id } quantity } }`

const fieldsOf = (name: string) => `... on ${success[name]} { transfer { ${transferFields} } }
  ... on InvalidInput { field } ... on NotFound { kind id }
  ${name.startsWith('plan') ? planned : '... on WrongState { state }'}
  ${/^(plan|receive)/.test(name) ? '... on UnknownProduct { productIds }' : ''}`

const planned = `... on InsufficientStock { short: lines { product { id } requested available } }
  ... on StoreClosed { storeId }`
