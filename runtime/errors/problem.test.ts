import { expect, test } from 'vitest'
import { Problem } from './problem.ts'

const problem = Problem.of<{
  StockPromised: {
    __typename?: 'StockPromised'
    code: string
    message: string
    lines: string[]
    hint: string | null
  }
}>()
const promised = problem('StockPromised', 'More is promised.', { lines: ['milk'], hint: null })

test('a problem has the code of its type, and its result has every field', () => {
  expect(promised.code).toBe('STOCK_PROMISED')
  expect(promised.result).toEqual({
    __typename: 'StockPromised',
    code: 'STOCK_PROMISED',
    message: 'More is promised.',
    lines: ['milk'],
    hint: null,
  })
})

test('a problem that was stored as its result gives the same result again', () => {
  expect(Problem.from(JSON.parse(JSON.stringify(promised.result))).result).toEqual(promised.result)
})

test('the type check fails for a field that is left out, also one that may be null', () => {
  // @ts-expect-error: the hint is missing.
  problem('StockPromised', 'More is promised.', { lines: ['milk'] })
})
