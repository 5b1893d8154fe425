import type { GraphQLError } from 'graphql'
import { apiError, badInput } from '../../runtime/errors/errors.ts'
import { variableLimits } from '../../runtime/graphql/limits.ts'
import { textProblem } from '../../runtime/values/text.ts'

/**
 * Looks through all that came as variables, whatever the operation makes of it: what no list of arguments bounds,
 * and text that PostgreSQL cannot hold. Without recursion, because depth is one of the things that it refuses.
 * @returns LIMIT_EXCEEDED or BAD_USER_INPUT, for the first that does not fit
 */
export function unfitVariables(variables: Record<string, unknown>): GraphQLError | undefined {
  const { values: mostValues, depth: mostDepth } = variableLimits
  const waiting: [value: unknown, depth: number][] = [[variables, 0]]
  let values = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next
    const unfit = typeof value === 'string' ? unfitText(value) : undefined
    if (unfit) return unfit
    if (typeof value !== 'object' || value === null) continue
    if (depth > mostDepth) return tooMuch('depth', 'The variables nest deeper', mostDepth)
    const items: unknown[] = Array.isArray(value) ? value : [...Object.keys(value), ...Object.values(value)]
    values += items.length
    if (values > mostValues) return tooMuch('values', 'The variables hold more', mostValues)
    for (const item of items) waiting.push([item, depth + 1])
  }
  return undefined
}

function unfitText(text: string): GraphQLError | undefined {
  const { textCharacters: most } = variableLimits
  if (text.length > most) return tooMuch('text', 'A text in the variables is longer', most)
  const problem = textProblem(text)
  return problem ? badInput(problem) : undefined
}

const tooMuch = (limit: string, came: string, max: number) =>
  apiError('LIMIT_EXCEEDED', `${came} than ${max}: send less at a time.`, { limit, max })
