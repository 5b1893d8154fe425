import { GraphQLScalarType, Kind, print } from 'graphql'
import {
  DateTimeResolver,
  JSONResolver,
  LocalDateResolver,
  LocalTimeResolver,
  SafeIntResolver,
} from 'graphql-scalars'
import { badInput } from '../errors/errors.ts'
import { cut, shown } from '../values/check-text.ts'
import { largestQuantity, thousandthsOf, unitsOf } from '../values/quantity.ts'
import { keyProblem } from '../values/text.ts'

/** A quantity of goods: units in JSON, thousandths of a unit in TypeScript. */
const Quantity = new GraphQLScalarType<number, number>({
  name: 'Quantity',
  serialize: (thousandths) => unitsOf(thousandths as number),
  parseValue: (value) => quantityOf(typeof value === 'number' ? value : Number.NaN),
  parseLiteral: (literal) =>
    quantityOf(literal.kind === Kind.INT || literal.kind === Kind.FLOAT ? Number(literal.value) : Number.NaN),
})

function quantityOf(units: number): number {
  const thousandths = thousandthsOf(units)
  if (thousandths === undefined || Math.abs(thousandths) > largestQuantity) throw new TypeError('no quantity')
  return thousandths
}

/** The scalars that a subgraph may define. They check the values; the gateway only passes them on. */
export const scalars: Record<string, GraphQLScalarType> = {
  DateTime: withExpectation(
    DateTimeResolver,
    'a moment with its offset like 2026-03-01T14:30:00Z or 2026-03-01T09:30:00-05:00',
  ),
  LocalDate: withExpectation(LocalDateResolver, 'a day of the calendar like 2026-03-01'),
  LocalTime: withExpectation(LocalTimeResolver, 'a time of 24 hours like 08:30'),
  SafeInt: withExpectation(
    SafeIntResolver,
    'a whole number like 1999, without quotes, of at most 9007199254740991',
  ),
  Quantity: withExpectation(
    Quantity,
    'a quantity like 2 or 1.25, a number without quotes with at most three decimals, of at most 1000000000',
  ),
  JSON: withPlainKeys(JSONResolver),
}

/** A scalar whose values may hold objects, without keys that reach into JavaScript's own objects. */
function withPlainKeys(scalar: GraphQLScalarType): GraphQLScalarType {
  const { parseValue, parseLiteral, ...same } = scalar.toConfig()
  return new GraphQLScalarType({
    ...same,
    parseValue: (value) => plain(parseValue(value)),
    parseLiteral: (literal, variables) => plain(parseLiteral(literal, variables)),
  })

  function plain<T>(value: T): T {
    const waiting: unknown[] = [value]
    while (waiting.length > 0) {
      const next = waiting.pop()
      if (typeof next !== 'object' || next === null) continue
      const problem = Object.keys(next).map(keyProblem).find(Boolean)
      if (problem) throw badInput(problem)
      for (const item of Object.values(next)) waiting.push(item)
    }
    return value
  }
}

/** Adds the expected value to the error message; the library names only the value that it got. */
function withExpectation(scalar: GraphQLScalarType, what: string): GraphQLScalarType {
  const { parseValue, parseLiteral, ...same } = scalar.toConfig()
  return new GraphQLScalarType({
    ...same,
    parseValue: (value) =>
      orExplain(
        () => parseValue(value),
        () => (typeof value === 'string' ? shown(value) : cut(JSON.stringify(value))),
      ),
    parseLiteral: (literal, variables) =>
      orExplain(
        () => parseLiteral(literal, variables),
        () => (literal.kind === 'StringValue' ? shown(literal.value) : cut(print(literal))),
      ),
  })

  function orExplain<T>(parse: () => T, got: () => string): T {
    try {
      return parse()
    } catch {
      throw badInput(`Expected ${what}, got ${got()}.`)
    }
  }
}
