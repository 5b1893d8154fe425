import { type ExecutionResult, execute, parse, subscribe } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { person } from '../testing/principals.ts'
import { schemaOf } from '../testing/schemas.ts'

const came: unknown[] = []
const note = (_: unknown, args: unknown) => void came.push(args)
const schema = schemaOf(
  `type Query { find(id: ID, ids: [ID!], filter: Filter, text: String, any: JSON, size: Size, in: Period): String }
   type Mutation { change(input: Filter!): String }
   type Subscription { follow(id: ID!): String }
   input Filter { id: ID, lists: [[ID!]!], deeper: Filter, text: String, count: Int }
   enum Size { SMALL }
   input Period { from: DateTime, until: DateTime, deeper: [Period!] }
   scalar JSON scalar DateTime`,
  {
    Query: { find: note },
    Mutation: { change: note },
    Subscription: {
      follow: {
        async *subscribe(_: unknown, args: unknown) {
          came.push(args)
          yield { follow: 'it' }
        },
      },
    },
  },
)
beforeEach(() => {
  came.length = 0
})

const id = '0195a000-0000-7000-8000-00000000abcd'
const upper = id.toUpperCase()

describe('an id in upper case', () => {
  test.each([
    ['alone', `find(id: "${upper}")`, { id }],
    ['in a list', `find(ids: ["${upper}", "${id}"])`, { ids: [id, id] }],
    [
      'deep in an input',
      `find(filter: { deeper: { id: "${upper}", lists: [["${upper}"], []] } })`,
      { filter: { deeper: { id, lists: [[id], []] } } },
    ],
  ])('is the same id, %s', async (_, field, args) => {
    await ask(`{ ${field} }`)
    expect(came).toEqual([args])
  })

  test('is the same id in a variable, a mutation and a subscription', async () => {
    await ask('mutation ($input: Filter!) { change(input: $input) }', { input: { id: upper } })
    const document = parse(`subscription { follow(id: "${upper}") }`)
    await subscribe({ schema, document, contextValue }).then((stream) =>
      (stream as AsyncIterableIterator<unknown>).next(),
    )
    expect(came.slice(0, 2)).toEqual([{ input: { id } }, { id }])
  })

  test('is left alone where it is a text, and so is what is no id', async () => {
    await ask(
      `{ find(text: "${upper}", id: "SKU-ABC", filter: { count: 3 }, size: SMALL, any: { id: "${upper}" }) }`,
    )
    expect(came).toEqual([
      { text: upper, id: 'SKU-ABC', filter: { count: 3 }, size: 'SMALL', any: { id: upper } },
    ])
  })

  test('leaves what was not given, and null', async () => {
    await ask('{ find(id: null, filter: { id: null }) }')
    await ask('{ find }')
    expect(came).toEqual([{ id: null, filter: { id: null } }, {}])
  })
})

test.each([
  ['the character NUL in an argument', { text: 'a\0b' }],
  ['the character NUL in an id', { id: '\0' }],
  ['the character NUL in an input', { filter: { deeper: { text: '\0' } } }],
  ['the first half of a character in an argument', { text: 'a \ud83d b' }],
  ['the second half of a character in an input', { filter: { deeper: { text: '\udc00' } } }],
])('%s is refused: PostgreSQL cannot hold it', async (_, variables) => {
  const { errors } = await ask(
    'query ($text: String, $id: ID, $filter: Filter) { find(text: $text, id: $id, filter: $filter) }',
    variables,
  )
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  expect(came).toEqual([])
})

describe('a period', () => {
  const [early, late] = ['2026-03-01T09:00:00Z', '2026-03-01T04:00:01-05:00']
  const asked = (period: object) => ask('query ($in: Period) { find(in: $in) }', { in: period })

  test.each([
    ['alone', { from: late, until: early }],
    ['deep in an input', { deeper: [{}, { from: late, until: early }] }],
  ])('that begins after its end is refused, %s: nothing would come', async (_, period) => {
    const { errors } = await asked(period)
    expect(errors).toMatchObject([
      {
        message:
          'from 2026-03-01T09:00:01.000Z is after until 2026-03-01T09:00:00.000Z: expected the earlier moment, then the later.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(came).toEqual([])
  })

  test('is taken when it begins before its end, with it, or has one of both', async () => {
    for (const period of [{ from: early, until: late }, { from: early, until: early }, { from: late }, {}])
      expect((await asked(period)).errors).toBeUndefined()
    expect((await asked({ from: null, until: early })).errors).toBeUndefined()
    expect(came).toHaveLength(5)
  })
})

const contextValue = { principal: person([]), forget() {} }

const ask = (query: string, variableValues = {}) =>
  execute({ schema, document: parse(query), variableValues, contextValue }) as ExecutionResult
