import { invalidInput } from '../../../runtime/errors/problem.ts'
import type { ApprovedLine } from '../generated/schema-types.ts'
import type { Allocation } from '../transfers/plan-transfers.ts'

/** The data of a request that is about to be approved. */
export interface RequestToApprove {
  storeId: string
  lines: { productId: string; quantity: number }[]
  /** The planned allocations. The order is that in which the planner chose the source stores. */
  allocations: Allocation[]
  /** The open logistics centre that supplies the store, or null. */
  centreId: string | null
}

/**
 * Decides which source store gives each approved line: the store that the line names; otherwise the
 * source stores of the plan, where the first one gives the units above the plan; otherwise the centre
 * of the store.
 * @returns the allocations, and as `unserved` the lines without a source store
 * @throws Problem InvalidInput that names the line
 */
export function allocate(request: RequestToApprove, approved: readonly ApprovedLine[]) {
  const allocations = new Map<string, Allocation>()
  const unserved: { productId: string; quantity: number }[] = []
  for (const [at, { productId, quantity, sourceStoreId }] of approved.entries()) {
    if (!request.lines.some((line) => line.productId === productId))
      throw invalidInput(
        `lines.${at}.productId`,
        `lines.${at} has the product ${productId}, which was not asked for: expected one of the request's lines.`,
      )
    if (sourceStoreId === request.storeId)
      throw invalidInput(
        `lines.${at}.sourceStoreId`,
        `lines.${at} takes from ${sourceStoreId}, which is to receive: expected another store.`,
      )
    const parts = sourceStoreId
      ? [{ sourceStoreId, productId, quantity }]
      : asPlanned(request, productId, quantity)
    if (parts.length === 0) unserved.push({ productId, quantity })
    for (const part of parts) {
      const key = `${part.sourceStoreId} ${part.productId}`
      const before = allocations.get(key)?.quantity ?? 0
      allocations.set(key, { ...part, quantity: before + part.quantity })
    }
  }
  return { allocations: [...allocations.values()], unserved }
}

function asPlanned(
  { allocations, centreId }: RequestToApprove,
  productId: string,
  quantity: number,
): Allocation[] {
  const planned = allocations.filter((allocation) => allocation.productId === productId)
  const [first] = planned
  if (!first) return centreId ? [{ sourceStoreId: centreId, productId, quantity }] : []
  let left = quantity
  const parts = planned.map((part) => {
    const units = Math.min(part.quantity, left)
    left -= units
    return { sourceStoreId: part.sourceStoreId, productId, quantity: units }
  })
  parts[0]!.quantity += left
  return parts.filter((part) => part.quantity > 0)
}
