import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { buildSchema, type ExecutionResult, type GraphQLSchema, Kind, parse, printSchema } from 'graphql'
import { pino } from 'pino'
import type { FetchContext } from '../../gateway/access/caller.ts'
import { createAnswer, type Execute } from '../../gateway/execution/answer.ts'
import { compiledExecutor } from '../../gateway/execution/compiled-executor.ts'
import { subgraphSource } from '../../gateway/execution/data-source.ts'
import { executorOfApollo } from '../../gateway/execution/executor-of-apollo.ts'
import { createOperations } from '../../gateway/execution/operations.ts'
import { createShapes } from '../../gateway/execution/shape.ts'
import { loadSupergraph } from '../../gateway/execution/supergraph.ts'
import { principal } from '../../runtime/access/principal.ts'
import { codeOf } from '../../runtime/errors/public-errors.ts'
import type { GraphQLRequestBody } from '../../runtime/subgraph-client/client.ts'
import { manifests } from '../../subgraphs/all.ts'
import { randomOf } from './random.ts'
import { type RandomOperation, randomOperation } from './random-operation.ts'
import { type Faults, randomSubgraphs } from './random-subgraphs.ts'

const log = pino({ level: 'silent' })

/** A supergraph whose subgraphs hold random data. */
export interface RandomGraph {
  supergraph: string
  subgraphs: Record<string, ReturnType<typeof parse>>
}

/** The product's own supergraph. */
export const ownGraph = (): RandomGraph => ({
  supergraph: readFileSync('gateway/supergraph.graphql', 'utf8'),
  subgraphs: Object.fromEntries(manifests.map(({ name, schema }) => [name, schema])),
})

export function composedGraph(sdl: Record<string, string>): RandomGraph {
  const subgraphs = Object.fromEntries(Object.entries(sdl).map(([name, text]) => [name, parse(text)]))
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, typeDefs]) => ({ name, url: `http://${name}`, typeDefs })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return { supergraph: supergraphSdl, subgraphs }
}

/** An operation whose answers differ. */
export interface Difference {
  seed: string
  query: string
  byApollo: unknown
  byGateway: unknown
}

export interface Compared {
  operations: number
  withData: number
  withErrors: number
  /** Answers that differ only in the items of lists that errors name, where each of the gateway's explains a null. */
  misplacedByApollo: number
  fetches: { byApollo: number; byGateway: number }
  representations: { byApollo: number; byGateway: number }
  differences: Difference[]
}

/** The kinds of subgraphs: without faults, with some, and with many. */
const moods: Faults[] = [
  { error: 0, nulls: 0, wrongNulls: 0, down: 0 },
  { error: 0.02, nulls: 0.1, wrongNulls: 0.01, down: 0.03 },
  { error: 0.08, nulls: 0.3, wrongNulls: 0.05, down: 0.2 },
]

/**
 * Answers random operations by Apollo's executor and by the gateway's, over the same subgraphs, and
 * compares data and errors.
 *
 * @param planted makes a faulty executor, as a control
 */
export async function compareExecutors(
  { supergraph, subgraphs }: RandomGraph,
  count: number,
  planted?: (graph: ReturnType<typeof loadSupergraph>) => Execute,
): Promise<Compared> {
  const graph = loadSupergraph(supergraph)
  const plan = createOperations(graph)
  const shapeOf = createShapes(graph.whole)
  const { clientsFor } = randomSubgraphs(subgraphs)
  const byApollo = executorOfApollo(graph, log)
  const byGateway = planted?.(graph) ?? compiledExecutor(graph)
  const compared: Compared = {
    operations: 0,
    withData: 0,
    withErrors: 0,
    misplacedByApollo: 0,
    fetches: { byApollo: 0, byGateway: 0 },
    representations: { byApollo: 0, byGateway: 0 },
    differences: [],
  }
  for (let seed = 0; compared.operations < count; seed += 1) {
    const operation = randomOperation(graph.schema, String(seed))
    if (operation) await compare(String(seed), operation)
  }
  return compared

  async function compare(seed: string, operation: RandomOperation) {
    const random = randomOf(`mood ${seed}`)
    const faults = random.pick(moods)
    const who = principal({
      kind: 'user',
      id: '0190a000-0000-7000-8000-000000000001',
      name: 'anyone',
      expiresAt: Number.POSITIVE_INFINITY,
      issuedAt: 0,
      storeIds: [],
      has: (permission) => !randomOf(`${seed} ${permission}`).chance(0.1),
    })
    const ask = async (execute: Execute, side: 'byApollo' | 'byGateway') => {
      const { query: source, variables } = operation
      const calls: GraphQLRequestBody[] = []
      const clients = clientsFor(seed, faults, calls)
      const sources = Object.fromEntries(
        graph.subgraphs.map((name) => [name, subgraphSource({ subgraph: clients(name), shapeOf, log })]),
      )
      const answer = createAnswer({ sources, execute, deadlineMs: 60_000 })
      const document = parse(source)
      const planned = plan({ document, source, hash: source }, who)
      const coerced = { ...defaultsIn(document), ...variables }
      const context = { principal: who } as FetchContext
      const result = await answer(planned, { variables, coerced, context })
      compared.fetches[side] += calls.length
      for (const { variables: sent = {} } of calls)
        compared.representations[side] += (sent.representations as object[] | undefined)?.length ?? 0
      return comparable(result)
    }
    const expected = await ask(byApollo, 'byApollo')
    const got = await ask(byGateway, 'byGateway')
    compared.operations += 1
    if (expected.data) compared.withData += 1
    if (expected.errors.length > 0) compared.withErrors += 1
    if (JSON.stringify(expected) === JSON.stringify(got)) return
    if (isMisplaced(expected, got)) compared.misplacedByApollo += 1
    else compared.differences.push({ seed, query: operation.query, byApollo: expected, byGateway: got })
  }
}

/** A shaper that knows no non-null type: the control of the comparison. */
export const withoutNullPropagation = (graph: ReturnType<typeof loadSupergraph>): Execute =>
  compiledExecutor({ ...graph, schema: nullable(graph.schema) })

const nullable = (schema: GraphQLSchema) => buildSchema(printSchema(schema).replaceAll('!', ''))

/** An executor that gives each error the path of its list: the second control of the comparison. */
export const withoutIndexes =
  (graph: ReturnType<typeof loadSupergraph>): Execute =>
  async (args) => {
    const { data, errors } = await compiledExecutor(graph)(args)
    return {
      data,
      errors: errors.map((error) =>
        Object.defineProperty(error, 'path', {
          value: error.path?.filter((part) => typeof part === 'string'),
        }),
      ),
    }
  }

/**
 * The data with its fields by name, and the errors, which may arrive in any order. The gateway
 * orders fields as graphql-js does; Apollo's executor first joins fragments of one type.
 */
const comparable = ({ data, errors = [] }: ExecutionResult) => ({
  data: byName(data) as typeof data,
  errors: errors.map((error) => JSON.stringify({ path: error.path, code: codeOf(error) })).sort(),
})

function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byName)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, byName(inner)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

type Answered = ReturnType<typeof comparable>

/**
 * Apollo's executor counts the entities of a list for the path of an error, but not those without a
 * representation, so that it may name another item.
 */
function isMisplaced(byApollo: Answered, byGateway: Answered): boolean {
  const sameData = JSON.stringify(byApollo.data) === JSON.stringify(byGateway.data)
  const withoutItems = ({ errors }: Answered) => errors.map((error) => error.replaceAll(/,\d+/g, ',#')).sort()
  const sameErrors = JSON.stringify(withoutItems(byApollo)) === JSON.stringify(withoutItems(byGateway))
  return sameData && sameErrors && byGateway.errors.every((error) => explainsNull(error, byGateway.data))
}

function explainsNull(error: string, data: unknown): boolean {
  const { path } = JSON.parse(error) as { path: (string | number)[] }
  let value = data
  for (const part of path) {
    // A field that the plan fetched for itself is not in the data.
    if (value === null || value === undefined) return true
    if ((typeof part === 'number') !== Array.isArray(value)) return false
    value = (value as Record<string | number, unknown>)[part]
  }
  return value === null || value === undefined
}

const defaultsIn = (document: ReturnType<typeof parse>) =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
            defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
          )
        : [],
    ),
  )
