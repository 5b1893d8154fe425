import * as contracts from '../../contracts/events/stores.ts'
import { unprepared } from '../../runtime/database/sql.ts'
import { changesBy } from '../../runtime/testing/changes.ts'
import { emittedOf } from '../../runtime/testing/emitted.ts'
import { user } from '../../runtime/testing/principals.ts'
import type { Outcome, TestSubgraph } from '../../runtime/testing/subgraphs.ts'

export const founder = user(['store:open', 'store:all'], [], 'founder')

export type Change =
  | 'openStore'
  | 'updateStore'
  | 'closeStore'
  | 'reopenStore'
  | 'addRegister'
  | 'retireRegister'

/** Changes of stores in a subgraph under test, and reads of their effects. */
export function changesOf(stores: TestSubgraph) {
  const { ask, change } = changesBy(stores, fieldsOf, founder)
  const open = (overrides: object = {}) => change('openStore', opening(overrides))

  return {
    open,
    change,
    ask,
    /** Opens a store and returns it. */
    async opened(overrides: object = {}) {
      const { store } = await open(overrides)
      return store as Outcome
    },
    /** The events about a store, oldest first, checked against the contract. */
    emitted: (storeId: string) => emittedOf(stores.db, contracts, `Store/${storeId}`),
    /** Row counts of each table: a rejection leaves them unchanged. */
    async counts() {
      const [counts] = await stores.db.query<Record<string, number>>(countAll)
      return counts!
    },
  }
}

/** Input of openStore for a valid store, with the given fields. */
export const opening = (overrides: object = {}) => ({
  kind: 'STANDARD_STORE',
  code: codeFor('S'),
  name: 'New store',
  address: { street: '1 Main Street', city: 'Québec', region: 'QC', postalCode: 'G1K 0A1', country: 'CA' },
  timeZone: 'America/Toronto',
  registers: ['T1', 'T2'],
  ...overrides,
})

export const openingOfCentre = (overrides: object = {}) =>
  opening({ kind: 'LOGISTICS_CENTRE', code: codeFor('LC'), registers: [], ...overrides })

let made = 0
const codeFor = (prefix: string) => `${prefix}-${++made}`

const storeFields = `id code name kind timeZone receiving version closedAt
  address { street city region postalCode country } suppliedBy { id } hours { day opens closes }
  registers(includeRetired: true) { id code retiredAt }`
function fieldsOf(name: Change) {
  const saved = name.endsWith('Register') ? registerSaved : storeSaved
  return `${saved} ... on InvalidInput { field } ... on NotFound { kind id } ${problemFields[name]}`
}
const registerSaved = '... on RegisterSaved { register { id code retiredAt store { id } } }'
const storeSaved = `... on StoreSaved { store { ${storeFields} } }`
const codeTaken = '... on CodeTaken { taken holder { kind id name archived } }'
const problemFields: Record<Change, string> = {
  openStore: `${codeTaken} ... on HeadOfficeExists { store { id code closedAt } }`,
  updateStore: `${codeTaken}
    ... on VersionConflict { expectedVersion present { version ... on Store { id name code } } }`,
  closeStore: '... on StoreInUse { openTransfers unsettledSales storesSupplied }',
  reopenStore: '',
  addRegister: codeTaken,
  retireRegister: '',
}

const countAll = unprepared`
  select (select count(*) from store) as stores, (select count(*) from register) as registers,
  (select count(*) from event) + (select count(*) from outbox) as events,
  (select coalesce(sum(version), 0) from store) as versions`
