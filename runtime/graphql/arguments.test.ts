import { type ExecutionResult, execute, parse, subscribe } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { user } from '../testing/principals.ts'
import { schemaOf } from '../testing/schemas.ts'

const got: unknown[] = []
const keepArguments = (_: unknown, args: unknown) => void got.push(args)
const schema = schemaOf(
  `type Query { find(id: ID, ids: [ID!], filter: Filter, text: String, any: JSON, size: Size, in: Period): String }
   type Mutation { change(input: Filter!): String }
   type Subscription { follow(id: ID!): String }
   input Filter { id: ID, lists: [[ID!]!], deeper: Filter, text: String, count: Int }
   enum Size { SMALL }
   input Period { from: DateTime, until: DateTime, deeper: [Period!] }
   type Thing @key(fields: "id") { id: ID!, name: String }
   type Bare @key(fields: "id") { id: ID! }
   scalar JSON scalar DateTime`,
  {
    Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Thing ${id}` }) },
    Query: { find: keepArguments },
    Mutation: { change: keepArguments },
    Subscription: {
      follow: {
        async *subscribe(_: unknown, args: unknown) {
          got.push(args)
          yield { follow: 'it' }
        },
      },
    },
  },
)
beforeEach(() => {
  got.length = 0
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
    expect(got).toEqual([args])
  })

  test('is the same id in a variable, a mutation and a subscription', async () => {
    await ask('mutation ($input: Filter!) { change(input: $input) }', { input: { id: upper } })
    const document = parse(`subscription { follow(id: "${upper}") }`)
    await subscribe({ schema, document, contextValue }).then((stream) =>
      (stream as AsyncIterableIterator<unknown>).next(),
    )
    expect(got.slice(0, 2)).toEqual([{ input: { id } }, { id }])
  })

  test('is unchanged in a string', async () => {
    await ask(`{ find(text: "${upper}", filter: { count: 3 }, size: SMALL, any: { id: "${upper}" }) }`)
    expect(got).toEqual([{ text: upper, filter: { count: 3 }, size: 'SMALL', any: { id: upper } }])
  })

  test('leaves null and absent values', async () => {
    await ask('{ find(id: null, filter: { id: null }) }')
    await ask('{ find }')
    expect(got).toEqual([{ id: null, filter: { id: null } }, {}])
  })
})

describe('an invalid id', () => {
  test.each([
    ['alone', '{ find(id: "abc") }', 'id is "abc"'],
    ['empty', '{ find(id: "") }', 'id is ""'],
    ['a number', '{ find(id: 7) }', 'id is "7"'],
    ['an id with a blank after it', `{ find(id: "${id} ") }`, `id is "${id} "`],
    ['an id without a letter', `{ find(id: "${id.slice(1)}") }`, `id is "${id.slice(1)}"`],
    ['in a list', `{ find(ids: ["${id}", "x"]) }`, 'ids.1 is "x"'],
    [
      'deep in an input',
      `{ find(filter: { deeper: { lists: [[], ["x"]] } }) }`,
      'filter.deeper.lists.1.0 is "x"',
    ],
    ['in a mutation', 'mutation { change(input: { id: "x" }) }', 'input.id is "x"'],
    ['long', `{ find(id: "${'x'.repeat(1_000)}") }`, `id is "${'x'.repeat(40)}…"`],
  ])('is reported as malformed: %s', async (_, query, what) => {
    const { errors } = await ask(query)
    expect(errors).toMatchObject([
      {
        message: `${what}: expected an id, which is a UUID. Send it as it came from the API.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(got).toEqual([])
  })

  test('is reported as malformed in a subscription, and in a variable', async () => {
    const document = parse('subscription { follow(id: "x") }')
    expect(await subscribe({ schema, document, contextValue })).toMatchObject({ errors: [malformed] })
    expect((await ask('query ($id: ID) { find(id: $id) }', { id: 'x' })).errors).toMatchObject([malformed])
  })

  test('is reported as malformed as the key of an entity, and the other entities stay', async () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Thing { id name } ... on Bare { id } } }`
    const representations = [
      { __typename: 'Thing', id: 'x' },
      { __typename: 'Thing', id: upper },
      { __typename: 'Bare', id: 'x' },
      { __typename: 'Bare', id: upper },
      { __typename: 'Thing', id: { not: 'an id' } },
    ]
    const { data, errors } = await ask(query, { representations })
    expect(data!._entities).toEqual([null, { id, name: `Thing ${id}` }, null, { id }, null])
    expect(errors!.map(({ path, message }) => [path, message.split(':')[0]])).toEqual([
      [['_entities', 0], 'Thing.id is "x"'],
      [['_entities', 2], 'Bare.id is "x"'],
      [['_entities', 4], 'Thing.id is "[object Object]"'],
    ])
  })

  const malformed = {
    message: expect.stringContaining('id is "x": expected an id'),
    extensions: { code: 'BAD_USER_INPUT' },
  }
})

test.each([
  ['the character NUL in an argument', { text: 'a\0b' }],
  ['the character NUL in an id', { id: '\0' }],
  ['the character NUL in an input', { filter: { deeper: { text: '\0' } } }],
  ['the first half of a character in an argument', { text: 'a \ud83d b' }],
  ['the second half of a character in an input', { filter: { deeper: { text: '\udc00' } } }],
])('%s is rejected: PostgreSQL cannot hold it', async (_, variables) => {
  const { errors } = await ask(
    'query ($text: String, $id: ID, $filter: Filter) { find(text: $text, id: $id, filter: $filter) }',
    variables,
  )
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  expect(got).toEqual([])
})

describe('a period', () => {
  const [early, late] = ['2026-03-01T09:00:00Z', '2026-03-01T04:00:01-05:00']
  const find = (period: object) => ask('query ($in: Period) { find(in: $in) }', { in: period })

  test.each([
    ['alone', { from: late, until: early }],
    ['deep in an input', { deeper: [{}, { from: late, until: early }] }],
  ])('that begins after its end is rejected, %s: it would match nothing', async (_, period) => {
    const { errors } = await find(period)
    expect(errors).toMatchObject([
      {
        message:
          'from 2026-03-01T09:00:01.000Z is after until 2026-03-01T09:00:00.000Z: expected the earlier moment, then the later.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(got).toEqual([])
  })

  test('is accepted when it begins before its end or with it, or has only one of both', async () => {
    for (const period of [{ from: early, until: late }, { from: early, until: early }, { from: late }, {}])
      expect((await find(period)).errors).toBeUndefined()
    expect((await find({ from: null, until: early })).errors).toBeUndefined()
    expect(got).toHaveLength(5)
  })
})

const contextValue = { principal: user([]), forget() {} }

const ask = (query: string, variableValues = {}) =>
  execute({ schema, document: parse(query), variableValues, contextValue }) as ExecutionResult
