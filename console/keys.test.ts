import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, test } from 'vitest'
import { keyless } from './src/api/keys.ts'

const source = fileURLToPath(new URL('./src/', import.meta.url))
const schema = buildSchema(
  readFileSync(fileURLToPath(new URL('../docs/schema.graphql', import.meta.url)), 'utf8'),
  {
    assumeValidSDL: true,
  },
)
const documents = parse(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(source + name, 'utf8'))
    .join('\n'),
)

/** Root types and pages of lists: the cache never stores them by themselves. */
const passing = /^(?:Query|Mutation|Subscription)$|Connection$/

/** The object types that are asked for, and in which selection their `id` is. */
function askedTypes() {
  const asked = new Map<string, boolean[]>()
  const info = new TypeInfo(schema)
  visit(
    documents,
    visitWithTypeInfo(info, {
      SelectionSet({ selections }) {
        const type = getNamedType(info.getParentType())
        if (!isObjectType(type) || passing.test(type.name)) return
        const spread = selections.some(({ kind }) => kind === 'FragmentSpread')
        const hasId =
          spread || selections.some((field) => field.kind === 'Field' && field.name.value === 'id')
        asked.set(type.name, [...(asked.get(type.name) ?? []), hasId])
      },
    }),
  )
  return asked
}

const hasId = (type: string) => {
  const found = schema.getType(type)
  return isObjectType(found) && 'id' in found.getFields()
}

test('what has an id is always asked for with it, so that it is known again', () => {
  const forgotten = [...askedTypes()].filter(([type, ids]) => hasId(type) && ids.includes(false))
  expect(forgotten.map(([type]) => type)).toEqual([])
})

test('the list of what has none is what the documents ask for', () => {
  const inResults = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getTypes' in type && type.name.endsWith('Result') ? type.getTypes().map(({ name }) => name) : [],
    ),
  )
  const without = [...askedTypes().keys()].filter((type) => !hasId(type) && !inResults.has(type))
  expect(keyless.toSorted()).toEqual(without.sort())
})
