import { expect, inject, test } from 'vitest'
import { compareExecutors, composedGraph, ownGraph } from './both-executors.ts'
import { everyKind } from './random-graphs.ts'

const operations = inject('long') ? 5_000 : 1_000

test.each([
  ['the supergraph of the chain', ownGraph],
  ['a supergraph with every kind of federation', () => composedGraph(everyKind)],
])('random operations over %s get the same answers from both executors', async (_, graphOf) => {
  const { differences, ...seen } = await compareExecutors(graphOf(), operations)
  expect(seen.operations).toBe(operations)
  expect(differences).toEqual([])
})
