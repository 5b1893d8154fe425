import { type ExecutionResult, execute, parse, subscribe } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { person } from '../testing/principals.ts'
import { schemaOf } from '../testing/schemas.ts'

const came: unknown[] = []
const note = (_: unknown, args: unknown) => void came.push(args)
const schema = schemaOf(
  `type Query { find(id: ID, ids: [ID!], filter: Filter, text: String, any: JSON, size: Size): String }
   type Mutation { change(input: Filter!): String }
   type Subscription { follow(id: ID!): String }
   input Filter { id: ID, lists: [[ID!]!], deeper: Filter, text: String, count: Int }
   enum Size { SMALL }
   scalar JSON`,
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

const contextValue = { principal: person([]), forget() {} }

const ask = (query: string, variableValues = {}) =>
  execute({ schema, document: parse(query), variableValues, contextValue }) as ExecutionResult
