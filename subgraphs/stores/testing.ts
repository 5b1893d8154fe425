import { v7 as uuid } from 'uuid'
import { expect } from 'vitest'
import * as contracts from '../../contracts/events/stores.ts'
import type { Principal } from '../../runtime/access/principal.ts'
import { sql } from '../../runtime/database/sql.ts'
import { announcedOf } from '../../runtime/testing/announced.ts'
import { person } from '../../runtime/testing/principals.ts'
import type { TestSubgraph } from '../../runtime/testing/subgraphs.ts'

export const founder = person(['store:open', 'store:all'], [], 'founder')

/** What a mutation answers, as a test reads it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its mutation's
export type Outcome = Record<string, any>

export type Change =
  | 'openStore'
  | 'updateStore'
  | 'closeStore'
  | 'reopenStore'
  | 'addRegister'
  | 'retireRegister'

/** Ways to change places in a subgraph under test, and to look at what has come of it. */
export function changesOf(stores: TestSubgraph) {
  const open = (facts: object = {}) => change('openStore', opening(facts))

  return {
    open,
    change,
    ask,
    /** The place of a kind, opened for a test. */
    async opened(facts: object = {}) {
      const { store } = await open(facts)
      return store as Outcome
    },
    /** What was announced of a place, oldest first, checked against the contract. */
    announced: (storeId: string) => announcedOf(stores.db, contracts, `Store/${storeId}`),
    /** How many rows there are of each kind: a refusal leaves them as they are. */
    async counts() {
      const [counts] = await stores.db.query<Record<string, number>>(countAll)
      return counts!
    },
  }

  /** A mutation's answer, which must have come without an error. */
  async function change(name: Change, input: object, principal = founder): Promise<Outcome> {
    const { data, errors } = await ask(name, input, principal)
    expect(errors).toBeUndefined()
    return (data as Record<string, Outcome>)[name]!
  }

  function ask(name: Change, input: object, principal: Principal) {
    return stores.ask(documents[name], { input: { idempotencyKey: uuid(), ...input } }, principal)
  }
}

/** A place that can be opened, but for what a test gives. */
export const opening = (facts: object = {}) => ({
  kind: 'STANDARD_STORE',
  code: codeFor('S'),
  name: 'New store',
  address: { street: '1 Main Street', city: 'Québec', region: 'QC', postalCode: 'G1K 0A1', country: 'CA' },
  timeZone: 'America/Toronto',
  registers: ['T1', 'T2'],
  ...facts,
})

export const openingOfCentre = (facts: object = {}) =>
  opening({ kind: 'LOGISTICS_CENTRE', code: codeFor('LC'), registers: [], ...facts })

let made = 0
const codeFor = (prefix: string) => `${prefix}-${++made}`

const storeFields = `id code name kind timeZone receiving version closedAt
  address { street city region postalCode country } suppliedBy { id } hours { day opens closes }
  registers(includeRetired: true) { id code retiredAt }`
const documents = Object.fromEntries(
  (
    [
      ['openStore', `... on CodeTaken { taken }`],
      [
        'updateStore',
        `... on CodeTaken { taken }
         ... on VersionConflict { expectedVersion present { version ... on Store { id name code } } }`,
      ],
      ['closeStore', '... on StoreInUse { openTransfers unsettledSales storesSupplied }'],
      ['reopenStore', ''],
      ['addRegister', '... on CodeTaken { taken }'],
      ['retireRegister', ''],
    ] as const
  ).map(([name, fields]) => [
    name,
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      __typename ... on Problem { code message } ... on InvalidInput { field } ... on NotFound { kind id }
      ${fields} ... on ${name.endsWith('Register') ? `RegisterSaved { register { id code retiredAt store { id } } }` : `StoreSaved { store { ${storeFields} } }`}
    } }`,
  ]),
) as Record<Change, string>

const countAll = sql(
  '',
  `select (select count(*) from store) as stores, (select count(*) from register) as registers,
          (select count(*) from event) + (select count(*) from outbox) as events,
          (select coalesce(sum(version), 0) from store) as versions`,
)
