import type { Transfer } from '../entities/transfer.ts'
import type { Context } from '../loaders.ts'

/** What carries a request. */
export async function findTransfers(ctx: Context, requestId: string): Promise<Transfer[]> {
  const ids = (await ctx.load.requestTransfers.load(requestId))?.ids ?? []
  return Promise.all(ids.map(async (id) => (await ctx.load.transfer.load(id))!))
}
