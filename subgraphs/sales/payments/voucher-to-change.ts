import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import { ofScope } from '../scope.ts'
import type { Voucher } from './entities/voucher.ts'

/** Finds the voucher that a manager wants to change, among those of their stores. @throws Problem NotFound */
export async function voucherToChange(ctx: Context, id: string): Promise<Voucher> {
  ctx.principal.mustHave('voucher:manage')
  const voucher = ofScope(ctx, await ctx.load.voucher.load(id))
  if (!voucher) throw notFound('Voucher', id)
  return voucher
}
