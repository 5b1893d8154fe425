import type { Actor } from '../runtime/events/event.ts'
import type { Chain } from './chain.ts'
import { chunksOf } from './chunks.ts'
import { unitCosts } from './costs.ts'
import { levelKey } from './stock-levels.ts'

/** A change of several stock levels of a store at once, with the balance and the value of each afterwards. */
export interface Move {
  at: Date
  storeId: string
  reason: 'IMPORT' | 'SALE'
  reference: { kind: 'Import' | 'Sale'; id: string }
  actor: Actor
  /** `cost` is the change of the value. */
  lines: (Change & { cost: number; value: number })[]
}

interface Change {
  productId: string
  delta: number
  balance: number
}

/** The maximum of stock levels in one import: an import is one event, which a reader reads at once. */
const levelsPerImport = 1_000

/** All changes of the stock levels, in order of time: first the changes that fill them, then the sales. */
export function ledgerOf(chain: Chain): Move[] {
  const costs = unitCosts(chain)
  // Each product has one cost, so its average never changes.
  const valued = ({ productId, delta, balance }: Change) => {
    const unitCost = costs.get(productId)!
    return { productId, delta, balance, cost: delta * unitCost, value: balance * unitCost }
  }
  return [...importMoves(chain, valued), ...salesMoves(chain, valued)]
}

type Valued = (change: Change) => Move['lines'][number]

function importMoves({ levels, began, founder, nextId }: Chain, valued: Valued): Move[] {
  return [...levels].flatMap(([storeId, filled]) =>
    [...chunksOf(filled, levelsPerImport)].map((chunk) => ({
      at: began,
      storeId,
      reason: 'IMPORT',
      reference: { kind: 'Import', id: nextId(began) },
      actor: founder,
      lines: chunk.map(({ productId, opening }) => valued({ productId, delta: opening, balance: opening })),
    })),
  )
}

function salesMoves({ levels, sales }: Chain, valued: Valued): Move[] {
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
      return valued({ productId, delta: -quantity, balance })
    }),
  }))
}
