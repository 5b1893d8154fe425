export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC, for example 2026-03-01T14:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar day, for example 2026-03-01. A business day is a day in the store's own time zone. */
  LocalDate: { input: string; output: string; }
  /** A local time of day of a store, 24 hours, for example 08:30. */
  LocalTime: { input: string; output: string; }
  /**
   * A quantity of goods in the unit of its product: a number with at most three decimals, such as 2 or 1.25. Of a
   * product that is sold by the piece it is a whole number. Between -1000000000 and 1000000000 in a request.
   */
  Quantity: { input: number; output: number; }
  /** A whole number up to 2^53. Money in minor units can exceed the 32 bits of Int. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** The alert to acknowledge. */
export type AcknowledgeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** A comment for the history: 1 to 1,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** A register to add. */
export type AddRegisterInput = {
  /** 1 to 20 capitals, digits and hyphens; unique among the registers in use of its store, for example T3. */
  code: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new request. A retry with the same key adds no second register. */
  idempotencyKey: Scalars['String']['input'];
  /** The store: open or closed, not a logistics centre, with fewer than 50 registers in use. */
  storeId: Scalars['ID']['input'];
};

/** A postal address. */
export type AddressInput = {
  /** Town, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** ISO 3166-1, two capitals, for example CA. */
  country: Scalars['String']['input'];
  /** Up to 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or canton, up to 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** House number and street, 1 to 200 characters. A store without registers may leave it out. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** A correction of many stock levels. */
export type AdjustStockInBulkInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 10000 lines, each for another stock level. */
  lines: Array<AdjustStockLine>;
  /** Decides about the other lines when a line cannot be applied. */
  mode: BulkMode;
  /** A remark for the readers of the ledger: 1 to 200 characters. The ledger keeps it with each line. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The reason, for all lines. */
  reason: AdjustmentReason;
};

/** A correction of one stock level. */
export type AdjustStockInput = {
  /** Units to add, or to take when negative: -10000 to 10000, not 0. */
  delta: Scalars['Quantity']['input'];
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** A remark for the readers of the ledger: 1 to 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The product. It may be archived, because its units are still in the store. */
  productId: Scalars['ID']['input'];
  /** The reason. */
  reason: AdjustmentReason;
  /**
   * True makes the correction although fewer units would be left than are promised. Planned transfers then
   * send less, the newest first. A transfer with no units left is cancelled. By default the correction is
   * rejected with StockPromised.
   */
  shortenPromises?: InputMaybe<Scalars['Boolean']['input']>;
  /** The store. It may be closed. */
  storeId: Scalars['ID']['input'];
};

/** A correction of one stock level among many. */
export type AdjustStockLine = {
  /** Units to add, or to take when negative: -10000 to 10000, not 0. */
  delta: Scalars['Quantity']['input'];
  /** The product. It may be archived, because its units are still in the store. */
  productId: Scalars['ID']['input'];
  /** The store. It may be closed. */
  storeId: Scalars['ID']['input'];
};

/** The reason for a correction. */
export type AdjustmentReason =
  /** The recorded quantity was wrong. */
  | 'CORRECTION'
  /** The units are broken or spoilt. */
  | 'DAMAGE'
  /** A supplier delivered the units. */
  | 'DELIVERY'
  /** The units are missing. */
  | 'LOSS';

/** A restock request to approve. */
export type ApproveRestockInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /**
   * The approved quantities, 1 to 200 lines. A requested product without a line gets nothing. By default the
   * request is approved as it is.
   */
  lines?: InputMaybe<Array<ApprovedLine>>;
  /** The id of the request. */
  requestId: Scalars['ID']['input'];
};

/** The approved quantity of a product. Several lines may have the same product with different source stores. */
export type ApprovedLine = {
  /** The product: one of the requested products. */
  productId: Scalars['ID']['input'];
  /** Units: up to 1000000, whole numbers of pieces. They may exceed the requested units. */
  quantity: Scalars['Quantity']['input'];
  /**
   * The source store. By default the source stores of the plan or, without a plan, the logistics centre that
   * supplies the store.
   */
  sourceStoreId?: InputMaybe<Scalars['ID']['input']>;
};

/** The category to take out of use. */
export type ArchiveCategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The product to take out of the assortment. */
export type ArchiveProductInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** A rule to archive. */
export type ArchiveRestockRuleInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The id of the rule. */
  ruleId: Scalars['ID']['input'];
};

/** The kind of a fault in a chain of the audit. */
export type AuditFaultKind =
  /** The entry is not what was sealed: it, or its place in the chain, was changed. */
  | 'CHANGED'
  /** The newest entries are missing, or were replaced by others. */
  | 'CUT'
  /** The head of the chain in the database is missing or not signed by the key. */
  | 'HEAD_CHANGED'
  /** The entry was never sealed. */
  | 'INSERTED'
  /** Entries are missing before a later one. */
  | 'REMOVED'
  /** The file of the signed head cannot be read, or is not signed by the key. */
  | 'SIGNED_HEAD_CHANGED';

/** Filters the audit. A field that is left out does not filter. */
export type AuditFilter = {
  /** Entries of this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Entries of these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Entries about one thing, such as Product/0190a0b4-6b8e-7c3a-9d52-1f6f2a4c8e10. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Entries whose sentence or subject has words that begin with each of these words, at most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Entries of these types of events, such as ProductChanged, at most 100. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Entries before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Entries of these users and services, by the names of their accounts, at most 100. */
  who?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A payment to authorise. */
export type AuthoriseCardPaymentInput = {
  /** Minor units: 1 to 1000000000. */
  amount: Scalars['SafeInt']['input'];
  /** 1 to 200 characters, new for each new payment. A retry with the same key charges nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The store; the cashier must work in it. */
  storeId: Scalars['ID']['input'];
  /**
   * The payment provider's token for the card, 1 to 200 characters. A card number is rejected. The test provider
   * knows tok_approve, tok_decline, tok_timeout, tok_silent, tok_late and tok_twice.
   */
  token: Scalars['String']['input'];
};

/** Says if a product can be bought, without exact quantities. */
export type Availability =
  /** At least one open store has more than its reorder point. */
  | 'IN_STOCK'
  /** Some units are left, but every open store is at or below its reorder point. */
  | 'LOW'
  /** No open store has any unit left. */
  | 'OUT';

/** A voucher to block. */
export type BlockVoucherInput = {
  /** 1 to 200 characters, new for each request. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The voucher; one of the caller's stores must have issued it. */
  voucherId: Scalars['ID']['input'];
};

/** The ways to handle a bulk with lines that cannot be applied. */
export type BulkMode =
  /** Nothing is changed: `LinesRejected` names the lines. */
  | 'ALL_OR_NOTHING'
  /** The other lines are applied: `StockAdjustedInBulk` names the lines that were not. */
  | 'LINE_BY_LINE';

/** A payment to cancel. */
export type CancelCardPaymentInput = {
  /** The payment. */
  cardPaymentId: Scalars['ID']['input'];
  /** 1 to 200 characters, new for each new request. */
  idempotencyKey: Scalars['String']['input'];
};

/** A restock request to cancel. */
export type CancelRestockInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The reason: 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The id of the request. */
  requestId: Scalars['ID']['input'];
};

/** A transfer to cancel. */
export type CancelTransferInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The reason, for the history of the transfer: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/** The state of a payment by card. */
export type CardPaymentState =
  /** The provider holds the amount. Unless it is used, it is released after 15 minutes. */
  | 'AUTHORISED'
  /** The payment provider has not answered yet. */
  | 'AUTHORISING'
  /** It is given up; the provider holds nothing. */
  | 'CANCELLED'
  /** It is given up; the provider has not confirmed yet. The amount cannot be used. */
  | 'CANCELLING'
  /** The provider has declined the card. */
  | 'DECLINED';

/** Narrows the categories. An omitted field does not narrow them. */
export type CategoryFilter = {
  /** Includes archived categories. */
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Categories directly below this category. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Finds a category when each of these words begins a word of its name. Accents, case, order, hyphens and
   * apostrophes do not matter. Typing errors are forgiven as in the search of products. At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only categories at the top level. */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A percentage for all products whose main category is this category or one below it, archived products excepted. It
 * is taken of the price in the list, or else of the base price, and rounded half away from zero.
 */
export type CategoryPriceChange = {
  /** Hundredths of a percent, -10000 to 100000 and not 0: -1050 makes prices 10.5 % lower. */
  basisPoints: Scalars['Int']['input'];
  /** The category. It may have up to 10,000 products. */
  categoryId: Scalars['ID']['input'];
};

/** The name of a category in a further language. */
export type CategoryTranslationInput = {
  /** The language, for example `fr` or `fr-CA`. A name in `fr` also serves `fr-CA`. */
  language: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** Many prices to change. */
export type ChangePricesInput = {
  /** The change. */
  change: PriceChangeInput;
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** A session to close. */
export type CloseRegisterSessionInput = {
  /** 1 to 4 amounts, each kind once. The cash includes the float. */
  counts: Array<SessionCountInput>;
  /** 1 to 200 characters, new for each request. */
  idempotencyKey: Scalars['String']['input'];
  /** The session; the caller must work in its store. */
  sessionId: Scalars['ID']['input'];
};

/** The store to close. */
export type CloseStoreInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the store. */
  storeId: Scalars['ID']['input'];
};

/** A transfer of which no more units will arrive. */
export type CloseTransferInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The reason why units are missing, for the history of the transfer: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/** A comment on an alert. */
export type CommentOnAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** 1 to 1,000 characters. May have several lines. */
  comment: Scalars['String']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** A count of a store, or of a part of it. */
export type CountStockInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one for each product or pack. */
  lines: Array<CountStockLine>;
  /**
   * True records the count although more units are promised than were counted. Planned transfers then send
   * less, the newest first. A transfer with no units left is cancelled. By default the count is rejected with
   * StockPromised.
   */
  shortenPromises?: InputMaybe<Scalars['Boolean']['input']>;
  /** The counted store. */
  storeId: Scalars['ID']['input'];
};

/** The count of a product. */
export type CountStockLine = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /**
   * The packs in the store, or the units without a pack, including promised ones: 0 to 1000000 units. Lines of one
   * product in different packs are added up.
   */
  counted: Scalars['Quantity']['input'];
  /**
   * Recorded units when the stock level was counted: `onHand` of `countDifferences`, the same in all lines of a
   * product. 0 when there was no stock level.
   */
  expected: Scalars['Quantity']['input'];
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The product. It may be archived, because its units are still in the store. Give exactly one of `productId`, `sku` and `barcode`. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Its SKU, in any case. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** A counted product, not yet compared with the recorded stock. */
export type CountedLine = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /**
   * The packs in the store, or the units without a pack, including promised ones: 0 to 1000000 units. Lines of one
   * product in different packs are added up.
   */
  counted: Scalars['Quantity']['input'];
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The product. It may be archived, because its units are still in the store. Give exactly one of `productId`, `sku` and `barcode`. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Its SKU, in any case. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** A category to add. */
export type CreateCategoryInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters, unique below its parent without regard to accents and case. */
  name: Scalars['String']['input'];
  /** The category above. Omit it for the top level. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The names in further languages: at most 10. */
  translations?: Array<CategoryTranslationInput>;
};

/** A new notification rule. */
export type CreateNotificationRuleInput = {
  /** Email or webhook. */
  channel: NotificationChannel;
  /** 1 to 200 characters, new for each new request. A retry with the same key creates no second rule. */
  idempotencyKey: Scalars['String']['input'];
  /** True to cover resolved alerts too; false when left out. */
  onResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alerts of these severities; all severities when left out. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /**
   * Alerts of these stores: 1 to 100 that the caller works in. Left out: all stores that the caller works in at
   * the time of the alert.
   */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * One email address, or a URL that leads to a public address and has no username and no password. The URL is
   * https; outside production and in tests, http is also valid.
   */
  target: Scalars['String']['input'];
};

/** A price list to create. */
export type CreatePriceListInput = {
  /** The first business day: today or later. */
  from: Scalars['LocalDate']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key creates nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Where it holds. */
  scope: PriceListScope;
  /** The stores: none for CHAIN, 1 for STORE, 1 to 200 for GROUP. */
  storeIds?: Array<Scalars['ID']['input']>;
  /** The last business day. Omit it for a list without an end. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A product to add. */
export type CreateProductInput = {
  /** Free attributes: an object of at most 16 KiB as JSON, nested at most 5 levels deep. Empty when omitted. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * The code on the package, kept as it is typed. Omit it for a product without a barcode. A code with 8, 12, 13
   * or 14 digits, not counting blanks and hyphens, is taken as a GTIN (EAN-8, UPC-A, EAN-13, GTIN-14), and its
   * check digit must be right. Any other code is the chain's own: 1 to 48 letters, digits, blanks and `. _ - / +
   * $ %`. An own code as long as a GTIN needs a letter. Unique in the chain in every form: a GTIN as its
   * GTIN-14, an own code without regard to case and blanks.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The main category, where the catalogue shows the product first. Omit it for none. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 5,000 characters. May have several lines. */
  description?: Scalars['String']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Further categories that show the product: at most 10. */
  otherCategoryIds?: Array<Scalars['ID']['input']>;
  /** The price of one unit, tax included, in minor units: 0 to 1,000,000,000. */
  price: Scalars['SafeInt']['input'];
  /**
   * 1 to 40 letters, digits and `. _ - /`. Unique in the chain without regard to case. It cannot be changed
   * later.
   */
  sku: Scalars['String']['input'];
  /** Decides the tax rate. */
  taxClass: TaxClass;
  /** The texts in further languages: at most 10. The other fields are in the language of the chain. */
  translations?: Array<ProductTranslationInput>;
  /** The unit that the product is counted or measured in. PIECE when omitted. */
  unit?: InputMaybe<Unit>;
};

/** A new rule. */
export type CreateRestockRuleInput = {
  /** The category of the rule, including the categories below it. Not together with a product. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The product of the rule. Null when the rule is for several products. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The store of the rule. Null for every store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
  /** The terms of the rule. */
  terms: RestockTerms;
};

/** A user to create. */
export type CreateUserInput = {
  /** An email address that no other account has. */
  email: Scalars['String']['input'];
  /** 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new request. A retry with the same key creates no second user. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** 1 to 6 of cashier, manager, logistics, hq, admin, customer. */
  roles: Array<Scalars['String']['input']>;
  /** Open stores that the user works in, at most 100. A cashier or manager needs at least one. */
  storeIds?: Array<Scalars['ID']['input']>;
  /** 8 to 128 characters. The user enters it at the first sign-in and must then choose another. */
  temporaryPassword: Scalars['String']['input'];
  /**
   * 2 to 255 letters, digits, dots, hyphens, underscores, plus and at signs. Stored in lower case; it never
   * changes.
   */
  username: Scalars['String']['input'];
};

/** The rule to delete. */
export type DeleteNotificationRuleInput = {
  /** Id of the rule. */
  ruleId: Scalars['ID']['input'];
};

/** The user to delete. */
export type DeleteUserInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** A product of a delivery and its quantity. */
export type DeliveryLine = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The product. It must not be archived. Give exactly one of `productId`, `sku` and `barcode`. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of packs, or of units without a pack: up to 1,000,000 units, a whole number of pieces. */
  quantity: Scalars['Quantity']['input'];
  /** Its SKU, in any case. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /**
   * The cost of one unit of the product without tax, also in a line of packs, in minor units: 0 to 1,000,000,000. Without it the units have the average
   * cost of the stock level.
   */
  unitCost?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The user to disable. */
export type DisableUserInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** The user to enable. */
export type EnableUserInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** The price list to end. */
export type EndPriceListInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The list. */
  priceListId: Scalars['ID']['input'];
};

/** The key of a failed job. */
export type FailedJobInput = {
  /** Id of the job within its queue. */
  jobId: Scalars['String']['input'];
  /** Name of its queue. */
  queue: Scalars['String']['input'];
};

/** A voucher to issue. */
export type IssueVoucherInput = {
  /** Minor units: 1 to 1000000. */
  amount: Scalars['SafeInt']['input'];
  /** 1 to 200 characters, new for each new voucher. A retry with the same key issues no second voucher. */
  idempotencyKey: Scalars['String']['input'];
  /** The kind of voucher. */
  kind: VoucherKind;
  /** The store that issues it; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** The category to empty, and the category to keep. */
export type MergeCategoriesInput = {
  /** The category that is emptied and archived. */
  categoryId: Scalars['ID']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The category that stays: neither the same category nor a category below it. */
  intoCategoryId: Scalars['ID']['input'];
};

/** The reason of a change of a stock level. */
export type MovementReason =
  /** The recorded number was wrong. */
  | 'CORRECTION'
  /** Counted: the recorded number was set to the counted number. */
  | 'COUNT'
  /** Broken or spoilt. */
  | 'DAMAGE'
  /** Brought by a supplier. */
  | 'DELIVERY'
  /** Imported from another system. */
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

/** How a user is notified. */
export type NotificationChannel =
  /** An email; at most one per store every 15 minutes. Later changes are summed up in the next email. */
  | 'EMAIL'
  /** A signed POST for each change of an alert (Standard Webhooks); docs/webhooks.md shows how to verify it. */
  | 'WEBHOOK';

/** Filter of notifications. A field that is left out does not filter. */
export type NotificationFilter = {
  /** Notifications by this channel. */
  channel?: InputMaybe<NotificationChannel>;
  /** Notifications in one of these states. */
  states?: InputMaybe<Array<NotificationState>>;
  /** Notifications about these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The delivery state of a notification. */
export type NotificationState =
  /** Not sent: its rule was deactivated, or the subscriber stopped working in the store. */
  | 'CANCELLED'
  /** Attempts failed for a day, or the receiver is gone. `redeliverNotification` tries again. */
  | 'FAILED'
  /** Accepted by the mail server or by the webhook's receiver. */
  | 'SENT'
  /** Due now, or waiting for its next attempt. */
  | 'WAITING';

/** A session to open. */
export type OpenRegisterSessionInput = {
  /** 1 to 200 characters, new for each new session. A retry with the same key opens no second session. */
  idempotencyKey: Scalars['String']['input'];
  /** The cash in the drawer, in minor units: 0 to 10000000. */
  openingFloat: Scalars['SafeInt']['input'];
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The store; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** A store to open. */
export type OpenStoreInput = {
  /** Its postal address. */
  address: AddressInput;
  /** 2 to 20 capitals, digits and hyphens; unique in the chain. */
  code: Scalars['String']['input'];
  /**
   * The store whose assortment is copied: the new store gets an empty stock level, with the same thresholds, for
   * each product that the other store carries and that is not archived. Stock levels with a target level are
   * then filled from the supplying centre. When left out, the new store has no stock level until stock arrives.
   */
  copiesStoreId?: InputMaybe<Scalars['ID']['input']>;
  /** Opening hours: each weekday at most once. The store is shut on weekdays that are left out. */
  hours?: Array<OpeningHoursInput>;
  /** 1 to 200 characters, new for each new request. A retry with the same key opens no second store. */
  idempotencyKey: Scalars['String']['input'];
  /** The kind; it never changes. A second head office is rejected. */
  kind: StoreKind;
  /** Display name, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** How shipped transfers are received: automatically or by a user. */
  receiving?: Receiving;
  /**
   * Codes of its registers, unique in the store: 1 to 50 for a standard store, up to 50 for the head office, none
   * for a logistics centre. A store without registers sells nothing.
   */
  registers?: Array<Scalars['String']['input']>;
  /**
   * The open logistics centre that supplies it; left out for a store that no centre supplies, and for a
   * centre.
   */
  suppliedById?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of its time zone, for example America/Toronto. Its business day begins at midnight there. */
  timeZone: Scalars['String']['input'];
};

/** Opening hours on one weekday, in local time of the store. */
export type OpeningHoursInput = {
  /** Closing time: later than `opens`, or 00:00 for midnight at the end of the day. */
  closes: Scalars['LocalTime']['input'];
  /** The weekday. */
  day: Weekday;
  /** Opening time. */
  opens: Scalars['LocalTime']['input'];
};

/** A pack of a product. */
export type PackInput = {
  /** The barcodes of the pack, the main one first: at most 20, by the rules of `createProduct`. */
  barcodes?: Array<Scalars['String']['input']>;
  /** 1 to 40 characters, unique among the packs of the product without regard to case and accents. */
  name: Scalars['String']['input'];
  /** The price of the pack, in minor units: 0 to 1,000,000,000. Omit it when the pack has no price of its own. */
  price?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The quantity in the pack, in units of the product: more than 0, up to 1,000,000, a whole number of pieces. */
  quantity: Scalars['Quantity']['input'];
};

/** The kind of a payment. */
export type PaymentKind =
  /** Payment cards. */
  | 'CARD'
  /** Notes and coins. */
  | 'CASH'
  /** Gift cards. */
  | 'GIFT_CARD'
  /** Store credit. */
  | 'STORE_CREDIT';

/**
 * A range of business days, first and last day included; at most 1,827, which is five years. Each day is in
 * the time zone of its store.
 */
export type PeriodInput = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The last day. */
  to: Scalars['LocalDate']['input'];
};

/** A transfer to plan. */
export type PlanTransferInput = {
  /** The source store. */
  fromStoreId: Scalars['ID']['input'];
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one for each product. */
  lines: Array<TransferLineInput>;
  /** A note for both stores: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The receiving store: any other open store. */
  toStoreId: Scalars['ID']['input'];
};

/** Many new prices: `lines` or `category`. */
export type PriceChangeInput = {
  /** All products of a category. */
  category?: InputMaybe<CategoryPriceChange>;
  /** 1 to 10,000 lines, each with another product. Base prices cannot be removed. */
  lines?: InputMaybe<Array<PriceLineInput>>;
  /** The price list. Omit it for the base prices. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new price of a product. */
export type PriceLineInput = {
  /** The name of a pack of the product. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The price of one unit or pack, in minor units: 0 to 1,000,000,000. Null removes it from the list. */
  price?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The product. */
  productId: Scalars['ID']['input'];
};

/** Narrows the price lists. An omitted field does not narrow them. */
export type PriceListFilter = {
  /** Includes lists that a user has ended. */
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lists that hold on this day. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Lists with a price for this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Lists with this scope. */
  scope?: InputMaybe<PriceListScope>;
  /** Lists that hold in one of these stores, at most 100. Lists of the chain are among them. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Where a price list holds. */
export type PriceListScope =
  /** In all stores. */
  | 'CHAIN'
  /** In some stores. */
  | 'GROUP'
  /** In one store. */
  | 'STORE';

/** The stable name of a problem, for a program to branch on. */
export type ProblemCode =
  /** The object is already in the requested state. */
  | 'ALREADY_DONE'
  /** The category is archived: no product can be put into it. */
  | 'CATEGORY_ARCHIVED'
  /** The category still has products or categories in use. */
  | 'CATEGORY_IN_USE'
  /** Another object of the same kind already has this code. */
  | 'CODE_TAKEN'
  /**
   * The cursor is too old, or belongs to another log. Subscribe without `after`, and with `includeOpen` to get
   * the current state.
   */
  | 'CURSOR_EXPIRED'
  /** The same delivery note was received before. */
  | 'DUPLICATE_DELIVERY'
  /** Another account already has the email address. */
  | 'EMAIL_TAKEN'
  /** More is to be given back than was sold and not given back yet. */
  | 'EXCEEDS_SALE'
  /** The chain already has a head office. */
  | 'HEAD_OFFICE_EXISTS'
  /** The idempotency key was used for a different request before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The identity server is unavailable, or another change of the same user is in progress. */
  | 'IDENTITY_UNAVAILABLE'
  /** The gift card or store credit has less than was asked for. */
  | 'INSUFFICIENT_BALANCE'
  /** There is less in stock than was asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A value of the input is invalid. `field` names it. */
  | 'INVALID_INPUT'
  /** The chain would have no enabled administrator left. */
  | 'LAST_ADMINISTRATOR'
  /** Some lines of the bulk cannot be applied. `failed` lists them. */
  | 'LINES_REJECTED'
  /** The object with this id does not exist, or the caller may not see it. */
  | 'NOT_FOUND'
  /** No store has sold the product lately, so it has no price for a return without a receipt. */
  | 'NOT_SOLD_LATELY'
  /** The register has no open session. */
  | 'NO_OPEN_SESSION'
  /** No payment provider is configured. */
  | 'NO_PAYMENT_PROVIDER'
  /** The payments do not add up to the total. */
  | 'PAYMENT_MISMATCH'
  /** The price that the register showed is not the current price. */
  | 'PRICE_CHANGED'
  /** Another price list of the same scope has prices for the same products, stores and days. */
  | 'PRICE_LISTS_OVERLAP'
  /** The product is archived and cannot be sold. */
  | 'PRODUCT_ARCHIVED'
  /** The product is sold off and not restocked. */
  | 'PRODUCT_RUN_OUT'
  /** An open standard store needs a register. */
  | 'REGISTER_NEEDED'
  /** A restock rule with exactly this scope exists already. */
  | 'RESTOCK_RULE_EXISTS'
  /** The sale is too long ago to give its goods back. */
  | 'RETURN_PERIOD_OVER'
  /** The session has sales that are not settled yet. */
  | 'SALES_UNSETTLED'
  /** The register has an open session. */
  | 'SESSION_ALREADY_OPEN'
  /** Another store sold the goods, and only that store takes them back. */
  | 'SOLD_ELSEWHERE'
  /** The request must name a source store: no open centre supplies this store. */
  | 'SOURCE_NEEDED'
  /** A stock level holds a different quantity than the request expected. */
  | 'STOCK_LEVELS_CHANGED'
  /** More stock is promised to transfers than would be left. */
  | 'STOCK_PROMISED'
  /** The store is closed: it does not sell, receive stock or supply a restock. */
  | 'STORE_CLOSED'
  /** The store cannot be closed while it has work in progress. */
  | 'STORE_IN_USE'
  /** Taxes are never changed for a day that has begun. */
  | 'TAX_NOT_IN_FUTURE'
  /** The product does not exist. */
  | 'UNKNOWN_PRODUCT'
  /** The register does not exist, belongs to another store, or is retired. */
  | 'UNKNOWN_REGISTER'
  /** No role has this name. */
  | 'UNKNOWN_ROLE'
  /** No gift card or store credit has this code. */
  | 'UNKNOWN_VOUCHER'
  /** Another account already has the username. */
  | 'USERNAME_TAKEN'
  /** Another request has changed the object since the caller read it. */
  | 'VERSION_CONFLICT'
  /** The gift card or store credit is blocked. */
  | 'VOUCHER_BLOCKED'
  /** The state of the object no longer allows this step. */
  | 'WRONG_STATE';

/** Narrows the catalogue. An omitted field does not narrow it. */
export type ProductFilter = {
  /**
   * Products whose attributes contain this object, for example `{"colour": "red"}`. An attribute that is a list
   * contains a shorter list. At most 2,000 characters as JSON.
   */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * Products that can be bought in this store: it is open and has units that are not reserved. A store that does
   * not exist has none. Archived products are not for sale.
   */
  availableAt?: InputMaybe<Scalars['ID']['input']>;
  /** Products that have this category, or a category below it, as their main or a further category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * For front ends and tills that keep a copy of the catalogue: the products that changed after this cursor, in the
   * order of their last change, archived products included. Begin with an empty text, which gives all products. Ask
   * for the next page with the `endCursor` of the last one, and keep it: days later, it finds what changed since. An
   * empty page has no `endCursor`; keep the one that you have. No change is skipped, however many users edit at
   * once; a product may come twice. A change appears a moment after its mutation.
   *
   * A change of a product is: each of its fields, its state, its base price, and its prices on price lists, also
   * when a list gets other days or stores or is ended. Not the beginning or end of a list at midnight: read prices
   * again when the business day changes. Other filters and `orderBy` cannot be combined with it, because a copy must
   * also learn which products leave them.
   */
  changedAfter?: InputMaybe<Scalars['String']['input']>;
  /**
   * Includes archived products.
   * @deprecated Use `states`, which can name each state.
   */
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * A part of the name, without regard to case.
   * @deprecated Use `search`, which finds accents and codes too.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Products whose base price is at least this, in minor units. */
  priceFrom?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Products whose base price is at most this, in minor units. */
  priceTo?: InputMaybe<Scalars['SafeInt']['input']>;
  /**
   * Finds a product when each of these words begins a word of its name, SKU or barcode. Also finds it when each
   * word begins a word of the name of one category that the product is in or below. Names count in all
   * languages. Accents, case, order, hyphens and apostrophes do not matter, and `oe` finds `ö`. Digits match the beginning of a barcode in any of its forms,
   * with or without blanks and hyphens.
   * If no product has these words, one typing error in each word of five letters or more is forgiven: a letter is
   * wrong, missing or too much, or two letters are transposed. SKUs, barcodes and words with digits must be right.
   * At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Products with one of these states. When omitted, all but archived products. At most 3. */
  states?: InputMaybe<Array<ProductState>>;
  /** Products with this tax class. */
  taxClass?: InputMaybe<TaxClass>;
};

/** The order of products. */
export type ProductOrder =
  /** By base price, highest first. */
  | 'HIGHEST_PRICE'
  /** By name, without regard to accents and case. */
  | 'NAME'
  /** By the time when they were added to the catalogue, newest first. */
  | 'NEWEST'
  /** By base price, lowest first. */
  | 'PRICE';

/** The state of a product in the chain. */
export type ProductState =
  /** It is sold and restocked. */
  | 'ACTIVE'
  /** It is out of the assortment: it cannot be sold, has no alerts and plans, and keeps its stock and history. */
  | 'ARCHIVED'
  /**
   * It is sold off: sold while stock lasts, and returns go back on stock. It is not restocked, and has no alert
   * about low stock.
   */
  | 'RUN_OUT';

/** The texts of a product in a further language: a name, a description or both. */
export type ProductTranslationInput = {
  /** Up to 5,000 characters. May have several lines. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language, for example `fr` or `fr-CA`. Texts in `fr` also serve `fr-CA`. */
  language: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A receipt by the number that is printed on it. */
export type ReceiptInput = {
  /** The number of the receipt. */
  number: Scalars['Int']['input'];
  /** The store that sold. */
  storeId: Scalars['ID']['input'];
};

/** A supplier's delivery. */
export type ReceiveDeliveryInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 lines, each with a different product or pack. Packs of one product are added up. */
  lines: Array<DeliveryLine>;
  /**
   * Receives the delivery even if the same reference with the same lines was received before, because the
   * supplier has brought the same goods again. When omitted or false, such a delivery is rejected with
   * DuplicateDelivery.
   */
  receiveAgain?: InputMaybe<Scalars['Boolean']['input']>;
  /** The store that receives it. */
  storeId: Scalars['ID']['input'];
  /** The supplier's own reference, for example the number of the delivery note: 1 to 100 characters. */
  supplierReference: Scalars['String']['input'];
};

/** The products of a transfer that arrived. */
export type ReceiveTransferInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The units that arrived now, 1 to 1000 lines, one for each product. By default all outstanding units. */
  lines?: InputMaybe<Array<TransferLineInput>>;
  /** The id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/** How a store receives shipped transfers. */
export type Receiving =
  /** A transfer is received automatically when it arrives. */
  | 'AUTOMATIC'
  /** A user in the store confirms the receipt. */
  | 'CONFIRMED';

/** An amount to take from a voucher. */
export type RedeemVoucherInput = {
  /** Minor units: 1 to 1000000. */
  amount: Scalars['SafeInt']['input'];
  /** The code of the voucher. */
  code: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new amount. A retry with the same key takes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The store where it is spent; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** The notification to send again. */
export type RedeliverNotificationInput = {
  /** Id of the notification. */
  notificationId: Scalars['ID']['input'];
};

/** Filter of sessions. A field that is left out does not filter. */
export type RegisterSessionFilter = {
  /** True for open sessions, false for closed ones. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sessions of these registers; at most 100. */
  registerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sessions of these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A restock request to reject. */
export type RejectRestockInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The reason, for the user who made the request: 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The id of the request. */
  requestId: Scalars['ID']['input'];
};

/** The store to reopen. */
export type ReopenStoreInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the store. */
  storeId: Scalars['ID']['input'];
};

/** The stock levels to rebuild, of one store. */
export type RepairStockInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 products. */
  productIds: Array<Scalars['ID']['input']>;
  /** The reason, for readers of the event log: 1 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The store. */
  storeId: Scalars['ID']['input'];
};

/** A voucher that gets a new code. */
export type ReplaceVoucherCodeInput = {
  /** 1 to 200 characters, new for each request. A retry with the same key makes no second code. */
  idempotencyKey: Scalars['String']['input'];
  /** The voucher; one of the caller's stores must have issued it. */
  voucherId: Scalars['ID']['input'];
};

/** The period that a report is compared with. */
export type ReportComparison =
  /** As many days, directly before the period. */
  | 'PERIOD_BEFORE'
  /** The same days of the year before. In a year without 29 February that day is the 28th. */
  | 'YEAR_BEFORE';

/** A request for stock for a store. */
export type RequestRestockInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 lines, one for each product. */
  lines: Array<WantedLine>;
  /** A note for the user who decides: 1 to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The receiving store, which is open. */
  storeId: Scalars['ID']['input'];
};

/** The origin of a restock request. */
export type RestockOrigin =
  /** A user. */
  | 'MANUAL'
  /** The planner: the stock level was at or below its reorder point. */
  | 'PLANNED';

/** Filters restock requests. A field that is left out does not filter. */
export type RestockRequestFilter = {
  /** Requests made at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Requests of these origins: made by a user, or planned. */
  origins?: InputMaybe<Array<RestockOrigin>>;
  /** Requests for this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Requests made by this user or service: the `id` of `requestedBy`. */
  requestedById?: InputMaybe<Scalars['String']['input']>;
  /** Requests in these states. */
  states?: InputMaybe<Array<RestockState>>;
  /** Requests of these receiving stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Requests made before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The orders of a list of restock requests. */
export type RestockRequestOrder =
  /** By the time of the request, newest first. */
  | 'NEWEST'
  /** By the time of the request, oldest first. */
  | 'OLDEST';

/** Filters restock rules. A field that is left out does not filter. */
export type RestockRuleFilter = {
  /** True for archived rules. By default only rules that are not archived. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rules of this category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Rules of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Rules of these stores, at most 100, and rules of every store. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The kinds of source stores of a rule. */
export type RestockSource =
  /** The logistics centre that supplies the store, then any store with units above its own reorder point. */
  | 'AUTOMATIC'
  /** The logistics centre that supplies the store. */
  | 'CENTRE'
  /** The stores that the rule lists, by priority. */
  | 'LISTED';

/** The states of a restock request. */
export type RestockState =
  /** The stock is reserved and the transfers are planned. */
  | 'APPROVED'
  /** No source store can give yet. */
  | 'AWAITING_SUPPLY'
  /** The request was cancelled. */
  | 'CANCELLED'
  /** The stock is on its way: the first transfer has left. */
  | 'IN_TRANSIT'
  /** The stock is in the receiving store: the last transfer has ended. */
  | 'RECEIVED'
  /** The request was rejected. */
  | 'REJECTED'
  /** The request waits for a decision. */
  | 'REQUESTED';

/** The kinds of steps of a restock request or of a restock rule. */
export type RestockStepType =
  /** The request was approved. */
  | 'APPROVED'
  /** The request was cancelled, or all of its transfers were. */
  | 'CANCELLED'
  /** The last transfer of the request has ended. */
  | 'RECEIVED'
  /** The request was rejected. */
  | 'REJECTED'
  /** The request waited for supply, and the planner found source stores. */
  | 'REPLANNED'
  /** A user or the planner made the request. */
  | 'REQUESTED'
  /** The rule was created, changed or archived. */
  | 'RULE_CHANGED'
  /** The first transfer of the request has left. */
  | 'SHIPPED';

/** All terms of a rule. A change replaces them all. */
export type RestockTerms = {
  /** A plan up to this many units approves itself: up to 1,000,000. With both limits, a plan must keep both. */
  approveUpToUnits?: InputMaybe<Scalars['Quantity']['input']>;
  /** A plan up to this value approves itself: 1 to 1,000,000,000,000 minor units, at sales prices. */
  approveUpToValue?: InputMaybe<Scalars['SafeInt']['input']>;
  /**
   * 0 to 1,000,000, at most the reorder point. Null when the stock levels keep their own, lowered to the
   * reorder point.
   */
  criticalThreshold?: InputMaybe<Scalars['Quantity']['input']>;
  /** Minimum units of a plan: up to 1,000,000, 1 by default. */
  minimumQuantity?: InputMaybe<Scalars['Quantity']['input']>;
  /**
   * 0 to 1,000,000, above the reorder point and at least the target level. Null when the stock levels keep
   * their own, raised to the target level.
   */
  overstockThreshold?: InputMaybe<Scalars['Quantity']['input']>;
  /** Units in a pack: up to 10,000, 1 by default. */
  packSize?: InputMaybe<Scalars['Quantity']['input']>;
  /** 0 to 1,000,000, and only together with `targetLevel`. Null when the stock levels keep their own. */
  reorderPoint?: InputMaybe<Scalars['Quantity']['input']>;
  /** The kind of source stores, AUTOMATIC by default. */
  source?: InputMaybe<RestockSource>;
  /** The source stores by priority, for LISTED: 1 to 20 open stores, without the store of the rule. */
  sourceStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 0 to 1,000,000, at least the reorder point. */
  targetLevel?: InputMaybe<Scalars['Quantity']['input']>;
};

/** The category to put back into use. */
export type RestoreCategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The product to sell and restock again. */
export type RestoreProductInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The register to retire. */
export type RetireRegisterInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the register. */
  registerId: Scalars['ID']['input'];
};

/** The condition of goods that were given back. */
export type ReturnCondition =
  /** They cannot be sold: the stock records them as damage. */
  | 'DAMAGED'
  /** They can be sold again, and go back on the shelf. */
  | 'SELLABLE';

/** A product to take back. */
export type ReturnLineInput = {
  /** The condition of the goods. */
  condition: ReturnCondition;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** Units: at most what was sold and not given back yet. A product may have a line for each condition. */
  quantity: Scalars['Quantity']['input'];
};

/** Goods to take back. Name the sale by `saleId` or by `receipt`. */
export type ReturnSaleInput = {
  /** 1 to 200 characters, new for each new return. A retry with the same key takes nothing back twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines. */
  lines: Array<ReturnLineInput>;
  /** Why the customer gives the goods back; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The receipt of the sale, when its id is not known. */
  receipt?: InputMaybe<ReceiptInput>;
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The sale. */
  saleId?: InputMaybe<Scalars['ID']['input']>;
  /** The store that takes the goods back; the cashier must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Goods to take back without a receipt. */
export type ReturnWithoutReceiptInput = {
  /** 1 to 200 characters, new for each new return. A retry with the same key takes nothing back twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines. */
  lines: Array<ReturnLineInput>;
  /** Why the goods are taken back without a receipt; at most 200 characters. */
  reason: Scalars['String']['input'];
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The store that takes the goods back; the manager must work in it. */
  storeId: Scalars['ID']['input'];
};

/** A sale to ring up. */
export type RingUpSaleInput = {
  /** 1 to 200 characters, new for each new sale. A retry with the same key sells nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines. Lines of the same product are added up, also those of its packs. */
  lines: Array<SaleLineInput>;
  /** 1 to 10 payments, which add up to the total. Without them, the exact total is paid in cash. */
  payments?: InputMaybe<Array<SalePaymentInput>>;
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The store; the cashier must work in it. */
  storeId: Scalars['ID']['input'];
};

/** The rule that gets a new secret. */
export type RotateNotificationSecretInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key does not rotate twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the rule; its channel is WEBHOOK. */
  ruleId: Scalars['ID']['input'];
};

/** The product to sell off. */
export type RunOutProductInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** Filter of sales. A field that is left out does not filter. */
export type SaleFilter = {
  /** Sales in one of these states. */
  states?: InputMaybe<Array<SaleState>>;
  /** Sales of these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A product to sell. */
export type SaleLineInput = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The product. Give exactly one of `productId`, `sku` and `barcode`. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of packs or labels, or of units without a pack: up to 10000 units. */
  quantity: Scalars['Quantity']['input'];
  /**
   * The price of one unit that the register showed, in minor units. The server only compares it: when it is no
   * longer the price, the sale is rejected with PriceChanged.
   */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Its SKU, in any case. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** A payment of a sale to ring up. */
export type SalePaymentInput = {
  /**
   * The part of the total that it pays, in minor units: 1 to 1000000000000. One payment may leave it out: it pays
   * the rest.
   */
  amount?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The code of the gift card or the store credit. Only for GIFT_CARD and STORE_CREDIT, each code once. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The kind. CASH at most once. CARD is an amount that a card terminal took by itself. */
  kind: PaymentKind;
  /**
   * The cash that the cashier got, in minor units, for the change. The exact amount when it is left out. Only for
   * CASH.
   */
  tendered?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** Filter of returns. A field that is left out does not filter. */
export type SaleReturnFilter = {
  /** Returns on this business day or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Returns that were taken by these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Returns on this business day or before. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The state of a sale. */
export type SaleState =
  /** Sold; it has a receipt number. */
  | 'COMPLETED'
  /** Rung up and not settled yet; settling takes at most a minute. */
  | 'PENDING'
  /** Rejected; no stock was taken. */
  | 'REJECTED';

/** The layout of the labels that begin with a prefix. */
export type ScaleLabelInput = {
  /** The number of decimals of the value: 0 to 3, and for a price at most as many as the currency has. */
  decimals: Scalars['Int']['input'];
  /** The meaning of the value in the label. */
  holds: ScaleValue;
  /** The number of digits of the item number: 1 to 6. */
  itemDigits: Scalars['Int']['input'];
  /** The position of the first digit of the item number: 3 or more. */
  itemFrom: Scalars['Int']['input'];
  /** The first two digits, 20 to 29. */
  prefix: Scalars['String']['input'];
  /** The number of digits of the value: 1 to 7. */
  valueDigits: Scalars['Int']['input'];
  /** The position of the first digit of the value: 3 or more. */
  valueFrom: Scalars['Int']['input'];
};

/** The meaning of the value in a label. */
export type ScaleValue =
  /** The amount to pay, in the currency of the chain. */
  | 'PRICE'
  /** The quantity in the unit of the product, for example kilograms. */
  | 'QUANTITY';

/** A tax to set. */
export type ScheduledTaxInput = {
  /** 1 to 40 characters, for example GST. */
  name: Scalars['String']['input'];
  /** The number under which the chain pays it, 1 to 40 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 3 rates, each for another tax class. */
  rates: Array<TaxClassRateInput>;
};

/** An amount that was counted. */
export type SessionCountInput = {
  /** Minor units: 0 to 1000000000. */
  amount: Scalars['SafeInt']['input'];
  /** The kind. */
  kind: PaymentKind;
};

/** Prices to set in a price list. */
export type SetPriceListLinesInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 10,000 lines, each with another product or pack. */
  lines: Array<PriceLineInput>;
  /** The list. */
  priceListId: Scalars['ID']['input'];
};

/** The barcodes and packs of a product. An omitted field stays as it is; so does null, except for `scaleCode`. */
export type SetProductPacksInput = {
  /** All barcodes of the unit, the main one first: at most 20, by the rules of `createProduct`. */
  barcodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * The version that the caller read. If the product has another version by now, nothing is changed and
   * VersionConflict returns it.
   */
  expectedVersion: Scalars['Int']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** All packs: at most 20. A pack that is not among them is removed, and its barcodes become free. */
  packs?: InputMaybe<Array<PackInput>>;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** The item number by which shop scales know the product: 1 to 999999. Null removes it. */
  scaleCode?: InputMaybe<Scalars['Int']['input']>;
};

/** Rules of the chain about returns. */
export type SetReturnRulesInput = {
  /** The days after the business day of the sale: 0 to 3650. */
  days: Scalars['Int']['input'];
  /** 1 to 200 characters, new for each new change. */
  idempotencyKey: Scalars['String']['input'];
  /** True when a store takes back goods that another store has sold. */
  otherStores: Scalars['Boolean']['input'];
};

/** The layouts of the labels of shop scales. */
export type SetScaleLabelsInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 10 layouts, each with another prefix. An empty list means that no code is a label of a scale. */
  labels: Array<ScaleLabelInput>;
};

/** The new locations of products in a store. */
export type SetShelfLocationsInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines, each with a different product. */
  lines: Array<ShelfLocationLine>;
  /** The store. */
  storeId: Scalars['ID']['input'];
};

/** The rules of the chain about taxes. */
export type SetTaxRulesInput = {
  /** The first business day, after today. */
  from: Scalars['LocalDate']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key sets nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** True when prices include tax. */
  pricesIncludeTax: Scalars['Boolean']['input'];
  /** How taxes are rounded. */
  rounding: TaxRounding;
};

/** The taxes of an area. */
export type SetTaxesInput = {
  /** A country, ISO 3166-1 alpha-2, as in the address of a store. Omit it for the chain or a store. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The first business day, after today. */
  from: Scalars['LocalDate']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key sets nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** A region of the country, as in the address of a store. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** A store. Omit it for an area. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * At most 10 taxes, in the order of the receipt. An empty list is for an area without taxes. Null is for an area
   * that has no taxes of its own any more: its stores have those of the next wider area.
   */
  taxes?: InputMaybe<Array<ScheduledTaxInput>>;
};

/** The new thresholds of a store's stock levels. */
export type SetThresholdsInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 lines, each with a different product of the assortment. */
  lines: Array<ThresholdLine>;
  /** The store. */
  storeId: Scalars['ID']['input'];
};

/** The new roles of a user. */
export type SetUserRolesInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 6 of cashier, manager, logistics, hq, admin, customer. */
  roles: Array<Scalars['String']['input']>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** The new stores of a user. */
export type SetUserStoresInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Open stores that the user works in, at most 100. A cashier or manager needs at least one. */
  storeIds: Array<Scalars['ID']['input']>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** A product and its location. */
export type ShelfLocationLine = {
  /** The aisle: 1 to 20 characters. Null removes the location. */
  aisle?: InputMaybe<Scalars['String']['input']>;
  /** The bay in the aisle: 1 to 20 characters. Omit it when the store names none. */
  bay?: InputMaybe<Scalars['String']['input']>;
  /** The product. It may be archived, because its stock is still on the shelf. */
  productId: Scalars['ID']['input'];
};

/** A transfer that has left. */
export type ShipTransferInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/** The alert to snooze. */
export type SnoozeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** A comment for the history: 1 to 1,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The end of the snooze: in the future, at most 30 days ahead. */
  until: Scalars['DateTime']['input'];
};

/** The reasons why a store gives to a restock, or does not. */
export type SourceReason =
  /** All possible source stores together can spare less than the minimum of the rule. */
  | 'BELOW_MINIMUM'
  /** The store gives. */
  | 'CHOSEN'
  /** The store is closed. */
  | 'CLOSED'
  /** The stores asked before it had enough. */
  | 'ENOUGH_ALREADY'
  /** The units that the store can spare go to emptier stock levels. */
  | 'GIVEN_TO_OTHERS'
  /** The store can spare less than a pack. */
  | 'LESS_THAN_A_PACK'
  /** The rule excludes the store. */
  | 'NOT_IN_SOURCE'
  /** The store has no units above its own reorder point. */
  | 'NO_SURPLUS';

/** The kinds of change of an alert. */
export type StockAlertChangeKind =
  /** A user acknowledged the alert. */
  | 'ACKNOWLEDGED'
  /** A user commented on the alert. */
  | 'COMMENTED'
  /** The alert got better and is still open. */
  | 'IMPROVED'
  /** The alert opened. */
  | 'OPENED'
  /** The alert is already open when the stream starts. Only with `includeOpen`. */
  | 'PRESENT'
  /** The alert opened again less than 15 minutes after it was resolved. */
  | 'REOPENED'
  /** The alert was resolved. */
  | 'RESOLVED'
  /** A user snoozed the alert. */
  | 'SNOOZED'
  /** The snooze ended, because a user ended it or because its time was over. */
  | 'WOKEN'
  /** The alert got worse. */
  | 'WORSENED';

/** Narrows the alerts. An omitted field does not narrow them. */
export type StockAlertFilter = {
  /** True: only acknowledged alerts. False: only alerts that are not acknowledged. */
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alerts that opened at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Alerts of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Alerts of these severities. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** True: only alerts that are snoozed now. False: only alerts that are not. */
  snoozed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alerts in these states. */
  states?: InputMaybe<Array<StockAlertState>>;
  /** Alerts of these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alerts that opened before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The order of alerts. */
export type StockAlertOrder =
  /** Out of stock first, then critical, low and overstock. Within a severity, newest first. */
  | 'MOST_SEVERE'
  /** Newest first. */
  | 'NEWEST';

/** The severity of an alert. */
export type StockAlertSeverity =
  /** At or below the critical threshold. */
  | 'CRITICAL'
  /** At or below the reorder point. */
  | 'LOW'
  /** No unit is available. */
  | 'OUT_OF_STOCK'
  /** Above the overstock threshold. */
  | 'OVERSTOCK';

/** The state of an alert. */
export type StockAlertState =
  /** The stock level still needs attention. */
  | 'OPEN'
  /** The stock level no longer needs attention. */
  | 'RESOLVED';

/** Narrows the stock levels. An omitted field does not narrow them. */
export type StockLevelFilter = {
  /** Products that have this category, or a category below it, as their main or a further category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Only products whose shelf location begins with this text: the aisle, or the aisle and the bay. Accents, case,
   * blanks and punctuation do not matter: `a-12` finds aisle A, bay 12, and aisle A1, bay 2. At most 50 characters.
   */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Only this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Only the products that the `search` of `products` finds. Each word must begin a word of the product's name,
   * SKU or barcode, or each word must begin a word of the name of one category that the product is in or below.
   * Accents, case and order do not matter. If no stock level has these words, typing errors are forgiven as in the
   * search of products. At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only stock levels that hold too little or too much, in open stores, of products in the assortment. */
  status?: InputMaybe<StockLevelStatus>;
  /** Only these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The order of stock levels. */
export type StockLevelOrder =
  /** By available units, lowest first. */
  | 'AVAILABLE'
  /** By days of cover, lowest first. Stock levels without sales come last. */
  | 'DAYS_OF_COVER'
  /**
   * By shelf location, for picking: aisle, then bay. Numbers sort by value: A2 before A10. Stock levels without a
   * location come last.
   */
  | 'LOCATION'
  /**
   * By days of cover, highest first. Stock levels without sales come first, but the empty ones among them come
   * last.
   */
  | 'LONGEST_COVER'
  /** By available units, highest first. */
  | 'MOST_AVAILABLE'
  /** By the product's name, without regard to accents and case. */
  | 'NAME';

/** The relation of a stock level to its thresholds. */
export type StockLevelStatus =
  /** The available units are at or below the reorder point. */
  | 'LOW'
  /** The available units are above the overstock threshold. */
  | 'OVERSTOCKED';

/** Narrows the movements. An omitted field does not narrow them. */
export type StockMovementFilter = {
  /** Only movements by the user or service with this id at the identity server. */
  actorId?: InputMaybe<Scalars['String']['input']>;
  /** Only movements from this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only movements with one of these reasons. */
  reasons?: InputMaybe<Array<MovementReason>>;
  /** Only movements of the sale, transfer, count, delivery or adjustment with this `reference.id`. */
  referenceId?: InputMaybe<Scalars['String']['input']>;
  /** Only these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only movements before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Filter of stores. A field that is left out does not filter. */
export type StoreFilter = {
  /** Stores of this kind. */
  kind?: InputMaybe<StoreKind>;
  /** True for open stores, false for closed stores. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name or code, without regard to accents and case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of a store. */
export type StoreKind =
  /** The head office; it sells when it has registers. A chain has exactly one. */
  | 'HEAD_OFFICE'
  /** A logistics centre: it supplies stores and does not sell. */
  | 'LOGISTICS_CENTRE'
  /** A store that sells. */
  | 'STANDARD_STORE';

/** How a product is taxed. */
export type TaxClass =
  /** The lower rate. */
  | 'REDUCED'
  /** The full rate. */
  | 'STANDARD'
  /** No tax, for example basic groceries. */
  | 'ZERO';

/** A rate to set. */
export type TaxClassRateInput = {
  /** The rate in parts per million, 0 to 1000000: 99750 is 9.975 %. */
  partsPerMillion: Scalars['Int']['input'];
  /** The tax class of products. */
  taxClass: TaxClass;
};

/** How taxes are rounded, half a minor unit away from zero. */
export type TaxRounding =
  /** Each tax of each line. */
  | 'LINE'
  /** Each tax of all lines that have the same taxes; the lines share it out. */
  | 'RECEIPT';

/**
 * The thresholds of a stock level. They must satisfy 0 <= criticalThreshold <= reorderPoint <
 * overstockThreshold. The target level is at least the reorder point and at most overstockThreshold, or 0. An
 * omitted field stays as it is.
 */
export type ThresholdLine = {
  /** A fall to this number of available units makes the alert critical: 0 to 1,000,000. */
  criticalThreshold?: InputMaybe<Scalars['Quantity']['input']>;
  /**
   * A rise above this number of available units opens an overstock alert: 0 to 1,000,000. Null for no overstock
   * alert.
   */
  overstockThreshold?: InputMaybe<Scalars['Quantity']['input']>;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** A fall to this number of available units opens an alert and plans a restock: 0 to 1,000,000. */
  reorderPoint?: InputMaybe<Scalars['Quantity']['input']>;
  /** The number of units up to which a restock fills the stock level: 0 to 1,000,000. 0 for no restock. */
  targetLevel?: InputMaybe<Scalars['Quantity']['input']>;
};

/** An amount to add to a voucher. */
export type TopUpVoucherInput = {
  /** Minor units: 1 to 1000000. */
  amount: Scalars['SafeInt']['input'];
  /** The code of the voucher. */
  code: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new amount. A retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The store where the amount is paid; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Filters transfers. A field that is left out does not filter. */
export type TransferFilter = {
  /** Transfers planned at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Transfers from these source stores, at most 100. */
  fromStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Transfers that contain this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Transfers shipped before this time that are still SHIPPED: those that may be stuck. */
  shippedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Transfers in these states. */
  states?: InputMaybe<Array<TransferState>>;
  /** Transfers from or to these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Transfers to these receiving stores, at most 100. */
  toStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Transfers planned before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A product with its units. */
export type TransferLineInput = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /**
   * The product. It may be archived, because a store must be able to send away products that are no longer
   * sold. Give exactly one of `productId`, `sku` and `barcode`.
   */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of packs, or of units without a pack: up to 1000000 units, a whole number of pieces. */
  quantity: Scalars['Quantity']['input'];
  /** Its SKU, in any case. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** The order of the lines of a transfer. */
export type TransferLineOrder =
  /**
   * By shelf location at the source store, for picking: A2 before A10. Products without a location come last. Callers
   * who may not read the stock of that store get PRODUCT.
   */
  | 'LOCATION'
  /** By product id, the same in every answer. */
  | 'PRODUCT';

/** The states of a transfer. */
export type TransferState =
  /** The transfer was cancelled before it left, and its reserved stock released. */
  | 'CANCELLED'
  /** The stock is reserved at the source store. */
  | 'PLANNED'
  /** The transfer is complete: each unit was received or is lost. */
  | 'RECEIVED'
  /** The transfer is on its way. A part may have arrived already: see `received` of its lines. */
  | 'SHIPPED';

/** The kinds of steps of a transfer. */
export type TransferStepType =
  /** The transfer was cancelled before it left. */
  | 'CANCELLED'
  /** The receipt was closed. The units that were missing are lost. */
  | 'CLOSED'
  /** The transfer was planned, and its stock reserved. */
  | 'PLANNED'
  /** A part of the transfer arrived, or all of it. */
  | 'RECEIVED'
  /** The transfer left the source store. */
  | 'SHIPPED'
  /**
   * The source store had less stock than it had promised, before the transfer left. The lines are the units
   * that are not sent.
   */
  | 'SHORTENED';

/** The length of a bucket of a trend. */
export type TrendInterval =
  /** A business day. */
  | 'DAY'
  /** A month of the calendar. */
  | 'MONTH'
  /** A quarter of the calendar. */
  | 'QUARTER'
  /** A week from Monday to Sunday (ISO 8601). */
  | 'WEEK';

/** The unit in which a product is counted or measured. */
export type Unit =
  /** Sold by weight, in kilograms with up to three decimals. */
  | 'KILOGRAM'
  /** Sold by volume, in litres with up to three decimals. */
  | 'LITRE'
  /** Sold by length, in metres with up to three decimals. */
  | 'METRE'
  /** Single pieces: quantities are whole numbers. */
  | 'PIECE'
  /** Sold by area, in square metres with up to three decimals. */
  | 'SQUARE_METRE';

/** The changes of a category. An omitted field stays as it is. */
export type UpdateCategoryInput = {
  /** The category. */
  categoryId: Scalars['ID']['input'];
  /**
   * The version that the caller read. If the category has another version by now, nothing is changed and
   * VersionConflict returns it.
   */
  expectedVersion: Scalars['Int']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters, unique below its parent without regard to accents and case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The new category above: neither the category itself nor a category below it. Null moves it to the top level. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** All names in further languages: at most 10. */
  translations?: InputMaybe<Array<CategoryTranslationInput>>;
};

/** A change of a rule. Fields that are left out keep their value. */
export type UpdateNotificationRuleInput = {
  /** False to send nothing; notifications that are waiting then are cancelled. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** True to cover resolved alerts too. */
  onResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** The rule. */
  ruleId: Scalars['ID']['input'];
  /** Alerts of these severities; null for all severities. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Alerts of these stores: 1 to 100 that the caller works in; null for all of them. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** An email address or URL, as the rule's channel needs. */
  target?: InputMaybe<Scalars['String']['input']>;
};

/** The changes of a price list. An omitted field stays as it is. */
export type UpdatePriceListInput = {
  /**
   * The version that the caller read. If the list has another version by now, nothing is changed and
   * VersionConflict returns it.
   */
  expectedVersion: Scalars['Int']['input'];
  /** The first business day: today or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The list. */
  priceListId: Scalars['ID']['input'];
  /** All stores of a list with the scope GROUP or STORE. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The last business day: today or later. Null removes the end. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The changes of a product. An omitted field stays as it is; so does null where the field cannot be null. */
export type UpdateProductInput = {
  /** All free attributes: an object of at most 16 KiB as JSON, nested at most 5 levels deep. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * The main code on the package of the unit, by the rules of `createProduct`. It replaces the main code; further
   * codes stay, and are set with `setProductPacks`. Null removes the main code: the next one becomes the main one.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The main category, where the catalogue shows the product first. Null removes it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 5,000 characters. May have several lines. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that the caller read. If the product has another version by now, nothing is changed and
   * VersionConflict returns it.
   */
  expectedVersion: Scalars['Int']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All further categories that show the product: at most 10. */
  otherCategoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The price of one unit, tax included, in minor units: 0 to 1,000,000,000. */
  price?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** Decides the tax rate. */
  taxClass?: InputMaybe<TaxClass>;
  /** All texts in further languages: at most 10. */
  translations?: InputMaybe<Array<ProductTranslationInput>>;
  /** The unit. It cannot change once stock of the product has moved: its ledger would change its meaning. */
  unit?: InputMaybe<Unit>;
};

/** New terms for a rule. */
export type UpdateRestockRuleInput = {
  /**
   * The version that the caller has read. When the rule has another version, nothing is changed and
   * VersionConflict shows the rule.
   */
  expectedVersion: Scalars['Int']['input'];
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The id of the rule. */
  ruleId: Scalars['ID']['input'];
  /** All new terms of the rule. */
  terms: RestockTerms;
};

/**
 * A change of a store. A field that is left out, or null where null has no meaning of its own, keeps its
 * value.
 */
export type UpdateStoreInput = {
  /** Replaces the whole address. */
  address?: InputMaybe<AddressInput>;
  /** 2 to 20 capitals, digits and hyphens; unique in the chain. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that the client read. When the store has another version now, VersionConflict shows the store. */
  expectedVersion: Scalars['Int']['input'];
  /** Replaces the opening hours of the whole week. */
  hours?: InputMaybe<Array<OpeningHoursInput>>;
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Display name, 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How shipped transfers are received: automatically or by a user. */
  receiving?: InputMaybe<Receiving>;
  /** Id of the store. */
  storeId: Scalars['ID']['input'];
  /** The open logistics centre that supplies it; null for none. */
  suppliedById?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of its time zone. Business days that are over keep their sales. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a user's names or email address. */
export type UpdateUserInput = {
  /** An email address that no other account has. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Filter of users. A field that is left out does not filter. */
export type UserFilter = {
  /** True for users who can sign in, false for disabled users. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users with this role: cashier, manager, logistics, hq, admin or customer. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Part of the username, a name or the email address, without regard to accents and case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Users who work in this store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The kind of a change of a voucher's balance. */
export type VoucherEntryKind =
  /** It was issued with this amount. */
  | 'ISSUE'
  /** An amount that the voucher had paid was given back for a return. */
  | 'REFUND'
  /** The amount was taken. */
  | 'SPEND'
  /** The amount was added. */
  | 'TOP_UP';

/** Filter of vouchers. A field that is left out does not filter. */
export type VoucherFilter = {
  /** True for blocked vouchers, false for the others. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Vouchers of one of these kinds. */
  kinds?: InputMaybe<Array<VoucherKind>>;
  /** Vouchers whose code ends in these four characters. */
  lastFour?: InputMaybe<Scalars['String']['input']>;
  /** Vouchers issued by these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The kind of voucher. */
export type VoucherKind =
  /** Paid for in advance by a customer. */
  | 'GIFT_CARD'
  /** An amount that the chain owes a customer, for example after a return. */
  | 'STORE_CREDIT';

/** The snoozed alert to wake. */
export type WakeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** A requested product with its units. */
export type WantedLine = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The product, which is not archived. Give exactly one of `productId`, `sku` and `barcode`. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of packs, or of units without a pack: up to 1000000 units, a whole number of pieces. */
  quantity: Scalars['Quantity']['input'];
  /** Its SKU, in any case. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** A day of the week. */
export type Weekday =
  /** Fifth day. */
  | 'FRIDAY'
  /** First day of the week. */
  | 'MONDAY'
  /** Sixth day. */
  | 'SATURDAY'
  /** Last day of the week. */
  | 'SUNDAY'
  /** Fourth day. */
  | 'THURSDAY'
  /** Second day. */
  | 'TUESDAY'
  /** Third day. */
  | 'WEDNESDAY';
