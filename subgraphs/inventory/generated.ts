import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Product as ProductRow } from './entities/product.ts';
import type { Category as CategoryRow } from './entities/category.ts';
import type { StoreReference, AlertChange, HistoryStep, ProductQuantity, ConsideredDonor, ApprovedRestock, AdjustedShelf, SavedProduct, ChangedPrice, Mismatch, PastLevel, ReplayedState, CountedShelf, ReceivedDelivery, ReceivedTransfer, SavedNotificationRule, AddressedNotification, QueuedNotification, ReplayedStates, RepairedShelves } from './parents.ts';
import type { StockLevel as StockLevelRow } from './entities/stock-level.ts';
import type { StockAlert as StockAlertRow } from './entities/stock-alert.ts';
import type { RestockRequest as RestockRequestRow } from './entities/restock-request.ts';
import type { Connection } from '../../runtime/pages.ts';
import type { StockMovement as StockMovementRow } from './entities/stock-movement.ts';
import type { Transfer as TransferRow } from './entities/transfer.ts';
import type { NotificationRule as NotificationRuleRow } from './entities/notification-rule.ts';
import type { NotificationLine as NotificationLineRow } from './entities/notification-line.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC, for example 2026-03-01T14:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar day, for example 2026-03-01. A business day is one in the store's own time zone. */
  LocalDate: { input: string; output: string; }
  /** A whole number up to 2^53: money in minor units outgrows the 32 bits of Int. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Who did something, as written down at that time. */
export type Actor = {
  __typename?: 'Actor';
  /** The person's or service's id at the identity server. */
  id: Scalars['ID']['output'];
  /** The account's name at that time. */
  name: Scalars['String']['output'];
};

/** Who is written down as having done it. */
export type ActorInput = {
  /** The person's id at the identity server. */
  id: Scalars['ID']['input'];
  /** The account's name. */
  name: Scalars['String']['input'];
};

/** A correction of one shelf. */
export type AdjustStockInput = {
  /** Units to add, or to take when negative: -10000 to 10000, not 0. */
  delta: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** Why. */
  reason: AdjustmentReason;
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of a correction. */
export type AdjustStockResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | StockAdjusted | UnknownProduct;

/** Why a shelf is corrected. */
export type AdjustmentReason =
  /** The record was wrong. */
  | 'CORRECTION'
  /** Broken or spoilt. */
  | 'DAMAGE'
  /** A supplier has delivered. */
  | 'DELIVERY'
  /** Missing. */
  | 'LOSS';

/** It is so already; nothing was changed. */
export type AlreadyDone = Problem & {
  __typename?: 'AlreadyDone';
  /** ALREADY_DONE. */
  code: ProblemCode;
  /** What is so, and since when. */
  message: Scalars['String']['output'];
};

/** Which restock request to approve. */
export type ApproveRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  requestId: Scalars['ID']['input'];
};

/** The outcome of an approval. */
export type ApproveRestockResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | RestockApproved | StoreClosed | WrongState;

/** Which product to take out of the assortment. */
export type ArchiveProductInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The outcome of archiving a product. */
export type ArchiveProductResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | ProductSaved | UnknownProduct;

/** Whether something can be bought, without figures. */
export type Availability =
  /** More than the reorder point in some store. */
  | 'IN_STOCK'
  /** Some left, but at or below the reorder point everywhere. */
  | 'LOW'
  /** Nothing left anywhere. */
  | 'OUT';

/** A group of products. */
export type Category = {
  __typename?: 'Category';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Unique. */
  name: Scalars['String']['output'];
};

/** The category is archived, so that no product is put into it; nothing was changed. */
export type CategoryArchived = Problem & {
  __typename?: 'CategoryArchived';
  /** The category that is archived. */
  category: Category;
  /** CATEGORY_ARCHIVED. */
  code: ProblemCode;
  /** Which category it is, and what to do. */
  message: Scalars['String']['output'];
};

/** Another of its kind has the code already; nothing was changed. */
export type CodeTaken = Problem & {
  __typename?: 'CodeTaken';
  /** CODE_TAKEN. */
  code: ProblemCode;
  /** Which code it is. */
  message: Scalars['String']['output'];
  /** The code that is taken. */
  taken: Scalars['String']['output'];
};

/** What a sale takes. */
export type CommitStockInput = {
  /** Who sells. */
  actor: ActorInput;
  /** The sale's id. */
  id: Scalars['ID']['input'];
  /** A line for each product. */
  lines: Array<CommitStockLine>;
  /** The store that sells. */
  storeId: Scalars['ID']['input'];
};

/** A product of a sale. */
export type CommitStockLine = {
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** How many. */
  quantity: Scalars['Int']['input'];
  /** The price that the till showed, compared and never used; null when it showed none. */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The answer to a sale's stock: all lines, or none. */
export type CommitStockResult = StockCommitted | StockRefused;

/** A line that was taken. */
export type CommittedLine = {
  __typename?: 'CommittedLine';
  /** Of what. */
  productId: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Decides the tax rate. */
  taxClass: TaxClass;
  /** Price of one, tax included, in minor units. */
  unitPrice: Scalars['SafeInt']['output'];
};

/** What a count says about one shelf. */
export type CountDifference = {
  __typename?: 'CountDifference';
  /** Units that were counted. */
  counted: Scalars['Int']['output'];
  /** Counted less on record: negative when something is missing. */
  difference: Scalars['Int']['output'];
  /** What the record said before it was set. */
  onHand: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
};

/** A count of a store, or of a part of it. */
export type CountStockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one a product. */
  lines: Array<CountStockLine>;
  /** The store that was counted. */
  storeId: Scalars['ID']['input'];
};

/** What was counted of a product. */
export type CountStockLine = {
  /** Units that there are, promised ones included: 0 to 1000000. */
  counted: Scalars['Int']['input'];
  /** What the record said when the shelf was counted, 0 where there was no shelf yet: `onHand` of `countDifferences`. */
  expected: Scalars['Int']['input'];
  /** Of what. Archived products are counted as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
};

/** The outcome of a count. */
export type CountStockResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | LevelsMoved | NotFound | StockCounted | StoreClosed | UnknownProduct;

/** A line of a sheet that nobody has compared yet. */
export type CountedLine = {
  /** Units that there are, promised ones included: 0 to 1000000. */
  counted: Scalars['Int']['input'];
  /** Of what. Archived products are counted as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
};

/** What somebody wants to be told of. */
export type CreateNotificationRuleInput = {
  /** How. */
  channel: NotificationChannel;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key makes no second rule. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether to tell of resolved alerts as well; no when left out. */
  onResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alerts of these severities; of all when left out. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Alerts of these stores, 1 to 100 that the caller works in; of all of them, whichever these are then, when left out. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * One email address, or a URL: https, outside production and tests http too, that leads to a public address, without a
   * username and a password.
   */
  target: Scalars['String']['input'];
};

/** The outcome of a new rule. */
export type CreateNotificationRuleResult = IdempotencyKeyReused | InvalidInput | NotFound | NotificationRuleSaved;

/** A product to add. */
export type CreateProductInput = {
  /** Free attributes, none when left out: an object of at most 16 KiB as JSON, nested at most 5 deep. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** EAN-8, UPC-A, EAN-13 or GTIN-14 with its check digit, unique in the chain; left out where there is none. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** Where the catalogue shows it first. */
  categoryId: Scalars['ID']['input'];
  /** Up to 5,000 characters, also of several lines. */
  description?: Scalars['String']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Where the catalogue shows it as well: at most 10 others. */
  otherCategoryIds?: Array<Scalars['ID']['input']>;
  /** Price of one, tax included, in minor units: 0 to 1,000,000,000. */
  price: Scalars['SafeInt']['input'];
  /** 1 to 40 letters, digits and `. _ - /`, unique in the chain. It stays that. */
  sku: Scalars['String']['input'];
  /** Decides the tax rate. */
  taxClass: TaxClass;
};

/** The outcome of adding a product. */
export type CreateProductResult = CategoryArchived | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | ProductSaved;

/** The cursor is too old, or not of this log: load `stockAlerts` by query and subscribe without `after`. */
export type CursorExpired = Problem & {
  __typename?: 'CursorExpired';
  /** CURSOR_EXPIRED. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Which rule ends. */
export type DeleteNotificationRuleInput = {
  /** Its id. */
  ruleId: Scalars['ID']['input'];
};

/** The outcome of a rule's end. */
export type DeleteNotificationRuleResult = NotFound | NotificationRuleDeleted;

/** What was brought of a product. */
export type DeliveryLine = {
  /** Of what; not archived. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000. */
  quantity: Scalars['Int']['input'];
};

/** The delivery is on the shelves. */
export type DeliveryReceived = {
  __typename?: 'DeliveryReceived';
  /** The shelves as they are now. */
  levels: Array<StockLevel>;
};

/** The idempotency key was used for another request before: a new intention needs a new key. */
export type IdempotencyKeyReused = Problem & {
  __typename?: 'IdempotencyKeyReused';
  /** IDEMPOTENCY_KEY_REUSED. */
  code: ProblemCode;
  /** The key that was given. */
  idempotencyKey: Scalars['String']['output'];
  /** Which key it is, and what to do. */
  message: Scalars['String']['output'];
};

/** There is less on the shelf than was asked for; nothing was taken. */
export type InsufficientStock = Problem & {
  __typename?: 'InsufficientStock';
  /** INSUFFICIENT_STOCK. */
  code: ProblemCode;
  /** The lines that were short. */
  lines: Array<ShortLine>;
  /** What was short. */
  message: Scalars['String']['output'];
};

/** A value of the input does not fit. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** INVALID_INPUT. */
  code: ProblemCode;
  /** The path of the input field, for example `lines.2.quantity`. */
  field: Scalars['String']['output'];
  /** What was expected and what came. */
  message: Scalars['String']['output'];
};

/** Shelves have changed since they were counted; nothing was set. Look at these again, and ask again. */
export type LevelsMoved = Problem & {
  __typename?: 'LevelsMoved';
  /** LEVELS_MOVED. */
  code: ProblemCode;
  /** The lines that no longer fit. */
  lines: Array<MovedLine>;
  /** Which shelves. */
  message: Scalars['String']['output'];
};

/** An amount in whole minor units (cents) of a currency. */
export type Money = {
  __typename?: 'Money';
  /** Whole minor units: 1999 is 19.99. */
  amount: Scalars['SafeInt']['output'];
  /** ISO 4217, for example CAD. One for the chain. */
  currency: Scalars['String']['output'];
};

/** A shelf that holds something else than expected. */
export type MovedLine = {
  __typename?: 'MovedLine';
  /** What the line expected. */
  expected: Scalars['Int']['output'];
  /** What the shelf holds now. */
  onHand: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
};

/** Why a shelf has changed. */
export type MovementReason =
  /** The record was wrong. */
  | 'CORRECTION'
  /** Counted: the record was set to what there is. */
  | 'COUNT'
  /** Broken or spoilt. */
  | 'DAMAGE'
  /** Brought by a supplier. */
  | 'DELIVERY'
  /** Taken over from another system. */
  | 'IMPORT'
  /** Missing. */
  | 'LOSS'
  /** Brought back by a customer. */
  | 'RETURN'
  /** Sold. */
  | 'SALE'
  /** Received from another store. */
  | 'TRANSFER_IN'
  /** Shipped to another store. */
  | 'TRANSFER_OUT';

/** What a movement belongs to. */
export type MovementReference = {
  __typename?: 'MovementReference';
  /** The id of that; the idempotency key of an adjustment or a count, the supplier's own of a delivery. */
  id: Scalars['String']['output'];
  /** For example Sale, Transfer, Count, Delivery, Adjustment. */
  kind: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Corrects what a shelf holds by a signed quantity, with a reason that the ledger keeps. */
  adjustStock?: Maybe<AdjustStockResult>;
  /** Approves a restock request: reserves the stock at the donor and plans the transfer. A job ships it. */
  approveRestock?: Maybe<ApproveRestockResult>;
  /** Takes a product out of the assortment: it cannot be sold, and keeps its stock and history. */
  archiveProduct?: Maybe<ArchiveProductResult>;
  /** For the sales subgraph: takes all lines of a sale from the shelves, or none, under the sale's id. */
  commitStock?: Maybe<CommitStockResult>;
  /**
   * Sets shelves to what was counted, all or none. A shelf that has changed since it was looked at is told, and
   * nothing is set.
   */
  countStock?: Maybe<CountStockResult>;
  /** Has oneself told of alerts, by mail or webhook, from now on. At most 20 rules a person. */
  createNotificationRule?: Maybe<CreateNotificationRuleResult>;
  /** Adds a product to the catalogue, for all stores. It has no shelf until stock comes. */
  createProduct?: Maybe<CreateProductResult>;
  /** Ends a rule of one's own, with what it has led to. */
  deleteNotificationRule?: Maybe<DeleteNotificationRuleResult>;
  /** Puts what a supplier has brought on the shelves of a logistics centre, all lines or none. */
  receiveDelivery?: Maybe<ReceiveDeliveryResult>;
  /** Confirms that a shipped transfer has arrived, whole, in a store that receives by hand. */
  receiveTransfer?: Maybe<ReceiveTransferResult>;
  /**
   * Sends a notification that waits no more once more, under its own id, and tries for a day again. One's own;
   * everybody's for who holds `queue:view`.
   */
  redeliverNotification?: Maybe<RedeliverNotificationResult>;
  /** Rebuilds shelves from the ledger and from the transfers that are open. Leaves an event for each that was wrong. */
  repairStock?: Maybe<RepairStockResult>;
  /** Puts an archived product back into the assortment, as it was. */
  restoreProduct?: Maybe<RestoreProductResult>;
  /**
   * Gives a webhook a new secret. For a day messages are signed with both, so that the receiver has the time to take it
   * over.
   */
  rotateNotificationSecret?: Maybe<RotateNotificationSecretResult>;
  /** Changes a rule of one's own; what waits goes where it says now. What is left out stays. */
  updateNotificationRule?: Maybe<UpdateNotificationRuleResult>;
  /** Changes a product for all stores. A new price holds from the next sale on. What is left out stays as it is. */
  updateProduct?: Maybe<UpdateProductResult>;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationApproveRestockArgs = {
  input: ApproveRestockInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationCommitStockArgs = {
  input: CommitStockInput;
};


export type MutationCountStockArgs = {
  input: CountStockInput;
};


export type MutationCreateNotificationRuleArgs = {
  input: CreateNotificationRuleInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationDeleteNotificationRuleArgs = {
  input: DeleteNotificationRuleInput;
};


export type MutationReceiveDeliveryArgs = {
  input: ReceiveDeliveryInput;
};


export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};


export type MutationRedeliverNotificationArgs = {
  input: RedeliverNotificationInput;
};


export type MutationRepairStockArgs = {
  input: RepairStockInput;
};


export type MutationRestoreProductArgs = {
  input: RestoreProductInput;
};


export type MutationRotateNotificationSecretArgs = {
  input: RotateNotificationSecretInput;
};


export type MutationUpdateNotificationRuleArgs = {
  input: UpdateNotificationRuleInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};

/** What an id names does not exist, or cannot be seen by the caller. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  /** NOT_FOUND. */
  code: ProblemCode;
  /** The id that was given. */
  id: Scalars['ID']['output'];
  /** The kind of thing, for example Store. */
  kind: Scalars['String']['output'];
  /** Which id it is. */
  message: Scalars['String']['output'];
};

/** A mail or a webhook that a rule has led to. */
export type Notification = {
  __typename?: 'Notification';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** How it goes. */
  channel: NotificationChannel;
  /** When its first change came. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7: the `webhook-id`, and the mail's Message-ID, the same at each attempt. */
  id: Scalars['ID']['output'];
  /** What went wrong at the last attempt; null when nothing has. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** What it says: a line for each shelf. */
  lines: Array<NotificationLine>;
  /** When it is tried next; null when it waits no more. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent; null until then. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: NotificationState;
  /** What it is about. */
  store: Store;
  /** Where it goes. */
  target: Scalars['String']['output'];
};

/** How somebody is notified. */
export type NotificationChannel =
  /** A mail; at most one a store and 15 minutes: the rest is summed up in the next. */
  | 'EMAIL'
  /** A signed POST for each change of an alert, as Standard Webhooks has it; docs/webhooks.md shows how to verify it. */
  | 'WEBHOOK';

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** Rows with their cursors. */
  edges: Array<NotificationEdge>;
  /** The rows alone. */
  nodes: Array<Notification>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A notification in a page. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Notification;
};

/** Narrows the notifications. What is left out does not narrow. */
export type NotificationFilter = {
  /** By this channel. */
  channel?: InputMaybe<NotificationChannel>;
  /** In one of these states. */
  states?: InputMaybe<Array<NotificationState>>;
  /** About these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a notification says of a shelf. */
export type NotificationLine = {
  __typename?: 'NotificationLine';
  /** When that was. */
  at: Scalars['DateTime']['output'];
  /** What was available then. */
  available: Scalars['Int']['output'];
  /** The last thing that happened to the alert. */
  change: StockAlertChangeKind;
  /** How many changes it stands for. */
  changes: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
  /** How bad the alert was then. */
  severity: StockAlertSeverity;
};

/** The notification waits to be sent. */
export type NotificationQueued = {
  __typename?: 'NotificationQueued';
  /** The notification as it is now. */
  notification: Notification;
};

/**
 * What somebody wants to be told of, and where: alerts that open or worsen, of the stores that the person works in
 * at that moment. Nobody is told whose account is disabled or deleted.
 */
export type NotificationRule = {
  __typename?: 'NotificationRule';
  /** Whether anything is sent. */
  active: Scalars['Boolean']['output'];
  /** How. */
  channel: NotificationChannel;
  /** Since when it counts. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Whether it also tells of alerts that are resolved, at their last severity. */
  onResolved: Scalars['Boolean']['output'];
  /** Alerts of these severities. */
  severities: Array<StockAlertSeverity>;
  /** Alerts of these stores; null for all that the person works in, whichever these are then. */
  stores?: Maybe<Array<Store>>;
  /** Why it is not active, where nobody has switched it off: for example that the receiver is gone. */
  switchedOff?: Maybe<Scalars['String']['output']>;
  /** An email address, or the URL of a webhook. */
  target: Scalars['String']['output'];
};

/** A page of rules. */
export type NotificationRuleConnection = {
  __typename?: 'NotificationRuleConnection';
  /** Rows with their cursors. */
  edges: Array<NotificationRuleEdge>;
  /** The rows alone. */
  nodes: Array<NotificationRule>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The rule is no more. */
export type NotificationRuleDeleted = {
  __typename?: 'NotificationRuleDeleted';
  /** Which it was. */
  ruleId: Scalars['ID']['output'];
};

/** A rule in a page. */
export type NotificationRuleEdge = {
  __typename?: 'NotificationRuleEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: NotificationRule;
};

/** The rule stands. */
export type NotificationRuleSaved = {
  __typename?: 'NotificationRuleSaved';
  /** The rule as it is now; null when it was deleted since, and a retry asks for it. */
  rule?: Maybe<NotificationRule>;
  /**
   * What to verify its messages with, `whsec_…`: shown here, to who made or rotated it, and nowhere else. Null for a mail
   * and after an update.
   */
  webhookSecret?: Maybe<Scalars['String']['output']>;
};

/** Where a notification stands. */
export type NotificationState =
  /** Its rule was switched off, or the person works in the store no more, before it was sent. */
  | 'CANCELLED'
  /** It was tried for a day, or the receiver is gone: `redeliverNotification` tries again. */
  | 'FAILED'
  /** The mail server, or the webhook's receiver, has taken it. */
  | 'SENT'
  /** It is due, or waits for its next attempt. */
  | 'WAITING';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last row, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page: ask for them with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A price that a product was given. */
export type PriceChange = {
  __typename?: 'PriceChange';
  /** Who did it. */
  actor: Actor;
  /** Since when. */
  at: Scalars['DateTime']['output'];
  /** Price of one from then on, tax included. */
  price: Money;
  /** The price until then; null for the first that is known. */
  priceBefore?: Maybe<Money>;
  /** The version of the product that had it first. */
  version: Scalars['Int']['output'];
};

/** A page of price changes. */
export type PriceChangeConnection = {
  __typename?: 'PriceChangeConnection';
  /** Rows with their cursors. */
  edges: Array<PriceChangeEdge>;
  /** The rows alone. */
  nodes: Array<PriceChange>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A price change in a page. */
export type PriceChangeEdge = {
  __typename?: 'PriceChangeEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PriceChange;
};

/** An expected refusal by a rule of the business. Nothing was changed. */
export type Problem = {
  /** The stable name of the refusal. */
  code: ProblemCode;
  /** What was expected, what came, and what to do, in English. */
  message: Scalars['String']['output'];
};

/** The stable name of a refusal: what a program decides on. */
export type ProblemCode =
  /** It is so already. */
  | 'ALREADY_DONE'
  /** The category is archived: no product is put into it. */
  | 'CATEGORY_ARCHIVED'
  /** Another of its kind has the code already. */
  | 'CODE_TAKEN'
  /** The cursor is too old, or not of this log: load the present state and subscribe without `after`. */
  | 'CURSOR_EXPIRED'
  /** Another account has the email address already. */
  | 'EMAIL_TAKEN'
  /** The idempotency key was used for another request before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The identity server does not answer now, or another change of the person is under way. */
  | 'IDENTITY_UNAVAILABLE'
  /** There is less on the shelf than was asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A value of the input does not fit; `field` says which. */
  | 'INVALID_INPUT'
  /** The chain would have no enabled administrator left. */
  | 'LAST_ADMINISTRATOR'
  /** A shelf holds something else than the request expected. */
  | 'LEVELS_MOVED'
  /** What an id names does not exist, or cannot be seen by the caller. */
  | 'NOT_FOUND'
  /** The price that the till showed is no longer the price. */
  | 'PRICE_CHANGED'
  /** The product is archived and cannot be sold. */
  | 'PRODUCT_ARCHIVED'
  /** An open store that sells needs a register. */
  | 'REGISTER_NEEDED'
  /** The store is closed: it sells and supplies nothing. */
  | 'STORE_CLOSED'
  /** The store cannot be closed while something of it is under way. */
  | 'STORE_IN_USE'
  /** The product does not exist. */
  | 'UNKNOWN_PRODUCT'
  /** The register does not exist, stands in another store, or is retired. */
  | 'UNKNOWN_REGISTER'
  /** There is no such role. */
  | 'UNKNOWN_ROLE'
  /** Another account has the username already. */
  | 'USERNAME_TAKEN'
  /** Somebody else has changed it since it was read. */
  | 'VERSION_CONFLICT'
  /** The state of the thing does not allow this step any more. */
  | 'WRONG_STATE';

/** Something the chain sells. */
export type Product = Versioned & {
  __typename?: 'Product';
  /** Whether it is out of the assortment: it keeps its history, and cannot be sold. */
  archived: Scalars['Boolean']['output'];
  /** Free attributes as an object, for example a colour. */
  attributes: Scalars['JSON']['output'];
  /** Whether it can be bought somewhere in the chain: for everybody, without figures. */
  availability: Availability;
  /** EAN or UPC on the package, unique where there is one. */
  barcode?: Maybe<Scalars['String']['output']>;
  /** Where the catalogue shows it first. */
  category: Category;
  /** For customers. */
  description: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** As on the shelf label. */
  name: Scalars['String']['output'];
  /** Where the catalogue shows it as well. */
  otherCategories: Array<Category>;
  /** Price of one, tax included. */
  price: Money;
  /** When its price was changed and by whom, the newest first: for those who see stock or edit products. */
  priceHistory?: Maybe<PriceChangeConnection>;
  /** Stock keeping unit: the chain's own code, unique. */
  sku: Scalars['String']['output'];
  /** Its stock in one store. Null when the store has no shelf for it, or the caller may not see the store. */
  stock?: Maybe<StockLevel>;
  /** Decides the tax rate. */
  taxClass: TaxClass;
  /** Rises with each edit. */
  version: Scalars['Int']['output'];
};


/** Something the chain sells. */
export type ProductPriceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something the chain sells. */
export type ProductStockArgs = {
  storeId: Scalars['ID']['input'];
};

/** Products are archived and cannot be sold or changed; nothing was done. */
export type ProductArchived = Problem & {
  __typename?: 'ProductArchived';
  /** PRODUCT_ARCHIVED. */
  code: ProblemCode;
  /** Which products are archived. */
  message: Scalars['String']['output'];
  /** The products that are archived. */
  products: Array<Product>;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** Rows with their cursors. */
  edges: Array<ProductEdge>;
  /** The rows alone. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A product in a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Product;
};

/** Narrows the catalogue. What is left out does not narrow. */
export type ProductFilter = {
  /** Products of this category, as their first or another, and of those below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Also archived products. */
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Part of the name, upper or lower case.
   * @deprecated Use `search`, which finds accents and codes too.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Words of which each begins a word of the name, the SKU or the barcode: without regard to accents, case and order.
   * At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Products taxed so. */
  taxClass?: InputMaybe<TaxClass>;
};

/** The change stands. */
export type ProductSaved = {
  __typename?: 'ProductSaved';
  /** The product as it is now. */
  product: Product;
};

export type Query = {
  __typename?: 'Query';
  /**
   * What a count would change, before it is committed with `countStock`: send each line's `onHand` there as `expected`.
   * Changes nothing.
   */
  countDifferences?: Maybe<Array<CountDifference>>;
  /** The caller's own rules of whom to notify of alerts, the newest first. */
  notificationRules?: Maybe<NotificationRuleConnection>;
  /**
   * The mails and webhooks about the stores that the caller works in, the newest first: those of one's own rules, and
   * everybody's for who holds `queue:view`. Kept for 30 days.
   */
  notifications?: Maybe<NotificationConnection>;
  /** For the stores subgraph: how many transfers from or to a store are planned or under way. */
  openTransfers: Scalars['Int']['output'];
  /** One product by its id, SKU or barcode: exactly one of them. Null when there is none. */
  product?: Maybe<Product>;
  /** The catalogue, by name without regard to accents and case. */
  products?: Maybe<ProductConnection>;
  /** One restock request by its id. Null when there is none that the caller sees. */
  restockRequest?: Maybe<RestockRequest>;
  /** Restock requests of the stores that the caller sees, the newest first. */
  restockRequests?: Maybe<RestockRequestConnection>;
  /** Alerts of the stores that the caller sees, the newest first. */
  stockAlerts?: Maybe<StockAlertConnection>;
  /** What a store held at a moment, from the ledger: each of the products that there are, 0 where it had none. */
  stockAt?: Maybe<Array<StockAt>>;
  /** A shelf replayed from its ledger, state after state, the oldest first. */
  stockHistory?: Maybe<StockStateConnection>;
  /** Proves the books: for each shelf of the stores, the level against the sum of the ledger and the transfers that are open. */
  stockIntegrity?: Maybe<StockIntegrity>;
  /** The shelves of the stores that the caller sees, by the product's name. */
  stockLevels?: Maybe<StockLevelConnection>;
  /** The ledger's lines of the stores that the caller sees, the newest first. */
  stockMovements?: Maybe<StockMovementConnection>;
};


export type QueryCountDifferencesArgs = {
  lines: Array<CountedLine>;
  storeId: Scalars['ID']['input'];
};


export type QueryNotificationRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOpenTransfersArgs = {
  storeId: Scalars['ID']['input'];
};


export type QueryProductArgs = {
  barcode?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRestockRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRestockRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestockRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockAtArgs = {
  at: Scalars['DateTime']['input'];
  productIds: Array<Scalars['ID']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryStockHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productId: Scalars['ID']['input'];
  storeId: Scalars['ID']['input'];
  upTo?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryStockIntegrityArgs = {
  storeIds: Array<Scalars['ID']['input']>;
};


export type QueryStockLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockLevelOrder>;
};


export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMovementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a supplier has brought. */
export type ReceiveDeliveryInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one a product. */
  lines: Array<DeliveryLine>;
  /** The logistics centre that it came to. */
  storeId: Scalars['ID']['input'];
  /** The supplier's own reference, for example the number of the delivery note: 1 to 100 characters. */
  supplierReference: Scalars['String']['input'];
};

/** The outcome of a delivery. */
export type ReceiveDeliveryResult = DeliveryReceived | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | UnknownProduct;

/** Which transfer has arrived. */
export type ReceiveTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** The outcome of a receipt. */
export type ReceiveTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | TransferReceived | WrongState;

/** Which notification is to be sent once more. */
export type RedeliverNotificationInput = {
  /** Its id. */
  notificationId: Scalars['ID']['input'];
};

/** The outcome of a redelivery. */
export type RedeliverNotificationResult = NotFound | NotificationQueued | WrongState;

/** Shelves to rebuild. */
export type RepairStockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Of what: 1 to 100 products. */
  productIds: Array<Scalars['ID']['input']>;
  /** Why, for who reads the log: 1 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of a repair. */
export type RepairStockResult = IdempotencyKeyReused | InvalidInput | NotFound | StockRepaired | UnknownProduct;

/** The stock is reserved at the donor and on its way in the books. */
export type RestockApproved = {
  __typename?: 'RestockApproved';
  /** The request as it is now. */
  request: RestockRequest;
};

/** A store that was looked at as a donor. */
export type RestockDonor = {
  __typename?: 'RestockDonor';
  /** Whether it was chosen. */
  chosen: Scalars['Boolean']['output'];
  /** Which store. */
  store: Store;
  /** What it could spare: available above its own reorder point. */
  surplus: Scalars['Int']['output'];
};

/** Why a restock was planned so. */
export type RestockExplanation = {
  __typename?: 'RestockExplanation';
  /** What was available when it was planned. */
  available: Scalars['Int']['output'];
  /** Who could give, the chosen one first. */
  donors: Array<RestockDonor>;
  /** What was on its way already. */
  incoming: Scalars['Int']['output'];
  /** The reorder point then. */
  reorderPoint: Scalars['Int']['output'];
  /** In a sentence. */
  summary: Scalars['String']['output'];
  /** The level to fill up to. */
  targetLevel: Scalars['Int']['output'];
};

/** One product of a restock request. */
export type RestockLine = {
  __typename?: 'RestockLine';
  /** Of what. */
  product: Product;
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** Where a restock request comes from. */
export type RestockOrigin =
  /** A person. */
  | 'ASKED'
  /** The restock rule, when a level fell to its reorder point. */
  | 'PLANNED';

/** A store's wish for stock, asked by a person or planned by the restock rule. */
export type RestockRequest = {
  __typename?: 'RestockRequest';
  /** When it was approved or rejected. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or rejected it. */
  decidedBy?: Maybe<Actor>;
  /** Who gives, when that is settled. */
  donor?: Maybe<Store>;
  /** Why it was planned so; null when a person asked. */
  explanation?: Maybe<RestockExplanation>;
  /** What happened to it, oldest first. */
  history: Array<RestockStep>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What is wanted. */
  lines: Array<RestockLine>;
  /** Asked by a person, or planned by the rule. */
  origin: RestockOrigin;
  /** When it was made. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who made it. */
  requestedBy: Actor;
  /** Where it stands. */
  state: RestockState;
  /** Who receives. */
  store: Store;
  /** What carries it. */
  transfers: Array<Transfer>;
};

/** A page of restock requests. */
export type RestockRequestConnection = {
  __typename?: 'RestockRequestConnection';
  /** Rows with their cursors. */
  edges: Array<RestockRequestEdge>;
  /** The rows alone. */
  nodes: Array<RestockRequest>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A restock request in a page. */
export type RestockRequestEdge = {
  __typename?: 'RestockRequestEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RestockRequest;
};

/** Narrows the restock requests. What is left out does not narrow. */
export type RestockRequestFilter = {
  /** Requests for this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Requests in these states. */
  states?: InputMaybe<Array<RestockState>>;
  /** Requests of these receiving stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Where a restock request stands. */
export type RestockState =
  /** Stock is reserved and the transfer planned. */
  | 'APPROVED'
  /** No donor can serve it yet. */
  | 'AWAITING_SUPPLY'
  /** Withdrawn. */
  | 'CANCELLED'
  /** The transfer is on its way. */
  | 'IN_TRANSIT'
  /** The stock is on the shelf. */
  | 'RECEIVED'
  /** Refused. */
  | 'REJECTED'
  /** Waits for a decision. */
  | 'REQUESTED';

/** A dated step of a restock request. */
export type RestockStep = {
  __typename?: 'RestockStep';
  /** Who did it. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The event, for example RestockApproved. */
  type: Scalars['String']['output'];
};

/** Which product to put back. */
export type RestoreProductInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The outcome of restoring a product. */
export type RestoreProductResult = AlreadyDone | CategoryArchived | IdempotencyKeyReused | InvalidInput | ProductSaved | UnknownProduct;

/** Whose secret is to be another. */
export type RotateNotificationSecretInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key rotates nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The rule, of a webhook. */
  ruleId: Scalars['ID']['input'];
};

/** The outcome of a rotation. */
export type RotateNotificationSecretResult = IdempotencyKeyReused | InvalidInput | NotFound | NotificationRuleSaved;

/** A line that was short. */
export type ShortLine = {
  __typename?: 'ShortLine';
  /** What there was. */
  available: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
  /** What was asked for, equal lines added up. */
  requested: Scalars['Int']['output'];
};

/** The shelf was corrected. */
export type StockAdjusted = {
  __typename?: 'StockAdjusted';
  /** The shelf as it is now. */
  level: StockLevel;
};

/** Why a shelf needs somebody's eye; at most one is open for a store and product. */
export type StockAlert = {
  __typename?: 'StockAlert';
  /** What was available at its last change. */
  available: Scalars['Int']['output'];
  /** When it last got worse, better or was resolved. */
  changedAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** When it began. */
  openedAt: Scalars['DateTime']['output'];
  /** Of what. */
  product: Product;
  /** When it ended; null while it is open. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How bad it is, or was last. */
  severity: StockAlertSeverity;
  /** Whether it still stands. */
  state: StockAlertState;
  /** Where. */
  store: Store;
};

/** An alert has opened, worsened, improved or resolved. */
export type StockAlertChange = {
  __typename?: 'StockAlertChange';
  /** The alert as it is now. */
  alert: StockAlert;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What was available then. */
  available: Scalars['Int']['output'];
  /** What happened to the alert. */
  change: StockAlertChangeKind;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** How bad the alert was then. */
  severity: StockAlertSeverity;
};

/** What happened to an alert. */
export type StockAlertChangeKind =
  /** It got better, and still stands. */
  | 'IMPROVED'
  /** It began. */
  | 'OPENED'
  /** It ended. */
  | 'RESOLVED'
  /** It got worse. */
  | 'WORSENED';

/** A page of alerts. */
export type StockAlertConnection = {
  __typename?: 'StockAlertConnection';
  /** Rows with their cursors. */
  edges: Array<StockAlertEdge>;
  /** The rows alone. */
  nodes: Array<StockAlert>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An alert in a page. */
export type StockAlertEdge = {
  __typename?: 'StockAlertEdge';
  /** For `after` of the query; the subscription has cursors of its own. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockAlert;
};

/** Narrows the alerts. What is left out does not narrow. */
export type StockAlertFilter = {
  /** Alerts of these severities. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Open or resolved ones. */
  state?: InputMaybe<StockAlertState>;
  /** Alerts of these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How bad an alert is. */
export type StockAlertSeverity =
  /** At or below the critical threshold. */
  | 'CRITICAL'
  /** At or below the reorder point. */
  | 'LOW'
  /** Nothing available. */
  | 'OUT_OF_STOCK'
  /** More than the overstock threshold. */
  | 'OVERSTOCK';

/** Whether an alert stands. */
export type StockAlertState =
  /** It stands. */
  | 'OPEN'
  /** The shelf is filled again. */
  | 'RESOLVED';

/** What the subscription delivers: a change, or word that its cursor no longer serves. */
export type StockAlertsEvent = CursorExpired | StockAlertChange;

/** What a shelf held at a moment. */
export type StockAt = {
  __typename?: 'StockAt';
  /** Units in the house then: the sum of the ledger. */
  onHand: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
};

/** Every line was taken. */
export type StockCommitted = {
  __typename?: 'StockCommitted';
  /** Each with its price and tax class at that instant. */
  lines: Array<CommittedLine>;
};

/** The shelves hold what was counted; the ledger has a line with the reason COUNT for each difference. */
export type StockCounted = {
  __typename?: 'StockCounted';
  /** Those that differed. */
  differences: Array<CountDifference>;
  /** How many lines the sheet had. */
  lines: Scalars['Int']['output'];
};

/** How a shelf stands to its thresholds. */
export type StockHolding =
  /** Available is at or below the reorder point. */
  | 'TOO_LITTLE'
  /** Available is over the overstock threshold. */
  | 'TOO_MUCH';

/** Whether the levels agree with the ledger and the open transfers. */
export type StockIntegrity = {
  __typename?: 'StockIntegrity';
  /** Where they differ, at most 100; empty when the books close. */
  mismatches: Array<StockMismatch>;
  /** How many shelves were compared. */
  shelves: Scalars['Int']['output'];
};

/** What a store holds of a product: the level of its shelf. */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** What can be sold: on hand less reserved. */
  available: Scalars['Int']['output'];
  /** Falling to it makes the alert critical. */
  criticalThreshold: Scalars['Int']['output'];
  /** Units on their way here, approved and not yet received. */
  incoming: Scalars['Int']['output'];
  /** Units in the house: the sum of the ledger. */
  onHand: Scalars['Int']['output'];
  /** Rising over it opens an overstock alert; null for none. */
  overstockThreshold?: Maybe<Scalars['Int']['output']>;
  /** Of what. */
  product: Product;
  /** Falling to it opens an alert and plans a restock. */
  reorderPoint: Scalars['Int']['output'];
  /** Units promised to a transfer or an order. */
  reserved: Scalars['Int']['output'];
  /** Where. */
  store: Store;
  /** What a restock fills up to. */
  targetLevel: Scalars['Int']['output'];
};

/** A page of stock levels. */
export type StockLevelConnection = {
  __typename?: 'StockLevelConnection';
  /** Rows with their cursors. */
  edges: Array<StockLevelEdge>;
  /** The rows alone. */
  nodes: Array<StockLevel>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A stock level in a page. */
export type StockLevelEdge = {
  __typename?: 'StockLevelEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockLevel;
};

/** Which shelves. Each part narrows further. */
export type StockLevelFilter = {
  /** Of the products with this primary category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that hold too little or too much. */
  holding?: InputMaybe<StockHolding>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** In these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** By what shelves are sorted. */
export type StockLevelOrder =
  /** What is available, the least first. */
  | 'AVAILABLE'
  /** The product's name, without regard to case. */
  | 'NAME';

/** A shelf whose level is not what its ledger and the open transfers add up to. */
export type StockMismatch = {
  __typename?: 'StockMismatch';
  /** What the level says is incoming. */
  incoming: Scalars['Int']['output'];
  /** What the ledger adds up to. */
  ledger: Scalars['Int']['output'];
  /** What the level says. */
  onHand: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
  /** What planned transfers from here reserve. */
  promised: Scalars['Int']['output'];
  /** What the level says is reserved. */
  reserved: Scalars['Int']['output'];
  /** Where. */
  store: Store;
  /** What open transfers bring here. */
  underWay: Scalars['Int']['output'];
};

/** A line of the ledger: a change of what one shelf holds. It never changes. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** By whose hand. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What the shelf held after it. */
  balance: Scalars['Int']['output'];
  /** Units that came, or went when negative. */
  delta: Scalars['Int']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Of what. */
  product: Product;
  /** Why. */
  reason: MovementReason;
  /** What it belongs to. */
  reference: MovementReference;
  /** Where. */
  store: Store;
};

/** A page of movements. */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** Rows with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The rows alone. */
  nodes: Array<StockMovement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A movement in a page. */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockMovement;
};

/** Which movements. Each part narrows further. */
export type StockMovementFilter = {
  /** By the person or service with this id at the identity server. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** From this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** For one of these reasons. */
  reasons?: InputMaybe<Array<MovementReason>>;
  /** Of the sale, transfer, count, delivery or adjustment with this id, as `reference.id` shows it. */
  referenceId?: InputMaybe<Scalars['String']['input']>;
  /** In these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Until just before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Nothing was taken. */
export type StockRefused = {
  __typename?: 'StockRefused';
  /** The problem, as the sale's result will show it. */
  problem: Scalars['JSON']['output'];
};

/** The shelves are what the ledger and the open transfers say. */
export type StockRepaired = {
  __typename?: 'StockRepaired';
  /** Those that were wrong, as they are now. */
  repaired: Array<StockLevel>;
};

/** What a shelf held after a movement. */
export type StockState = {
  __typename?: 'StockState';
  /** Since when. */
  at: Scalars['DateTime']['output'];
  /** What led to it; its `balance` is what was written down at that time. */
  movement: StockMovement;
  /** Units in the house: all movements up to this one, added up anew. */
  onHand: Scalars['Int']['output'];
};

/** A page of states. */
export type StockStateConnection = {
  __typename?: 'StockStateConnection';
  /** Rows with their cursors. */
  edges: Array<StockStateEdge>;
  /** The rows alone. */
  nodes: Array<StockState>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A state in a page. */
export type StockStateEdge = {
  __typename?: 'StockStateEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockState;
};

/** A place of the chain: head office, a store or a logistics centre. */
export type Store = {
  __typename?: 'Store';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Its shelves, by product. Null when the caller may not see the store's stock. */
  stock?: Maybe<StockLevelConnection>;
};


/** A place of the chain: head office, a store or a logistics centre. */
export type StoreStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The store is closed: it sells and supplies nothing, and keeps its history. */
export type StoreClosed = Problem & {
  __typename?: 'StoreClosed';
  /** STORE_CLOSED. */
  code: ProblemCode;
  /** Since when, and what to do. */
  message: Scalars['String']['output'];
  /** The store that is closed. */
  storeId: Scalars['ID']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Alerts as they open, worsen, improve and resolve, of the stores that the caller sees. Each carries a cursor:
   * after a lost connection, `after:` the last one delivers what was missed, once.
   */
  stockAlerts: StockAlertsEvent;
};


export type SubscriptionStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How a product is taxed. */
export type TaxClass =
  /** The lower rate. */
  | 'REDUCED'
  /** The full rate. */
  | 'STANDARD'
  /** No tax, for example basic groceries. */
  | 'ZERO';

/** Stock on its way between two stores. */
export type Transfer = {
  __typename?: 'Transfer';
  /** Who gives. */
  from: Store;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What it carries. */
  lines: Array<RestockLine>;
  /** When it was planned. */
  plannedAt: Scalars['DateTime']['output'];
  /** When it was received. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it left. */
  shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: TransferState;
  /** Who receives. */
  to: Store;
};

/** The stock is on the receiver's shelf. */
export type TransferReceived = {
  __typename?: 'TransferReceived';
  /** The transfer as it is now. */
  transfer: Transfer;
};

/** Where a transfer stands. */
export type TransferState =
  /** Called off before it left; the reservation was given back. */
  | 'CANCELLED'
  /** Reserved at the donor. */
  | 'PLANNED'
  /** On the receiver's shelf. */
  | 'RECEIVED'
  /** On its way. */
  | 'SHIPPED';

/** The product does not exist. */
export type UnknownProduct = Problem & {
  __typename?: 'UnknownProduct';
  /** UNKNOWN_PRODUCT. */
  code: ProblemCode;
  /** Which ids are unknown. */
  message: Scalars['String']['output'];
  /** The ids that are unknown. */
  productIds: Array<Scalars['ID']['output']>;
};

/** What is to be different. What is left out stays. */
export type UpdateNotificationRuleInput = {
  /** Whether to send anything; what waits while it is not active is cancelled. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to tell of resolved alerts as well. */
  onResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which rule. */
  ruleId: Scalars['ID']['input'];
  /** Alerts of these severities; null for all. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Alerts of these stores, 1 to 100 that the caller works in; null for all of them. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where to, for its channel. */
  target?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of a change. */
export type UpdateNotificationRuleResult = InvalidInput | NotFound | NotificationRuleSaved;

/** What to change of a product. What is left out, or null where that says nothing, stays as it is. */
export type UpdateProductInput = {
  /** All free attributes: an object of at most 16 KiB as JSON, nested at most 5 deep. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** EAN-8, UPC-A, EAN-13 or GTIN-14 with its check digit, unique in the chain; null for none. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** Where the catalogue shows it first. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 5,000 characters, also of several lines. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read: when it is another by now, nothing is changed and VersionConflict shows the product. */
  expectedVersion: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All where the catalogue shows it as well: at most 10 others. */
  otherCategoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Price of one, tax included, in minor units: 0 to 1,000,000,000. */
  price?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Decides the tax rate. */
  taxClass?: InputMaybe<TaxClass>;
};

/** The outcome of changing a product. */
export type UpdateProductResult = CategoryArchived | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | ProductArchived | ProductSaved | UnknownProduct | VersionConflict;

/** Somebody else has changed it since it was read; nothing was changed. Look at it as it is now, and ask again. */
export type VersionConflict = Problem & {
  __typename?: 'VersionConflict';
  /** VERSION_CONFLICT. */
  code: ProblemCode;
  /** The version that was expected. */
  expectedVersion: Scalars['Int']['output'];
  /** Which version was expected, and which it is at. */
  message: Scalars['String']['output'];
  /** The thing as it is now. */
  present: Versioned;
};

/** What people edit: each edit makes a version. */
export type Versioned = {
  /** Rises with each change: send it as `expectedVersion` to change what you have read, and nothing newer. */
  version: Scalars['Int']['output'];
};

/** The step came too late or too early. */
export type WrongState = Problem & {
  __typename?: 'WrongState';
  /** WRONG_STATE. */
  code: ProblemCode;
  /** What state was expected, and what it is. */
  message: Scalars['String']['output'];
  /** The state that it is in. */
  state: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Category: Category;
  Product: Product;
  RestockRequest: RestockRequest;
  StockAlert: StockAlert;
  Store: Store;
  Transfer: Transfer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  RestockRequest:
    ( { __typename: 'RestockRequest' }
    & GraphQLRecursivePick<FederationTypes['RestockRequest'], {"id":true}> );
  StockAlert:
    ( { __typename: 'StockAlert' }
    & GraphQLRecursivePick<FederationTypes['StockAlert'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
  Transfer:
    ( { __typename: 'Transfer' }
    & GraphQLRecursivePick<FederationTypes['Transfer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustStockResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> }> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( AdjustedShelf )
    | ( Partial<UnknownProduct> )
  ;
  ApproveRestockResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> }> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( ApprovedRestock )
    | ( Partial<StoreClosed> )
    | ( Partial<WrongState> )
  ;
  ArchiveProductResult:
    | ( Partial<AlreadyDone> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( SavedProduct )
    | ( Partial<UnknownProduct> )
  ;
  CommitStockResult:
    | ( Partial<StockCommitted> )
    | ( Partial<StockRefused> )
  ;
  CountStockResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> }> )
    | ( Partial<InvalidInput> )
    | ( Partial<Omit<LevelsMoved, 'lines'> & { lines: Array<_RefType['MovedLine']> }> )
    | ( Partial<NotFound> )
    | ( Partial<Omit<StockCounted, 'differences'> & { differences: Array<_RefType['CountDifference']> }> )
    | ( Partial<StoreClosed> )
    | ( Partial<UnknownProduct> )
  ;
  CreateNotificationRuleResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedNotificationRule )
  ;
  CreateProductResult:
    | ( Partial<Omit<CategoryArchived, 'category'> & { category: _RefType['Category'] }> )
    | ( Partial<CodeTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedProduct )
  ;
  DeleteNotificationRuleResult:
    | ( Partial<NotFound> )
    | ( Partial<NotificationRuleDeleted> )
  ;
  ReceiveDeliveryResult:
    | ( ReceivedDelivery )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<StoreClosed> )
    | ( Partial<UnknownProduct> )
  ;
  ReceiveTransferResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( ReceivedTransfer )
    | ( Partial<WrongState> )
  ;
  RedeliverNotificationResult:
    | ( Partial<NotFound> )
    | ( QueuedNotification )
    | ( Partial<WrongState> )
  ;
  RepairStockResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( RepairedShelves )
    | ( Partial<UnknownProduct> )
  ;
  RestoreProductResult:
    | ( Partial<AlreadyDone> )
    | ( Partial<Omit<CategoryArchived, 'category'> & { category: _RefType['Category'] }> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( SavedProduct )
    | ( Partial<UnknownProduct> )
  ;
  RotateNotificationSecretResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedNotificationRule )
  ;
  StockAlertsEvent:
    | ( Partial<CursorExpired> )
    | ( AlertChange )
  ;
  UpdateNotificationRuleResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedNotificationRule )
  ;
  UpdateProductResult:
    | ( Partial<Omit<CategoryArchived, 'category'> & { category: _RefType['Category'] }> )
    | ( Partial<CodeTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<Omit<ProductArchived, 'products'> & { products: Array<_RefType['Product']> }> )
    | ( SavedProduct )
    | ( Partial<UnknownProduct> )
    | ( Partial<Omit<VersionConflict, 'present'> & { present: _RefType['Versioned'] }> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<AlreadyDone> )
    | ( Partial<Omit<CategoryArchived, 'category'> & { category: _RefType['Category'] }> )
    | ( Partial<CodeTaken> )
    | ( Partial<CursorExpired> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> }> )
    | ( Partial<InvalidInput> )
    | ( Partial<Omit<LevelsMoved, 'lines'> & { lines: Array<_RefType['MovedLine']> }> )
    | ( Partial<NotFound> )
    | ( Partial<Omit<ProductArchived, 'products'> & { products: Array<_RefType['Product']> }> )
    | ( Partial<StoreClosed> )
    | ( Partial<UnknownProduct> )
    | ( Partial<Omit<VersionConflict, 'present'> & { present: _RefType['Versioned'] }> )
    | ( Partial<WrongState> )
  ;
  Versioned: ( ProductRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Partial<Actor>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ActorInput: ResolverTypeWrapper<Partial<ActorInput>>;
  AdjustStockInput: ResolverTypeWrapper<Partial<AdjustStockInput>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AdjustStockResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockResult']>>;
  AdjustmentReason: ResolverTypeWrapper<Partial<AdjustmentReason>>;
  AlreadyDone: ResolverTypeWrapper<Partial<AlreadyDone>>;
  ApproveRestockInput: ResolverTypeWrapper<Partial<ApproveRestockInput>>;
  ApproveRestockResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRestockResult']>>;
  ArchiveProductInput: ResolverTypeWrapper<Partial<ArchiveProductInput>>;
  ArchiveProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveProductResult']>>;
  Availability: ResolverTypeWrapper<Partial<Availability>>;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryArchived: ResolverTypeWrapper<Partial<Omit<CategoryArchived, 'category'> & { category: ResolversTypes['Category'] }>>;
  CodeTaken: ResolverTypeWrapper<Partial<CodeTaken>>;
  CommitStockInput: ResolverTypeWrapper<Partial<CommitStockInput>>;
  CommitStockLine: ResolverTypeWrapper<Partial<CommitStockLine>>;
  CommitStockResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitStockResult']>>;
  CommittedLine: ResolverTypeWrapper<Partial<CommittedLine>>;
  CountDifference: ResolverTypeWrapper<CountedShelf>;
  CountStockInput: ResolverTypeWrapper<Partial<CountStockInput>>;
  CountStockLine: ResolverTypeWrapper<Partial<CountStockLine>>;
  CountStockResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CountStockResult']>>;
  CountedLine: ResolverTypeWrapper<Partial<CountedLine>>;
  CreateNotificationRuleInput: ResolverTypeWrapper<Partial<CreateNotificationRuleInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CreateNotificationRuleResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateNotificationRuleResult']>>;
  CreateProductInput: ResolverTypeWrapper<Partial<CreateProductInput>>;
  CreateProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProductResult']>>;
  CursorExpired: ResolverTypeWrapper<Partial<CursorExpired>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeleteNotificationRuleInput: ResolverTypeWrapper<Partial<DeleteNotificationRuleInput>>;
  DeleteNotificationRuleResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteNotificationRuleResult']>>;
  DeliveryLine: ResolverTypeWrapper<Partial<DeliveryLine>>;
  DeliveryReceived: ResolverTypeWrapper<ReceivedDelivery>;
  IdempotencyKeyReused: ResolverTypeWrapper<Partial<IdempotencyKeyReused>>;
  InsufficientStock: ResolverTypeWrapper<Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<ResolversTypes['ShortLine']> }>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  JSON: ResolverTypeWrapper<Partial<Scalars['JSON']['output']>>;
  LevelsMoved: ResolverTypeWrapper<Partial<Omit<LevelsMoved, 'lines'> & { lines: Array<ResolversTypes['MovedLine']> }>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<Partial<Money>>;
  MovedLine: ResolverTypeWrapper<Partial<Omit<MovedLine, 'product'> & { product: ResolversTypes['Product'] }>>;
  MovementReason: ResolverTypeWrapper<Partial<MovementReason>>;
  MovementReference: ResolverTypeWrapper<Partial<MovementReference>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<Partial<NotFound>>;
  Notification: ResolverTypeWrapper<AddressedNotification>;
  NotificationChannel: ResolverTypeWrapper<Partial<NotificationChannel>>;
  NotificationConnection: ResolverTypeWrapper<Connection<AddressedNotification>>;
  NotificationEdge: ResolverTypeWrapper<Partial<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>>;
  NotificationFilter: ResolverTypeWrapper<Partial<NotificationFilter>>;
  NotificationLine: ResolverTypeWrapper<NotificationLineRow>;
  NotificationQueued: ResolverTypeWrapper<QueuedNotification>;
  NotificationRule: ResolverTypeWrapper<NotificationRuleRow>;
  NotificationRuleConnection: ResolverTypeWrapper<Connection<NotificationRuleRow>>;
  NotificationRuleDeleted: ResolverTypeWrapper<Partial<NotificationRuleDeleted>>;
  NotificationRuleEdge: ResolverTypeWrapper<Partial<Omit<NotificationRuleEdge, 'node'> & { node: ResolversTypes['NotificationRule'] }>>;
  NotificationRuleSaved: ResolverTypeWrapper<SavedNotificationRule>;
  NotificationState: ResolverTypeWrapper<Partial<NotificationState>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PriceChange: ResolverTypeWrapper<ChangedPrice>;
  PriceChangeConnection: ResolverTypeWrapper<Connection<ChangedPrice>>;
  PriceChangeEdge: ResolverTypeWrapper<Partial<Omit<PriceChangeEdge, 'node'> & { node: ResolversTypes['PriceChange'] }>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: ResolverTypeWrapper<Partial<ProblemCode>>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductArchived: ResolverTypeWrapper<Partial<Omit<ProductArchived, 'products'> & { products: Array<ResolversTypes['Product']> }>>;
  ProductConnection: ResolverTypeWrapper<Connection<ProductRow>>;
  ProductEdge: ResolverTypeWrapper<Partial<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>>;
  ProductFilter: ResolverTypeWrapper<Partial<ProductFilter>>;
  ProductSaved: ResolverTypeWrapper<SavedProduct>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveDeliveryInput: ResolverTypeWrapper<Partial<ReceiveDeliveryInput>>;
  ReceiveDeliveryResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveDeliveryResult']>>;
  ReceiveTransferInput: ResolverTypeWrapper<Partial<ReceiveTransferInput>>;
  ReceiveTransferResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveTransferResult']>>;
  RedeliverNotificationInput: ResolverTypeWrapper<Partial<RedeliverNotificationInput>>;
  RedeliverNotificationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedeliverNotificationResult']>>;
  RepairStockInput: ResolverTypeWrapper<Partial<RepairStockInput>>;
  RepairStockResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepairStockResult']>>;
  RestockApproved: ResolverTypeWrapper<ApprovedRestock>;
  RestockDonor: ResolverTypeWrapper<ConsideredDonor>;
  RestockExplanation: ResolverTypeWrapper<Partial<Omit<RestockExplanation, 'donors'> & { donors: Array<ResolversTypes['RestockDonor']> }>>;
  RestockLine: ResolverTypeWrapper<ProductQuantity>;
  RestockOrigin: ResolverTypeWrapper<Partial<RestockOrigin>>;
  RestockRequest: ResolverTypeWrapper<RestockRequestRow>;
  RestockRequestConnection: ResolverTypeWrapper<Connection<RestockRequestRow>>;
  RestockRequestEdge: ResolverTypeWrapper<Partial<Omit<RestockRequestEdge, 'node'> & { node: ResolversTypes['RestockRequest'] }>>;
  RestockRequestFilter: ResolverTypeWrapper<Partial<RestockRequestFilter>>;
  RestockState: ResolverTypeWrapper<Partial<RestockState>>;
  RestockStep: ResolverTypeWrapper<HistoryStep>;
  RestoreProductInput: ResolverTypeWrapper<Partial<RestoreProductInput>>;
  RestoreProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreProductResult']>>;
  RotateNotificationSecretInput: ResolverTypeWrapper<Partial<RotateNotificationSecretInput>>;
  RotateNotificationSecretResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateNotificationSecretResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  ShortLine: ResolverTypeWrapper<Partial<Omit<ShortLine, 'product'> & { product: ResolversTypes['Product'] }>>;
  StockAdjusted: ResolverTypeWrapper<AdjustedShelf>;
  StockAlert: ResolverTypeWrapper<StockAlertRow>;
  StockAlertChange: ResolverTypeWrapper<AlertChange>;
  StockAlertChangeKind: ResolverTypeWrapper<Partial<StockAlertChangeKind>>;
  StockAlertConnection: ResolverTypeWrapper<Connection<StockAlertRow>>;
  StockAlertEdge: ResolverTypeWrapper<Partial<Omit<StockAlertEdge, 'node'> & { node: ResolversTypes['StockAlert'] }>>;
  StockAlertFilter: ResolverTypeWrapper<Partial<StockAlertFilter>>;
  StockAlertSeverity: ResolverTypeWrapper<Partial<StockAlertSeverity>>;
  StockAlertState: ResolverTypeWrapper<Partial<StockAlertState>>;
  StockAlertsEvent: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StockAlertsEvent']>>;
  StockAt: ResolverTypeWrapper<PastLevel>;
  StockCommitted: ResolverTypeWrapper<Partial<StockCommitted>>;
  StockCounted: ResolverTypeWrapper<Partial<Omit<StockCounted, 'differences'> & { differences: Array<ResolversTypes['CountDifference']> }>>;
  StockHolding: ResolverTypeWrapper<Partial<StockHolding>>;
  StockIntegrity: ResolverTypeWrapper<Partial<Omit<StockIntegrity, 'mismatches'> & { mismatches: Array<ResolversTypes['StockMismatch']> }>>;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  StockLevelConnection: ResolverTypeWrapper<Connection<StockLevelRow>>;
  StockLevelEdge: ResolverTypeWrapper<Partial<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>>;
  StockLevelFilter: ResolverTypeWrapper<Partial<StockLevelFilter>>;
  StockLevelOrder: ResolverTypeWrapper<Partial<StockLevelOrder>>;
  StockMismatch: ResolverTypeWrapper<Mismatch>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementConnection: ResolverTypeWrapper<Connection<StockMovementRow>>;
  StockMovementEdge: ResolverTypeWrapper<Partial<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>>;
  StockMovementFilter: ResolverTypeWrapper<Partial<StockMovementFilter>>;
  StockRefused: ResolverTypeWrapper<Partial<StockRefused>>;
  StockRepaired: ResolverTypeWrapper<RepairedShelves>;
  StockState: ResolverTypeWrapper<ReplayedState>;
  StockStateConnection: ResolverTypeWrapper<ReplayedStates>;
  StockStateEdge: ResolverTypeWrapper<Partial<Omit<StockStateEdge, 'node'> & { node: ResolversTypes['StockState'] }>>;
  Store: ResolverTypeWrapper<StoreReference>;
  StoreClosed: ResolverTypeWrapper<Partial<StoreClosed>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxClass: ResolverTypeWrapper<Partial<TaxClass>>;
  Transfer: ResolverTypeWrapper<TransferRow>;
  TransferReceived: ResolverTypeWrapper<ReceivedTransfer>;
  TransferState: ResolverTypeWrapper<Partial<TransferState>>;
  UnknownProduct: ResolverTypeWrapper<Partial<UnknownProduct>>;
  UpdateNotificationRuleInput: ResolverTypeWrapper<Partial<UpdateNotificationRuleInput>>;
  UpdateNotificationRuleResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateNotificationRuleResult']>>;
  UpdateProductInput: ResolverTypeWrapper<Partial<UpdateProductInput>>;
  UpdateProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProductResult']>>;
  VersionConflict: ResolverTypeWrapper<Partial<Omit<VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  WrongState: ResolverTypeWrapper<Partial<WrongState>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Partial<Actor>;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  ActorInput: Partial<ActorInput>;
  AdjustStockInput: Partial<AdjustStockInput>;
  Int: Partial<Scalars['Int']['output']>;
  AdjustStockResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AdjustStockResult']>;
  AlreadyDone: Partial<AlreadyDone>;
  ApproveRestockInput: Partial<ApproveRestockInput>;
  ApproveRestockResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ApproveRestockResult']>;
  ArchiveProductInput: Partial<ArchiveProductInput>;
  ArchiveProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ArchiveProductResult']>;
  Category: CategoryRow;
  CategoryArchived: Partial<Omit<CategoryArchived, 'category'> & { category: ResolversParentTypes['Category'] }>;
  CodeTaken: Partial<CodeTaken>;
  CommitStockInput: Partial<CommitStockInput>;
  CommitStockLine: Partial<CommitStockLine>;
  CommitStockResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CommitStockResult']>;
  CommittedLine: Partial<CommittedLine>;
  CountDifference: CountedShelf;
  CountStockInput: Partial<CountStockInput>;
  CountStockLine: Partial<CountStockLine>;
  CountStockResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CountStockResult']>;
  CountedLine: Partial<CountedLine>;
  CreateNotificationRuleInput: Partial<CreateNotificationRuleInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CreateNotificationRuleResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateNotificationRuleResult']>;
  CreateProductInput: Partial<CreateProductInput>;
  CreateProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateProductResult']>;
  CursorExpired: Partial<CursorExpired>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DeleteNotificationRuleInput: Partial<DeleteNotificationRuleInput>;
  DeleteNotificationRuleResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeleteNotificationRuleResult']>;
  DeliveryLine: Partial<DeliveryLine>;
  DeliveryReceived: ReceivedDelivery;
  IdempotencyKeyReused: Partial<IdempotencyKeyReused>;
  InsufficientStock: Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<ResolversParentTypes['ShortLine']> }>;
  InvalidInput: Partial<InvalidInput>;
  JSON: Partial<Scalars['JSON']['output']>;
  LevelsMoved: Partial<Omit<LevelsMoved, 'lines'> & { lines: Array<ResolversParentTypes['MovedLine']> }>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: Partial<Money>;
  MovedLine: Partial<Omit<MovedLine, 'product'> & { product: ResolversParentTypes['Product'] }>;
  MovementReference: Partial<MovementReference>;
  Mutation: Record<PropertyKey, never>;
  NotFound: Partial<NotFound>;
  Notification: AddressedNotification;
  NotificationConnection: Connection<AddressedNotification>;
  NotificationEdge: Partial<Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] }>;
  NotificationFilter: Partial<NotificationFilter>;
  NotificationLine: NotificationLineRow;
  NotificationQueued: QueuedNotification;
  NotificationRule: NotificationRuleRow;
  NotificationRuleConnection: Connection<NotificationRuleRow>;
  NotificationRuleDeleted: Partial<NotificationRuleDeleted>;
  NotificationRuleEdge: Partial<Omit<NotificationRuleEdge, 'node'> & { node: ResolversParentTypes['NotificationRule'] }>;
  NotificationRuleSaved: SavedNotificationRule;
  PageInfo: Partial<PageInfo>;
  PriceChange: ChangedPrice;
  PriceChangeConnection: Connection<ChangedPrice>;
  PriceChangeEdge: Partial<Omit<PriceChangeEdge, 'node'> & { node: ResolversParentTypes['PriceChange'] }>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductRow;
  ProductArchived: Partial<Omit<ProductArchived, 'products'> & { products: Array<ResolversParentTypes['Product']> }>;
  ProductConnection: Connection<ProductRow>;
  ProductEdge: Partial<Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] }>;
  ProductFilter: Partial<ProductFilter>;
  ProductSaved: SavedProduct;
  Query: Record<PropertyKey, never>;
  ReceiveDeliveryInput: Partial<ReceiveDeliveryInput>;
  ReceiveDeliveryResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReceiveDeliveryResult']>;
  ReceiveTransferInput: Partial<ReceiveTransferInput>;
  ReceiveTransferResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReceiveTransferResult']>;
  RedeliverNotificationInput: Partial<RedeliverNotificationInput>;
  RedeliverNotificationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RedeliverNotificationResult']>;
  RepairStockInput: Partial<RepairStockInput>;
  RepairStockResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RepairStockResult']>;
  RestockApproved: ApprovedRestock;
  RestockDonor: ConsideredDonor;
  RestockExplanation: Partial<Omit<RestockExplanation, 'donors'> & { donors: Array<ResolversParentTypes['RestockDonor']> }>;
  RestockLine: ProductQuantity;
  RestockRequest: RestockRequestRow;
  RestockRequestConnection: Connection<RestockRequestRow>;
  RestockRequestEdge: Partial<Omit<RestockRequestEdge, 'node'> & { node: ResolversParentTypes['RestockRequest'] }>;
  RestockRequestFilter: Partial<RestockRequestFilter>;
  RestockStep: HistoryStep;
  RestoreProductInput: Partial<RestoreProductInput>;
  RestoreProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RestoreProductResult']>;
  RotateNotificationSecretInput: Partial<RotateNotificationSecretInput>;
  RotateNotificationSecretResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RotateNotificationSecretResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  ShortLine: Partial<Omit<ShortLine, 'product'> & { product: ResolversParentTypes['Product'] }>;
  StockAdjusted: AdjustedShelf;
  StockAlert: StockAlertRow;
  StockAlertChange: AlertChange;
  StockAlertConnection: Connection<StockAlertRow>;
  StockAlertEdge: Partial<Omit<StockAlertEdge, 'node'> & { node: ResolversParentTypes['StockAlert'] }>;
  StockAlertFilter: Partial<StockAlertFilter>;
  StockAlertsEvent: Partial<ResolversUnionTypes<ResolversParentTypes>['StockAlertsEvent']>;
  StockAt: PastLevel;
  StockCommitted: Partial<StockCommitted>;
  StockCounted: Partial<Omit<StockCounted, 'differences'> & { differences: Array<ResolversParentTypes['CountDifference']> }>;
  StockIntegrity: Partial<Omit<StockIntegrity, 'mismatches'> & { mismatches: Array<ResolversParentTypes['StockMismatch']> }>;
  StockLevel: StockLevelRow;
  StockLevelConnection: Connection<StockLevelRow>;
  StockLevelEdge: Partial<Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] }>;
  StockLevelFilter: Partial<StockLevelFilter>;
  StockMismatch: Mismatch;
  StockMovement: StockMovementRow;
  StockMovementConnection: Connection<StockMovementRow>;
  StockMovementEdge: Partial<Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] }>;
  StockMovementFilter: Partial<StockMovementFilter>;
  StockRefused: Partial<StockRefused>;
  StockRepaired: RepairedShelves;
  StockState: ReplayedState;
  StockStateConnection: ReplayedStates;
  StockStateEdge: Partial<Omit<StockStateEdge, 'node'> & { node: ResolversParentTypes['StockState'] }>;
  Store: StoreReference;
  StoreClosed: Partial<StoreClosed>;
  Subscription: Record<PropertyKey, never>;
  Transfer: TransferRow;
  TransferReceived: ReceivedTransfer;
  UnknownProduct: Partial<UnknownProduct>;
  UpdateNotificationRuleInput: Partial<UpdateNotificationRuleInput>;
  UpdateNotificationRuleResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateNotificationRuleResult']>;
  UpdateProductInput: Partial<UpdateProductInput>;
  UpdateProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateProductResult']>;
  VersionConflict: Partial<Omit<VersionConflict, 'present'> & { present: ResolversParentTypes['Versioned'] }>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  WrongState: Partial<WrongState>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdjustStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockResult'] = ResolversParentTypes['AdjustStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'StockAdjusted' | 'UnknownProduct', ParentType, ContextType>;
};

export type AlreadyDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDone'] = ResolversParentTypes['AlreadyDone']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveRestockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRestockResult'] = ResolversParentTypes['ApproveRestockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'RestockApproved' | 'StoreClosed' | 'WrongState', ParentType, ContextType>;
};

export type ArchiveProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductResult'] = ResolversParentTypes['ArchiveProductResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ProductSaved' | 'UnknownProduct', ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryArchivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryArchived'] = ResolversParentTypes['CategoryArchived']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeTaken'] = ResolversParentTypes['CodeTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitStockResult'] = ResolversParentTypes['CommitStockResult']> = {
  __resolveType: TypeResolveFn<'StockCommitted' | 'StockRefused', ParentType, ContextType>;
};

export type CommittedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommittedLine'] = ResolversParentTypes['CommittedLine']> = {
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CountDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountDifference'] = ResolversParentTypes['CountDifference']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type CountStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountStockResult'] = ResolversParentTypes['CountStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'LevelsMoved' | 'NotFound' | 'StockCounted' | 'StoreClosed' | 'UnknownProduct', ParentType, ContextType>;
};

export type CreateNotificationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNotificationRuleResult'] = ResolversParentTypes['CreateNotificationRuleResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotificationRuleSaved', ParentType, ContextType>;
};

export type CreateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductResult'] = ResolversParentTypes['CreateProductResult']> = {
  __resolveType: TypeResolveFn<'CategoryArchived' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProductSaved', ParentType, ContextType>;
};

export type CursorExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CursorExpired'] = ResolversParentTypes['CursorExpired']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteNotificationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteNotificationRuleResult'] = ResolversParentTypes['DeleteNotificationRuleResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotificationRuleDeleted', ParentType, ContextType>;
};

export type DeliveryReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryReceived'] = ResolversParentTypes['DeliveryReceived']> = {
  levels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShortLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LevelsMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelsMoved'] = ResolversParentTypes['LevelsMoved']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['MovedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MovedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedLine'] = ResolversParentTypes['MovedLine']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type MovementReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementReference'] = ResolversParentTypes['MovementReference']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustStock?: Resolver<Maybe<ResolversTypes['AdjustStockResult']>, ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  approveRestock?: Resolver<Maybe<ResolversTypes['ApproveRestockResult']>, ParentType, ContextType, RequireFields<MutationApproveRestockArgs, 'input'>>;
  archiveProduct?: Resolver<Maybe<ResolversTypes['ArchiveProductResult']>, ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  commitStock?: Resolver<Maybe<ResolversTypes['CommitStockResult']>, ParentType, ContextType, RequireFields<MutationCommitStockArgs, 'input'>>;
  countStock?: Resolver<Maybe<ResolversTypes['CountStockResult']>, ParentType, ContextType, RequireFields<MutationCountStockArgs, 'input'>>;
  createNotificationRule?: Resolver<Maybe<ResolversTypes['CreateNotificationRuleResult']>, ParentType, ContextType, RequireFields<MutationCreateNotificationRuleArgs, 'input'>>;
  createProduct?: Resolver<Maybe<ResolversTypes['CreateProductResult']>, ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  deleteNotificationRule?: Resolver<Maybe<ResolversTypes['DeleteNotificationRuleResult']>, ParentType, ContextType, RequireFields<MutationDeleteNotificationRuleArgs, 'input'>>;
  receiveDelivery?: Resolver<Maybe<ResolversTypes['ReceiveDeliveryResult']>, ParentType, ContextType, RequireFields<MutationReceiveDeliveryArgs, 'input'>>;
  receiveTransfer?: Resolver<Maybe<ResolversTypes['ReceiveTransferResult']>, ParentType, ContextType, RequireFields<MutationReceiveTransferArgs, 'input'>>;
  redeliverNotification?: Resolver<Maybe<ResolversTypes['RedeliverNotificationResult']>, ParentType, ContextType, RequireFields<MutationRedeliverNotificationArgs, 'input'>>;
  repairStock?: Resolver<Maybe<ResolversTypes['RepairStockResult']>, ParentType, ContextType, RequireFields<MutationRepairStockArgs, 'input'>>;
  restoreProduct?: Resolver<Maybe<ResolversTypes['RestoreProductResult']>, ParentType, ContextType, RequireFields<MutationRestoreProductArgs, 'input'>>;
  rotateNotificationSecret?: Resolver<Maybe<ResolversTypes['RotateNotificationSecretResult']>, ParentType, ContextType, RequireFields<MutationRotateNotificationSecretArgs, 'input'>>;
  updateNotificationRule?: Resolver<Maybe<ResolversTypes['UpdateNotificationRuleResult']>, ParentType, ContextType, RequireFields<MutationUpdateNotificationRuleArgs, 'input'>>;
  updateProduct?: Resolver<Maybe<ResolversTypes['UpdateProductResult']>, ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['NotificationLine']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationLine'] = ResolversParentTypes['NotificationLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['StockAlertChangeKind'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
};

export type NotificationQueuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationQueued'] = ResolversParentTypes['NotificationQueued']> = {
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRule'] = ResolversParentTypes['NotificationRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onResolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  severities?: Resolver<Array<ResolversTypes['StockAlertSeverity']>, ParentType, ContextType>;
  stores?: Resolver<Maybe<Array<ResolversTypes['Store']>>, ParentType, ContextType>;
  switchedOff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleConnection'] = ResolversParentTypes['NotificationRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NotificationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationRuleDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleDeleted'] = ResolversParentTypes['NotificationRuleDeleted']> = {
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleEdge'] = ResolversParentTypes['NotificationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NotificationRule'], ParentType, ContextType>;
};

export type NotificationRuleSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleSaved'] = ResolversParentTypes['NotificationRuleSaved']> = {
  rule?: Resolver<Maybe<ResolversTypes['NotificationRule']>, ParentType, ContextType>;
  webhookSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeConnection'] = ResolversParentTypes['PriceChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeEdge'] = ResolversParentTypes['PriceChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceChange'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CategoryArchived' | 'CodeTaken' | 'CursorExpired' | 'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'LevelsMoved' | 'NotFound' | 'ProductArchived' | 'StoreClosed' | 'UnknownProduct' | 'VersionConflict' | 'WrongState', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherCategories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceHistory?: Resolver<Maybe<ResolversTypes['PriceChangeConnection']>, ParentType, ContextType, Partial<ProductPriceHistoryArgs>>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<ProductStockArgs, 'storeId'>>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductArchivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductArchived'] = ResolversParentTypes['ProductArchived']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSaved'] = ResolversParentTypes['ProductSaved']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  countDifferences?: Resolver<Maybe<Array<ResolversTypes['CountDifference']>>, ParentType, ContextType, RequireFields<QueryCountDifferencesArgs, 'lines' | 'storeId'>>;
  notificationRules?: Resolver<Maybe<ResolversTypes['NotificationRuleConnection']>, ParentType, ContextType, Partial<QueryNotificationRulesArgs>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<QueryNotificationsArgs>>;
  openTransfers?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryOpenTransfersArgs, 'storeId'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  restockRequest?: Resolver<Maybe<ResolversTypes['RestockRequest']>, ParentType, ContextType, RequireFields<QueryRestockRequestArgs, 'id'>>;
  restockRequests?: Resolver<Maybe<ResolversTypes['RestockRequestConnection']>, ParentType, ContextType, Partial<QueryRestockRequestsArgs>>;
  stockAlerts?: Resolver<Maybe<ResolversTypes['StockAlertConnection']>, ParentType, ContextType, Partial<QueryStockAlertsArgs>>;
  stockAt?: Resolver<Maybe<Array<ResolversTypes['StockAt']>>, ParentType, ContextType, RequireFields<QueryStockAtArgs, 'at' | 'productIds' | 'storeId'>>;
  stockHistory?: Resolver<Maybe<ResolversTypes['StockStateConnection']>, ParentType, ContextType, RequireFields<QueryStockHistoryArgs, 'productId' | 'storeId'>>;
  stockIntegrity?: Resolver<Maybe<ResolversTypes['StockIntegrity']>, ParentType, ContextType, RequireFields<QueryStockIntegrityArgs, 'storeIds'>>;
  stockLevels?: Resolver<Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, Partial<QueryStockLevelsArgs>>;
  stockMovements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, Partial<QueryStockMovementsArgs>>;
};

export type ReceiveDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveDeliveryResult'] = ResolversParentTypes['ReceiveDeliveryResult']> = {
  __resolveType: TypeResolveFn<'DeliveryReceived' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'UnknownProduct', ParentType, ContextType>;
};

export type ReceiveTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveTransferResult'] = ResolversParentTypes['ReceiveTransferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'TransferReceived' | 'WrongState', ParentType, ContextType>;
};

export type RedeliverNotificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverNotificationResult'] = ResolversParentTypes['RedeliverNotificationResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotificationQueued' | 'WrongState', ParentType, ContextType>;
};

export type RepairStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairStockResult'] = ResolversParentTypes['RepairStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StockRepaired' | 'UnknownProduct', ParentType, ContextType>;
};

export type RestockApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockApproved'] = ResolversParentTypes['RestockApproved']> = {
  request?: Resolver<ResolversTypes['RestockRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockDonorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockDonor'] = ResolversParentTypes['RestockDonor']> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestockExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockExplanation'] = ResolversParentTypes['RestockExplanation']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donors?: Resolver<Array<ResolversTypes['RestockDonor']>, ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestockLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockLine'] = ResolversParentTypes['RestockLine']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestockRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRequest'] = ResolversParentTypes['RestockRequest'], FederationReferenceType extends FederationReferenceTypes['RestockRequest'] = FederationReferenceTypes['RestockRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RestockRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['RestockExplanation']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['RestockStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RestockLine']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['RestockOrigin'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RestockState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type RestockRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRequestConnection'] = ResolversParentTypes['RestockRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestockRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RestockRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestockRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRequestEdge'] = ResolversParentTypes['RestockRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestockRequest'], ParentType, ContextType>;
};

export type RestockStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockStep'] = ResolversParentTypes['RestockStep']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestoreProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreProductResult'] = ResolversParentTypes['RestoreProductResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CategoryArchived' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ProductSaved' | 'UnknownProduct', ParentType, ContextType>;
};

export type RotateNotificationSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateNotificationSecretResult'] = ResolversParentTypes['RotateNotificationSecretResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotificationRuleSaved', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ShortLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortLine'] = ResolversParentTypes['ShortLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAdjustedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjusted'] = ResolversParentTypes['StockAdjusted']> = {
  level?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlert'] = ResolversParentTypes['StockAlert'], FederationReferenceType extends FederationReferenceTypes['StockAlert'] = FederationReferenceTypes['StockAlert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockAlertState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StockAlertChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertChange'] = ResolversParentTypes['StockAlertChange']> = {
  alert?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['StockAlertChangeKind'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertConnection'] = ResolversParentTypes['StockAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertEdge'] = ResolversParentTypes['StockAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
};

export type StockAlertsEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertsEvent'] = ResolversParentTypes['StockAlertsEvent']> = {
  __resolveType: TypeResolveFn<'CursorExpired' | 'StockAlertChange', ParentType, ContextType>;
};

export type StockAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAt'] = ResolversParentTypes['StockAt']> = {
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type StockCommittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCommitted'] = ResolversParentTypes['StockCommitted']> = {
  lines?: Resolver<Array<ResolversTypes['CommittedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockCountedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCounted'] = ResolversParentTypes['StockCounted']> = {
  differences?: Resolver<Array<ResolversTypes['CountDifference']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockIntegrityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockIntegrity'] = ResolversParentTypes['StockIntegrity']> = {
  mismatches?: Resolver<Array<ResolversTypes['StockMismatch']>, ParentType, ContextType>;
  shelves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criticalThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overstockThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  targetLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMismatch'] = ResolversParentTypes['StockMismatch']> = {
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  underWay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MovementReason'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['MovementReference'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRefused'] = ResolversParentTypes['StockRefused']> = {
  problem?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockRepairedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRepaired'] = ResolversParentTypes['StockRepaired']> = {
  repaired?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockState'] = ResolversParentTypes['StockState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockStateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockStateConnection'] = ResolversParentTypes['StockStateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockState']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockStateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockStateEdge'] = ResolversParentTypes['StockStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockState'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, Partial<StoreStockArgs>>;
};

export type StoreClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreClosed'] = ResolversParentTypes['StoreClosed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockAlerts?: SubscriptionResolver<ResolversTypes['StockAlertsEvent'], "stockAlerts", ParentType, ContextType, Partial<SubscriptionStockAlertsArgs>>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'], FederationReferenceType extends FederationReferenceTypes['Transfer'] = FederationReferenceTypes['Transfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RestockLine']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type TransferReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReceived'] = ResolversParentTypes['TransferReceived']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownProduct'] = ResolversParentTypes['UnknownProduct']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateNotificationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNotificationRuleResult'] = ResolversParentTypes['UpdateNotificationRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NotificationRuleSaved', ParentType, ContextType>;
};

export type UpdateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductResult'] = ResolversParentTypes['UpdateProductResult']> = {
  __resolveType: TypeResolveFn<'CategoryArchived' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProductArchived' | 'ProductSaved' | 'UnknownProduct' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Versioned'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'Product', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AdjustStockResult?: AdjustStockResultResolvers<ContextType>;
  AlreadyDone?: AlreadyDoneResolvers<ContextType>;
  ApproveRestockResult?: ApproveRestockResultResolvers<ContextType>;
  ArchiveProductResult?: ArchiveProductResultResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryArchived?: CategoryArchivedResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  CommitStockResult?: CommitStockResultResolvers<ContextType>;
  CommittedLine?: CommittedLineResolvers<ContextType>;
  CountDifference?: CountDifferenceResolvers<ContextType>;
  CountStockResult?: CountStockResultResolvers<ContextType>;
  CreateNotificationRuleResult?: CreateNotificationRuleResultResolvers<ContextType>;
  CreateProductResult?: CreateProductResultResolvers<ContextType>;
  CursorExpired?: CursorExpiredResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteNotificationRuleResult?: DeleteNotificationRuleResultResolvers<ContextType>;
  DeliveryReceived?: DeliveryReceivedResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LevelsMoved?: LevelsMovedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  MovedLine?: MovedLineResolvers<ContextType>;
  MovementReference?: MovementReferenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationLine?: NotificationLineResolvers<ContextType>;
  NotificationQueued?: NotificationQueuedResolvers<ContextType>;
  NotificationRule?: NotificationRuleResolvers<ContextType>;
  NotificationRuleConnection?: NotificationRuleConnectionResolvers<ContextType>;
  NotificationRuleDeleted?: NotificationRuleDeletedResolvers<ContextType>;
  NotificationRuleEdge?: NotificationRuleEdgeResolvers<ContextType>;
  NotificationRuleSaved?: NotificationRuleSavedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  PriceChangeConnection?: PriceChangeConnectionResolvers<ContextType>;
  PriceChangeEdge?: PriceChangeEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductArchived?: ProductArchivedResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductSaved?: ProductSavedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveDeliveryResult?: ReceiveDeliveryResultResolvers<ContextType>;
  ReceiveTransferResult?: ReceiveTransferResultResolvers<ContextType>;
  RedeliverNotificationResult?: RedeliverNotificationResultResolvers<ContextType>;
  RepairStockResult?: RepairStockResultResolvers<ContextType>;
  RestockApproved?: RestockApprovedResolvers<ContextType>;
  RestockDonor?: RestockDonorResolvers<ContextType>;
  RestockExplanation?: RestockExplanationResolvers<ContextType>;
  RestockLine?: RestockLineResolvers<ContextType>;
  RestockRequest?: RestockRequestResolvers<ContextType>;
  RestockRequestConnection?: RestockRequestConnectionResolvers<ContextType>;
  RestockRequestEdge?: RestockRequestEdgeResolvers<ContextType>;
  RestockStep?: RestockStepResolvers<ContextType>;
  RestoreProductResult?: RestoreProductResultResolvers<ContextType>;
  RotateNotificationSecretResult?: RotateNotificationSecretResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ShortLine?: ShortLineResolvers<ContextType>;
  StockAdjusted?: StockAdjustedResolvers<ContextType>;
  StockAlert?: StockAlertResolvers<ContextType>;
  StockAlertChange?: StockAlertChangeResolvers<ContextType>;
  StockAlertConnection?: StockAlertConnectionResolvers<ContextType>;
  StockAlertEdge?: StockAlertEdgeResolvers<ContextType>;
  StockAlertsEvent?: StockAlertsEventResolvers<ContextType>;
  StockAt?: StockAtResolvers<ContextType>;
  StockCommitted?: StockCommittedResolvers<ContextType>;
  StockCounted?: StockCountedResolvers<ContextType>;
  StockIntegrity?: StockIntegrityResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockMismatch?: StockMismatchResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockRefused?: StockRefusedResolvers<ContextType>;
  StockRepaired?: StockRepairedResolvers<ContextType>;
  StockState?: StockStateResolvers<ContextType>;
  StockStateConnection?: StockStateConnectionResolvers<ContextType>;
  StockStateEdge?: StockStateEdgeResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferReceived?: TransferReceivedResolvers<ContextType>;
  UnknownProduct?: UnknownProductResolvers<ContextType>;
  UpdateNotificationRuleResult?: UpdateNotificationRuleResultResolvers<ContextType>;
  UpdateProductResult?: UpdateProductResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

