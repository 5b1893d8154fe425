import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await openTestGateway()
})
afterAll(() => gateway.close())

interface Case {
  name: string
  query: string
  /** Undefined: no token. */
  permissions?: string[]
  variables?: object
  data: unknown
  /** The paths of the rejected fields. */
  rejected?: string[]
  /** The calls to subgraphs, in any order. */
  calls: string[]
}

const products = [
  { name: 'Lamp', stock: { available: 3 } },
  { name: 'Desk', stock: null },
]

const cases: Case[] = [
  {
    name: 'shows every caller the fields without requirements',
    query: '{ products { name } }',
    data: { products: [{ name: 'Lamp' }, { name: 'Desk' }] },
    calls: ['{products{name}}'],
  },
  {
    name: 'takes out a field whose type demands a permission, and does not ask for it',
    query: '{ products { name stock { available } } }',
    data: {
      products: [
        { name: 'Lamp', stock: null },
        { name: 'Desk', stock: null },
      ],
    },
    rejected: ['products.@.stock'],
    calls: ['{products{name}}'],
  },
  {
    name: 'gives the same field to one who holds the permission',
    query: '{ products { name stock { available } } }',
    permissions: ['stock:read'],
    data: { products },
    calls: ['{products{name stock{available}}}'],
  },
  {
    name: 'does not take another permission for it',
    query: '{ products { stock { available } name } }',
    permissions: ['sale:read', 'stock:adjust'],
    data: {
      products: [
        { stock: null, name: 'Lamp' },
        { stock: null, name: 'Desk' },
      ],
    },
    rejected: ['products.@.stock'],
    calls: ['{products{name}}'],
  },
  {
    name: 'needs every permission of an inner list',
    query: '{ stores { name revenue } }',
    permissions: ['report:read'],
    data: {
      stores: [
        { name: 'Plateau', revenue: null },
        { name: 'Old Port', revenue: null },
      ],
    },
    rejected: ['stores.@.revenue'],
    calls: ['{stores{name}}'],
  },
  {
    name: 'is content with all of one inner list',
    query: '{ stores { revenue } }',
    permissions: ['sale:read', 'report:read'],
    data: { stores: [{ revenue: 100 }, { revenue: 200 }] },
    calls: ['{stores{revenue}}'],
  },
  {
    name: 'is content with another inner list',
    query: '{ stores { revenue } }',
    permissions: ['audit:read'],
    data: { stores: [{ revenue: 100 }, { revenue: 200 }] },
    calls: ['{stores{revenue}}'],
  },
  {
    name: 'rejects a field of an enum that requires a signed-in caller',
    query: '{ products { name grade } }',
    data: {
      products: [
        { name: 'Lamp', grade: null },
        { name: 'Desk', grade: null },
      ],
    },
    rejected: ['products.@.grade'],
    calls: ['{products{name}}'],
  },
  {
    name: 'is content with anybody signed in where no permission is named',
    query: '{ products { grade } }',
    permissions: [],
    data: { products: [{ grade: 'A' }, { grade: 'B' }] },
    calls: ['{products{grade}}'],
  },
  {
    name: 'carries a null up to where one may stand',
    query: '{ store(id: "s1") { name target } }',
    data: { store: null },
    rejected: ['store.target'],
    calls: ['{store(id:"s1"){name}}'],
  },
  {
    name: 'carries a null up through a list of non-nulls',
    query: '{ stores { name target } }',
    data: null,
    rejected: ['stores.@.target'],
    calls: ['{stores{name}}'],
  },
  {
    name: 'asks nothing when nothing is left of a field',
    query: '{ ledger { total entries } }',
    data: { ledger: null },
    rejected: ['ledger.total', 'ledger.entries'],
    calls: [],
  },
  {
    name: 'asks nothing when nothing is left of a mutation',
    query: 'mutation { openStore(name: "New") { id } }',
    permissions: ['stock:read'],
    data: { openStore: null },
    rejected: ['openStore'],
    calls: [],
  },
  {
    name: 'carries out the mutations that are left',
    query: 'mutation { openStore(name: "New") { id } rename(id: "s1", name: "Old") { name } }',
    data: { openStore: null, rename: { name: 'Old' } },
    rejected: ['openStore'],
    calls: ['mutation{rename(id:"s1" name:"Old"){name}}'],
  },
  {
    name: 'names a rejected field by its alias',
    query: '{ goods: products { title: name left: stock { available } } }',
    data: {
      goods: [
        { title: 'Lamp', left: null },
        { title: 'Desk', left: null },
      ],
    },
    rejected: ['goods.@.left'],
    calls: ['{goods:products{title__0:name}}'],
  },
  {
    name: 'looks into named fragments, as often as they are spread',
    query: `{ first: products { ...P } second: products { ...P } }
      fragment P on Product { name ...S } fragment S on Product { stock { available } }`,
    data: {
      first: [
        { name: 'Lamp', stock: null },
        { name: 'Desk', stock: null },
      ],
      second: [
        { name: 'Lamp', stock: null },
        { name: 'Desk', stock: null },
      ],
    },
    rejected: ['first.@.stock', 'second.@.stock'],
    calls: ['{first:products{name}second:products{name}}'],
  },
  {
    name: 'says nothing about a field that is skipped',
    query: 'query ($no: Boolean = false) { products { name stock @include(if: $no) { available } } }',
    data: { products: [{ name: 'Lamp' }, { name: 'Desk' }] },
    calls: ['{products{name}}'],
  },
  {
    name: 'rejects the same field when it is included',
    query: 'query ($no: Boolean = false) { products { name stock @include(if: $no) { available } } }',
    variables: { no: true },
    data: {
      products: [
        { name: 'Lamp', stock: null },
        { name: 'Desk', stock: null },
      ],
    },
    rejected: ['products.@.stock'],
    calls: ['{products{name}}'],
  },
  {
    name: 'heeds the @skip of a fragment around it',
    query: '{ products { name ... @skip(if: true) { stock { available } } } }',
    data: { products: [{ name: 'Lamp' }, { name: 'Desk' }] },
    calls: ['{products{name}}'],
  },
  {
    name: 'does not show a key that the plan fetched for itself',
    query: '{ stores { name code shelves } ledger { total } }',
    permissions: ['stock:read'],
    data: null,
    rejected: ['stores.@.code'],
    calls: ['{stores{__typename code name}ledger{total}}', '...on Store{shelves}'],
  },
  {
    name: 'leaves introspection alone',
    query: '{ __schema { queryType { name } } __typename ledger { __typename total } }',
    data: {
      __schema: { queryType: { name: 'Query' } },
      __typename: 'Query',
      ledger: { __typename: 'Ledger', total: null },
    },
    rejected: ['ledger.total'],
    calls: ['{ledger{__typename}}'],
  },
  {
    name: 'demands of an interface what all its implementations demand',
    query: '{ notice { id title } }',
    data: { notice: null },
    rejected: ['notice'],
    calls: [],
  },
  {
    name: 'gives an interface to one who meets all of it',
    query: '{ notices { title author } }',
    permissions: [],
    data: {
      notices: [
        { title: 'Open on Sunday', author: 'author' },
        { title: 'Audit next week', author: 'other author' },
      ],
    },
    calls: ['{notices{__typename title author}}'],
  },
  {
    name: 'gives an interface by fragments to one who may see the types named',
    query: '{ notices { __typename ... on OpenNotice { title } } }',
    data: {
      notices: [{ __typename: 'OpenNotice', title: 'Open on Sunday' }, { __typename: 'ClosedNotice' }],
    },
    calls: ['{notices{__typename ...on OpenNotice{title}}}'],
  },
  {
    name: 'rejects each field of a fragment on a type that the caller may not see',
    query:
      '{ findings { ... on OpenNotice { id } ... on ClosedNotice { id hush: body } ... on Product { price } } }',
    data: null,
    rejected: ['findings.@.id', 'findings.@.hush'],
    calls: ['{findings{__typename ...on OpenNotice{id}...on Product{price}}}'],
  },
  {
    name: 'completes the members of a union that were met, each by its own fragment',
    query: '{ findings { ... on OpenNotice { id author } ... on Product { price stock { available } } } }',
    data: { findings: [{ id: 'n1', author: null }, {}, { price: 10, stock: null }] },
    rejected: ['findings.@.author', 'findings.@.stock'],
    calls: ['{findings{__typename ...on OpenNotice{id}...on Product{price}}}'],
  },
  {
    name: 'needs what the type demands as well as what the field does: the type alone is not enough',
    query: '{ products { name stock { available worth } } }',
    permissions: ['stock:read'],
    data: {
      products: [
        { name: 'Lamp', stock: { available: 3, worth: null } },
        { name: 'Desk', stock: null },
      ],
    },
    rejected: ['products.@.stock.worth'],
    calls: ['{products{name stock{available}}}'],
  },
  {
    name: 'needs what the type demands as well as what the field does: nor is the field',
    query: '{ products { name stock { available worth } } }',
    permissions: ['report:read'],
    data: {
      products: [
        { name: 'Lamp', stock: null },
        { name: 'Desk', stock: null },
      ],
    },
    rejected: ['products.@.stock'],
    calls: ['{products{name}}'],
  },
  {
    name: 'grants no policy to any caller',
    query: '{ store(id: "s1") { name mine: owner } }',
    permissions: ['audit:read', 'report:read', 'stock:read', 'vip', 'legal', 'board'],
    data: { store: { name: 'Plateau', mine: null } },
    rejected: ['store.mine'],
    calls: ['{store(id:"s1"){name}}'],
  },
  {
    name: 'shows every caller a field that one of its requirements allows without a policy',
    query: '{ store(id: "s1") { lease } }',
    data: { store: { lease: 'long' } },
    calls: ['{store(id:"s1"){lease}}'],
  },
  {
    name: 'grants no policy where a permission is held too',
    query: '{ store(id: "s1") { name ...A } } fragment A on Store { audit }',
    permissions: ['audit:read'],
    data: { store: { name: 'Plateau', audit: null } },
    rejected: ['store.audit'],
    calls: ['{store(id:"s1"){name}}'],
  },
  {
    name: 'rejects a field whose type needs a policy',
    query: '{ vault { gold } stores { name } }',
    permissions: ['audit:read'],
    data: { vault: null, stores: [{ name: 'Plateau' }, { name: 'Old Port' }] },
    rejected: ['vault'],
    calls: ['{stores{name}}'],
  },
  {
    name: 'rejects an interface that a fragment with fields of its own reaches',
    query: '{ findings { ... on Notice { title } ... on Product { name } } }',
    data: null,
    rejected: ['findings.@.title'],
    calls: ['{findings{__typename ...on Product{name}}}'],
  },
]

describe('the access filter', () => {
  test.each(cases)('$name', async ({ query, permissions, variables, data, rejected = [], calls }) => {
    const { status, body } = await gateway.ask(query, permissions, variables)

    expect(status).toBe(200)
    expect(body.data).toEqual(data)
    expect((body.errors ?? []).map(({ path }) => path!.join('.'))).toEqual(rejected)
    for (const { extensions } of body.errors ?? [])
      expect(extensions!.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE')
    const received = gateway.chain.calls.map(({ query }) => query)
    expect(received).toHaveLength(calls.length)
    for (const part of calls) expect(received.join('\n')).toContain(part)
  })

  test('gives each caller its own answer, in sequence and at once', async () => {
    const query = '{ products { name stock { available } } }'
    const answers = await Promise.all([
      gateway.ask(query),
      gateway.ask(query, ['stock:read']),
      gateway.ask(query, ['sale:read']),
      gateway.ask(query, ['stock:read']),
    ])
    expect(answers.map(({ body }) => body.errors?.length ?? 0)).toEqual([1, 0, 1, 0])
    expect(answers[1]!.body.data).toEqual({ products })
  })

  test('says in its errors which permission is missing', async () => {
    const anonymous = await gateway.ask('{ products { stock { available } } }')
    const cashier = await gateway.ask('{ stores { revenue } }', ['sale:read'])
    expect(anonymous.body.errors![0]!.message).toBe(
      'Product.stock is for signed-in callers: send a bearer token.',
    )
    expect(cashier.body.errors![0]!.message).toBe(
      'Store.revenue needs the permission report:read and sale:read, or audit:read: ask an administrator for it.',
    )
    const { body } = await gateway.ask('{ store(id: "s1") { owner } }', ['audit:read'])
    expect(body.errors![0]!.message).toBe(
      'Store.owner needs the policy vip, or legal and board: no caller is granted one here.',
    )
  })
})
