import { type ExecutionResult, execute, parse, subscribe } from 'graphql'
import { describe, expect, test } from 'vitest'
import { user } from '../testing/principals.ts'
import { schemaOf } from '../testing/schemas.ts'
import { anonymous, type Principal } from './principal.ts'

const sdl = `
  type Query { open: String  closed: String @authenticated  held: String @requiresScopes(scopes: [["a"]])
    either: String @requiresScopes(scopes: [["a", "b"], ["c"]])  thing: Thing
    vip: String @policy(policies: [["vip"], ["legal", "board"]])
    lenient: String @policy(policies: [["vip"], []]) }
  type Mutation { change: Changed @requiresScopes(scopes: [["a"]]) }
  union Changed = Thing
  type Subscription { ticks: Int @requiresScopes(scopes: [["a"]]) }
  type Thing @key(fields: "id") @requiresScopes(scopes: [["a"]]) {
    id: ID!
    name: String
    secret: String @requiresScopes(scopes: [["b"]])
  }
  type Shelf @key(fields: "id") { id: ID!  label: String }
  extend type Shelf @authenticated { size: Int }`

let changes = 0
const thing = { __typename: 'Thing', id: '1', name: 'Thing', secret: 'word' }
const resolvers = {
  Query: {
    open: () => 'open',
    closed: () => 'closed',
    held: () => 'held',
    either: () => 'either',
    vip: () => 'vip',
    lenient: () => 'lenient',
    thing: () => thing,
  },
  Mutation: {
    change: () => {
      changes++
      return thing
    },
  },
  Subscription: {
    ticks: {
      async *subscribe() {
        yield { ticks: 1 }
      },
    },
  },
  Thing: { __resolveReference: () => thing },
  Shelf: { __resolveReference: ({ id }: { id: string }) => ({ id, label: 'Shelf', size: 3 }) },
}
const schema = schemaOf(sdl, resolvers)
/** The same schema without directives: it guards nothing. */
const unguarded = schemaOf(sdl.replace(/ @(authenticated|requiresScopes\(.*?\]\]\))/g, ''), resolvers)

const [nobody, signedIn, a, b, both, c] = [
  anonymous,
  ...[[], ['a'], ['b'], ['a', 'b'], ['c']].map((permissions) => user(permissions)),
] as [Principal, Principal, Principal, Principal, Principal, Principal]

describe('a field', () => {
  test.each([
    ['open', nobody, undefined],
    ['closed', nobody, 'UNAUTHENTICATED'],
    ['closed', signedIn, undefined],
    ['held', nobody, 'UNAUTHENTICATED'],
    ['held', signedIn, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['held', a, undefined],
    ['either', a, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['either', b, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['either', both, undefined],
    ['either', c, undefined],
    ['vip', nobody, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['vip', both, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['lenient', nobody, undefined],
  ])('%s answers the callers who meet its requirements, %#', async (field, caller, code) => {
    const { data, errors } = await ask(`{ ${field} }`, caller)
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(data).toEqual({ [field]: code ? null : field })
  })

  test('names the missing permission', async () => {
    const { errors } = await ask('{ either }', signedIn)
    expect(errors![0]!.message).toContain('Query.either needs a and b, or c')
  })

  test('that is rejected leaves the others', async () => {
    const { data } = await ask('{ open held }', signedIn)
    expect(data).toEqual({ open: 'open', held: null })
  })
})

describe('a type', () => {
  test('guards each of its fields, which may require more', async () => {
    const { data, errors } = await ask('{ thing { name secret } }', a)
    expect(data).toEqual({ thing: { name: 'Thing', secret: null } })
    expect(errors).toMatchObject([{ path: ['thing', 'secret'] }])
    expect((await ask('{ thing { name } }', b)).data).toEqual({ thing: { name: null } })
  })

  test.each([
    ['Thing', '... on Thing { name secret }', signedIn, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['Thing', '... on Thing { name secret }', nobody, 'UNAUTHENTICATED'],
    ['Shelf', '... on Shelf { label size }', nobody, 'UNAUTHENTICATED'],
  ])('%s is rejected when it is requested by its bare id', async (type, fields, caller, code) => {
    const { data, errors } = await entity(schema, type, fields, caller)
    expect(data).toEqual({ _entities: [null] })
    expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code } }])
  })

  test('that is rejected by its bare id leaves the others in the answer', async () => {
    const document = parse(`{ _entities(representations: [{ __typename: "Thing", id: "${id}" },
      { __typename: "Shelf", id: "${id}" }]) { ... on Thing { name } ... on Shelf { label } } }`)
    expect((await execute({ schema, document, contextValue: contextOf(b) })).data).toEqual({
      _entities: [null, { label: 'Shelf' }],
    })
  })

  test('(control) without its directives the same entity is open to anonymous callers', async () => {
    const { data, errors } = await entity(unguarded, 'Thing', '... on Thing { name secret }', nobody)
    expect(errors).toBeUndefined()
    expect(data!._entities).toEqual([{ name: 'Thing', secret: 'word' }])
  })
})

test('a rejected mutation does nothing', async () => {
  const { data } = await ask('mutation { change { ... on Thing { name } } }', signedIn)
  expect([data, changes]).toEqual([{ change: null }, 0])
  await ask('mutation { change { ... on Thing { name } } }', a)
  expect(changes).toBe(1)
})

test('a rejected subscription does not begin', async () => {
  const begin = (caller: Principal) =>
    subscribe({ schema, document: parse('subscription { ticks }'), contextValue: contextOf(caller) })
  expect(await begin(signedIn)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
  })
  const ticks = (await begin(a)) as AsyncIterableIterator<ExecutionResult>
  expect((await ticks.next()).value).toEqual({ data: { ticks: 1 } })
})

const ask = (query: string, caller: Principal) =>
  execute({ schema, document: parse(query), contextValue: contextOf(caller) }) as Promise<ExecutionResult>

const entity = (of: typeof schema, type: string, fields: string, caller: Principal) =>
  execute({
    schema: of,
    document: parse(`{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ${fields} } }`),
    contextValue: contextOf(caller),
  }) as Promise<ExecutionResult>

const id = '0195a000-0000-7000-8000-00000000abcd'
const contextOf = (principal: Principal) => ({ principal, forget() {} })
