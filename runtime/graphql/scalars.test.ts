import { execute, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { user } from '../testing/principals.ts'
import { schemaOf } from '../testing/schemas.ts'

const schema = schemaOf(
  `type Query { take(moment: DateTime, day: LocalDate, time: LocalTime, whole: SafeInt, any: JSON): String }
   scalar DateTime scalar LocalDate scalar LocalTime scalar SafeInt scalar JSON`,
  { Query: { take: () => 'taken' } },
)
const types = { moment: 'DateTime', day: 'LocalDate', time: 'LocalTime', whole: 'SafeInt', any: 'JSON' }
type Name = keyof typeof types

const moment = 'Expected a moment with its offset like 2026-03-01T14:30:00Z or 2026-03-01T09:30:00-05:00, got'
const day = 'Expected a day of the calendar like 2026-03-01, got'
const time = 'Expected a time of 24 hours like 08:30, got'
const whole = 'Expected a whole number like 1999, without quotes, of at most 9007199254740991, got'

describe('the error for an invalid value names the expected value', () => {
  test.each<[Name, unknown, string]>([
    ['day', '21/11/2026', `${day} "21/11/2026".`],
    ['day', '2026-02-30', `${day} "2026-02-30".`],
    ['day', 20261121, `${day} 20261121.`],
    ['day', '', `${day} "".`],
    ['day', 'x'.repeat(1_000), `${day} "${'x'.repeat(40)}…".`],
    ['moment', '2026-11-21', `${moment} "2026-11-21".`],
    ['moment', '2026-11-21T10:00:00', `${moment} "2026-11-21T10:00:00".`],
    ['moment', 1763719200, `${moment} 1763719200.`],
    ['moment', true, `${moment} true.`],
    ['time', '8:30', `${time} "8:30".`],
    ['time', '24:00', `${time} "24:00".`],
    ['whole', '1999', `${whole} "1999".`],
    ['whole', 19.99, `${whole} 19.99.`],
    ['whole', 9007199254740992, `${whole} 9007199254740992.`],
    ['whole', { amount: 1 }, `${whole} {"amount":1}.`],
  ])('%s: %j', (name, value, message) => {
    expect(byVariable(name, value)?.endsWith(`; ${message}`), byVariable(name, value)).toBe(true)
    if (typeof value !== 'object') expect(inDocument(name, JSON.stringify(value))).toBe(message)
  })
})

test.each<[Name, unknown]>([
  ['day', '2026-03-01'],
  ['moment', '2026-03-01T14:30:00Z'],
  ['moment', '2026-03-01T09:30:00.123-05:00'],
  ['time', '08:30'],
  ['whole', 9007199254740991],
  ['any', { anything: ['goes'] }],
])('%s takes %j', (name, value) => {
  expect(byVariable(name, value)).toBeUndefined()
  if (typeof value !== 'object') expect(inDocument(name, JSON.stringify(value))).toBeUndefined()
})

describe.each(['__proto__', 'constructor', 'prototype'])('an object with the key %s', (key) => {
  const problem = `Got the key ${key}: expected a name that JavaScript's own objects do not use. Use another name.`

  test.each([
    ['alone', `{ ${key}: { admin: true } }`, `{ "${key}": { "admin": true } }`],
    ['beside others', `{ a: 1, ${key}: 1 }`, `{ "a": 1, "${key}": 1 }`],
    ['deep within', `{ a: [1, { b: { ${key}: null } }] }`, `{ "a": [1, { "b": { "${key}": null } }] }`],
    ['in a list', `[[{ ${key}: [] }]]`, `[[{ "${key}": [] }]]`],
  ])('is rejected as JSON, %s', (_, literal, json) => {
    expect(byVariable('any', JSON.parse(json))).toContain(problem)
    expect(inDocument('any', literal)).toBe(problem)
    const ofDefault = parse(`query ($v: JSON = ${literal}) { take(any: $v) }`)
    expect(validate(schema, ofDefault).map(({ message }) => message)).toContain(problem)
  })
})

test('a schema with an unknown scalar cannot be built', () => {
  expect(() => schemaOf('type Query { price: Decimal } scalar Decimal', {})).toThrow(
    /Decimal takes any value/,
  )
})

/** The error for a value in a variable. */
function byVariable(name: Name, value: unknown) {
  const document = parse(`query ($v: ${types[name]}) { take(${name}: $v) }`)
  const contextValue = { principal: user([]), forget() {} }
  const answer = execute({ schema, document, variableValues: { v: value }, contextValue })
  return 'errors' in answer ? answer.errors?.[0]?.message : undefined
}

/** The error for a value in the document. */
const inDocument = (name: Name, literal: string) =>
  validate(schema, parse(`{ take(${name}: ${literal}) }`))[0]?.message
