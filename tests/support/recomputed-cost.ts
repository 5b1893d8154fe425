/**
 * Computes the costs of a ledger again, from its quantities and the unit costs of the deliveries alone: with
 * BigInt, one movement after the other, and nothing of the code under test.
 */

/** A movement as the ledger has it. Numbers are texts of whole numbers, as PostgreSQL sends them. */
export interface LedgerRow {
  id: string
  store_id: string
  product_id: string
  delta: string
  reason: string
  reference_id: string
  cost: string | null
  value: string | null
}

export interface Inputs {
  /** The unit cost of a line of a delivery, by `reference/product`. Missing when the line had none. */
  unitCosts: Map<string, number>
  /** The sale whose goods were returned, by the reference of the return. */
  returnedSales: Map<string, string>
}

export type Rounding = (numerator: bigint, denominator: bigint) => bigint

export const halfAwayFromZero: Rounding = (numerator, denominator) =>
  (2n * numerator + denominator) / (2n * denominator)

interface Level {
  units: bigint
  /** Null while no cost is known. */
  value: bigint | null
  /** The units that were taken, and their cost: the newest first. */
  taken: Sent[]
}

interface Sent {
  units: bigint
  cost: bigint | null
}

/** Gives each movement its cost and the value after it, in the order of the ledger. */
export function recompute(rows: LedgerRow[], inputs: Inputs, rounded: Rounding = halfAwayFromZero) {
  const levels = new Map<string, Level>()
  const sold = new Map<string, Sent>()
  const onTheWay = new Map<string, Sent>()
  const computed = rows.map((row) => {
    const level = levelOf(row)
    const before = level.value
    const delta = BigInt(row.delta)
    if (delta > 0n) add(level, delta, costOfAdded(row, delta), row)
    else take(level, -delta, row)
    level.units += delta
    const cost = level.value === null ? null : level.value - (before ?? 0n)
    return { id: row.id, cost: cost?.toString() ?? null, value: level.value?.toString() ?? null }
  })
  return { computed, levels }

  function levelOf({ store_id, product_id }: LedgerRow): Level {
    const key = `${store_id}/${product_id}`
    const level = levels.get(key) ?? { units: 0n, value: null, taken: [] }
    levels.set(key, level)
    return level
  }

  /** The cost that units bring with them, or null. */
  function costOfAdded({ reason, reference_id, product_id }: LedgerRow, units: bigint): bigint | null {
    const key = `${reference_id}/${product_id}`
    if (reason === 'DELIVERY') {
      const unitCost = inputs.unitCosts.get(key)
      return unitCost === undefined ? null : BigInt(unitCost) * units
    }
    if (reason === 'TRANSFER_IN') return shareOf(onTheWay.get(key)!, units)
    if (reason !== 'RETURN') return null
    const { units: of, cost } = sold.get(`${inputs.returnedSales.get(reference_id)}/${product_id}`)!
    return cost === null ? null : rounded(cost * units, of)
  }

  /** Takes a part from goods on the way, and its share of their cost. */
  function shareOf(sent: Sent, units: bigint): bigint | null {
    const cost = sent.cost === null ? null : rounded(sent.cost * units, sent.units)
    sent.units -= units
    if (sent.cost !== null) sent.cost -= cost!
    return cost
  }

  function add(level: Level, units: bigint, cost: bigint | null, row: LedgerRow) {
    if (cost !== null) level.value = cost + (level.value ?? rounded(cost * level.units, units))
    else if (level.value !== null && level.units > 0n)
      level.value += rounded(level.value * units, level.units)
    else level.value = level.units === 0n ? averageOfTaken(level, units, row) : null
    if (cost !== null) lastAdded.set(level, cost)
    else lastAdded.delete(level)
  }

  /**
   * The average of the last units that were taken. A command that waited for another one may not see what that
   * one took, so the average of a few movements before is right too.
   */
  function averageOfTaken({ taken }: Level, units: bigint, { value }: LedgerRow): bigint | null {
    const averages = taken
      .slice(0, 5)
      .map(({ cost, units: of }) => (cost === null ? null : rounded(cost * units, of)))
    return averages.find((average) => average?.toString() === value) ?? averages[0] ?? null
  }

  function take(level: Level, units: bigint, { reason, reference_id, product_id }: LedgerRow) {
    const key = `${reference_id}/${product_id}`
    const isLostOnTheWay = reason === 'LOSS' && onTheWay.has(key)
    const known = isLostOnTheWay ? lastAdded.get(level) : undefined
    const share = level.value === null ? null : (known ?? rounded(level.value * units, level.units))
    if (level.value !== null) level.value -= share!
    level.taken.unshift({ units, cost: share })
    if (reason === 'SALE') sold.set(key, { units, cost: share })
    if (reason === 'TRANSFER_OUT') onTheWay.set(key, { units, cost: share })
  }
}

/** The cost that the last added units brought: missing units of a transfer are added, and then taken, at it. */
const lastAdded = new WeakMap<Level, bigint>()
