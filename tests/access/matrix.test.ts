import { readFileSync } from 'node:fs'
import {
  type FieldDefinitionNode,
  getNamedType,
  isObjectType,
  type ObjectTypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import realm from '../../keycloak/realm.json' with { type: 'json' }
import { matrixOf, publicOperations, undeclared, wrongCells } from './matrix.ts'
import { operationsOf, readSupergraph } from './operations.ts'
import { type Realm, roles } from './roles.ts'

const supergraph = readFileSync('gateway/supergraph.graphql', 'utf8')
const result = 'AdjustStockResult @join__field(graph: INVENTORY)'
const unguarded = supergraph.replace(`${result} @requiresScopes(scopes: [["stock:adjust"]])`, result)
const operations = operationsOf(readSupergraph(supergraph))
const operationsIn = (sdl: string) => operationsOf(readSupergraph(`${directives}\n${sdl}`))
const directives = `
  directive @authenticated on FIELD_DEFINITION | OBJECT
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  directive @join__type(graph: String!, key: String, resolvable: Boolean) repeatable on OBJECT`

describe('every operation of the supergraph', () => {
  test('declares its access, or is listed as public', () => {
    expect(undeclared(operations)).toEqual([])
  })

  test('is a fault if it no longer declares its access', () => {
    expect(undeclared(operationsOf(readSupergraph(unguarded)))).toEqual([
      expect.stringMatching(/^Mutation\.adjustStock does not say who may ask for it: /),
    ])
  })

  test('is a fault if it is listed as public, and is guarded or missing', () => {
    const listed = operationsIn('type Query { store: Int @authenticated stores: Int }')
    const faults = publicOperations
      .filter((name) => name !== 'Query.stores')
      .map((name) => expect.stringMatching(`^${name} is in publicOperations`))
    expect(undeclared(listed)).toEqual(faults)
  })
})

test('every field that shows what goods have cost requires cost:read', () => {
  const guarded = fieldsWith(supergraph, /cost|margin|^value$|(stock|ledger)Value/i)
  expect(guarded.map(([name]) => name)).toEqual(
    expect.arrayContaining(['StockMovement.cost', 'Query.stockValue']),
  )
  expect(guarded.filter(([, scopes]) => !scopes.includes('cost:read'))).toEqual([])
})

test('(control) a field that shows a cost without cost:read is found', () => {
  const open = 'type Query { a: StockLevel } type StockLevel { averageCost: Int }'
  expect(fieldsWith(`${directives} ${open}`, /cost/i)).toEqual([['StockLevel.averageCost', []]])
})

/** The fields of public objects with such a name, and the permissions that each requires. */
function fieldsWith(sdl: string, name: RegExp): [field: string, permissions: unknown[]][] {
  const types = Object.values(readSupergraph(sdl).getTypeMap()).filter((type) => isObjectType(type))
  const isHidden = ({
    astNode,
  }: {
    astNode?: { directives?: readonly { name: { value: string } }[] } | null
  }) => astNode?.directives?.some(({ name }) => name.value === 'inaccessible')
  return types
    .filter((type) => !type.name.startsWith('__') && !isHidden(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => name.test(field.name) && getNamedType(field.type).name !== 'ProblemCode')
        .map((field): [string, unknown[]] => [`${type.name}.${field.name}`, scopesOf(type, field)]),
    )
}

const scopesOf = (...guarded: { astNode?: FieldDefinitionNode | ObjectTypeDefinitionNode | null }[]) =>
  guarded
    .flatMap(({ astNode }) => astNode?.directives ?? [])
    .filter(({ name }) => name.value === 'requiresScopes')
    .flatMap(({ arguments: given = [] }) => given.map(({ value }) => valueFromASTUntyped(value)))
    .flat(2)

describe('the declared access', () => {
  const declared = (sdl: string) => {
    const cells = matrixOf(operationsIn(sdl), realm as Realm)
    return Object.fromEntries(cells.map(({ role, declared }) => [role.title, declared]))
  }
  const nobody = Object.fromEntries(roles.map(({ title }) => [title, 'refused']))
  const everybody = Object.fromEntries(roles.map(({ title }) => [title, 'allowed']))

  test.each([
    ['one of the sets is enough', '[["stock:repair"], ["order:place"]]', ['customer', 'admin']],
    ['a set is wanted whole', '[["stock:repair", "order:place"]]', []],
    ['a permission counts by its whole name', '[["order"]]', []],
  ])('%s', (_, scopes, titles) => {
    expect(declared(`type Query { a: Int @requiresScopes(scopes: ${scopes}) }`)).toEqual({
      ...nobody,
      ...Object.fromEntries(titles.map((title) => [title, 'allowed'])),
    })
  })

  test('includes the directives of the type that a field returns', () => {
    expect(
      declared(
        `type Query { a: A @authenticated } type A @requiresScopes(scopes: [["queue:view"]]) { b: Int }`,
      ),
    ).toEqual({ ...nobody, admin: 'allowed' })
  })

  test('of an authenticated field includes every caller with a token', () => {
    expect(declared('type Query { a: Int @authenticated }')).toEqual({ ...everybody, anonymous: 'refused' })
  })

  test.each([
    ['an argument', 'storeId: ID'],
    ['a list', 'storeIds: [ID!]'],
    ['an input', 'input: In!'],
    ['an input in an input', 'input: Out'],
  ])('to a store in %s is for its own users only', (_, argument) => {
    const sdl = `type Query { a(${argument}): Int @requiresScopes(scopes: [["alert:handle"]]) }
      input In { storeId: ID } input Out { inputs: [In!]! }`
    expect(declared(sdl)).toMatchObject({ manager: 'allowed', "another store's manager": 'elsewhere' })
  })

  test('of an entity by its key exists where a subgraph resolves it', () => {
    const sdl = `type Query { a: Int }
      type A @join__type(graph: "ONE", key: "id") @join__type(graph: "TWO", key: "id", resolvable: false) { id: ID }
      type B @join__type(graph: "ONE", key: "id", resolvable: false) { id: ID }
      type C @join__type(graph: "ONE") { id: ID }`
    expect(operationsIn(sdl).map(({ name }) => name)).toEqual(['Query.a', 'A'])
  })
})

/** The answers of a chain that agree with the matrix. Each test then changes the answers or the matrix. */
describe('the comparison finds', () => {
  const kept = matrixOf(operations, realm as Realm)
  const against = (changed: typeof kept) =>
    wrongCells(changed.map((cell, at) => ({ ...cell, seen: kept[at]!.declared, target: 'the gateway' })))

  test('no difference without a change', () => {
    expect(against(kept)).toEqual([])
  })

  test('a directive that was removed', () => {
    const without = operationsOf(readSupergraph(unguarded))
    expect(against(matrixOf(without, realm as Realm))).toEqual([
      ...['anonymous', 'customer', 'cashier'].map(
        (role) => `Mutation.adjustStock at the gateway, asked by ${role}: declared allowed, seen refused.`,
      ),
      "Mutation.adjustStock at the gateway, asked by another store's manager: declared allowed, seen elsewhere.",
      'Mutation.adjustStock at the gateway, asked by service: declared allowed, seen refused.',
    ])
  })

  test('a permission that a role was given', () => {
    const more = structuredClone(realm) as Realm
    more.roles.realm
      .find(({ name }) => name === 'cashier')!
      .composites!.client!['comptoir-api']!.push('stock:adjust')
    expect(against(matrixOf(operations, more))).toEqual(
      [
        'adjustStockInBulk',
        'countStock',
        'adjustStock',
        'receiveDelivery',
        'setShelfLocations',
        'setThresholds',
      ].map((field) => `Mutation.${field} at the gateway, asked by cashier: declared allowed, seen refused.`),
    )
  })
})
