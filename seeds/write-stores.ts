import type { ClientBase } from 'pg'
import { RegisterAdded, StoreOpened } from '../contracts/events/stores.ts'
import type { Chain } from './chain.ts'
import { eventRow, outbox } from './event-rows.ts'
import { insertRows } from './insert-rows.ts'

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
    time_zone: 'text',
    supplied_by: 'uuid',
    receiving: 'text',
    opened_at: 'timestamptz',
  },
}

const register = {
  table: 'register',
  columns: { id: 'uuid', store_id: 'uuid', code: 'text' },
}

const storeRows = ({ stores, began }: Chain) =>
  stores.map(({ id, code, name, kind, timeZone, suppliedBy, receiving }) => ({
    id,
    code,
    name,
    kind,
    time_zone: timeZone,
    supplied_by: suppliedBy,
    receiving,
    opened_at: began,
  }))

const registerRows = ({ stores }: Chain) =>
  stores.flatMap(({ id, registers }) => registers.map((till) => ({ ...till, store_id: id })))

function* eventRows({ stores, began, founder, nextId }: Chain) {
  for (const { registers, ...store } of stores) {
    const about = { subject: `Store/${store.id}`, time: began, actor: founder, storeId: store.id }
    yield eventRow(StoreOpened, { ...about, id: nextId(began), data: store })
    for (const till of registers)
      yield eventRow(RegisterAdded, { ...about, id: nextId(began), data: { ...till, storeId: store.id } })
  }
}
