import { TransferReceived } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import { checkNamedLines } from '../check-named-lines.ts'
import type { Context } from '../context.ts'
import type { ReceiveTransferInput, TransferLineInput } from '../generated/schema-types.ts'
import type { ProductQuantity } from '../mappers.ts'
import { moveStock } from '../stock/move-stock.ts'
import { carriedRange, maxCarried, outstandingLines, withCost } from './carried-lines.ts'
import {
  advanceTransfers,
  type LockedTransfer,
  lockTransfer,
  lockTransferIn,
  transferById,
} from './locked-transfer.ts'

/**
 * Receives a part of a SHIPPED transfer, or all its outstanding units when `lines` is left out. The
 * transfer is RECEIVED when no units are outstanding.
 * @throws FORBIDDEN, Problem NotFound, WrongState, UnknownProduct, InvalidInput
 */
export async function receiveTransfer(ctx: Context, input: ReceiveTransferInput) {
  const may = ctx.principal.mustHave('transfer:receive')
  const { id, toStoreId } = await transferById(ctx, input.transferId)
  may.in(toStoreId)
  const part = input.lines ? await partOf(ctx, input.lines) : null

  return ctx.idempotent('receiveTransfer', toStoreId, input, async (tx) => {
    const transfer = await lockTransferIn(tx, 'SHIPPED', id)
    if (part) checkPart(transfer, part)
    const lines = part?.map(({ productId, quantity }) => ({ productId, quantity }))
    await receive(tx, ctx, transfer, lines ?? outstandingLines(transfer))
    return { __typename: 'TransferReceived' as const, transfer: { id } }
  })
}

async function partOf(ctx: Context, received: TransferLineInput[]) {
  const { lines } = await checkNamedLines(ctx.db, received, {
    max: maxCarried,
    archived: true,
    ifEmpty: 'Leave lines out to receive all that is still to come.',
    inPacks: ['quantity'],
    range: carriedRange,
  })
  return lines
}

/**
 * The job: receives all outstanding units in a store that receives automatically. Ignores a transfer in
 * another state, so it is idempotent.
 */
export async function receiveAutomatically(ctx: Context, transferId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const transfer = await lockTransfer(tx, transferId)
    if (transfer?.state === 'SHIPPED' && transfer.receiving === 'AUTOMATIC')
      await receive(tx, ctx, transfer, outstandingLines(transfer))
  })
}

async function receive(tx: Tx, ctx: Context, transfer: LockedTransfer, lines: ProductQuantity[]) {
  const { id, requestId, fromStoreId, toStoreId } = transfer
  const valued = withCost(transfer, lines)
  await moveStock(
    tx,
    { reason: 'TRANSFER_IN', reference: { kind: 'Transfer', id }, actor: ctx.actor },
    valued.map(({ productId, quantity, cost }) => ({
      storeId: toStoreId,
      productId,
      onHand: quantity,
      incoming: -quantity,
      cost,
    })),
  )
  await tx.query(sql('add-received')`
    update transfer_line l set received = l.received + part.quantity,
      received_cost = l.received_cost + coalesce(part.cost, 0)
    from json_to_recordset(${JSON.stringify(valued)}::json)
      as part("productId" uuid, quantity bigint, cost bigint)
    where l.transfer_id = ${id} and l.product_id = part."productId"`)
  const complete = total(lines) === total(outstandingLines(transfer))
  if (complete) await advanceTransfers(tx, [transfer], 'RECEIVED')
  tx.emit(TransferReceived, {
    subject: `Transfer/${id}`,
    storeId: toStoreId,
    data: { id, requestId, fromStoreId, toStoreId, lines, complete },
  })
}

/** @throws Problem InvalidInput that names the first line whose product or units are not outstanding */
function checkPart({ id, lines: carried }: LockedTransfer, part: (ProductQuantity & { at: number })[]) {
  const byProduct = new Map(carried.map((line) => [line.productId, line]))
  for (const { at, productId, quantity } of part) {
    const line = byProduct.get(productId)
    if (!line)
      throw invalidInput(
        `lines.${at}.productId`,
        `lines.${at} has the product ${productId}, which transfer ${id} does not carry: expected one of its ${carried.length}.`,
      )
    if (quantity > line.outstanding)
      throw invalidInput(
        `lines.${at}.quantity`,
        `lines.${at}.quantity is ${unitsOf(quantity)}: expected at most ${unitsOf(line.outstanding)}, as of ${unitsOf(line.quantity)} shipped ${unitsOf(line.received)} were received. Adjust the stock level if more has come.`,
      )
  }
}

const total = (lines: ProductQuantity[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0)
