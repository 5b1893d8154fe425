import { parse, Source } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schemaFaults } from './check-schemas.ts'

const wellMade = `
  type Query {
    "The shelves."
    shelves("How many." first: Int): [Shelf!]!
  }
  type Mutation {
    "Moves a shelf."
    moveShelf("Where to." input: MoveShelfInput!): MoveShelfResult
  }
  "A shelf."
  type Shelf {
    "How high it hangs."
    height: Height!
  }
  "What to move."
  input MoveShelfInput {
    "Which."
    id: ID!
  }
  "Any of these."
  union MoveShelfResult = Shelf
  "How high."
  enum Height {
    "Above the head."
    VERY_HIGH
  }
  "A tag."
  scalar Tag
  "Something on the wall."
  interface Hung {
    "How high."
    height: Height!
  }
  extend type Shelf {
    "What it says."
    tag: Tag
  }`

describe('a schema', () => {
  test('with descriptions and in the house style has no fault', () => {
    expect(faultsOf(wellMade)).toEqual([])
  })

  test.each([
    ['type', '"A shelf."', 'Shelf'],
    ['field', '"How high it hangs."', 'Shelf.height'],
    ['field of an extension', '"What it says."', 'Shelf.tag'],
    ['root field', '"The shelves."', 'Query.shelves'],
    ['argument', '"How many."', 'Query.shelves(first)'],
    ['input', '"What to move."', 'MoveShelfInput'],
    ['input field', '"Which."', 'MoveShelfInput.id'],
    ['union', '"Any of these."', 'MoveShelfResult'],
    ['enum value', '"Above the head."', 'Height.VERY_HIGH'],
    ['scalar', '"A tag."', 'Tag'],
    ['interface', '"Something on the wall."', 'Hung'],
  ])('has a fault for a %s without a description, with its file, line and column', (_, description, name) => {
    expect(faultsOf(wellMade.replace(description, ''))).toEqual([
      expect.stringMatching(/^shelves\.graphql:\d+:\d+ .* has no description: say what it is\.$/),
    ])
    expect(faultsOf(wellMade.replace(description, ''))[0]).toContain(` ${name} `)
  })

  test.each(['veryHigh', 'Very_High', 'VERY__HIGH', '_HIGH', 'HIGH_'])(
    'has a fault for the enum value %s',
    (value) => {
      expect(faultsOf(wellMade.replace('VERY_HIGH', value))).toEqual([
        expect.stringContaining(`Height.${value} is not SCREAMING_SNAKE.`),
      ])
    },
  )

  test.each([
    ['("Where to." input: MoveShelfInput)', 'that may be left out'],
    ['("Where to." to: MoveShelfInput!)', 'of another name'],
    ['("Where to." input: MoveShelfInput!, "More." more: Int)', 'beside another'],
    ['', 'that is missing'],
  ])('has a fault for a mutation with an input %s', (args) => {
    expect(faultsOf(wellMade.replace('("Where to." input: MoveShelfInput!)', args))).toEqual([
      expect.stringContaining('Mutation.moveShelf must take exactly one argument'),
    ])
  })

  test.each([
    ['a number', 'height: Int!'],
    ['a list', 'height: [Height!]!'],
    ['a nullable value', 'height: Height'],
  ])('has a fault for a union whose types use one name for %s and for another type', (_, field) => {
    const other = `"A box." type Box { "How high it is." ${field} }`
    const both = wellMade.replace('MoveShelfResult = Shelf', 'MoveShelfResult = Shelf | Box')
    expect(faultsOf(both + other)).toEqual([
      expect.stringContaining(
        'Box.height and Shelf.height have different types, so no selection of MoveShelfResult can',
      ),
    ])
  })

  test('has no fault for a union whose types use one name for lists of different objects', () => {
    const parts = (type: string, part: string) =>
      `"Some." type ${type} { "Its parts." parts: [${part}!]! } "One." type ${part} { "Which." id: ID! }`
    const both = wellMade.replace('MoveShelfResult = Shelf', 'MoveShelfResult = Box | Bag')
    expect(faultsOf(both + parts('Box', 'Board') + parts('Bag', 'Strap'))).toEqual([])
  })

  test.each(['@authenticated', '@requiresScopes(scopes: [["shelf:read"]])', '@policy(policies: [["tall"]])'])(
    'has a fault for a non-null field with %s',
    (directive) => {
      expect(faultsOf(wellMade.replace('height: Height!', `height: Height! ${directive}`))).toEqual([
        expect.stringContaining('Shelf.height is non-null, but only some callers may see it'),
      ])
      expect(faultsOf(wellMade.replace('height: Height!', `height: Height ${directive}`))).toEqual([])
      expect(
        faultsOf(wellMade.replace('height: Height!', `height: Height! ${directive} @inaccessible`)),
      ).toEqual([])
    },
  )

  test('has a fault for a problem without its code', () => {
    const problem = '"Too high." type TooHigh implements Problem { "Why." message: String! }'
    const codes = (code: string) => `"Codes." enum ProblemCode { "One." ${code} }`
    expect(faultsOf(wellMade + problem + codes('TOO_HIGH'))).toEqual([])
    expect(faultsOf(wellMade + problem + codes('TOO_LOW'))).toEqual([
      expect.stringContaining('TooHigh has no code TOO_HIGH in ProblemCode.'),
    ])
  })

  test.each(['StockLevel', 'MoveShelfResult!', '[MoveShelfResult]'])(
    'has a fault for a mutation that returns %s instead of a nullable union',
    (type) => {
      expect(faultsOf(wellMade.replace(': MoveShelfResult', `: ${type}`))).toEqual([
        expect.stringContaining('Mutation.moveShelf must return a nullable union'),
      ])
    },
  )
})

const faultsOf = (text: string) => schemaFaults([parse(new Source(text, 'shelves.graphql'))])
