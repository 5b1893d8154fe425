import DataLoader from 'dataloader'
import { In } from 'typeorm'
import { validIds } from '../database/ids.ts'
import type { Queries } from '../database/transaction.ts'

const maxKeys = 1_000

/** Loaders read by key; each keeps the rows that it has read. */
export type Loaders = Record<string, { clearAll(): unknown }>

/**
 * Makes a loader that reads rows by key: one statement for all keys that a request needs at the
 * same moment.
 */
export function byKey<Key extends string, Row>(
  read: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(
    async (keys) => {
      const rows = new Map((await read([...new Set(keys)])).map((row) => [keyOf(row), row]))
      return keys.map((key) => rows.get(key) ?? null)
    },
    { maxBatchSize: maxKeys },
  )
}

/** Makes a loader that reads rows of an entity by their ids. */
export const byId = <Row extends { id: string }>(db: Queries, entity: new () => Row) =>
  byKey(
    (ids) => db.manager.getRepository<Row>(entity).findBy({ id: In(validIds(ids)) } as never),
    ({ id }) => id,
  )

/** A list that belongs to a row, and its arguments. */
export interface ListOf<Asked> {
  parent: string
  asked: Asked
}

/** Makes a loader that reads lists by their parent: one statement for all parents with the same arguments. */
export function byParent<Asked, Row>(
  read: (parents: string[], asked: Asked) => Promise<Row[]>,
  parentOf: (row: Row) => string,
): DataLoader<ListOf<Asked>, Row[], string> {
  return new DataLoader(
    async (lists) => {
      const alike = new Map<string, ListOf<Asked>[]>()
      for (const list of lists) {
        const same = JSON.stringify(list.asked)
        alike.set(same, [...(alike.get(same) ?? []), list])
      }
      const read = new Map(
        await Promise.all([...alike].map(async ([same, its]) => [same, await rowsOf(its)] as const)),
      )
      return lists.map(({ parent, asked }) => read.get(JSON.stringify(asked))!.get(parent) ?? [])
    },
    { cacheKeyFn: (list) => JSON.stringify(list), maxBatchSize: maxKeys },
  )

  async function rowsOf(lists: ListOf<Asked>[]) {
    const rows = new Map<string, Row[]>()
    for (const row of await read([...new Set(lists.map(({ parent }) => parent))], lists[0]!.asked)) {
      const parent = parentOf(row)
      const its = rows.get(parent)
      if (its) its.push(row)
      else rows.set(parent, [row])
    }
    return rows
  }
}
