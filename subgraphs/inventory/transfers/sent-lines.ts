import type { Context } from '../context.ts'
import type { TransferLineOrder } from '../generated/schema-types.ts'
import { levelKey } from '../level-key.ts'
import { readableStores } from '../scope.ts'
import type { Transfer } from './entities/transfer.ts'
import type { SentLine } from './mappers.ts'

/**
 * The lines of a transfer, with their locations on the shelves of the source store. A caller who may
 * not read the stock of that store gets no locations.
 */
export async function linesOf(
  ctx: Context,
  { id, fromStoreId }: Transfer,
  order: TransferLineOrder,
): Promise<SentLine[]> {
  const found = await ctx.load.transferLines.load(id)
  const location = async (productId: string) => {
    const readable = await readableStores(ctx)
    if (readable !== null && !readable.has(fromStoreId)) return null
    return ctx.load.shelfLocation.load(levelKey(fromStoreId, productId))
  }
  const lines = (found?.lines ?? []).map((line) => ({ ...line, location: () => location(line.productId) }))
  return order === 'LOCATION' ? sortedForPicking(lines) : lines
}

/** Lines without a location come last. Lines at one location keep their order. */
async function sortedForPicking(lines: SentLine[]): Promise<SentLine[]> {
  const keyed = await Promise.all(
    lines.map(async (line) => ({ line, key: (await line.location())?.sortKey ?? null })),
  )
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ line }) => line)
}

function compare(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
