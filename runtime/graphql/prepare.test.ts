import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { badInput } from '../errors/errors.ts'
import { plannedLimits } from './limits.ts'
import { createPreparation } from './prepare.ts'

const schema = buildSchema(
  'scalar Day type Query { name(on: Day): String store: Store } type Store { name: String store: Store }',
)
Object.assign(schema.getType('Day')!, {
  parseLiteral() {
    throw badInput('Expected a day.')
  },
})
const prepared = () => createPreparation(schema, plannedLimits)

/** 2 to the power of `levels` fields, in a document of few tokens. */
const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `fragment F${level} on Store { ${twice(level)} }`).join('\n')

const twice = (level: number) => (level === 0 ? 'name' : `...F${level - 1} ...F${level - 1}`)

test('a text is parsed once', () => {
  const prepare = prepared()
  const [first, second] = [prepare({ query: '{ name }' }), prepare({ query: '{ name }' })]
  expect(first).toEqual({ document: expect.anything() })
  expect('document' in first && first.document).toBe('document' in second && second.document)
})

test('a parsed document is not parsed again', () => {
  const document = parse('{ name }')
  expect(prepared()({ query: 'not read', document })).toEqual({ document })
})

test.each([
  ['is no GraphQL', '{ name', 'GRAPHQL_PARSE_FAILED'],
  ['does not fit the schema', '{ nmae }', 'GRAPHQL_VALIDATION_FAILED'],
  ['has an invalid value of a scalar', '{ name(on: 1) }', 'GRAPHQL_VALIDATION_FAILED'],
  ['introspects the schema', '{ __schema { queryType { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['nests too deep', `{ ${'store { '.repeat(30)} name ${'}'.repeat(30)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['has too many fields', `{ store { ...F15 } } ${doubling(16)}`, 'GRAPHQL_VALIDATION_FAILED'],
])('a document that %s is rejected each time', (_, query, code) => {
  const prepare = prepared()
  for (const { errors } of [prepare({ query }), prepare({ query })])
    expect(errors?.[0]?.extensions).toMatchObject({ code })
})

test('(control) a document with half the fields is accepted', () => {
  expect(prepared()({ query: `{ store { ...F13 } } ${doubling(14)}` }).errors).toBeUndefined()
})

test('a document that the caller parsed is validated too', () => {
  const document = parse('{ nmae }')
  const { errors } = prepared()({ query: '', document })
  expect(errors?.[0]?.message).toBe('Cannot query field "nmae" on type "Query".')
})
