import { badInput } from '../../../../runtime/errors/errors.ts'
import { Problem } from '../../../../runtime/errors/problem.ts'
import { checkLines, checkRange } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { CountedLine } from '../../generated/schema-types.ts'
import { levelKey } from '../../level-key.ts'
import { mustSeeStock } from '../../scope.ts'
import type { CountedLevel } from '../mappers.ts'
import { countRange, maxCounted } from './counted-lines.ts'

/** Compares counted units with recorded units. @throws FORBIDDEN, BAD_USER_INPUT for an invalid line */
export async function findDifferences(
  ctx: Context,
  storeId: string,
  lines: CountedLine[],
): Promise<CountedLevel[]> {
  await mustSeeStock(ctx, storeId)
  try {
    await checkLines(ctx.db, lines, { max: maxCounted, archived: true, quantities: ['counted'] })
    checkRange(lines, 'counted', countRange)
  } catch (error) {
    throw error instanceof Problem ? badInput(error.message) : error
  }
  const levels = await Promise.all(
    lines.map(({ productId }) => ctx.load.level.load(levelKey(storeId, productId))),
  )
  return lines.map(({ productId, counted }, at) => ({
    storeId,
    productId,
    counted,
    onHand: levels[at]?.onHand ?? 0,
  }))
}
