import { z } from 'zod'
import { defineEvent, Id, MinorUnits } from '../define.ts'

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
export const AlertSeverity = z.enum(['OVERSTOCK', 'LOW', 'CRITICAL', 'OUT_OF_STOCK'])

/**
 * A product was created, edited, archived or restored: its state since. Subject `Product/ID`. `changed` names the
 * fields that are not as before. The optional fields are missing in the oldest events.
 */
export const ProductChanged = defineEvent(
  'inventory',
  'ProductChanged',
  1,
  z.object({
    id: Id,
    version: z.int(),
    sku: z.string(),
    name: z.string(),
    price: MinorUnits,
    taxClass: z.string(),
    archived: z.boolean(),
    barcode: z.string().nullish(),
    categoryId: Id.optional(),
    otherCategoryIds: z.array(Id).optional(),
    change: z.enum(['CREATED', 'EDITED', 'ARCHIVED', 'RESTORED']).optional(),
    changed: z.array(z.string()).optional(),
  }),
)

/**
 * A category was created, edited, merged into another, archived or restored: its state since. Subject `Category/ID`.
 * One that is merged is archived, and what was in it is in `intoId`; each of its products says so itself.
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
    /** Of an edit: whether the category got another parent. */
    moved: z.boolean().optional(),
    intoId: Id.optional(),
  }),
)

/** What several stock levels hold has changed. Subject: the reference, for example `Sale/ID`. */
export const StockMoved = defineEvent(
  'inventory',
  'StockMoved',
  1,
  z.object({
    storeId: Id,
    reason: MovementReason,
    reference: z.object({ kind: z.string(), id: z.string() }),
    lines: z.array(z.object({ productId: Id, delta: z.int(), balance: z.int() })),
  }),
)

const Level = z.object({ onHand: z.int(), reserved: z.int(), incoming: z.int() })

/** A level was rebuilt from the ledger and the open transfers. Subject `StockLevel/STORE/PRODUCT`. */
export const StockRepaired = defineEvent(
  'inventory',
  'StockRepaired',
  1,
  z.object({ storeId: Id, productId: Id, reason: z.string(), before: Level, after: Level }),
)

/** The thresholds of stock levels were set by somebody: those that changed, as they are since. Subject `Store/ID`. */
export const ThresholdsSet = defineEvent(
  'inventory',
  'ThresholdsSet',
  1,
  z.object({
    storeId: Id,
    lines: z.array(
      z.object({
        productId: Id,
        reorderPoint: z.int(),
        criticalThreshold: z.int(),
        overstockThreshold: z.int().nullable(),
        targetLevel: z.int(),
      }),
    ),
  }),
)

/** The optional fields are missing where they say nothing, and in the oldest events. */
const Alert = z.object({
  id: Id,
  storeId: Id,
  productId: Id,
  severity: AlertSeverity,
  available: z.int(),
  /** The alert is snoozed, and until when: nobody wants to hear of it before. */
  snoozedUntil: z.iso.datetime().optional(),
  comment: z.string().optional(),
})

/**
 * Each has the subject `StockAlert/ID`. An alert worsens and opens again awake and unacknowledged. Its stock level may go
 * to and fro as it likes: its events are few.
 */
export const StockAlertOpened = defineEvent('inventory', 'StockAlertOpened', 1, Alert)
export const StockAlertReopened = defineEvent('inventory', 'StockAlertReopened', 1, Alert)
export const StockAlertWorsened = defineEvent('inventory', 'StockAlertWorsened', 1, Alert)
export const StockAlertImproved = defineEvent('inventory', 'StockAlertImproved', 1, Alert)
export const StockAlertResolved = defineEvent('inventory', 'StockAlertResolved', 1, Alert)
/** What people did with it. It is woken by somebody, or by the inventory when its time has come. */
export const StockAlertAcknowledged = defineEvent('inventory', 'StockAlertAcknowledged', 1, Alert)
export const StockAlertSnoozed = defineEvent('inventory', 'StockAlertSnoozed', 1, Alert)
export const StockAlertWoken = defineEvent('inventory', 'StockAlertWoken', 1, Alert)
export const StockAlertCommented = defineEvent('inventory', 'StockAlertCommented', 1, Alert)

/**
 * A restock rule was made, changed or ended: what it says since. Subject `RestockRule/ID`. Null stands for every store,
 * and for all products.
 */
export const RestockRuleChanged = defineEvent(
  'inventory',
  'RestockRuleChanged',
  2,
  z.object({
    id: Id,
    version: z.int(),
    change: z.enum(['CREATED', 'EDITED', 'ARCHIVED']),
    storeId: Id.nullable(),
    productId: Id.nullable(),
    categoryId: Id.nullable(),
    reorderPoint: z.int().nullable(),
    targetLevel: z.int().nullable(),
    criticalThreshold: z.int().nullish(),
    overstockThreshold: z.int().nullish(),
    packSize: z.int(),
    minimumQuantity: z.int(),
    source: z.enum(['CENTRE', 'LISTED', 'AUTOMATIC']),
    sourceStoreIds: z.array(Id),
    approveUpToUnits: z.int().nullable(),
    approveUpToValue: MinorUnits.nullable(),
  }),
  [({ donorIds, ...older }) => ({ ...older, sourceStoreIds: donorIds })],
)

/** Allocations named a `donorId` before. */
const withSourceStores = ({ allocations, ...older }: { allocations?: { donorId: string }[] }) => ({
  ...older,
  ...(allocations && {
    allocations: allocations.map(({ donorId, ...rest }) => ({ sourceStoreId: donorId, ...rest })),
  }),
})

const Restock = z.object({ id: Id, storeId: Id, transferIds: z.array(Id) })

/** Each has the subject `RestockRequest/ID`. */
export const RestockRequested = defineEvent(
  'inventory',
  'RestockRequested',
  1,
  z.object({
    id: Id,
    storeId: Id,
    origin: z.enum(['PLANNED', 'ASKED']),
    lines: z.array(z.object({ productId: Id, quantity: z.int() })),
    /** What who asked has written. */
    note: z.string().nullish(),
  }),
)
/** A plan that waited for supply has found source stores: what it brings, which may be less than was wanted. */
export const RestockReplanned = defineEvent(
  'inventory',
  'RestockReplanned',
  2,
  z.object({
    id: Id,
    storeId: Id,
    lines: z.array(z.object({ productId: Id, quantity: z.int() })),
    allocations: z.array(z.object({ sourceStoreId: Id, productId: Id, quantity: z.int() })),
  }),
  [withSourceStores],
)
/** `allocations` is missing in the oldest events. */
export const RestockApproved = defineEvent(
  'inventory',
  'RestockApproved',
  2,
  Restock.extend({
    allocations: z.array(z.object({ sourceStoreId: Id, productId: Id, quantity: z.int() })).optional(),
  }),
  [withSourceStores],
)
/** The first of its transfers has left. */
export const RestockShipped = defineEvent('inventory', 'RestockShipped', 1, Restock)
/** The last of its transfers has ended, and at least one has brought something. */
export const RestockReceived = defineEvent('inventory', 'RestockReceived', 1, Restock)
export const RestockRejected = defineEvent(
  'inventory',
  'RestockRejected',
  1,
  z.object({ id: Id, storeId: Id, reason: z.string() }),
)
/** It was withdrawn, or all of its transfers were called off: `transferIds`, empty when nobody had approved it. */
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
  lines: z.array(z.object({ productId: Id, quantity: z.int() })),
})
const Noted = Moved.extend({ note: z.string().nullish() })

/** Each has the subject `Transfer/ID`. The oldest have no note. */
export const TransferPlanned = defineEvent('inventory', 'TransferPlanned', 1, Noted)
export const TransferShipped = defineEvent('inventory', 'TransferShipped', 1, Moved)
/** Before it left: what was reserved. */
export const TransferCancelled = defineEvent('inventory', 'TransferCancelled', 1, Noted)
/** Less was found than was promised, before it left: what of it will not be sent. */
export const TransferShortened = defineEvent('inventory', 'TransferShortened', 1, Noted)
/** A part of it came: its lines. `complete` with the last; the oldest, which do not say so, brought all. */
export const TransferReceived = defineEvent(
  'inventory',
  'TransferReceived',
  1,
  Moved.extend({ complete: z.boolean().default(true) }),
)
/** Nothing more will come: its lines are what is lost. */
export const TransferClosed = defineEvent('inventory', 'TransferClosed', 1, Noted)

const SettledJob = z.object({ queue: z.string(), jobId: z.string(), name: z.string(), error: z.string() })

/** Somebody let a failed job run again, or took it off the list. Each has the subject `Job/ID`. */
export const FailedJobRetried = defineEvent('inventory', 'FailedJobRetried', 1, SettledJob)
export const FailedJobRemoved = defineEvent('inventory', 'FailedJobRemoved', 1, SettledJob)
