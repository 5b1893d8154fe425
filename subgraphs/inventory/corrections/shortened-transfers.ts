import type { Context } from '../context.ts'
import type { Transfer } from '../transfers/entities/transfer.ts'
import type { ShortenedPromises } from './mappers.ts'

/** Transfers that a command has just shortened, as they are now. */
export const shortenedTransfers = (
  { shortened = [] }: ShortenedPromises,
  _: unknown,
  ctx: Context,
): Promise<Transfer[]> => Promise.all(shortened.map(async (id) => (await ctx.load.transfer.load(id))!))
