import type { Connection } from '../../runtime/graphql/pages.ts'
import type { AlertData } from './alerts/alert-events.ts'
import type {
  RestockDonorReason,
  StockAlertChangeKind,
  StockAlertSeverity,
  TaxClass,
} from './generated/schema-types.ts'
import type { Notification } from './notifications/entities/notification.ts'
import type { RestockRule } from './restock/entities/restock-rule.ts'
import type { StockMovement } from './stock/entities/stock-movement.ts'

/** What resolvers get as their parent where that is no entity: codegen.yml maps the schema's types to these. */
export interface StoreReference {
  id: string
}

export interface ProductQuantity {
  productId: string
  quantity: number
  /** Of a line of a request that has been approved. */
  approved?: number
}

/** A line of a sale that was taken. Answers that were kept before names were in them have none. */
export interface TakenLine {
  productId: string
  name?: string
  sku?: string
  barcode?: string | null
  quantity: number
  /** Minor units. */
  unitPrice: number
  taxClass: TaxClass
}

export interface ConsideredDonor {
  storeId: string
  surplus: number
  chosen: boolean
  /** Missing in plans of before rules, as its reason is. */
  quantity?: number
  reason?: RestockDonorReason
}

/** A line of a problem, as it is thrown and as sales keeps it: of its product the id alone. */
export interface LineOfProblem {
  product: { id: string }
}

export interface ArchivedProducts {
  products: { id: string }[]
}

export interface SparingStore {
  storeId: string
  surplus: number
}

export interface HistoryStep {
  type: string
  /** ISO 8601, as PostgreSQL writes it into JSON. */
  at: string
  actor: { id: string; name: string }
  note: string | null
}

export interface AlertChange {
  cursor: string
  change: StockAlertChangeKind
  at: Date
  actor: { id: string; name: string } | null
  severity: StockAlertSeverity
  available: number
  comment?: string
  alert: { id: string }
}

export interface AlertStep {
  /** The event's. */
  id: string
  type: string
  at: Date
  actor: { id: string; name: string }
  data: AlertData
}

export interface HandledAlert {
  alert: { id: string }
}

export interface Mismatch {
  storeId: string
  productId: string
  onHand: number
  ledger: number
  reserved: number
  promised: number
  incoming: number
  underWay: number
}

/** Results of mutations hold ids, so that a replayed answer shows the thing as it is now. */
export interface AdjustedShelf extends ShortenedPromises {
  level: { storeId: string; productId: string }
}

/** What answers keep of the transfers that a command has shortened: older ones have nothing. */
export interface ShortenedPromises {
  shortened?: string[]
}

/** A promise as a problem names it. */
export interface NamedPromise {
  transferId: string
  toStoreId: string
  quantity: number
}

export interface PastLevel {
  productId: string
  onHand: number
}

/** A movement, with the sum of the shelf's ledger up to it. */
export type ReplayedState = StockMovement & { onHand: number }
export type ReplayedStates = Connection<ReplayedState>

export interface RepairedShelves {
  repaired: { storeId: string; productId: string }[]
}

export interface CountedShelf {
  storeId: string
  productId: string
  counted: number
  onHand: number
}

/** What a count has done, as answers keep it: a retry may be of one from before the schema said `countedLines`. */
export interface CountedSheet extends ShortenedPromises {
  lines: number
  differences: CountedShelf[]
}

export interface ReceivedDelivery {
  storeId: string
  productIds: string[]
  /** Missing in answers of before deliveries were kept. */
  deliveryId?: string
}

export interface SavedRequest {
  request: { id: string }
}

export interface SavedRestockRule {
  rule: { id: string }
}

export interface EffectiveRule {
  rule: RestockRule | null
  why: string
  others: RestockRule[]
  reorderPoint: number
  targetLevel: number
  figuresOfRule: boolean
}

export interface ChangedPrice {
  productId: string
  version: number
  /** Minor units. */
  price: number
  priceBefore: number | null
  at: Date
  actor: { id: string; name: string }
}

export interface SavedProduct {
  product: { id: string }
}

export interface SetShelves {
  storeId: string
  productIds: string[]
}

export interface SavedCategory {
  category: { id: string }
}

export interface MergedCategories extends SavedCategory {
  movedProducts: number
  movedCategories: number
}

export interface MovedTransfer {
  transfer: { id: string }
}

export interface MovedStep extends HistoryStep {
  lines: ProductQuantity[]
  note: string | null
}

export interface SavedNotificationRule {
  rule: { id: string }
  /** The generation of a secret that is shown with this answer, and never again. */
  newSecret: number | null
}

/** A notification, with where its rule sends it. */
export type AddressedNotification = Notification & { target: string }

export interface QueuedNotification {
  notification: { id: string }
}
