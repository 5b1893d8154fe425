import { v7 as uuid } from 'uuid'
import type { Principal } from '../../../runtime/access/principal.ts'
import { logistics, type TestInventory } from '../testing.ts'

/** A line of an approval. */
export interface ApprovedLine {
  productId: string
  quantity: number
  sourceStoreId?: string
}

/** Approves restock requests; the caller is logistics by default. */
export const approvalsIn =
  ({ inventory }: TestInventory) =>
  async (
    requestId: string,
    {
      key = uuid(),
      as = logistics as Principal,
      lines,
    }: { key?: string; as?: Principal; lines?: ApprovedLine[] } = {},
  ) => {
    const input = { requestId, lines, idempotencyKey: key }
    const { data, errors } = await inventory.ask(mutation, { input }, as)
    return { result: data?.approveRestock as Record<string, unknown>, errors }
  }

const mutation = `mutation ($input: ApproveRestockInput!) { approveRestock(input: $input) {
  __typename
  ... on RestockApproved { request {
    id state decidedBy { id name } sourceStore { id } lines { quantity approved }
    allocations { sourceStore { id } product { id } quantity } transfers { id state from { id } to { id } lines { quantity } }
    history { type actor { name } }
  } }
  ... on Problem { code message }
  ... on WrongState { state }
  ... on InsufficientStock { lines { store { id } product { id } requested available } }
  ... on SourceNeeded { lines { product { id price { amount } } quantity sourceStores { store { id } surplus } } }
  ... on StoreClosed { storeId }
  ... on ProductArchived { products { id } }
  ... on ProductRunOut { products { id } }
  ... on NotFound { kind id }
  ... on InvalidInput { field }
} }`
