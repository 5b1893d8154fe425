import type { KeyingConfig } from '@urql/exchange-graphcache'

/** Types without an id. The cache stores them inside their parent. A test compares the list with the documents. */
export const keyless = [
  'Address',
  'ConsolidatedReport',
  'CountDifference',
  'CursorExpired',
  'EffectiveRestockRule',
  'ExcessLine',
  'LocatedProduct',
  'Money',
  'ChangedStockLevel',
  'NotificationLine',
  'OpeningHours',
  'PageInfo',
  'PendingChange',
  'PossibleSource',
  'PriceAt',
  'PriceChange',
  'PriceDifference',
  'PriceDifferences',
  'PriceListLine',
  'PriceOverlap',
  'ProductPerformance',
  'PromisedLine',
  'Queue',
  'Refund',
  'RepricedLine',
  'RestockAllocation',
  'ConsideredSource',
  'RestockExplanation',
  'RestockLine',
  'RestockStep',
  'SaleLine',
  'SalePayment',
  'SaleReturnLine',
  'ScheduledTax',
  'SessionKind',
  'ShelfLocation',
  'ShortLine',
  'StockAlertChange',
  'StockAlertStep',
  'StockIntegrity',
  'StockLevel',
  'StockMismatch',
  'StockPromise',
  'StorePerformance',
  'TaxClassRate',
  'TaxesAt',
  'TransferLine',
  'TransferStep',
  'TransferStepLine',
  'UnservedLine',
]

/**
 * Types with an id that the cache stores inside their parent too. An actor keeps the name of that time, a
 * movement's reference may be of any type, and a job's id is unique only in its queue.
 */
export const embedded = ['Actor', 'FailedJob', 'MovementReference']

export const keys: KeyingConfig = Object.fromEntries(
  [...keyless, ...embedded].map((type) => [type, () => null]),
)
