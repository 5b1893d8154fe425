import { commonProblem, type Problem } from '../errors/problem.ts'
import type { Statement } from './sql.ts'
import type { Queries } from './transaction.ts'

/** A unique code, and how to find the row that holds it. */
export interface Claim {
  code: string
  /** Reads `id`, `name` and `archived` of the row that holds the code. */
  holder: Statement
  /** The GraphQL type that has such codes, for example Product. */
  kind: string
  /** How codes that differ in their characters can be equal, for example `, in whatever case and accents`. */
  alike?: string
  /** The mutation that restores an archived holder. */
  restore?: string
  /** The path of the code in the input, when the input has several. */
  path?: string
}

/**
 * Runs a command that claims codes. When two commands claim the same code, the database decides
 * which one gets it.
 * @param claims keyed by the constraint or index that keeps the code unique; null where the command
 * claims none
 * @param command a whole transaction: the holder is read after its rollback
 * @throws Problem CodeTaken that names the holder
 */
export async function claimingCodes<T>(
  db: Queries,
  claims: Record<string, Claim | null>,
  command: () => Promise<T>,
): Promise<T> {
  try {
    return await command()
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    const claim = code === uniqueViolation ? claims[constraint ?? ''] : undefined
    if (!claim) throw error
    const [holder] = await db.query<Holder>(claim.holder)
    throw codeTaken(claim, holder)
  }
}

/** The row that holds a code. */
export interface Holder {
  id: string
  name: string
  archived: boolean
}

const uniqueViolation = '23505'

/** The problem CodeTaken. There is no holder when the row that held the code has just given it up. */
export function codeTaken(
  { code, kind, alike = '', restore, path }: Omit<Claim, 'holder'>,
  holder: Holder | undefined,
): Problem {
  const data = { taken: code, holder: holder ? { ...holder, kind } : null }
  const where = path ? `${path}: ` : ''
  if (!holder)
    return commonProblem('CodeTaken', `${where}${code} was taken until a moment ago: ask again.`, data)
  const { id, name, archived } = holder
  const again = archived && restore ? `, or take that one into use again with ${restore}` : ''
  return commonProblem(
    'CodeTaken',
    `${where}${code} is taken by the ${kind} ${name} (${id})${archived ? ', which is out of use' : ''}: expected one that no other has${alike}. Choose another${again}.`,
    data,
  )
}
