import { badInput } from '../../../../runtime/errors/errors.ts'
import { Problem } from '../../../../runtime/errors/problem.ts'
import { checkRange, checkSheet } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { CountedLine } from '../../generated/schema-types.ts'
import { shelfKey } from '../../level-key.ts'
import { mustSeeStock } from '../../scope.ts'
import type { CountedShelf } from '../mappers.ts'
import { countRange, mostCounted } from './counted-lines.ts'

/** What the record says of each counted shelf. @throws FORBIDDEN, BAD_USER_INPUT for a line that does not fit */
export async function findDifferences(
  ctx: Context,
  storeId: string,
  lines: CountedLine[],
): Promise<CountedShelf[]> {
  await mustSeeStock(ctx, storeId)
  try {
    await checkSheet(ctx.db, lines, { most: mostCounted, archived: true })
    checkRange(lines, 'counted', countRange)
  } catch (error) {
    throw error instanceof Problem ? badInput(error.message) : error
  }
  const levels = await Promise.all(
    lines.map(({ productId }) => ctx.load.level.load(shelfKey(storeId, productId))),
  )
  return lines.map(({ productId, counted }, at) => ({
    storeId,
    productId,
    counted,
    onHand: levels[at]?.onHand ?? 0,
  }))
}
