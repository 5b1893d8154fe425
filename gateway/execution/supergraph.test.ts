import type { GraphQLInterfaceType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { StartError } from '../../runtime/errors/errors.ts'
import { composed, link } from '../testing/chain.ts'
import { openTestGateway } from '../testing/gateway.ts'
import { loadSupergraph } from './supergraph.ts'

const stores = `${link} type Query { store: String }`
const inventory = (sdl: string) => composed(stores, `${link} ${sdl}`)

describe('a supergraph', () => {
  test.each([
    [
      'relies on a guard that the gateway does not know',
      inventory('type Query { price: Int @authenticated }').replace(
        'https://specs.apollo.dev/authenticated/v0.1',
        'https://specs.apollo.dev/authenticated/v9.0',
      ),
      /authenticated\/v9.0 is for: SECURITY/,
    ],
    ['is none', 'type Query { price: Int }', /must be a core schema/],
    ['is not SDL', 'nonsense', /Unexpected Name "nonsense"/],
  ])('that %s is not served', (_, sdl, why) => {
    expect(() => loadSupergraph(sdl)).toThrow(why)
    expect(() => loadSupergraph(sdl)).toThrow(StartError)
  })

  test('that uses a policy is served, and the policy guards it', () => {
    const graph = loadSupergraph(inventory('type Query { price: Int @policy(policies: [["vip"]]) }'))
    expect(graph.access.ofField(graph.schema.getQueryType()!, 'price')).toMatchObject([
      { policies: [['vip']] },
    ])
  })

  test('is guarded under any name of the directives', () => {
    const renamed = link.replace('"@authenticated"', '{ name: "@authenticated", as: "@signedIn" }')
    const graph = loadSupergraph(
      composed(stores.replace(link, renamed), `${renamed} type Query { price: Int @signedIn name: String }`),
    )
    const query = graph.schema.getQueryType()!
    expect(graph.access.ofField(query, 'price')).toEqual([{ authenticated: true, scopes: null }])
    expect(graph.access.ofField(query, 'name')).toEqual([])
  })

  test('requires for an interface all of its implementations, even where composition did not', () => {
    const composedNow = inventory(`type Query { notice: Notice } interface Notice { title: String }
      type Closed implements Notice @authenticated { title: String @requiresScopes(scopes: [["audit:read"]]) }
      type Open implements Notice { title: String }`)
    const [, noticeSdl] = /(interface Notice[^{]*\{[^}]*\})/.exec(composedNow)!
    const composedBefore = composedNow.replace(
      noticeSdl!,
      noticeSdl!.replaceAll(/@authenticated|@requiresScopes\(.*?\]\]\)/g, ''),
    )
    expect(composedBefore).not.toBe(composedNow)

    const graph = loadSupergraph(composedBefore)
    const notice = graph.schema.getType('Notice') as GraphQLInterfaceType
    expect(graph.access.ofType(notice)).toEqual([{ authenticated: true, scopes: null }])
    expect(graph.access.ofField(notice, 'title')).toEqual([{ authenticated: true, scopes: [['audit:read']] }])
  })

  test('hides its guards from clients', () => {
    const graph = loadSupergraph(inventory('type Query { price: Int @authenticated }'))
    expect(graph.schema.getDirective('authenticated')).toBeFalsy()
  })
})

test('(control) without the directives the same caller gets an answer, so the gateway rejects', async () => {
  const query = '{ products { stock { available } } stores { revenue code owner } vault { gold } }'
  const guarded = await openTestGateway()
  const open = await openTestGateway({
    supergraph: guarded.chain.supergraph.replaceAll(
      /(?<!directive )@authenticated\b|@requiresScopes\(scopes: .*?\]\]\)|@policy\(policies: .*?\]\]\)/g,
      '',
    ),
  })
  try {
    expect((await guarded.ask(query)).body.data).toBeNull()
    expect((await open.ask(query)).body).toEqual({
      data: {
        products: [{ stock: { available: 3 } }, { stock: null }],
        stores: [
          { revenue: 100, code: 'PLA', owner: 'owner' },
          { revenue: 200, code: 'OLD', owner: 'owner' },
        ],
        vault: { gold: 1 },
      },
    })
  } finally {
    await Promise.all([guarded.close(), open.close()])
  }
})
