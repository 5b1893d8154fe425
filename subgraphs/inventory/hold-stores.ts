import { validate } from 'uuid'
import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import type { Store } from './entities/store.ts'

type HeldStore = Pick<Store, 'id' | 'name' | 'closedAt'>

/**
 * Holds stores as they are until the commit: the event that closes one waits, and finds what was done meanwhile.
 * Taken before shelves, as the closing does.
 * @returns those that there are
 */
export async function holdStores(tx: Queries, storeIds: string[]): Promise<HeldStore[]> {
  return tx.query<HeldStore>(hold, [storeIds.filter((id) => validate(id))])
}

/** Holds stores. @returns the first that is closed */
export async function closedAmong(tx: Queries, storeIds: string[]): Promise<HeldStore | undefined> {
  return (await holdStores(tx, storeIds)).find(({ closedAt }) => closedAt)
}

const hold = sql(
  'hold-stores',
  'select id, name, closed_at from store where id = any($1) order by id for share',
)
