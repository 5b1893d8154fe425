import { buildSchema, type ExecutionResult, parse } from 'graphql'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { apiError } from '../../runtime/errors/errors.ts'
import type { SubgraphClient } from '../../runtime/subgraph-client/client.ts'
import { gate } from '../../runtime/testing/race.ts'
import type { FetchContext } from '../access/caller.ts'
import { type Read, subgraphSource } from './data-source.ts'
import { createShapes } from './shape.ts'

const schema = buildSchema(`type Query { stores(day: String): [Store!]! price: Int }
  type Mutation { rename: Store }
  type Store { id: ID shelves: Int } type Product { price: Int stock: Stock } type Stock { available: Int }`)

/** Calls a subgraph with this answer, as a plan's executor does. */
function ask(
  execute: SubgraphClient['execute'] | (() => Promise<unknown>),
  query = '{ first: stores { id } second: stores { id } }',
  variables = {},
  context: object = { until: Date.now() + 1_000 },
): Promise<Read> {
  const subgraph = { name: 'stores', execute } as unknown as SubgraphClient
  const log = pino({ level: 'silent' })
  return subgraphSource({ subgraph, shapeOf: createShapes(schema), log }).fetch(
    { query, document: parse(query), variables },
    context as FetchContext,
  )
}

const answering = (result: object) => async () => result as ExecutionResult

test('an answer that fits the schema is passed on unchanged', async () => {
  const data = { first: [], second: [] }
  expect(await ask(answering({ data }))).toEqual({ data, errors: [] })
})
test('an error about the whole request is placed at each missing field', async () => {
  const { errors } = await ask(answering({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }))
  expect(errors).toMatchObject([
    { message: 'no', path: ['first'], extensions: { code: 'FORBIDDEN' } },
    { message: 'no', path: ['second'], extensions: { code: 'FORBIDDEN' } },
  ])
})

test('errors of entities are placed by type, fragments and aliases included', async () => {
  const { errors } = await ask(
    async () => {
      throw new Error('connect ECONNREFUSED')
    },
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
       __typename ... on Product { cost: price ...P } ... on Store { shelves } } }
     fragment P on Product { stock { available } }`,
    {
      representations: [
        { __typename: 'Product', id: 1 },
        { __typename: 'Store', id: 2 },
      ],
    },
  )
  expect(errors!.map(({ path }) => path)).toEqual([
    ['_entities', 0, 'cost'],
    ['_entities', 0, 'stock'],
    ['_entities', 1, 'shelves'],
  ])
  for (const { message, extensions } of errors!) {
    expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' })
    expect(message).toMatch(/The subgraph stores does not answer/)
  }
})

test('a thrown rejection keeps its code, without its HTTP status', async () => {
  const { errors } = await ask(() =>
    Promise.reject(apiError('UNAUTHENTICATED', 'expired', { http: { status: 401 } })),
  )
  expect(errors![0]).toMatchObject({ message: 'expired', extensions: { code: 'UNAUTHENTICATED' } })
  expect(errors![0]!.extensions).not.toHaveProperty('http')
})

test('only public extensions are passed on', async () => {
  const extensions = { code: 'LIMIT_EXCEEDED', limit: 'time', sql: 'select 1', stacktrace: ['at 10.0.0.7'] }
  const { errors } = await ask(answering({ errors: [{ message: 'no', path: ['first'], extensions }] }))
  expect(errors![0]!.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'time' })
})

test('a mutation without an answer in time may have been made, and is not cancelled', async () => {
  let signalled: AbortSignal | undefined
  const silent = (_: object, __: object, signal?: AbortSignal) => {
    signalled = signal
    return new Promise<ExecutionResult>(() => {})
  }
  const soon = { until: Date.now() + 1_000 }
  const { errors } = await ask(silent, 'mutation { rename { id } }', {}, soon)
  expect(errors).toMatchObject([{ path: ['rename'], extensions: { code: 'OUTCOME_UNKNOWN' } }])
  expect(errors![0]!.message).toContain('same idempotency key')
  expect(signalled).toBeUndefined()
})

test('a running mutation is finished when its client disconnects; a query is cancelled', async () => {
  const client = new AbortController()
  const answer = gate()
  const execute = async (_: object, __: object, signal?: AbortSignal) => {
    signal?.addEventListener('abort', () => requests.push('given up'))
    await answer.opened
    return { data: { rename: { id: 1 } } }
  }
  const requests: string[] = []
  const context = { until: Date.now() + 10_000, left: client.signal }
  const change = ask(execute, 'mutation { rename { id } }', {}, context)
  const query = ask(execute, '{ stores { id } }', {}, context)
  client.abort()
  expect((await query).errors).toMatchObject([{ message: expect.stringContaining('The client has left') }])
  answer.open()
  expect((await change).data).toEqual({ rename: { id: 1 } })
  expect(requests).toEqual(['given up'])
})

test('a mutation that was not sent in time was not made', async () => {
  const { errors } = await ask(
    () => Promise.reject(new Error('asked')),
    'mutation { rename { id } }',
    {},
    { until: 0 },
  )
  expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'time' } }])
})

test('a value that does not fit its type is BAD_USER_INPUT, though graphql-js gives no code', async () => {
  const message = 'Variable "$day" got invalid value "x"; Value is not a valid Date'
  expect((await ask(answering({ errors: [{ message }] }))).errors![0]!.extensions!.code).toBe(
    'BAD_USER_INPUT',
  )
})
