import type { Actor } from '../runtime/events/event.ts'
import type { Chain } from './chain.ts'
import { chunksOf } from './chunks.ts'
import { levelKey } from './stock-levels.ts'

/** A change of several stock levels of a store at once, with the balance of each afterwards. */
export interface Move {
  at: Date
  storeId: string
  reason: 'IMPORT' | 'SALE'
  reference: { kind: 'Import' | 'Sale'; id: string }
  actor: Actor
  lines: { productId: string; delta: number; balance: number }[]
}

/** An import is one event, no larger than a reader can take at once. */
const levelsPerImport = 1_000

/** All changes of the stock levels, in order of time: one that fills each, then its sales. */
export function ledgerOf(chain: Chain): Move[] {
  return [...importMoves(chain), ...salesMoves(chain)]
}

function importMoves({ levels, began, founder, nextId }: Chain): Move[] {
  return [...levels].flatMap(([storeId, filled]) =>
    [...chunksOf(filled, levelsPerImport)].map((chunk) => ({
      at: began,
      storeId,
      reason: 'IMPORT',
      reference: { kind: 'Import', id: nextId(began) },
      actor: founder,
      lines: chunk.map(({ productId, opening }) => ({ productId, delta: opening, balance: opening })),
    })),
  )
}

function salesMoves({ levels, sales }: Chain): Move[] {
  const balances = new Map<string, number>()
  for (const [storeId, filled] of levels)
    for (const { productId, opening } of filled) balances.set(levelKey(storeId, productId), opening)
  return sales.map(({ id, at, storeId, cashier, lines }) => ({
    at,
    storeId,
    reason: 'SALE',
    reference: { kind: 'Sale', id },
    actor: cashier,
    lines: lines.map(({ productId, quantity }) => {
      const key = levelKey(storeId, productId)
      const balance = balances.get(key)! - quantity
      balances.set(key, balance)
      return { productId, delta: -quantity, balance }
    }),
  }))
}
