import type { GraphQLError } from 'graphql'
import { apiError, badInput } from '../../runtime/errors/errors.ts'
import { variableLimits } from '../../runtime/graphql/limits.ts'
import { textProblem } from '../../runtime/values/text.ts'

/**
 * Checks all variables of a request, used or not: sizes that no list argument limits, and text that
 * PostgreSQL cannot hold. It does not recurse, because depth is one of its limits.
 * @returns LIMIT_EXCEEDED or BAD_USER_INPUT for the first invalid value
 */
export function invalidVariables(variables: Record<string, unknown>): GraphQLError | undefined {
  const { values: maxValues, depth: maxDepth } = variableLimits
  const waiting: [value: unknown, depth: number][] = [[variables, 0]]
  let values = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next
    const invalid = typeof value === 'string' ? invalidText(value) : undefined
    if (invalid) return invalid
    if (typeof value !== 'object' || value === null) continue
    if (depth > maxDepth) return tooMuch('depth', 'The variables nest deeper', maxDepth)
    const items: unknown[] = Array.isArray(value) ? value : [...Object.keys(value), ...Object.values(value)]
    values += items.length
    if (values > maxValues) return tooMuch('values', 'The variables hold more', maxValues)
    for (const item of items) waiting.push([item, depth + 1])
  }
  return undefined
}

function invalidText(text: string): GraphQLError | undefined {
  const { textCharacters: max } = variableLimits
  if (text.length > max) return tooMuch('text', 'A text in the variables is longer', max)
  const problem = textProblem(text)
  return problem ? badInput(problem) : undefined
}

const tooMuch = (limit: string, got: string, max: number) =>
  apiError('LIMIT_EXCEEDED', `${got} than ${max}: send less at a time.`, { limit, max })
