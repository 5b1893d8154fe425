import { z } from 'zod'
import { defineEvent, ExactCost, Id, MinorUnits, Thousandths } from '../define.ts'
import { quantitiesOf } from '../upcast-quantities.ts'

export const MovementReason = z.enum([
  'SALE',
  'RETURN',
  'TRANSFER_OUT',
  'TRANSFER_IN',
  'DELIVERY',
  'COUNT',
  'DAMAGE',
  'LOSS',
  'CORRECTION',
  'IMPORT',
])
export type MovementReason = z.infer<typeof MovementReason>
export const ProductState = z.enum(['ACTIVE', 'RUN_OUT', 'ARCHIVED'])
export const AlertSeverity = z.enum(['OVERSTOCK', 'LOW', 'CRITICAL', 'OUT_OF_STOCK'])

/**
 * A product was created, edited, sold off, archived or restored. The data are its new state. Subject
 * `Product/ID`. `changed` lists the fields that the change affected. The oldest events lack the
 * optional fields. `barcodes` (of the unit), `packs` and `scaleCode` are in the events of changes that set
 * them, which have `packs` in `changed`.
 */
export const ProductChanged = defineEvent(
  'inventory',
  'ProductChanged',
  2,
  z.object({
    id: Id,
    version: z.int(),
    sku: z.string(),
    name: z.string(),
    price: MinorUnits,
    taxClass: z.string(),
    state: ProductState,
    barcode: z.string().nullish(),
    unit: z.string().optional(),
    categoryId: Id.nullish(),
    otherCategoryIds: z.array(Id).optional(),
    change: z.enum(['CREATED', 'EDITED', 'RUN_OUT', 'ARCHIVED', 'RESTORED']).optional(),
    changed: z.array(z.string()).optional(),
    barcodes: z.array(z.string()).optional(),
    packs: z
      .array(
        z.object({
          id: Id,
          name: z.string(),
          quantity: Thousandths,
          price: MinorUnits.nullable(),
          barcodes: z.array(z.string()),
        }),
      )
      .optional(),
    scaleCode: z.int().nullish(),
  }),
  [({ archived, ...older }) => ({ ...older, state: archived ? 'ARCHIVED' : 'ACTIVE' })],
)

/** The layouts of the labels of shop scales were set: all of them. Subject `ScaleLabels`. */
export const ScaleLabelsSet = defineEvent(
  'inventory',
  'ScaleLabelsSet',
  1,
  z.object({
    labels: z.array(
      z.object({
        prefix: z.string(),
        holds: z.enum(['QUANTITY', 'PRICE']),
        itemFrom: z.int(),
        itemDigits: z.int(),
        valueFrom: z.int(),
        valueDigits: z.int(),
        decimals: z.int(),
      }),
    ),
  }),
)

/**
 * A category was created, edited, merged into another, archived or restored. The data are its new
 * state. Subject `Category/ID`. A merged category is archived, and `intoId` is the category that
 * took its content. Each product that moved has a ProductChanged event too.
 */
export const CategoryChanged = defineEvent(
  'inventory',
  'CategoryChanged',
  1,
  z.object({
    id: Id,
    version: z.int(),
    name: z.string(),
    parentId: Id.nullable(),
    archived: z.boolean(),
    change: z.enum(['CREATED', 'EDITED', 'MERGED', 'ARCHIVED', 'RESTORED']),
    /** For an edit: true when the category got another parent. */
    moved: z.boolean().optional(),
    intoId: Id.optional(),
  }),
)

/**
 * A price list was created, edited or ended. The data are its new state. Subject `PriceList/ID`. `from` and
 * `until` are business days; `until` is the last one.
 */
export const PriceListChanged = defineEvent(
  'inventory',
  'PriceListChanged',
  1,
  z.object({
    id: Id,
    version: z.int(),
    name: z.string(),
    scope: z.enum(['CHAIN', 'GROUP', 'STORE']),
    storeIds: z.array(Id),
    from: z.iso.date(),
    until: z.iso.date().nullable(),
    ended: z.boolean(),
    change: z.enum(['CREATED', 'EDITED', 'ENDED']),
  }),
)

/**
 * Prices of a price list were set: at most 1,000 in one event. A price is null when the list no longer has
 * the product, and `priceBefore` when it did not have it before. Subject `PriceList/ID`.
 */
export const PricesSet = defineEvent(
  'inventory',
  'PricesSet',
  1,
  z.object({
    priceListId: Id,
    lines: z.array(
      z.object({
        productId: Id,
        /** Left out for the unit. */
        packId: Id.optional(),
        price: MinorUnits.nullable(),
        priceBefore: MinorUnits.nullable(),
      }),
    ),
  }),
)

/**
 * The taxes of an area (the chain, a country, a region or a store) were set from a day on. `taxes` is null
 * when the area has no taxes of its own any more. Rates are parts per million. Subject `TaxSchedule/ID`.
 */
export const TaxesSet = defineEvent(
  'inventory',
  'TaxesSet',
  1,
  z.object({
    id: Id,
    country: z.string().nullable(),
    region: z.string().nullable(),
    storeId: Id.nullable(),
    from: z.iso.date(),
    taxes: z
      .array(
        z.object({
          name: z.string(),
          number: z.string().nullable(),
          rates: z.array(z.object({ taxClass: z.string(), partsPerMillion: z.int() })),
        }),
      )
      .nullable(),
  }),
)

/** The rules of the chain about taxes were set from a day on. Subject `TaxRules`. */
export const TaxRulesSet = defineEvent(
  'inventory',
  'TaxRulesSet',
  1,
  z.object({ from: z.iso.date(), pricesIncludeTax: z.boolean(), rounding: z.enum(['LINE', 'RECEIPT']) }),
)

/**
 * Several stock levels of a store have changed. Subject: the reference, for example `Sale/ID`. `cost` is the
 * change of the value, and `value` the value after it. Both are null while no cost is known, and in events
 * before version 3.
 */
export const StockMoved = defineEvent(
  'inventory',
  'StockMoved',
  3,
  z.object({
    storeId: Id,
    reason: MovementReason,
    reference: z.object({ kind: z.string(), id: z.string() }),
    lines: z.array(
      z.object({
        productId: Id,
        delta: Thousandths,
        balance: Thousandths,
        cost: ExactCost.nullable(),
        value: ExactCost.nullable(),
      }),
    ),
  }),
  [
    quantitiesOf('delta', 'balance'),
    ({ lines, ...older }: { lines: object[] }) => ({
      ...older,
      lines: lines.map((line) => ({ ...line, cost: null, value: null })),
    }),
  ],
)

/** The oldest events lack the value. */
const Level = z.object({
  onHand: Thousandths,
  reserved: Thousandths,
  incoming: Thousandths,
  value: ExactCost.nullish(),
})

/** A stock level was rebuilt from the ledger and the open transfers. Subject `StockLevel/STORE/PRODUCT`. */
export const StockRepaired = defineEvent(
  'inventory',
  'StockRepaired',
  2,
  z.object({ storeId: Id, productId: Id, reason: z.string(), before: Level, after: Level }),
  [quantitiesOf('onHand', 'reserved', 'incoming')],
)

/**
 * A user has set thresholds of stock levels. The lines are the new thresholds of the stock levels
 * that changed. Subject `Store/ID`.
 */
export const ThresholdsSet = defineEvent(
  'inventory',
  'ThresholdsSet',
  2,
  z.object({
    storeId: Id,
    lines: z.array(
      z.object({
        productId: Id,
        reorderPoint: Thousandths,
        criticalThreshold: Thousandths,
        overstockThreshold: Thousandths.nullable(),
        targetLevel: Thousandths,
      }),
    ),
  }),
  [quantitiesOf('reorderPoint', 'criticalThreshold', 'overstockThreshold', 'targetLevel')],
)

/**
 * A user has set the shelf locations of products in a store. The lines are those that changed; a
 * null aisle means that the product has no location any more. Subject `Store/ID`.
 */
export const ShelfLocationsSet = defineEvent(
  'inventory',
  'ShelfLocationsSet',
  1,
  z.object({
    storeId: Id,
    lines: z.array(z.object({ productId: Id, aisle: z.string().nullable(), bay: z.string().nullable() })),
  }),
)

/** An optional field is missing when it has no value, and in the oldest events. */
const Alert = z.object({
  id: Id,
  storeId: Id,
  productId: Id,
  severity: AlertSeverity,
  available: Thousandths,
  /** The end of the snooze. Until then streams and notifications leave the alert out. */
  snoozedUntil: z.iso.datetime().optional(),
  comment: z.string().optional(),
})

const alertUpcasts = [quantitiesOf('available')]

/**
 * Each alert event has the subject `StockAlert/ID`. When an alert worsens or reopens, its snooze
 * and its acknowledgement end. A stock level that goes up and down causes few events, because of
 * hysteresis and the rules for flapping alerts.
 */
export const StockAlertOpened = defineEvent('inventory', 'StockAlertOpened', 2, Alert, alertUpcasts)
export const StockAlertReopened = defineEvent('inventory', 'StockAlertReopened', 2, Alert, alertUpcasts)
export const StockAlertWorsened = defineEvent('inventory', 'StockAlertWorsened', 2, Alert, alertUpcasts)
export const StockAlertImproved = defineEvent('inventory', 'StockAlertImproved', 2, Alert, alertUpcasts)
export const StockAlertResolved = defineEvent('inventory', 'StockAlertResolved', 2, Alert, alertUpcasts)
/**
 * Actions of users on an alert. StockAlertWoken is also emitted by the inventory subgraph, when the
 * snooze ends by time.
 */
export const StockAlertAcknowledged = defineEvent(
  'inventory',
  'StockAlertAcknowledged',
  2,
  Alert,
  alertUpcasts,
)
export const StockAlertSnoozed = defineEvent('inventory', 'StockAlertSnoozed', 2, Alert, alertUpcasts)
export const StockAlertWoken = defineEvent('inventory', 'StockAlertWoken', 2, Alert, alertUpcasts)
export const StockAlertCommented = defineEvent('inventory', 'StockAlertCommented', 2, Alert, alertUpcasts)

/**
 * A restock rule was made, changed or ended. The data are its new state. Subject `RestockRule/ID`.
 * A null store means every store; null product and category mean all products.
 */
export const RestockRuleChanged = defineEvent(
  'inventory',
  'RestockRuleChanged',
  3,
  z.object({
    id: Id,
    version: z.int(),
    change: z.enum(['CREATED', 'EDITED', 'ARCHIVED']),
    storeId: Id.nullable(),
    productId: Id.nullable(),
    categoryId: Id.nullable(),
    reorderPoint: Thousandths.nullable(),
    targetLevel: Thousandths.nullable(),
    criticalThreshold: Thousandths.nullish(),
    overstockThreshold: Thousandths.nullish(),
    packSize: Thousandths,
    minimumQuantity: Thousandths,
    source: z.enum(['CENTRE', 'LISTED', 'AUTOMATIC']),
    sourceStoreIds: z.array(Id),
    approveUpToUnits: Thousandths.nullable(),
    approveUpToValue: MinorUnits.nullable(),
  }),
  [
    ({ donorIds, ...older }) => ({ ...older, sourceStoreIds: donorIds }),
    quantitiesOf(
      'reorderPoint',
      'targetLevel',
      'criticalThreshold',
      'overstockThreshold',
      'packSize',
      'minimumQuantity',
      'approveUpToUnits',
    ),
  ],
)

/** Older events name the source store of an allocation `donorId`. */
const withSourceStores = ({ allocations, ...older }: { allocations?: { donorId: string }[] }) => ({
  ...older,
  ...(allocations && {
    allocations: allocations.map(({ donorId, ...rest }) => ({ sourceStoreId: donorId, ...rest })),
  }),
})

const Restock = z.object({ id: Id, storeId: Id, transferIds: z.array(Id) })

/** Each event of a restock request has the subject `RestockRequest/ID`. */
export const RestockRequested = defineEvent(
  'inventory',
  'RestockRequested',
  3,
  z.object({
    id: Id,
    storeId: Id,
    origin: z.enum(['PLANNED', 'MANUAL']),
    lines: z.array(z.object({ productId: Id, quantity: Thousandths })),
    /** The note of the user who asked for the restock. */
    note: z.string().nullish(),
  }),
  [
    quantitiesOf('quantity'),
    ({ origin, ...older }) => ({ ...older, origin: origin === 'ASKED' ? 'MANUAL' : origin }),
  ],
)
/**
 * A plan that waited for supply has found source stores. The data are what it brings, which may be
 * less than the need.
 */
export const RestockReplanned = defineEvent(
  'inventory',
  'RestockReplanned',
  3,
  z.object({
    id: Id,
    storeId: Id,
    lines: z.array(z.object({ productId: Id, quantity: Thousandths })),
    allocations: z.array(z.object({ sourceStoreId: Id, productId: Id, quantity: Thousandths })),
  }),
  [withSourceStores, quantitiesOf('quantity')],
)
/** The oldest events lack `allocations`. */
export const RestockApproved = defineEvent(
  'inventory',
  'RestockApproved',
  3,
  Restock.extend({
    allocations: z.array(z.object({ sourceStoreId: Id, productId: Id, quantity: Thousandths })).optional(),
  }),
  [withSourceStores, quantitiesOf('quantity')],
)
/** The first of its transfers has left. */
export const RestockShipped = defineEvent('inventory', 'RestockShipped', 1, Restock)
/** The last of its transfers has ended, and at least one transfer has brought something. */
export const RestockReceived = defineEvent('inventory', 'RestockReceived', 1, Restock)
export const RestockRejected = defineEvent(
  'inventory',
  'RestockRejected',
  1,
  z.object({ id: Id, storeId: Id, reason: z.string() }),
)
/**
 * The request was withdrawn, or all of its transfers were cancelled. `transferIds` names them; it
 * is empty when the request was not approved before.
 */
export const RestockCancelled = defineEvent(
  'inventory',
  'RestockCancelled',
  1,
  Restock.extend({ reason: z.string().nullish() }),
)

const Moved = z.object({
  id: Id,
  requestId: Id.nullable(),
  fromStoreId: Id,
  toStoreId: Id,
  lines: z.array(z.object({ productId: Id, quantity: Thousandths })),
})
const Noted = Moved.extend({ note: z.string().nullish() })

const carriedUpcasts = [quantitiesOf('quantity')]

/** Each event of a transfer has the subject `Transfer/ID`. The oldest events have no note. */
export const TransferPlanned = defineEvent('inventory', 'TransferPlanned', 2, Noted, carriedUpcasts)
export const TransferShipped = defineEvent('inventory', 'TransferShipped', 2, Moved, carriedUpcasts)
/** The transfer was cancelled before it left. The lines are the stock that was reserved for it. */
export const TransferCancelled = defineEvent('inventory', 'TransferCancelled', 2, Noted, carriedUpcasts)
/**
 * The source store found less than the transfer promised, before it left. The lines are the units
 * that will not be sent.
 */
export const TransferShortened = defineEvent('inventory', 'TransferShortened', 2, Noted, carriedUpcasts)
/**
 * A part of the transfer has arrived: its lines. `complete` is true for the last part. The oldest
 * events lack it, and their transfers arrived in one part.
 */
export const TransferReceived = defineEvent(
  'inventory',
  'TransferReceived',
  2,
  Moved.extend({ complete: z.boolean().default(true) }),
  carriedUpcasts,
)
/** Nothing more will arrive. The lines are the lost units. */
export const TransferClosed = defineEvent('inventory', 'TransferClosed', 2, Noted, carriedUpcasts)

const SettledJob = z.object({ queue: z.string(), jobId: z.string(), name: z.string(), error: z.string() })

/** A user retried a failed job, or removed it from the list. Each has the subject `Job/ID`. */
export const FailedJobRetried = defineEvent('inventory', 'FailedJobRetried', 1, SettledJob)
export const FailedJobRemoved = defineEvent('inventory', 'FailedJobRemoved', 1, SettledJob)
