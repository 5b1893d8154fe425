import type { KeyingConfig } from '@urql/exchange-graphcache'

/** Types without an id. The cache stores them inside their parent. A test compares the list with the documents. */
export const keyless = [
  'Address',
  'ConsolidatedReport',
  'CountDifference',
  'CursorExpired',
  'EffectiveRestockRule',
  'Money',
  'MovedLine',
  'NotificationLine',
  'OpeningHours',
  'PageInfo',
  'PendingChange',
  'PossibleSource',
  'PriceChange',
  'ProductPerformance',
  'PromisedLine',
  'Queue',
  'RepricedLine',
  'RestockAllocation',
  'ConsideredSource',
  'RestockExplanation',
  'RestockLine',
  'RestockStep',
  'SaleLine',
  'ShortLine',
  'StockAlertChange',
  'StockAlertStep',
  'StockIntegrity',
  'StockLevel',
  'StockMismatch',
  'StockPromise',
  'StorePerformance',
  'TransferLine',
  'TransferStep',
  'TransferStepLine',
  'UnservedLine',
]

/**
 * These have an id and are kept inside all the same: an actor has the name of that time, a movement's reference may be
 * anything, and a job's id is its queue's.
 */
export const embedded = ['Actor', 'FailedJob', 'MovementReference']

export const keys: KeyingConfig = Object.fromEntries(
  [...keyless, ...embedded].map((type) => [type, () => null]),
)
