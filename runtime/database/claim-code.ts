import { Problem } from '../errors/problem.ts'
import type { Statement } from './sql.ts'
import type { Queries } from './transaction.ts'

/** A code that is kept unique, and how to find the row that has it. */
export interface Claim {
  code: string
  /** Reads `id`, `name` and `archived` of the row that has the code. */
  holder: Statement
  parameters: unknown[]
  /** The kind of thing that has such codes, for example Product. */
  kind: string
  /** What makes two codes equal beyond their letters, for example `, in whatever case and accents`. */
  alike?: string
  /** The mutation that takes an archived holder into use again. */
  restore?: string
}

/**
 * Runs a command that claims codes; the database decides which of two commands gets one.
 * @param claims by the constraint or the index that keeps the code unique; null where none is claimed
 * @param command a whole transaction: the holder is read after it has been rolled back
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
    const [holder] = await db.query<Omit<Holder, 'kind'>>(claim.holder, claim.parameters)
    throw codeTaken(claim, holder && { ...holder, kind: claim.kind })
  }
}

interface Holder {
  kind: string
  id: string
  name: string
  archived: boolean
}

const uniqueViolation = '23505'

function codeTaken({ code, alike = '', restore }: Claim, holder: Holder | undefined): Problem {
  const data = { taken: code, holder: holder ?? null }
  if (!holder)
    return new Problem('CodeTaken', 'CODE_TAKEN', `${code} was taken until a moment ago: ask again.`, data)
  const { kind, id, name, archived } = holder
  const again = archived && restore ? `, or take that one into use again with ${restore}` : ''
  return new Problem(
    'CodeTaken',
    'CODE_TAKEN',
    `${code} is taken by the ${kind} ${name} (${id})${archived ? ', which is out of use' : ''}: expected one that no other has${alike}. Choose another${again}.`,
    data,
  )
}
