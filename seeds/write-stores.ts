import type { ClientBase } from 'pg'
import { RegisterAdded, StoreOpened } from '../contracts/events/stores.ts'
import type { Chain } from './chain.ts'
import { eventRow, outbox } from './event-rows.ts'
import { insertRows } from './insert-rows.ts'
import { weeklyHours } from './opening-hours.ts'

/** Fills the database of `stores`. */
export async function writeStores(client: ClientBase, chain: Chain): Promise<void> {
  await insertRows(client, store, storeRows(chain))
  await insertRows(client, register, registerRows(chain))
  await insertRows(client, outbox, eventRows(chain))
}

const store = {
  table: 'store',
  columns: {
    id: 'uuid',
    code: 'text',
    name: 'text',
    kind: 'text',
    address: 'jsonb',
    time_zone: 'text',
    supplied_by: 'uuid',
    receiving: 'text',
    hours: 'jsonb',
    opened_at: 'timestamptz',
  },
}

const register = {
  table: 'register',
  columns: { id: 'uuid', store_id: 'uuid', code: 'text' },
}

const storeRows = ({ stores, began }: Chain) =>
  stores.map(({ id, code, name, kind, address, timeZone, suppliedBy, receiving }) => ({
    id,
    code,
    name,
    kind,
    address,
    time_zone: timeZone,
    supplied_by: suppliedBy,
    receiving,
    hours: weeklyHours(kind),
    opened_at: began,
  }))

const registerRows = ({ stores }: Chain) =>
  stores.flatMap(({ id, registers }) => registers.map((register) => ({ ...register, store_id: id })))

function* eventRows({ stores, began, founder, nextId }: Chain) {
  for (const { registers, ...store } of stores) {
    const about = { subject: `Store/${store.id}`, time: began, actor: founder, storeId: store.id }
    const opened = {
      ...store,
      hours: weeklyHours(store.kind),
      version: 1,
      closedAt: null,
      copiesStoreId: null,
    }
    yield eventRow(StoreOpened, { ...about, id: nextId(began), data: opened })
    for (const register of registers) {
      const added = { ...register, storeId: store.id, retiredAt: null }
      yield eventRow(RegisterAdded, { ...about, id: nextId(began), data: added })
    }
  }
}
