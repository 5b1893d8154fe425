/** The names of fields that hold quantities, in rows, events and inputs. */
export const quantityNames = new Set([
  'onHand',
  'reserved',
  'incoming',
  'reorderPoint',
  'criticalThreshold',
  'overstockThreshold',
  'targetLevel',
  'packSize',
  'minimumQuantity',
  'approveUpToUnits',
  'delta',
  'balance',
  'available',
  'requested',
  'quantity',
  'sold',
  'short',
  'received',
  'lost',
  'ledger',
  'wanted',
  'planned',
  'surplus',
  'units',
  'counted',
  'expected',
  'promised',
  'underWay',
  'would',
])

/**
 * Gives a row of a database, or the data of an event, with its quantities in units, so that a test states
 * and compares the numbers that people see. Quantities are recognised by the names of their fields.
 */
export function inUnits<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(inUnits) as Value
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const named = Object.entries(value).map(([name, field]) => {
    const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return [name, quantityNames.has(camel) && typeof field === 'number' ? field / 1_000 : inUnits(field)]
  })
  return Object.fromEntries(named) as Value
}
