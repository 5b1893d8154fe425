import { badInput } from '../../../../runtime/errors/errors.ts'
import { Problem } from '../../../../runtime/errors/problem.ts'
import { checkNamedLines } from '../../check-named-lines.ts'
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
  counted: CountedLine[],
): Promise<CountedLevel[]> {
  await mustSeeStock(ctx, storeId)
  const lines = await linesOf(ctx, counted)
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

async function linesOf(ctx: Context, counted: CountedLine[]) {
  try {
    const { lines } = await checkNamedLines(ctx.db, counted, {
      max: maxCounted,
      archived: true,
      inPacks: ['counted'],
      range: countRange,
    })
    return lines
  } catch (error) {
    throw error instanceof Problem ? badInput(error.message) : error
  }
}
