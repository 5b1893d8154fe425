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

/** The types that the cache never stores by themselves: roots and pages of lists. */
const unstored = /^(?:Query|Mutation|Subscription)$|Connection$/

/** The object types that the documents select. For each selection: true if it contains `id`. */
function selectedTypes() {
  const selected = new Map<string, boolean[]>()
  const info = new TypeInfo(schema)
  visit(
    documents,
    visitWithTypeInfo(info, {
      SelectionSet({ selections }) {
        const type = getNamedType(info.getParentType())
        if (!isObjectType(type) || unstored.test(type.name)) return
        const spread = selections.some(({ kind }) => kind === 'FragmentSpread')
        const hasId =
          spread || selections.some((field) => field.kind === 'Field' && field.name.value === 'id')
        selected.set(type.name, [...(selected.get(type.name) ?? []), hasId])
      },
    }),
  )
  return selected
}

const hasId = (type: string) => {
  const found = schema.getType(type)
  return isObjectType(found) && 'id' in found.getFields()
}

test('every selection of a type with an id selects the id, so that the cache can identify the object', () => {
  const forgotten = [...selectedTypes()].filter(([type, ids]) => hasId(type) && ids.includes(false))
  expect(forgotten.map(([type]) => type)).toEqual([])
})

test('the list of types without an id has exactly those that the documents select', () => {
  const inResults = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getTypes' in type && type.name.endsWith('Result') ? type.getTypes().map(({ name }) => name) : [],
    ),
  )
  const without = [...selectedTypes().keys()].filter((type) => !hasId(type) && !inResults.has(type))
  expect(keyless.toSorted()).toEqual(without.sort())
})
