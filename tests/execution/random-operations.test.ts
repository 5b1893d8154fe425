import { expect, test } from 'vitest'
import {
  compareExecutors,
  composedGraph,
  ownGraph,
  withoutIndexes,
  withoutNullPropagation,
} from './both-executors.ts'
import { everyKind } from './random-graphs.ts'

test.each([
  ['the supergraph of the chain', ownGraph],
  ['a supergraph with every kind of federation', () => composedGraph(everyKind)],
])('random operations over %s get the same answers from both executors', async (_, graphOf) => {
  const { differences, ...seen } = await compareExecutors(graphOf(), 150)
  expect(differences).toEqual([])
  expect(seen.operations).toBe(150)
  expect(seen.withErrors).toBeGreaterThan(20)
  expect(seen.withData).toBeGreaterThan(20)
  expect(seen.representations.byGateway).toBeLessThan(seen.representations.byApollo)
})

test.each([
  ['a shape without null propagation', withoutNullPropagation],
  ['paths of errors without indexes', withoutIndexes],
])('(control) the comparison detects an executor with %s', async (_, fault) => {
  const { differences } = await compareExecutors(composedGraph(everyKind), 150, fault)
  expect(differences.length).toBeGreaterThan(2)
})
