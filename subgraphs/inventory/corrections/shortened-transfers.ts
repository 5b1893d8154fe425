import type { Context } from '../context.ts'
import type { Transfer } from '../transfers/entities/transfer.ts'
import type { ShortenedPromises } from './mappers.ts'

/** Loads the transfers that a command has shortened, in their current state. */
export const shortenedTransfers = (
  { shortened = [] }: ShortenedPromises,
  _: unknown,
  ctx: Context,
): Promise<Transfer[]> => Promise.all(shortened.map(async (id) => (await ctx.load.transfer.load(id))!))
