import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { resumable } from './resume.ts'

const schema = buildSchema(`
  type Query { now: Int }
  union Event = Change | Gone
  type Change { cursor: String! level: Int }
  type Gone { reason: String }
  directive @tag(name: String) on SUBSCRIPTION
  type Subscription {
    changes(after: String, levels: [Int!]): Event
    plain(after: String): Change
    ticks: Int
    moments: Change
  }`)

function resumed(query: string, lastEventId?: string, variables?: Record<string, unknown>) {
  const { body, read } = resumable(schema, { query, variables }, lastEventId)
  expect(validate(schema, parse(body.query)), body.query).toEqual([])
  return { ...body, read, text: body.query.replace(/\s+/g, ' ') }
}

describe('the cursor of each event', () => {
  test("is added for a union and for an object, beside the client's fields", () => {
    expect(resumed('subscription { changes { ... on Change { level } } }').text).toBe(
      'subscription { changes { ... on Change { level } ... on Change { comptoirEventId: cursor } } }',
    )
    expect(resumed('subscription { plain { level } }').text).toContain(
      '{ level ... on Change { comptoirEventId',
    )
  })

  test('is removed from the answer, under any alias of the client', () => {
    const { read } = resumed('subscription { mine: changes { ... on Change { level } } }')
    const answer = { data: { mine: { level: 1, comptoirEventId: 'c1' } } }
    expect(read(answer)).toEqual({ id: 'c1', answer: { data: { mine: { level: 1 } } } })
    expect(answer.data.mine.comptoirEventId).toBe('c1')
    for (const other of [{ data: { mine: { reason: 'old' } } }, { data: { mine: null } }, { data: null }, {}])
      expect(read(other)).toEqual({ answer: other })
  })

  test.each([
    ['a query', '{ now }'],
    ['a subscription without after', 'subscription { moments { level } }'],
    ['a subscription to a scalar', 'subscription { ticks }'],
    ['a field in a fragment', 'subscription { ...f } fragment f on Subscription { plain { level } }'],
  ])('is not added to %s', (_, query) => {
    expect(resumed(query).query).toBe(query)
  })

  test.each([
    'subscription {',
    'subscription { plain }',
    'subscription { unknown { x } }',
    '{ a',
    'x'.repeat(200_000),
  ])('is not added to an invalid document (%#)', (query) => {
    expect(resumable(schema, { query }).body.query).toBe(query)
  })
})

describe('the last event id', () => {
  const level = '{ ... on Change { level } }'
  test.each([
    ['no arguments', `subscription { changes ${level} }`],
    ['a name', `subscription Mine { changes ${level} }`],
    ['other arguments', `subscription { changes(levels: [1]) ${level} }`],
    ['other variables', `subscription ($l: [Int!]) { changes(levels: $l) ${level} }`],
    ['a literal', `subscription { changes(after: "older") ${level} }`],
    ['null', `subscription { changes(after: null, levels: 1) ${level} }`],
    ['a directive', `subscription @tag(name: "x") { changes ${level} }`],
    ['no white space', 'subscription{changes{...on Change{level}}}'],
  ])('continues the stream: of an operation with %s', (_, query) => {
    const { text, variables } = resumed(query, 'c7', { l: [1] })
    expect(variables).toEqual({ l: [1], comptoirLastEventId: 'c7' })
    expect(text).toMatch(/changes\([^)]*after: \$comptoirLastEventId\b/)
    expect(text).not.toContain('older')
  })

  test("replaces the client's older variable", () => {
    const { variables, query } = resumed(`subscription ($a: String) { changes(after: $a) ${level} }`, 'c7', {
      a: 'c1',
    })
    expect(variables).toEqual({ a: 'c7' })
    expect(query).not.toContain('comptoirLastEventId')
  })

  test.each(['subscription { moments { level } }', 'subscription { ticks }'])(
    'is rejected when the operation has no cursor to continue after: %s',
    (query) => {
      expect(() => resumable(schema, { query }, 'c7')).toThrow(/^Last-Event-ID came, but/)
    },
  )

  test('is ignored for an invalid operation', () => {
    expect(resumable(schema, { query: '{ now }' }, 'c7').body).toEqual({ query: '{ now }' })
  })
})
