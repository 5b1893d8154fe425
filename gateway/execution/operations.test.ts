import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { anonymous, principal } from '../../runtime/access/principal.ts'
import { bounded } from '../../runtime/graphql/bounded.ts'
import { openTestChain } from '../testing/chain.ts'
import { createOperations } from './operations.ts'
import { loadSupergraph } from './supergraph.ts'

const holding = (...permissions: string[]) =>
  principal({ ...anonymous, kind: 'user', has: (permission) => permissions.includes(permission) })

function planner() {
  const plan = createOperations(loadSupergraph(openTestChain().supergraph))
  return (source: string, caller = anonymous, operationName?: string) =>
    plan({ document: parse(source), source, hash: source, operationName }, caller)
}

test('callers who meet the same requirements share one plan', () => {
  const plan = planner()
  const query = '{ products { name stock { available } } }'
  expect(plan(query, holding('stock:read'))).toBe(plan(query, holding('stock:read', 'audit:read')))
  expect(plan(query, holding('sale:read'))).toBe(plan(query))
  expect(plan(query, holding('stock:read'))).not.toBe(plan(query))
})

test('all callers share the plan of an operation without requirements', () => {
  const plan = planner()
  expect(plan('{ products { name } }', holding('stock:read'))).toBe(plan('{ products { name } }'))
})

test('the operations of one document have separate plans', () => {
  const plan = planner()
  const document = 'query A { products { name } } query B { products { price } }'
  expect(plan(document, anonymous, 'A').plan).not.toEqual(plan(document, anonymous, 'B').plan)
})

test('a cached value is made once, and the least recently used value is dropped', () => {
  const kept = bounded<object>(10)
  const get = (key: string, weight: number) => kept.get(key, weight, () => ({ key }))
  const first = get('first', 4)
  const second = get('second', 4)
  expect(get('first', 4)).toBe(first)
  get('third', 4)
  expect(get('first', 4)).toBe(first)
  expect(get('second', 4)).not.toBe(second)
})

test('a value heavier than the cache is kept alone', () => {
  const kept = bounded<object>(10)
  const small = kept.get('small', 1, () => ({}))
  const large = kept.get('large', 50, () => ({}))
  expect(kept.get('large', 50, () => ({}))).toBe(large)
  expect(kept.get('small', 1, () => ({}))).not.toBe(small)
})
