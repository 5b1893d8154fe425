import { expect, test } from 'vitest'
import realm from '../../keycloak/realm.json' with { type: 'json' }
import { accessPage } from './page.ts'
import type { Realm } from './roles.ts'

const sdl = `
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  directive @authenticated on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION
  directive @join__type(graph: join__Graph!, key: String) on OBJECT
  directive @join__graph(name: String!) on ENUM_VALUE
  enum join__Graph { TILLS @join__graph(name: "registers") }
  type Query @join__type(graph: TILLS) {
    open: Int
    mine: Int @authenticated
    sold: Sale @requiresScopes(scopes: [["sale:read", "stock:read"], ["audit:read"]])
    hidden: Int @inaccessible @requiresScopes(scopes: [["internal:call"]])
  }
  type Sale @join__type(graph: TILLS, key: "id") @requiresScopes(scopes: [["sale:read"]]) { id: ID! }`

test('the page has a table for each subgraph, for bare ids and between subgraphs, with a column for each role', () => {
  const [, ...tables] = accessPage(sdl, realm as Realm).split('\n## ')
  expect(tables.map((table) => table.split('\n').filter((line) => !line.startsWith('|---')))).toEqual([
    [
      'registers',
      '| operation | needs | anonymous | customer | cashier | manager | logistics | hq | admin | service |',
      '| `Query.open` | nothing | yes | yes | yes | yes | yes | yes | yes | yes |',
      '| `Query.mine` | to be signed in |  | yes | yes | yes | yes | yes | yes | yes |',
      '| `Query.sold` | `sale:read` and `stock:read` or `audit:read`; `sale:read` |  |  | own | own |  | yes | yes |  |',
      '',
    ],
    [
      'Entities by their bare id',
      expect.stringMatching(/^\| operation /),
      '| `Sale` | `sale:read` |  |  | own | own |  | yes | yes |  |',
      '',
    ],
    [
      'Between subgraphs',
      expect.stringMatching(/^\| operation /),
      '| `Query.hidden` | `internal:call` |  |  |  |  |  |  |  | yes |',
      '',
    ],
  ])
})
