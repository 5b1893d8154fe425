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
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar day, for example 2026-03-01. A business day is a day in the store's own time zone. */
  LocalDate: { input: string; output: string; }
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

/** The result of acknowledging an alert. */
export type AcknowledgeAlertResult = AlertHandled | AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

/** The user or service that did something, as recorded at that time. */
export type Actor = {
  __typename?: 'Actor';
  /** The id of the user or service at the identity server. */
  id: Scalars['ID']['output'];
  /** The account's name at that time. */
  name: Scalars['String']['output'];
};

/** The user who is recorded as the actor. */
export type ActorInput = {
  /** The user's id at the identity server. */
  id: Scalars['String']['input'];
  /** The account's name. */
  name: Scalars['String']['input'];
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

/** The result of `adjustStockInBulk`. */
export type AdjustStockInBulkResult = IdempotencyKeyReused | InvalidInput | LinesRejected | StockAdjustedInBulk;

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

/** The result of `adjustStock`. */
export type AdjustStockResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | StockAdjusted | StockPromised | UnknownProduct;

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

/** The action is saved in the history of the alert. */
export type AlertHandled = {
  __typename?: 'AlertHandled';
  /** The alert as it is now. */
  alert: StockAlert;
};

/** The object is already in the requested state. Nothing was changed. */
export type AlreadyDone = Problem & {
  __typename?: 'AlreadyDone';
  /** ALREADY_DONE. */
  code: ProblemCode;
  /** Names the state, and since when it holds. */
  message: Scalars['String']['output'];
};

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

/** The result of `approveRestock`. */
export type ApproveRestockResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | ProductArchived | ProductRunOut | RestockApproved | SourceNeeded | StoreClosed | WrongState;

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

/** The result of archiving a category. */
export type ArchiveCategoryResult = AlreadyDone | CategoryInUse | CategorySaved | IdempotencyKeyReused | InvalidInput | NotFound;

/** The product to take out of the assortment. */
export type ArchiveProductInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The result of archiving a product. */
export type ArchiveProductResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | ProductSaved | UnknownProduct;

/** A rule to archive. */
export type ArchiveRestockRuleInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The id of the rule. */
  ruleId: Scalars['ID']['input'];
};

/** The result of `archiveRestockRule`. */
export type ArchiveRestockRuleResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RestockRuleSaved;

/** Says if a product can be bought, without exact quantities. */
export type Availability =
  /** At least one open store has more than its reorder point. */
  | 'IN_STOCK'
  /** Some units are left, but every open store is at or below its reorder point. */
  | 'LOW'
  /** No open store has any unit left. */
  | 'OUT';

/** A code on a package. */
export type Barcode = {
  __typename?: 'Barcode';
  /** The code as it was typed. */
  code: Scalars['String']['output'];
  /** The code as a GTIN-14. Null for a code of the chain's own. */
  gtin: Maybe<Scalars['String']['output']>;
};

/** The ways to handle a bulk with lines that cannot be applied. */
export type BulkMode =
  /** Nothing is changed: `LinesRejected` names the lines. */
  | 'ALL_OR_NOTHING'
  /** The other lines are applied: `StockAdjustedInBulk` names the lines that were not. */
  | 'LINE_BY_LINE';

/** A restock request to cancel. */
export type CancelRestockInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The reason: 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The id of the request. */
  requestId: Scalars['ID']['input'];
};

/** The result of `cancelRestock`. */
export type CancelRestockResult = IdempotencyKeyReused | InvalidInput | NotFound | RestockCancelled | WrongState;

/** A transfer to cancel. */
export type CancelTransferInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The reason, for the history of the transfer: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/** The result of `cancelTransfer`. */
export type CancelTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | TransferCancelled | WrongState;

/** The two categories are merged. */
export type CategoriesMerged = {
  __typename?: 'CategoriesMerged';
  /** The category that stays. */
  category: Category;
  /** The number of categories that moved from below the other category to below this one. */
  movedCategories: Scalars['Int']['output'];
  /** The number of products that were moved, or that were in both categories. */
  movedProducts: Scalars['Int']['output'];
};

/** A group of products, which may be below another category. */
export type Category = Versioned & {
  __typename?: 'Category';
  /** True when the category is out of use. No product and no category can be put into it. */
  archived: Scalars['Boolean']['output'];
  /** The categories in use directly below this category, sorted by name. */
  children: CategoryConnection;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /**
   * The name as it was typed, in a language. No other category below the same parent has the name in the language of
   * the chain, without regard to accents and case.
   */
  name: Scalars['String']['output'];
  /** The category directly above. Null at the top level. */
  parent: Maybe<Category>;
  /**
   * The products of the assortment that have this category, or a category below it, as their main or a further
   * category.
   */
  products: ProductConnection;
  /** The names in further languages, in the order of languages. */
  translations: Array<CategoryTranslation>;
  /** Rises with each edit. */
  version: Scalars['Int']['output'];
};


/** A group of products, which may be below another category. */
export type CategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of products, which may be below another category. */
export type CategoryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A group of products, which may be below another category. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The category is archived and takes no products; nothing was changed. */
export type CategoryArchived = Problem & {
  __typename?: 'CategoryArchived';
  /** The archived category. */
  category: Category;
  /** CATEGORY_ARCHIVED. */
  code: ProblemCode;
  /** Names the category and says what to do. */
  message: Scalars['String']['output'];
};

/** A page of categories. */
export type CategoryConnection = {
  __typename?: 'CategoryConnection';
  /** The rows with their cursors. */
  edges: Array<CategoryEdge>;
  /** The rows without cursors. */
  nodes: Array<Category>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A category in a page. */
export type CategoryEdge = {
  __typename?: 'CategoryEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Category;
};

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

/** The category has products or categories in use. Nothing was changed. */
export type CategoryInUse = Problem & {
  __typename?: 'CategoryInUse';
  /** The number of categories in use directly below it. */
  categories: Scalars['Int']['output'];
  /** CATEGORY_IN_USE. */
  code: ProblemCode;
  /** Counts the products and categories, and says what to do. */
  message: Scalars['String']['output'];
  /** The number of products of the assortment in the category. */
  products: Scalars['Int']['output'];
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

/** The change is saved. */
export type CategorySaved = {
  __typename?: 'CategorySaved';
  /** The category as it is now. */
  category: Category;
};

/** The name of a category in a further language. */
export type CategoryTranslation = {
  __typename?: 'CategoryTranslation';
  /** The language, for example `fr` or `fr-CA`. */
  language: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
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

/** The result of changing many prices. */
export type ChangePricesResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | PriceListsOverlap | PricesChanged | UnknownProduct;

/** A stock level with another quantity than expected. */
export type ChangedStockLevel = {
  __typename?: 'ChangedStockLevel';
  /** Units that the line expected. */
  expected: Scalars['Quantity']['output'];
  /** Units that the stock level has now. */
  onHand: Scalars['Quantity']['output'];
  /** The product. */
  product: Product;
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

/** The result of `closeTransfer`. */
export type CloseTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | TransferClosed | WrongState;

/** The object that has a unique code: a product, a category, a store or a register. */
export type CodeHolder = {
  __typename?: 'CodeHolder';
  /** True when it is out of use: an archived product or category, or a closed store. It still keeps its code. */
  archived: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The kind of object, for example Product. */
  kind: Scalars['String']['output'];
  /** Its name. For a register, its code. */
  name: Scalars['String']['output'];
};

/** Another object of the same kind already has this code. Nothing was changed. */
export type CodeTaken = Problem & {
  __typename?: 'CodeTaken';
  /** CODE_TAKEN. */
  code: ProblemCode;
  /** The object that has the code. Null when it has just given the code up: try again. */
  holder: Maybe<CodeHolder>;
  /** Names the code, and the object that has it. */
  message: Scalars['String']['output'];
  /** The code that is taken, as the caller sent it. */
  taken: Scalars['String']['output'];
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

/** The result of commenting on an alert. */
export type CommentOnAlertResult = AlertHandled | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

/** The stock that a sale takes. */
export type CommitStockInput = {
  /** The user who sells. */
  actor: ActorInput;
  /** The time at which the sale was rung up: its business day decides the prices. Now when null. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The sale's id. */
  id: Scalars['ID']['input'];
  /** One line for each product. */
  lines: Array<CommitStockLine>;
  /** The store that sells. */
  storeId: Scalars['ID']['input'];
};

/** A product of a sale and its quantity. */
export type CommitStockLine = {
  /** The product. */
  productId: Scalars['ID']['input'];
  /** The number of units. */
  quantity: Scalars['Quantity']['input'];
  /**
   * The price that the register showed, in minor units. It is only compared with the current price. Null when
   * the register showed none.
   */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The result: all lines were taken, or none. */
export type CommitStockResult = StockCommitted | StockRejected;

/** A line that was taken. */
export type CommittedLine = {
  __typename?: 'CommittedLine';
  /** The product's barcode at that moment, as it was typed. Null when it had none. */
  barcode: Maybe<Scalars['String']['output']>;
  /**
   * The cost of all its units, in thousandths of a minor unit. Null when it is not known, and in answers that
   * were stored before this field existed.
   */
  cost: Maybe<Scalars['SafeInt']['output']>;
  /** The product's name at that moment. */
  name: Scalars['String']['output'];
  /** The packs, labels and codes of the line, as they were rung up. Null when it was rung up by id, in units. */
  parts: Maybe<Scalars['JSON']['output']>;
  /** The product. */
  productId: Scalars['ID']['output'];
  /** The number of units. */
  quantity: Scalars['Quantity']['output'];
  /** The product's SKU at that moment. */
  sku: Scalars['String']['output'];
  /** Decides the tax rate. */
  taxClass: TaxClass;
  /** The price of one unit, in minor units. `taxation` says if it includes tax. */
  unitPrice: Scalars['SafeInt']['output'];
};

/** A store that was considered as a source store. */
export type ConsideredSource = {
  __typename?: 'ConsideredSource';
  /** True when the store gives. */
  chosen: Scalars['Boolean']['output'];
  /** Units that the store gives. 0 when it does not give. */
  quantity: Scalars['Quantity']['output'];
  /** The reason why the store gives, or does not. */
  reason: SourceReason;
  /** The store. */
  store: Store;
  /**
   * Units that the store can spare: its available units above its own reorder point, less the units that
   * undecided plans take from it. A store that sells keeps one unit more, so that giving does not put it at
   * its own reorder point.
   */
  surplus: Scalars['Quantity']['output'];
};

/** The difference between a count and the record of one stock level. */
export type CountDifference = {
  __typename?: 'CountDifference';
  /** Counted units. */
  counted: Scalars['Quantity']['output'];
  /** Counted units less recorded units: negative when units are missing. */
  difference: Scalars['Quantity']['output'];
  /** Recorded units before the count. */
  onHand: Scalars['Quantity']['output'];
  /** The product. */
  product: Product;
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

/** The result of `countStock`. */
export type CountStockResult = IdempotencyKeyReused | InvalidInput | NotFound | StockCounted | StockLevelsChanged | StockPromised | UnknownProduct;

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

/** The result of adding a category. */
export type CreateCategoryResult = CategoryArchived | CategorySaved | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound;

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

/** Result of createNotificationRule. */
export type CreateNotificationRuleResult = IdempotencyKeyReused | InvalidInput | NotFound | NotificationRuleSaved;

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

/** The result of creating a price list. */
export type CreatePriceListResult = IdempotencyKeyReused | InvalidInput | NotFound | PriceListSaved;

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

/** The result of adding a product. */
export type CreateProductResult = CategoryArchived | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | ProductSaved;

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

/** The result of `createRestockRule`. */
export type CreateRestockRuleResult = CategoryArchived | IdempotencyKeyReused | InvalidInput | NotFound | ProductArchived | RestockRuleExists | RestockRuleSaved | StoreClosed | UnknownProduct;

/**
 * The cursor is too old, or belongs to another log. Subscribe without `after`, and with `includeOpen` to get the
 * current state.
 */
export type CursorExpired = Problem & {
  __typename?: 'CursorExpired';
  /** CURSOR_EXPIRED. */
  code: ProblemCode;
  /** Says what to do. */
  message: Scalars['String']['output'];
};

/** The rule to delete. */
export type DeleteNotificationRuleInput = {
  /** Id of the rule. */
  ruleId: Scalars['ID']['input'];
};

/** Result of deleteNotificationRule. */
export type DeleteNotificationRuleResult = NotFound | NotificationRuleDeleted;

/** The receipt of a supplier's delivery. */
export type Delivery = {
  __typename?: 'Delivery';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The time when it was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** The user or service that received it. */
  receivedBy: Actor;
  /** The supplier's own reference, as it was typed. */
  supplierReference: Scalars['String']['output'];
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

/** The delivery is added to the stock levels. */
export type DeliveryReceived = {
  __typename?: 'DeliveryReceived';
  /** The receipt. Null in the answer to an idempotency key that was used before receipts were kept. */
  delivery: Maybe<Delivery>;
  /** The stock levels as they are now. */
  levels: Array<StockLevel>;
};

/** This store received a delivery with this reference and these lines before. Nothing was received now. */
export type DuplicateDelivery = Problem & {
  __typename?: 'DuplicateDelivery';
  /** DUPLICATE_DELIVERY. */
  code: ProblemCode;
  /** The first receipt. */
  first: Delivery;
  /** Names the first receipt, and says what to do if the supplier has brought the same goods again. */
  message: Scalars['String']['output'];
};

/** The restock rule that applies to a stock level, and the reason. */
export type EffectiveRestockRule = {
  __typename?: 'EffectiveRestockRule';
  /** The less specific rules for this stock level, which do not apply, the most specific first. */
  others: Array<RestockRule>;
  /**
   * The reorder point of the stock level itself. At or below it, the stock level opens an alert and gets a
   * restock plan.
   */
  reorderPoint: Scalars['Quantity']['output'];
  /**
   * The rule. Null when no rule applies to the stock level: plans then take single units from any store, and
   * wait for logistics.
   */
  rule: Maybe<RestockRule>;
  /** The target level of the stock level itself, to which it is restocked. */
  targetLevel: Scalars['Quantity']['output'];
  /**
   * True when the stock level has the reorder point and the target level of the rule. False when the rule has
   * none, or when a user has set others on the stock level.
   */
  thresholdsFromRule: Scalars['Boolean']['output'];
  /** The reason why this rule applies, in a sentence. */
  why: Scalars['String']['output'];
};

/** The price list to end. */
export type EndPriceListInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The list. */
  priceListId: Scalars['ID']['input'];
};

/** The result of ending a price list. */
export type EndPriceListResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | PriceListSaved;

/** A job that failed on its last attempt. */
export type FailedJob = {
  __typename?: 'FailedJob';
  /** Number of attempts. */
  attempts: Scalars['Int']['output'];
  /** The time when the job was enqueued. */
  enqueuedAt: Scalars['DateTime']['output'];
  /** Error of the last attempt. Passwords, tokens and other secrets are hidden. */
  error: Scalars['String']['output'];
  /** The time when the last attempt failed. */
  failedAt: Scalars['DateTime']['output'];
  /** Id of the job within its queue. */
  id: Scalars['ID']['output'];
  /** Kind of job, for example plan-restock. */
  name: Scalars['String']['output'];
  /** The data of the job. Passwords, tokens and other secrets are hidden. */
  payload: Maybe<Scalars['JSON']['output']>;
  /** Name of its queue. */
  queue: Scalars['String']['output'];
};

/** A page of failed jobs. */
export type FailedJobConnection = {
  __typename?: 'FailedJobConnection';
  /** The rows with their cursors. */
  edges: Array<FailedJobEdge>;
  /** The rows without their cursors. */
  nodes: Array<FailedJob>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A failed job in a page. */
export type FailedJobEdge = {
  __typename?: 'FailedJobEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FailedJob;
};

/** The key of a failed job. */
export type FailedJobInput = {
  /** Id of the job within its queue. */
  jobId: Scalars['String']['input'];
  /** Name of its queue. */
  queue: Scalars['String']['input'];
};

/** The job is removed. */
export type FailedJobRemoved = {
  __typename?: 'FailedJobRemoved';
  /** The id that it had. */
  jobId: Scalars['String']['output'];
  /** Name of the queue that it was in. */
  queue: Scalars['String']['output'];
};

/** The job waits for a worker again. */
export type FailedJobRetried = {
  __typename?: 'FailedJobRetried';
  /** Id of the job within its queue; it does not change. */
  jobId: Scalars['String']['output'];
  /** Name of its queue. */
  queue: Scalars['String']['output'];
};

/** A line that cannot be applied, and the reason. */
export type FailedLine = {
  __typename?: 'FailedLine';
  /** Units available there, when these were not enough. Null otherwise. */
  available: Maybe<Scalars['Quantity']['output']>;
  /** INVALID_INPUT, NOT_FOUND (the store), STORE_CLOSED, UNKNOWN_PRODUCT or INSUFFICIENT_STOCK. */
  code: ProblemCode;
  /** The index of the line, from 0. */
  index: Scalars['Int']['output'];
  /** The expected and the actual value. */
  message: Scalars['String']['output'];
  /** The product of the line. */
  productId: Scalars['ID']['output'];
  /** The store of the line. */
  storeId: Scalars['ID']['output'];
};

/** The idempotency key was used for a different request before. Send a new key for a new request. */
export type IdempotencyKeyReused = Problem & {
  __typename?: 'IdempotencyKeyReused';
  /** IDEMPOTENCY_KEY_REUSED. */
  code: ProblemCode;
  /** The idempotency key that the caller sent. */
  idempotencyKey: Scalars['String']['output'];
  /** Names the key, and says what to do. */
  message: Scalars['String']['output'];
};

/** There is less in stock than was asked for; nothing was taken. */
export type InsufficientStock = Problem & {
  __typename?: 'InsufficientStock';
  /** INSUFFICIENT_STOCK. */
  code: ProblemCode;
  /** The lines that are short. */
  lines: Array<ShortLine>;
  /** Names the lines that are short. */
  message: Scalars['String']['output'];
};

/** A value of the input is invalid. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** INVALID_INPUT. */
  code: ProblemCode;
  /** The path of the input field, for example `lines.2.quantity`. */
  field: Scalars['String']['output'];
  /** The expected value and the received value. */
  message: Scalars['String']['output'];
};

/** Lines of a bulk cannot be applied. Nothing was changed. */
export type LinesRejected = Problem & {
  __typename?: 'LinesRejected';
  /** LINES_REJECTED. */
  code: ProblemCode;
  /** All failed lines, in their order. */
  failed: Array<FailedLine>;
  /** The number of failed lines, and the first three. */
  message: Scalars['String']['output'];
};

/** A product and its location in a store. */
export type LocatedProduct = {
  __typename?: 'LocatedProduct';
  /** Its location. Null when none is set. */
  location: Maybe<ShelfLocation>;
  /** The product. */
  product: Product;
};

/** The result of a lookup. */
export type LookupResult = InvalidInput | NotFound | ScannedProduct | UnknownProduct;

/** The category to empty, and the category to keep. */
export type MergeCategoriesInput = {
  /** The category that is emptied and archived. */
  categoryId: Scalars['ID']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The category that stays: neither the same category nor a category below it. */
  intoCategoryId: Scalars['ID']['input'];
};

/** The result of merging two categories. */
export type MergeCategoriesResult = CategoriesMerged | CategoryArchived | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound;

/** An amount in whole minor units (cents) of a currency. */
export type Money = {
  __typename?: 'Money';
  /** Whole minor units: 1999 is 19.99. */
  amount: Scalars['SafeInt']['output'];
  /** ISO 4217, for example CAD. The whole chain has one currency. */
  currency: Scalars['String']['output'];
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

/** The process that a movement belongs to, for example a sale. */
export type MovementReference = {
  __typename?: 'MovementReference';
  /** Its id. For an adjustment or a count the idempotency key, for a delivery the supplier's reference. */
  id: Scalars['String']['output'];
  /** The kind: for example Sale, Transfer, Count, Delivery, Adjustment. */
  kind: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Records that the caller has seen an alert and looks after it. The alert stays open. The acknowledgement ends
   * when the alert gets worse or opens again.
   */
  acknowledgeAlert: Maybe<AcknowledgeAlertResult>;
  /**
   * Adds units to a stock level or takes units from it, with a reason that the ledger keeps. When fewer units
   * would be left than are promised to transfers, this is rejected, unless `shortenPromises` is set.
   */
  adjustStock: Maybe<AdjustStockResult>;
  /**
   * Corrects up to 10000 stock levels, of one store or several, in one transaction: either all or none, or all
   * lines that can be applied. The result names the lines that cannot be applied.
   */
  adjustStockInBulk: Maybe<AdjustStockInBulkResult>;
  /**
   * Approves a restock request, as it is or with changed quantities. Reserves the stock at the source stores
   * and plans a transfer from each. A job ships the transfers. When a source store has too little stock, the
   * whole approval is rejected.
   */
  approveRestock: Maybe<ApproveRestockResult>;
  /**
   * Takes an empty category out of use. A category that has products or categories in use is rejected: merge it,
   * or move them.
   */
  archiveCategory: Maybe<ArchiveCategoryResult>;
  /**
   * Takes a product out of the assortment. It cannot be sold, and keeps its stock and history. Its alerts are
   * resolved. Restock plans for it that are not approved are withdrawn; approved stock is still sent.
   */
  archiveProduct: Maybe<ArchiveProductResult>;
  /**
   * Archives a rule, so that it no longer applies. Its stock levels take the thresholds and the target level
   * of the rule that applies next. When that rule has none, they keep their own.
   */
  archiveRestockRule: Maybe<ArchiveRestockRuleResult>;
  /**
   * Cancels a restock request, as long as none of its transfers has left. The user who made the request may
   * cancel it, and so may users who can approve it. Its transfers are cancelled, and their reserved stock is
   * released.
   */
  cancelRestock: Maybe<CancelRestockResult>;
  /**
   * Cancels a planned transfer before it leaves, and releases its reserved stock. A transfer that belongs to a
   * restock request also needs the permission `restock:approve`.
   */
  cancelTransfer: Maybe<CancelTransferResult>;
  /**
   * Changes many prices of a price list, or the base prices, in one step: up to 10,000 lines, or a percentage of all
   * products of a category. Base prices also need the permission product:edit. `priceDifferences` shows the result
   * before.
   */
  changePrices: Maybe<ChangePricesResult>;
  /**
   * Ends the receipt of a shipped transfer: the units that have not arrived are lost. The ledger of the
   * receiving store gets TRANSFER_IN for all outstanding units, then LOSS for the same units.
   */
  closeTransfer: Maybe<CloseTransferResult>;
  /** Adds a comment to the history of an open alert. */
  commentOnAlert: Maybe<CommentOnAlertResult>;
  /**
   * For the sales subgraph: takes the stock of a sale that an earlier version left PENDING. The sale's id makes
   * the call idempotent.
   */
  commitStock: Maybe<CommitStockResult>;
  /**
   * Sets stock levels to the counted quantities, all or none. When a stock level has changed since the caller
   * read it, nothing is set, and the result names that stock level. The same holds for a stock level with more
   * units promised to transfers than counted, unless `shortenPromises` is set.
   */
  countStock: Maybe<CountStockResult>;
  /** Adds a category, below another category or at the top level. */
  createCategory: Maybe<CreateCategoryResult>;
  /**
   * Creates a rule that notifies the caller of alerts from now on, by email or webhook. At most 20 rules per
   * user.
   */
  createNotificationRule: Maybe<CreateNotificationRuleResult>;
  /**
   * Creates a price list, without prices, for the chain, a group of stores or one store. It starts by itself at
   * midnight, by the clock of each store.
   */
  createPriceList: Maybe<CreatePriceListResult>;
  /** Adds a product to the catalogue of all stores. It has no stock level until stock arrives. */
  createProduct: Maybe<CreateProductResult>;
  /**
   * Creates a rule for a store, a product, a category, or all. A job writes its thresholds and its target
   * level to the stock levels.
   */
  createRestockRule: Maybe<CreateRestockRuleResult>;
  /** Deletes one of the caller's own rules, with its notifications. */
  deleteNotificationRule: Maybe<DeleteNotificationRuleResult>;
  /** Ends a price list at once. The next sale takes the price that then holds. */
  endPriceList: Maybe<EndPriceListResult>;
  /**
   * Moves everything in one category into another: its products, archived products included, and the categories
   * below it. The emptied category is archived. Rejected when both have a category of one name below them.
   */
  mergeCategories: Maybe<MergeCategoriesResult>;
  /**
   * Plans a transfer from one of the caller's own stores, open or closed, to any other open store. Reserves
   * the stock at the source store and counts it as incoming at the receiving store. A user ships the
   * transfer with `shipTransfer`.
   */
  planTransfer: Maybe<PlanTransferResult>;
  /**
   * Adds a supplier's delivery to the stock levels of any open store, all lines or none. The same reference with
   * the same lines is received a second time only with `receiveAgain`.
   */
  receiveDelivery: Maybe<ReceiveDeliveryResult>;
  /**
   * Adds the units of a shipped transfer that arrived to the stock levels of the receiving store. A transfer
   * can arrive in several parts.
   */
  receiveTransfer: Maybe<ReceiveTransferResult>;
  /**
   * Sends a notification again that is not waiting, under the same id, and retries for a day. Callers may
   * redeliver their own notifications; with `queue:view`, those of all users.
   */
  redeliverNotification: Maybe<RedeliverNotificationResult>;
  /** Rejects an undecided restock request, with a reason. */
  rejectRestock: Maybe<RejectRestockResult>;
  /** Removes a failed job from the list. Work that a database row records is still due. */
  removeFailedJob: Maybe<RemoveFailedJobResult>;
  /**
   * Rebuilds stock levels, and their values, from the ledger and the open transfers. Emits an event for each stock level that was
   * wrong.
   */
  repairStock: Maybe<RepairStockResult>;
  /**
   * Requests stock for a store. Every user who works there may call it. Nothing moves before the approval, and
   * the requested units do not count as incoming until then.
   */
  requestRestock: Maybe<RequestRestockResult>;
  /** Puts an archived category back into use, at the place where it was. */
  restoreCategory: Maybe<RestoreCategoryResult>;
  /**
   * Makes an archived product, or one that is sold off, ACTIVE again. Its stock levels get alerts and restock
   * plans again.
   */
  restoreProduct: Maybe<RestoreProductResult>;
  /** Runs a failed job again, with all its attempts. */
  retryFailedJob: Maybe<RetryFailedJobResult>;
  /**
   * For the sales subgraph: adds the goods of a return to the stock levels, and takes damaged goods off again as
   * damage. The return's id makes the call idempotent.
   */
  returnStock: Maybe<ReturnStockResult>;
  /**
   * Gives a webhook a new secret. For a day, messages are signed with both secrets, so that the receiver has
   * time to switch to the new one.
   */
  rotateNotificationSecret: Maybe<RotateNotificationSecretResult>;
  /**
   * Sells a product off: it stays for sale, and what customers return goes back on stock, but it is not restocked.
   * Its alerts about low stock are resolved. Restock plans for it that are not approved are withdrawn; approved
   * stock is still sent.
   */
  runOutProduct: Maybe<RunOutProductResult>;
  /**
   * Sets and removes prices of a price list, up to 10,000 at a time: all lines or none. When the list holds today,
   * they apply from the next sale on.
   */
  setPriceListLines: Maybe<SetPriceListLinesResult>;
  /**
   * Sets the barcodes of the unit of a product, its packs with their barcodes and prices, and its scale code. An
   * omitted field stays as it is. A pack keeps its id, and its prices in price lists, while its name and its
   * quantity stay.
   */
  setProductPacks: Maybe<SetProductPacksResult>;
  /** Sets how the labels of shop scales are read, for the whole chain. The layouts replace all layouts from before. */
  setScaleLabels: Maybe<SetScaleLabelsResult>;
  /**
   * Sets the locations on the shelves of a store where products are found, all lines or none. It changes no stock.
   * A product needs no stock level in the store.
   */
  setShelfLocations: Maybe<SetShelfLocationsResult>;
  /**
   * Sets whether prices include tax and how taxes are rounded, for the whole chain from a day on. The day must be
   * in the future; a chain that has not sold anything yet may set it from today on.
   */
  setTaxRules: Maybe<SetTaxRulesResult>;
  /**
   * Sets the taxes of an area from a day on: of the chain, a country, a region of it, or a store. A store has the
   * taxes of its most specific area that has any, as a whole. The day must be in the future; a chain that has not
   * sold anything yet may set taxes from today on. Setting the same area and day again replaces what was planned.
   */
  setTaxes: Maybe<SetTaxesResult>;
  /**
   * Sets the thresholds of a store's stock levels, all lines or none. Alerts open, change and resolve
   * accordingly, and stock levels that are now low get a restock plan. A product without a stock level in the
   * store gets an empty one.
   */
  setThresholds: Maybe<SetThresholdsResult>;
  /** For the sales subgraph: ends takings. The stock of a sale that was not made goes back. */
  settleTakings: Maybe<SettleTakingsResult>;
  /**
   * Records that a planned transfer has left, and takes its stock from the source store. A job also ships
   * transfers that belong to a restock request. A transfer to a store that has closed in the meantime cannot
   * be shipped: cancel it. A transfer that left before the store closed can still be received there.
   */
  shipTransfer: Maybe<ShipTransferResult>;
  /**
   * Snoozes an alert until a time. The alert stays open, but streams leave it out and no notification is sent
   * for it. When it wakes, streams deliver it, and notification rules treat it as a newly opened alert. It wakes
   * early when it gets worse. Snoozing it again sets a new time.
   */
  snoozeAlert: Maybe<SnoozeAlertResult>;
  /**
   * For the sales subgraph: takes all lines of a sale from the stock levels, or none, before the sale is
   * written. The key makes the call idempotent.
   */
  takeStock: Maybe<TakeStockResult>;
  /**
   * Renames a category, or moves it with everything in it below another category. Omitted fields stay as they
   * are.
   */
  updateCategory: Maybe<UpdateCategoryResult>;
  /**
   * Changes one of the caller's own rules. Fields that are left out keep their value. Waiting notifications go
   * to the new target.
   */
  updateNotificationRule: Maybe<UpdateNotificationRuleResult>;
  /**
   * Changes the name, the period or the stores of a price list. Once its first day has begun, its first day and
   * its stores are fixed.
   */
  updatePriceList: Maybe<UpdatePriceListResult>;
  /**
   * Changes a product for all stores. A new price applies from the next sale on. Omitted fields stay as they
   * are.
   */
  updateProduct: Maybe<UpdateProductResult>;
  /** Replaces the terms of a rule. Its store, product and category cannot change. */
  updateRestockRule: Maybe<UpdateRestockRuleResult>;
  /** Ends the snooze of an alert early. */
  wakeAlert: Maybe<WakeAlertResult>;
};


export type MutationAcknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationAdjustStockInBulkArgs = {
  input: AdjustStockInBulkInput;
};


export type MutationApproveRestockArgs = {
  input: ApproveRestockInput;
};


export type MutationArchiveCategoryArgs = {
  input: ArchiveCategoryInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationArchiveRestockRuleArgs = {
  input: ArchiveRestockRuleInput;
};


export type MutationCancelRestockArgs = {
  input: CancelRestockInput;
};


export type MutationCancelTransferArgs = {
  input: CancelTransferInput;
};


export type MutationChangePricesArgs = {
  input: ChangePricesInput;
};


export type MutationCloseTransferArgs = {
  input: CloseTransferInput;
};


export type MutationCommentOnAlertArgs = {
  input: CommentOnAlertInput;
};


export type MutationCommitStockArgs = {
  input: CommitStockInput;
};


export type MutationCountStockArgs = {
  input: CountStockInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationCreateNotificationRuleArgs = {
  input: CreateNotificationRuleInput;
};


export type MutationCreatePriceListArgs = {
  input: CreatePriceListInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationCreateRestockRuleArgs = {
  input: CreateRestockRuleInput;
};


export type MutationDeleteNotificationRuleArgs = {
  input: DeleteNotificationRuleInput;
};


export type MutationEndPriceListArgs = {
  input: EndPriceListInput;
};


export type MutationMergeCategoriesArgs = {
  input: MergeCategoriesInput;
};


export type MutationPlanTransferArgs = {
  input: PlanTransferInput;
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


export type MutationRejectRestockArgs = {
  input: RejectRestockInput;
};


export type MutationRemoveFailedJobArgs = {
  input: FailedJobInput;
};


export type MutationRepairStockArgs = {
  input: RepairStockInput;
};


export type MutationRequestRestockArgs = {
  input: RequestRestockInput;
};


export type MutationRestoreCategoryArgs = {
  input: RestoreCategoryInput;
};


export type MutationRestoreProductArgs = {
  input: RestoreProductInput;
};


export type MutationRetryFailedJobArgs = {
  input: FailedJobInput;
};


export type MutationReturnStockArgs = {
  input: ReturnStockInput;
};


export type MutationRotateNotificationSecretArgs = {
  input: RotateNotificationSecretInput;
};


export type MutationRunOutProductArgs = {
  input: RunOutProductInput;
};


export type MutationSetPriceListLinesArgs = {
  input: SetPriceListLinesInput;
};


export type MutationSetProductPacksArgs = {
  input: SetProductPacksInput;
};


export type MutationSetScaleLabelsArgs = {
  input: SetScaleLabelsInput;
};


export type MutationSetShelfLocationsArgs = {
  input: SetShelfLocationsInput;
};


export type MutationSetTaxRulesArgs = {
  input: SetTaxRulesInput;
};


export type MutationSetTaxesArgs = {
  input: SetTaxesInput;
};


export type MutationSetThresholdsArgs = {
  input: SetThresholdsInput;
};


export type MutationSettleTakingsArgs = {
  input: SettleTakingsInput;
};


export type MutationShipTransferArgs = {
  input: ShipTransferInput;
};


export type MutationSnoozeAlertArgs = {
  input: SnoozeAlertInput;
};


export type MutationTakeStockArgs = {
  input: TakeStockInput;
};


export type MutationUpdateCategoryArgs = {
  input: UpdateCategoryInput;
};


export type MutationUpdateNotificationRuleArgs = {
  input: UpdateNotificationRuleInput;
};


export type MutationUpdatePriceListArgs = {
  input: UpdatePriceListInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationUpdateRestockRuleArgs = {
  input: UpdateRestockRuleInput;
};


export type MutationWakeAlertArgs = {
  input: WakeAlertInput;
};

/** The object with this id does not exist, or the caller may not see it. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  /** NOT_FOUND. */
  code: ProblemCode;
  /** The id that was given. */
  id: Scalars['ID']['output'];
  /** The kind of object, for example Store. */
  kind: Scalars['String']['output'];
  /** Names the id. */
  message: Scalars['String']['output'];
};

/** An email or webhook that a rule caused. */
export type Notification = {
  __typename?: 'Notification';
  /** Number of delivery attempts so far. */
  attempts: Scalars['Int']['output'];
  /** Email or webhook. */
  channel: NotificationChannel;
  /** When the first of its changes happened. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. It is the `webhook-id` or the email's Message-ID, and the same at each attempt. */
  id: Scalars['ID']['output'];
  /** The error of the last attempt; null when it had none. */
  lastError: Maybe<Scalars['String']['output']>;
  /** The content: a line for each stock level, the first 100. */
  lines: Array<NotificationLine>;
  /** When the next attempt is due; null when the notification waits no more. */
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent; null until then. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** The delivery state. */
  state: NotificationState;
  /** The store that the notification is about. */
  store: Store;
  /** The email address or URL. */
  target: Scalars['String']['output'];
};

/** How a user is notified. */
export type NotificationChannel =
  /** An email; at most one per store every 15 minutes. Later changes are summed up in the next email. */
  | 'EMAIL'
  /** A signed POST for each change of an alert (Standard Webhooks); docs/webhooks.md shows how to verify it. */
  | 'WEBHOOK';

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The rows with their cursors. */
  edges: Array<NotificationEdge>;
  /** The rows without their cursors. */
  nodes: Array<Notification>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A notification in a page. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Notification;
};

/** Filter of notifications. A field that is left out does not filter. */
export type NotificationFilter = {
  /** Notifications by this channel. */
  channel?: InputMaybe<NotificationChannel>;
  /** Notifications in one of these states. */
  states?: InputMaybe<Array<NotificationState>>;
  /** Notifications about these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A line of a notification, about one stock level. */
export type NotificationLine = {
  __typename?: 'NotificationLine';
  /** When this change happened. */
  at: Scalars['DateTime']['output'];
  /** Available units after this change. */
  available: Scalars['Quantity']['output'];
  /** The latest change of the alert. */
  change: StockAlertChangeKind;
  /** Number of changes that this line sums up. */
  changes: Scalars['Int']['output'];
  /** The product of the stock level. */
  product: Product;
  /** The severity of the alert after this change. */
  severity: StockAlertSeverity;
};

/** The notification is waiting to be sent. */
export type NotificationQueued = {
  __typename?: 'NotificationQueued';
  /** The notification as it is now. */
  notification: Notification;
};

/**
 * A rule says which alerts a user (the subscriber) is notified of, and where. It covers alerts that open,
 * reopen, worsen, or are still open when their snooze ends, in the stores that the subscriber works in at that
 * moment. Snoozed alerts send nothing. Nothing is sent to a user whose account is disabled or deleted.
 */
export type NotificationRule = {
  __typename?: 'NotificationRule';
  /** False: nothing is sent. */
  active: Scalars['Boolean']['output'];
  /** Email or webhook. */
  channel: NotificationChannel;
  /** Alerts count from this moment on. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** True when the rule also covers alerts that are resolved; their severity is the last one that they had. */
  onResolved: Scalars['Boolean']['output'];
  /** The rule covers alerts of these severities. */
  severities: Array<StockAlertSeverity>;
  /**
   * The rule covers alerts of these stores. Null: all stores that the subscriber works in at the time of the
   * alert.
   */
  stores: Maybe<Array<Store>>;
  /** Why the system deactivated the rule, for example because the receiver is gone. Null otherwise. */
  switchedOff: Maybe<Scalars['String']['output']>;
  /** An email address or the URL of a webhook. */
  target: Scalars['String']['output'];
};

/** A page of rules. */
export type NotificationRuleConnection = {
  __typename?: 'NotificationRuleConnection';
  /** The rows with their cursors. */
  edges: Array<NotificationRuleEdge>;
  /** The rows without their cursors. */
  nodes: Array<NotificationRule>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** The rule is deleted. */
export type NotificationRuleDeleted = {
  __typename?: 'NotificationRuleDeleted';
  /** Id of the deleted rule. */
  ruleId: Scalars['ID']['output'];
};

/** A rule in a page. */
export type NotificationRuleEdge = {
  __typename?: 'NotificationRuleEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: NotificationRule;
};

/** The rule is saved. */
export type NotificationRuleSaved = {
  __typename?: 'NotificationRuleSaved';
  /** The rule as it is now. Null when a retry asks for a rule that was deleted since. */
  rule: Maybe<NotificationRule>;
  /**
   * The secret that verifies the rule's messages, `whsec_…`. It is shown only here, to the user who created the
   * rule or rotated the secret. Null for an email rule and after an update.
   */
  webhookSecret: Maybe<Scalars['String']['output']>;
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

/** The position of a page in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * The cursor of the last row, for `after` of the same list in the same order; the filter may differ. Null on
   * an empty page.
   */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when the list goes on after this page. Request the next page with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was requested with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row. Null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
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

/** The result of `planTransfer`. */
export type PlanTransferResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | StoreClosed | TransferPlanned | UnknownProduct;

/** A store that could give. */
export type PossibleSource = {
  __typename?: 'PossibleSource';
  /** The store. */
  store: Store;
  /** Units that the store can spare: its available units above its own reorder point. */
  surplus: Scalars['Quantity']['output'];
};

/** The price of a product at a moment, and the reason. */
export type PriceAt = {
  __typename?: 'PriceAt';
  /** The business day of the moment, by the clock of the store. */
  day: Scalars['LocalDate']['output'];
  /** The price list that has the price. Null for the base price of the product. */
  list: Maybe<PriceList>;
  /** The price of one unit, or of one pack when a pack was named. */
  price: Money;
  /** The reason, in a sentence. */
  why: Scalars['String']['output'];
};

/** A change of a product's base price. */
export type PriceChange = {
  __typename?: 'PriceChange';
  /** The user or service that made the change. */
  actor: Actor;
  /** The time of the change. */
  at: Scalars['DateTime']['output'];
  /** The new price of one unit, tax included. */
  price: Money;
  /** The price before. Null for the first known price. */
  priceBefore: Maybe<Money>;
  /** The first version of the product that had the new price. */
  version: Scalars['Int']['output'];
};

/** A page of price changes. */
export type PriceChangeConnection = {
  __typename?: 'PriceChangeConnection';
  /** The rows with their cursors. */
  edges: Array<PriceChangeEdge>;
  /** The rows without cursors. */
  nodes: Array<PriceChange>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A price change in a page. */
export type PriceChangeEdge = {
  __typename?: 'PriceChangeEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PriceChange;
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

/** A price that would differ. */
export type PriceDifference = {
  __typename?: 'PriceDifference';
  /** The new price. Null when the list would no longer have the product. */
  after: Maybe<Money>;
  /** The price now. Null when the list does not have the product. */
  before: Maybe<Money>;
  /** The product. */
  product: Product;
};

/** The effect that a change of prices would have. */
export type PriceDifferences = {
  __typename?: 'PriceDifferences';
  /** The number of prices that would differ. */
  count: Scalars['Int']['output'];
  /** The first 100 of them, in the order of the lines, or by the name of the product. */
  first: Array<PriceDifference>;
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

/**
 * Prices that hold for some days in the chain, a group of stores or one store. The list of a store comes before
 * the list of a group, and this before a list of the chain. Two lists with the same scope never have a price for
 * the same product, store and day.
 */
export type PriceList = Versioned & {
  __typename?: 'PriceList';
  /** The time at which it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The time at which a user ended it. Null while it was not ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The first business day, from midnight by the clock of each store. */
  from: Scalars['LocalDate']['output'];
  /** The id, a UUIDv7. */
  id: Scalars['ID']['output'];
  /** Its prices, sorted by the name of the product. */
  lines: PriceListLineConnection;
  /** The name for users. */
  name: Scalars['String']['output'];
  /** Where it holds. */
  scope: PriceListScope;
  /** The stores in which it holds. Empty for a list of the chain. */
  stores: Array<Store>;
  /** The last business day. Null when it holds until it is ended. */
  until: Maybe<Scalars['LocalDate']['output']>;
  /** Rises with each change of its name, its period or its stores. */
  version: Scalars['Int']['output'];
};


/**
 * Prices that hold for some days in the chain, a group of stores or one store. The list of a store comes before
 * the list of a group, and this before a list of the chain. Two lists with the same scope never have a price for
 * the same product, store and day.
 */
export type PriceListLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of price lists. */
export type PriceListConnection = {
  __typename?: 'PriceListConnection';
  /** The rows with their cursors. */
  edges: Array<PriceListEdge>;
  /** The rows without cursors. */
  nodes: Array<PriceList>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A price list in a page. */
export type PriceListEdge = {
  __typename?: 'PriceListEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PriceList;
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

/** A price in a price list. */
export type PriceListLine = {
  __typename?: 'PriceListLine';
  /** The pack that the price is for. Null for the unit, and for a pack that was removed. */
  pack: Maybe<ProductPack>;
  /** The price of one unit, or of one pack. */
  price: Money;
  /** The product. */
  product: Product;
  /** The time at which the price was set. */
  setAt: Scalars['DateTime']['output'];
};

/** A page of the prices of a list. */
export type PriceListLineConnection = {
  __typename?: 'PriceListLineConnection';
  /** The rows with their cursors. */
  edges: Array<PriceListLineEdge>;
  /** The rows without cursors. */
  nodes: Array<PriceListLine>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A price in a page. */
export type PriceListLineEdge = {
  __typename?: 'PriceListLineEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PriceListLine;
};

/** The prices are set. */
export type PriceListLinesSet = {
  __typename?: 'PriceListLinesSet';
  /** The number of prices that differ from before. The other lines had this price already. */
  changed: Scalars['Int']['output'];
  /** The list. */
  priceList: PriceList;
};

/** The price list is saved. */
export type PriceListSaved = {
  __typename?: 'PriceListSaved';
  /** The list as it is now. */
  priceList: PriceList;
};

/** Where a price list holds. */
export type PriceListScope =
  /** In all stores. */
  | 'CHAIN'
  /** In some stores. */
  | 'GROUP'
  /** In one store. */
  | 'STORE';

/** Another list of the same scope already has prices for the same products, stores and days. Nothing was changed. */
export type PriceListsOverlap = Problem & {
  __typename?: 'PriceListsOverlap';
  /** PRICE_LISTS_OVERLAP. */
  code: ProblemCode;
  /** Names the lists, the products and the lines, and says what to do. */
  message: Scalars['String']['output'];
  /** The prices that overlap, at most 100. */
  overlaps: Array<PriceOverlap>;
};

/** A product that another list of the same scope has on the same days and in the same stores. */
export type PriceOverlap = {
  __typename?: 'PriceOverlap';
  /** The index of the line of the request. Null when the request has no lines. */
  line: Maybe<Scalars['Int']['output']>;
  /** The other list. */
  priceList: PriceList;
  /** The product. */
  product: Product;
};

/** The prices are changed. */
export type PricesChanged = {
  __typename?: 'PricesChanged';
  /** The number of prices that differ from before. */
  changed: Scalars['Int']['output'];
};

/** A rejection by a business rule, which clients should expect. Nothing was changed. */
export type Problem = {
  /** The stable name of the problem. */
  code: ProblemCode;
  /** In English: the expected value, the received value, and what to do. */
  message: Scalars['String']['output'];
};

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

/** An article that the chain sells. */
export type Product = Versioned & {
  __typename?: 'Product';
  /** True when the state is ARCHIVED. */
  archived: Scalars['Boolean']['output'];
  /** Free attributes as an object, for example a colour. */
  attributes: Scalars['JSON']['output'];
  /**
   * Says if an open store has the product. Open to every caller, without exact quantities. OUT for an archived
   * product.
   */
  availability: Availability;
  /**
   * The main code on the package of the unit, as it was typed: a GTIN (EAN, UPC) or a code of the chain's own.
   * Unique in every form. Null when the unit has none. `barcodes` has all codes of the unit.
   */
  barcode: Maybe<Scalars['String']['output']>;
  /** All barcodes of the unit, the main one first. Those of its packs are in `packs`. */
  barcodes: Array<Barcode>;
  /** The price of one unit, tax included, where no price list has another. */
  basePrice: Money;
  /** The main category, where the catalogue shows the product first. Null when it has none. */
  category: Maybe<Category>;
  /** The text for customers, in a language. */
  description: Scalars['String']['output'];
  /**
   * The barcode as a GTIN-14: UPC-A, EAN-8 and EAN-13 with leading zeros. Barcodes are compared in this form.
   * Null for a code of the chain's own, and for a product without a barcode.
   */
  gtin: Maybe<Scalars['String']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The name on the price label, in a language. */
  name: Scalars['String']['output'];
  /** Further categories that show the product. */
  otherCategories: Array<Category>;
  /** The packs in which the product is also handled, smallest first. The unit itself is not among them. */
  packs: Array<ProductPack>;
  /**
   * The price of one unit today: that of the most specific price list that holds, or else the base price. Without
   * a store it is the price of the chain.
   */
  price: Money;
  /** The changes of the base price and their authors, newest first. For users who may read stock or edit products. */
  priceHistory: Maybe<PriceChangeConnection>;
  /** The item number by which shop scales know the product. Null when it has none. */
  scaleCode: Maybe<Scalars['Int']['output']>;
  /** Stock keeping unit: the chain's own code, as it was typed. Unique without regard to case. */
  sku: Scalars['String']['output'];
  /** Says if the chain sells and restocks the product, sells it off, or neither. */
  state: ProductState;
  /**
   * The product's stock in one store. Null when the store has no stock level for it, or the caller may not read
   * the store's stock.
   */
  stock: Maybe<StockLevel>;
  /** Decides the tax rate. */
  taxClass: TaxClass;
  /** The texts in further languages, in the order of languages. */
  translations: Array<ProductTranslation>;
  /** The unit that the product is counted or measured in, and that its prices are for. */
  unit: Unit;
  /** Rises with each edit. */
  version: Scalars['Int']['output'];
};


/** An article that the chain sells. */
export type ProductDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An article that the chain sells. */
export type ProductNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An article that the chain sells. */
export type ProductPriceArgs = {
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


/** An article that the chain sells. */
export type ProductPriceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article that the chain sells. */
export type ProductStockArgs = {
  storeId: Scalars['ID']['input'];
};

/** Archived products cannot be sold or changed; nothing was done. */
export type ProductArchived = Problem & {
  __typename?: 'ProductArchived';
  /** PRODUCT_ARCHIVED. */
  code: ProblemCode;
  /** Names the archived products. */
  message: Scalars['String']['output'];
  /** The archived products. */
  products: Array<Product>;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The rows with their cursors. */
  edges: Array<ProductEdge>;
  /** The rows without cursors. */
  nodes: Array<Product>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A product in a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Product;
};

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

/** A pack of a product, for example a box of 12 or a pallet of 480. */
export type ProductPack = {
  __typename?: 'ProductPack';
  /** The barcodes of the pack, the main one first. */
  barcodes: Array<Barcode>;
  /**
   * The price of the pack where no price list has another. Null when it has none: then it costs its quantity times
   * the price of the unit.
   */
  basePrice: Maybe<Money>;
  /** UUIDv7. A pack with another name or another quantity is another pack. */
  id: Scalars['ID']['output'];
  /** The name, unique among the packs of the product without regard to case and accents. */
  name: Scalars['String']['output'];
  /** The quantity in the pack, in units of the product. */
  quantity: Scalars['Quantity']['output'];
};

/** Products that are sold off are not restocked; nothing was done. */
export type ProductRunOut = Problem & {
  __typename?: 'ProductRunOut';
  /** PRODUCT_RUN_OUT. */
  code: ProblemCode;
  /** Names the products, and says what to do. */
  message: Scalars['String']['output'];
  /** The products that are sold off. */
  products: Array<Product>;
};

/** The change is saved. */
export type ProductSaved = {
  __typename?: 'ProductSaved';
  /** The product as it is now. */
  product: Product;
};

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

/** The texts of a product in a further language. */
export type ProductTranslation = {
  __typename?: 'ProductTranslation';
  /** The text for customers. Null when it is that of the chain's language. */
  description: Maybe<Scalars['String']['output']>;
  /** The language, for example `fr` or `fr-CA`. */
  language: Scalars['String']['output'];
  /** The name. Null when it is that of the chain's language. */
  name: Maybe<Scalars['String']['output']>;
};

/** The texts of a product in a further language: a name, a description or both. */
export type ProductTranslationInput = {
  /** Up to 5,000 characters. May have several lines. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language, for example `fr` or `fr-CA`. Texts in `fr` also serve `fr-CA`. */
  language: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A stock level of which more units are promised than would be left. */
export type PromisedLine = {
  __typename?: 'PromisedLine';
  /** Units on hand after the change. */
  onHandAfter: Scalars['Quantity']['output'];
  /** The product. */
  product: Product;
  /** Units that are promised. */
  promised: Scalars['Quantity']['output'];
  /** The transfers that the units are promised to, oldest first. */
  promises: Array<StockPromise>;
};

export type Query = {
  __typename?: 'Query';
  /** The categories, sorted by name without regard to accents and case. */
  categories: Maybe<CategoryConnection>;
  /** One category by its id, archived or not. Null when no category has this id. */
  category: Maybe<Category>;
  /**
   * Compares a count with the recorded stock, and changes nothing. To commit the count, call `countStock` and
   * send the `onHand` of each line as `expected`.
   */
  countDifferences: Maybe<Array<CountDifference>>;
  /**
   * The restock rule that applies to a stock level, and the reason. Only the most specific rule applies, with
   * all its terms. A rule of the product comes before a rule of its category, the nearest category before
   * those above it, and these before a rule of all products. Between two equal rules, that of the store comes
   * before that of every store. Null when the product or the store does not exist.
   */
  effectiveRestockRule: Maybe<EffectiveRestockRule>;
  /**
   * Jobs of all subgraphs that failed on their last attempt, newest enqueued first. A queue keeps the newest
   * 1,000 for 30 days. The work itself is recorded in the database and retried automatically: a failed job is a
   * sign that something is wrong.
   */
  failedJobs: Maybe<FailedJobConnection>;
  /**
   * Finds the product, the pack, the quantity and the price in a store today of a code that a scanner read: the
   * barcode of a unit or a pack in any form, or the label of a shop scale.
   */
  lookup: Maybe<LookupResult>;
  /** The caller's own notification rules, newest first. */
  notificationRules: Maybe<NotificationRuleConnection>;
  /**
   * Emails and webhooks about the stores that the caller works in, newest first. A caller sees the notifications
   * of their own rules; with `queue:view`, those of all users. Notifications are kept for 30 days.
   */
  notifications: Maybe<NotificationConnection>;
  /** For the sales subgraph: the ids of takings that it has not settled, oldest first; at most 1,000. */
  openTakings: Array<Scalars['ID']['output']>;
  /** For the stores subgraph: the number of transfers from or to a store in the states PLANNED and SHIPPED. */
  openTransfers: Scalars['Int']['output'];
  /**
   * Shows the changes that `changePrices` would make, before anything is changed: the products whose price would differ. An invalid
   * change is the error BAD_USER_INPUT.
   */
  priceDifferences: Maybe<PriceDifferences>;
  /** A price list. Null when it does not exist, or when it is for other stores than the caller's. */
  priceList: Maybe<PriceList>;
  /** Price lists of the chain and of the stores that the caller may read, newest first. */
  priceLists: Maybe<PriceListConnection>;
  /**
   * The price of a product in a store at a moment, the price list that has it, and the reason. Null when the
   * product or the store does not exist.
   */
  priceOf: Maybe<PriceAt>;
  /**
   * One product by its id, its SKU (in any case) or its barcode. Give exactly one of them. Null when no product
   * has it.
   */
  product: Maybe<Product>;
  /** The products of the catalogue. */
  products: Maybe<ProductConnection>;
  /**
   * The job queues of all subgraphs, with the number of jobs in each state. Null while the queues are
   * unavailable.
   */
  queues: Maybe<Array<Queue>>;
  /** A restock request by its id. Null when it does not exist or the caller may not read it. */
  restockRequest: Maybe<RestockRequest>;
  /** Restock requests of the stores that the caller may read. */
  restockRequests: Maybe<RestockRequestConnection>;
  /** Restock rules of the stores that the caller may read, and rules of every store, newest first. */
  restockRules: Maybe<RestockRuleConnection>;
  /** How the labels of the shop scales of the chain are read, by their prefix. */
  scaleLabels: Maybe<Array<ScaleLabel>>;
  /** The alerts of the stores that the caller may read. By default the newest come first. */
  stockAlerts: Maybe<StockAlertConnection>;
  /**
   * The units that a store had at a moment, from the ledger. One entry for each requested product that exists: 0
   * when the store had none.
   */
  stockAt: Maybe<Array<StockAt>>;
  /** The states of a stock level, replayed from its ledger, oldest first. */
  stockHistory: Maybe<StockStateConnection>;
  /**
   * Reconciles stock levels: compares each stock level of these stores with the sum of its ledger and with the
   * open transfers.
   */
  stockIntegrity: Maybe<StockIntegrity>;
  /** The stock levels of the stores that the caller may read. */
  stockLevels: Maybe<StockLevelConnection>;
  /** The lines of the ledger of the stores that the caller may read, newest first. */
  stockMovements: Maybe<StockMovementConnection>;
  /**
   * The value of the stock of stores at a moment, at cost and without tax, from the ledger. Goods that are in transit
   * between stores count in none.
   */
  stockValue: Maybe<StockValue>;
  /** For the sales subgraph: takings by their ids. */
  takings: Array<Taking>;
  /** The taxes of all areas and of the stores that the caller may read, newest first: past, present and planned. */
  taxSchedules: Maybe<TaxScheduleConnection>;
  /** The taxes of a store at a moment, as a sale takes them. Null when the store does not exist. */
  taxesOf: Maybe<TaxesAt>;
  /** A transfer by its id. Null when it does not exist or the caller may not read it. */
  transfer: Maybe<Transfer>;
  /** Transfers to the stores that the caller may read, and from the caller's own stores, newest first. */
  transfers: Maybe<TransferConnection>;
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCountDifferencesArgs = {
  lines: Array<CountedLine>;
  storeId: Scalars['ID']['input'];
};


export type QueryEffectiveRestockRuleArgs = {
  productId: Scalars['ID']['input'];
  storeId: Scalars['ID']['input'];
};


export type QueryFailedJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  queue?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLookupArgs = {
  barcode: Scalars['String']['input'];
  storeId?: InputMaybe<Scalars['ID']['input']>;
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


export type QueryOpenTakingsArgs = {
  seconds: Scalars['Int']['input'];
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOpenTransfersArgs = {
  storeId: Scalars['ID']['input'];
};


export type QueryPriceDifferencesArgs = {
  change: PriceChangeInput;
};


export type QueryPriceListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPriceListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPriceOfArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  pack?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  storeId?: InputMaybe<Scalars['ID']['input']>;
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
  orderBy?: InputMaybe<ProductOrder>;
};


export type QueryRestockRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRestockRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestockRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RestockRequestOrder>;
};


export type QueryRestockRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RestockRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockAlertOrder>;
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


export type QueryStockValueArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  storeIds: Array<Scalars['ID']['input']>;
};


export type QueryTakingsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryTaxSchedulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTaxesOfArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryTransferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A queue of jobs. */
export type Queue = {
  __typename?: 'Queue';
  /** Jobs that a worker is running. */
  active: Scalars['Int']['output'];
  /** Jobs that are due later or wait for their next attempt. */
  delayed: Scalars['Int']['output'];
  /** Jobs that failed on their last attempt. */
  failed: Scalars['Int']['output'];
  /** For example restock. */
  name: Scalars['String']['output'];
  /** Jobs that a worker can take now. */
  waiting: Scalars['Int']['output'];
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

/** The result of receiving a delivery. */
export type ReceiveDeliveryResult = DeliveryReceived | DuplicateDelivery | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | UnknownProduct;

/** The products of a transfer that arrived. */
export type ReceiveTransferInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The units that arrived now, 1 to 1000 lines, one for each product. By default all outstanding units. */
  lines?: InputMaybe<Array<TransferLineInput>>;
  /** The id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/**
 * The result of `receiveTransfer`. A line with more units than are outstanding gets an InvalidInput that names
 * the line.
 */
export type ReceiveTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | TransferReceived | UnknownProduct | WrongState;

/** The notification to send again. */
export type RedeliverNotificationInput = {
  /** Id of the notification. */
  notificationId: Scalars['ID']['input'];
};

/** Result of redeliverNotification. */
export type RedeliverNotificationResult = NotFound | NotificationQueued | WrongState;

/** A restock request to reject. */
export type RejectRestockInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The reason, for the user who made the request: 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The id of the request. */
  requestId: Scalars['ID']['input'];
};

/** The result of `rejectRestock`. */
export type RejectRestockResult = IdempotencyKeyReused | InvalidInput | NotFound | RestockRejected | WrongState;

/** Result of removeFailedJob. */
export type RemoveFailedJobResult = FailedJobRemoved | NotFound;

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

/** The result of a repair. */
export type RepairStockResult = IdempotencyKeyReused | InvalidInput | NotFound | StockRepaired | UnknownProduct;

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

/** The result of `requestRestock`. */
export type RequestRestockResult = IdempotencyKeyReused | InvalidInput | NotFound | ProductRunOut | RestockRequested | StoreClosed | UnknownProduct;

/** The units of a product that a source store gives to a restock request. */
export type RestockAllocation = {
  __typename?: 'RestockAllocation';
  /** The product. */
  product: Product;
  /** Units. */
  quantity: Scalars['Quantity']['output'];
  /** The source store. */
  sourceStore: Store;
};

/** The stock is reserved at the source stores, and incoming at the receiving store. */
export type RestockApproved = {
  __typename?: 'RestockApproved';
  /** The current state of the request. */
  request: RestockRequest;
};

/** The request is cancelled, and its reserved stock released. */
export type RestockCancelled = {
  __typename?: 'RestockCancelled';
  /** The current state of the request. */
  request: RestockRequest;
};

/** The reasons for a planned restock. */
export type RestockExplanation = {
  __typename?: 'RestockExplanation';
  /** Available units at the time of planning. */
  available: Scalars['Quantity']['output'];
  /** Incoming units at the time of planning. */
  incoming: Scalars['Quantity']['output'];
  /** Units that source stores can give. Null for plans made before there were rules. */
  planned: Maybe<Scalars['Quantity']['output']>;
  /** The reorder point at the time of planning. */
  reorderPoint: Scalars['Quantity']['output'];
  /** The current version of the rule that the plan follows. Null when no rule applied to the stock level. */
  rule: Maybe<RestockRule>;
  /**
   * The considered stores, at most 30: first those that give, then the others in the order in which the
   * planner asks them.
   */
  sourceStores: Array<ConsideredSource>;
  /** Number of stores that were considered. Null for plans made before there were rules. */
  storesConsidered: Maybe<Scalars['Int']['output']>;
  /** The reasons in sentences: the wanted units, the source stores, why they give no more, and the decision. */
  summary: Scalars['String']['output'];
  /** The target level at the time of planning. */
  targetLevel: Scalars['Quantity']['output'];
  /**
   * Units that fill the stock level up to its target, in whole packs. Null for plans made before there were
   * rules.
   */
  wanted: Maybe<Scalars['Quantity']['output']>;
};

/** One product of a restock request. */
export type RestockLine = {
  __typename?: 'RestockLine';
  /** Approved units, 0 when the approval left the product out. Null before the approval. */
  approved: Maybe<Scalars['Quantity']['output']>;
  /** The product. */
  product: Product;
  /** Requested units. */
  quantity: Scalars['Quantity']['output'];
};

/** The origin of a restock request. */
export type RestockOrigin =
  /** A user. */
  | 'MANUAL'
  /** The planner: the stock level was at or below its reorder point. */
  | 'PLANNED';

/** The request is rejected. No stock moves. */
export type RestockRejected = {
  __typename?: 'RestockRejected';
  /** The current state of the request. */
  request: RestockRequest;
};

/** A request for stock for a store, by a user or by the planner. */
export type RestockRequest = {
  __typename?: 'RestockRequest';
  /**
   * The units that each source store gives: as planned before the approval, as approved after it. Empty while
   * no store can give.
   */
  allocations: Array<RestockAllocation>;
  /** The time at which the request was approved or rejected. Null until then. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The user or service that approved or rejected the request. Null until then. */
  decidedBy: Maybe<Actor>;
  /** The reasons for the plan. Null when a user made the request. */
  explanation: Maybe<RestockExplanation>;
  /** The steps of the request, oldest first. */
  history: Array<RestockStep>;
  /** The id, a UUIDv7. */
  id: Scalars['ID']['output'];
  /** The requested products. */
  lines: Array<RestockLine>;
  /** The note of the user who made the request. Null when there is none. */
  note: Maybe<Scalars['String']['output']>;
  /** The origin: a user, or the planner. */
  origin: RestockOrigin;
  /** The reason why the request was rejected or cancelled. Null when none was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** The time at which the request was made. */
  requestedAt: Scalars['DateTime']['output'];
  /** The user or service that made the request. */
  requestedBy: Actor;
  /**
   * The source store, when there is exactly one. Null when there is none yet or there are several: see
   * `allocations`.
   */
  sourceStore: Maybe<Store>;
  /** The state of the request. */
  state: RestockState;
  /** The receiving store. */
  store: Store;
  /** The transfers of the request. */
  transfers: Array<Transfer>;
};

/** A page of restock requests. */
export type RestockRequestConnection = {
  __typename?: 'RestockRequestConnection';
  /** The rows of the page, with their cursors. */
  edges: Array<RestockRequestEdge>;
  /** The rows of the page, without cursors. */
  nodes: Array<RestockRequest>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows on all pages. They are counted only when this field is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A restock request in a page. */
export type RestockRequestEdge = {
  __typename?: 'RestockRequestEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RestockRequest;
};

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

/** The request is made, and waits for a decision. */
export type RestockRequested = {
  __typename?: 'RestockRequested';
  /** The current state of the request. */
  request: RestockRequest;
};

/** Says how stock levels are restocked. It applies to all its stock levels that have no more specific rule. */
export type RestockRule = Versioned & {
  __typename?: 'RestockRule';
  /** True when all its stock levels have its thresholds and its target level. */
  applied: Scalars['Boolean']['output'];
  /** A plan up to this many units approves itself. Null for no limit of units. */
  approveUpToUnits: Maybe<Scalars['Quantity']['output']>;
  /** A plan up to this value, at sales prices, approves itself. Null for no limit of value. */
  approveUpToValue: Maybe<Money>;
  /**
   * True when the rule has a limit up to which a plan approves itself. Without a limit every plan waits for
   * logistics.
   */
  approvesItself: Scalars['Boolean']['output'];
  /** True when the rule was archived and no longer applies. */
  archived: Scalars['Boolean']['output'];
  /** The category of the rule, including the categories below it. Null when the rule is for no category. */
  category: Maybe<Category>;
  /** The time at which the rule was created. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * A stock level at or below it makes its alert critical. It is written to the stock levels. Null when the
   * stock levels keep their own.
   */
  criticalThreshold: Maybe<Scalars['Quantity']['output']>;
  /** The steps of the rule, oldest first: its creation, its changes and its archiving. */
  history: Array<RestockStep>;
  /** The id, a UUIDv7. */
  id: Scalars['ID']['output'];
  /** Minimum units of a plan: fewer are not worth a transfer. */
  minimumQuantity: Scalars['Quantity']['output'];
  /**
   * A stock level above it opens an overstock alert. It is written to the stock levels. Null when the stock
   * levels keep their own.
   */
  overstockThreshold: Maybe<Scalars['Quantity']['output']>;
  /** Units in a pack. A plan takes whole packs, and of pieces whole pieces. */
  packSize: Scalars['Quantity']['output'];
  /** The product of the rule. Null when the rule is for several products. */
  product: Maybe<Product>;
  /**
   * A stock level at or below it opens an alert and gets a restock plan. It is written to the stock levels. A
   * value that a user sets on a stock level afterwards stays until the rule changes. Null when the stock
   * levels keep their own.
   */
  reorderPoint: Maybe<Scalars['Quantity']['output']>;
  /** The kind of source stores. */
  source: RestockSource;
  /** The source stores by priority, when the source is LISTED. Empty otherwise. */
  sourceStores: Array<Store>;
  /** The store of the rule. Null for every store. */
  store: Maybe<Store>;
  /** The level to restock to. Null when the stock levels keep their own. */
  targetLevel: Maybe<Scalars['Quantity']['output']>;
  /** Rises with each change. */
  version: Scalars['Int']['output'];
};

/** A page of restock rules. */
export type RestockRuleConnection = {
  __typename?: 'RestockRuleConnection';
  /** The rows of the page, with their cursors. */
  edges: Array<RestockRuleEdge>;
  /** The rows of the page, without cursors. */
  nodes: Array<RestockRule>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows on all pages. They are counted only when this field is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A restock rule in a page. */
export type RestockRuleEdge = {
  __typename?: 'RestockRuleEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RestockRule;
};

/** A rule with the same store, product and category exists. Nothing was changed. */
export type RestockRuleExists = Problem & {
  __typename?: 'RestockRuleExists';
  /** RESTOCK_RULE_EXISTS. */
  code: ProblemCode;
  /** Names the rule, and says what to do. */
  message: Scalars['String']['output'];
  /** The existing rule. */
  rule: RestockRule;
};

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

/** The change is saved. */
export type RestockRuleSaved = {
  __typename?: 'RestockRuleSaved';
  /** The current rule. */
  rule: RestockRule;
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

/** A dated step of a restock request or of a restock rule. */
export type RestockStep = {
  __typename?: 'RestockStep';
  /** The user or service that made the step. */
  actor: Actor;
  /** The time of the step. */
  at: Scalars['DateTime']['output'];
  /** The note of a request, or the reason of a rejection or cancellation. Null when there is none. */
  note: Maybe<Scalars['String']['output']>;
  /** The kind of step. */
  type: RestockStepType;
};

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

/** The result of restoring a category. */
export type RestoreCategoryResult = AlreadyDone | CategoryArchived | CategorySaved | IdempotencyKeyReused | InvalidInput | NotFound;

/** The product to sell and restock again. */
export type RestoreProductInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The result of restoring a product. */
export type RestoreProductResult = AlreadyDone | CategoryArchived | IdempotencyKeyReused | InvalidInput | ProductSaved | UnknownProduct;

/** Result of retryFailedJob. */
export type RetryFailedJobResult = FailedJobRetried | NotFound;

/** The stock that a return brings. */
export type ReturnStockInput = {
  /** The user who takes the goods back. */
  actor: ActorInput;
  /** The return's id. */
  id: Scalars['ID']['input'];
  /** The goods. */
  lines: Array<ReturnStockLine>;
  /** The store that takes the goods back. */
  storeId: Scalars['ID']['input'];
};

/** A product of a return and its quantity. */
export type ReturnStockLine = {
  /** The condition of the goods. */
  condition: ReturnedCondition;
  /** The cost of all units when they were sold, in thousandths of a minor unit. Null when it is not known. */
  cost?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** The number of units. */
  quantity: Scalars['Quantity']['input'];
};

/** The result: it is never a rejection, because the goods are in the store. */
export type ReturnStockResult = StockReturned;

/** The condition of goods that a customer has given back. */
export type ReturnedCondition =
  /** They become damage. */
  | 'DAMAGED'
  /** They go back on the shelf. */
  | 'SELLABLE';

/** The rule that gets a new secret. */
export type RotateNotificationSecretInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key does not rotate twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the rule; its channel is WEBHOOK. */
  ruleId: Scalars['ID']['input'];
};

/** Result of rotateNotificationSecret. */
export type RotateNotificationSecretResult = IdempotencyKeyReused | InvalidInput | NotFound | NotificationRuleSaved;

/** The product to sell off. */
export type RunOutProductInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The result of selling a product off. */
export type RunOutProductResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | ProductArchived | ProductSaved | UnknownProduct;

/** The layout of the labels of shop scales that begin with a prefix. A label has 13 digits; the last is a check digit. */
export type ScaleLabel = {
  __typename?: 'ScaleLabel';
  /** The number of decimals of the value: with 3 decimals 00482 is 0.482. */
  decimals: Scalars['Int']['output'];
  /** The meaning of the value in the label. */
  holds: ScaleValue;
  /** The number of digits of the item number. */
  itemDigits: Scalars['Int']['output'];
  /** The position of the first digit of the item number. The first digit of the label has position 1. */
  itemFrom: Scalars['Int']['output'];
  /** The first two digits, 20 to 29. */
  prefix: Scalars['String']['output'];
  /** The number of digits of the value. */
  valueDigits: Scalars['Int']['output'];
  /** The position of the first digit of the value. */
  valueFrom: Scalars['Int']['output'];
};

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

/** The layouts are set. */
export type ScaleLabelsSet = {
  __typename?: 'ScaleLabelsSet';
  /** All layouts, by their prefix. */
  labels: Array<ScaleLabel>;
};

/** The meaning of the value in a label. */
export type ScaleValue =
  /** The amount to pay, in the currency of the chain. */
  | 'PRICE'
  /** The quantity in the unit of the product, for example kilograms. */
  | 'QUANTITY';

/** The goods that a code names. */
export type ScannedProduct = {
  __typename?: 'ScannedProduct';
  /** True when the code is the label of a shop scale. The label is a line of its own, with the quantity 1. */
  label: Scalars['Boolean']['output'];
  /** The pack. Null for the unit, and for the label of a scale. */
  pack: Maybe<ProductPack>;
  /** The price of all that was scanned: that of the pack, of the quantity, or the amount on the label of a scale. */
  price: Money;
  /** The product. It may be archived, or sold off: see its state. */
  product: Product;
  /**
   * The quantity in units of the product: 1 for the unit, 12 for a box of 12, and the measured quantity for the label
   * of a scale. A label with a price has the price divided by the price of a unit, rounded to three decimals.
   */
  quantity: Scalars['Quantity']['output'];
  /** The price of one unit, today in the store. */
  unitPrice: Money;
};

/** A tax and its rates. */
export type ScheduledTax = {
  __typename?: 'ScheduledTax';
  /** The name on the receipt, for example GST. */
  name: Scalars['String']['output'];
  /** The number under which the chain pays it. Null when it has none. */
  number: Maybe<Scalars['String']['output']>;
  /** Its rates by tax class. Products of another class do not have this tax. */
  rates: Array<TaxClassRate>;
};

/** A tax to set. */
export type ScheduledTaxInput = {
  /** 1 to 40 characters, for example GST. */
  name: Scalars['String']['input'];
  /** The number under which the chain pays it, 1 to 40 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 3 rates, each for another tax class. */
  rates: Array<TaxClassRateInput>;
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

/** The result of setting prices of a price list. */
export type SetPriceListLinesResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | PriceListLinesSet | PriceListsOverlap | UnknownProduct;

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

/** The result of setting packs. */
export type SetProductPacksResult = CodeTaken | IdempotencyKeyReused | InvalidInput | ProductArchived | ProductSaved | UnknownProduct | VersionConflict;

/** The layouts of the labels of shop scales. */
export type SetScaleLabelsInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 10 layouts, each with another prefix. An empty list means that no code is a label of a scale. */
  labels: Array<ScaleLabelInput>;
};

/** The result of setting the labels of scales. */
export type SetScaleLabelsResult = IdempotencyKeyReused | InvalidInput | ScaleLabelsSet;

/** The new locations of products in a store. */
export type SetShelfLocationsInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines, each with a different product. */
  lines: Array<ShelfLocationLine>;
  /** The store. */
  storeId: Scalars['ID']['input'];
};

/** The result of setting shelf locations. */
export type SetShelfLocationsResult = IdempotencyKeyReused | InvalidInput | NotFound | ShelfLocationsSet | UnknownProduct;

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

/** The result of setting the rules about taxes. */
export type SetTaxRulesResult = IdempotencyKeyReused | InvalidInput | TaxNotInFuture | TaxRulesSet;

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

/** The result of setting taxes. */
export type SetTaxesResult = IdempotencyKeyReused | InvalidInput | NotFound | TaxNotInFuture | TaxesSet;

/** The new thresholds of a store's stock levels. */
export type SetThresholdsInput = {
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 lines, each with a different product of the assortment. */
  lines: Array<ThresholdLine>;
  /** The store. */
  storeId: Scalars['ID']['input'];
};

/** The result of setting thresholds. */
export type SetThresholdsResult = IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | ThresholdsSet | UnknownProduct;

/** Takings to end. */
export type SettleTakingsInput = {
  /** Takings whose sales were not made; at most 1,000. */
  notSold: Array<Scalars['ID']['input']>;
  /** Takings whose sales are completed; at most 1,000. */
  sold: Array<Scalars['ID']['input']>;
};

/** Result of settleTakings. */
export type SettleTakingsResult = TakingsSettled;

/** A location on the shelves of a store. */
export type ShelfLocation = {
  __typename?: 'ShelfLocation';
  /** The aisle, for example A2. A2 sorts before A10. */
  aisle: Scalars['String']['output'];
  /** The bay in the aisle. Null when the store names none. */
  bay: Maybe<Scalars['String']['output']>;
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

/** The locations are set. */
export type ShelfLocationsSet = {
  __typename?: 'ShelfLocationsSet';
  /** The lines in the order of the request, with their locations as they are now. */
  lines: Array<LocatedProduct>;
};

/** A transfer that has left. */
export type ShipTransferInput = {
  /** A new key for each new intention, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The id of the transfer. */
  transferId: Scalars['ID']['input'];
};

/** The result of `shipTransfer`. */
export type ShipTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | TransferShipped | WrongState;

/** A line that asks for more than is available. */
export type ShortLine = {
  __typename?: 'ShortLine';
  /** Units available. */
  available: Scalars['Quantity']['output'];
  /** The product that is short. */
  product: Product;
  /** Units asked for, equal lines added up. */
  requested: Scalars['Quantity']['output'];
  /** The store that is short. Null in results that were stored before this field existed. */
  store: Maybe<Store>;
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

/** The result of snoozing an alert. */
export type SnoozeAlertResult = AlertHandled | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

/**
 * Some lines have no source store: they name none, and no open logistics centre supplies the store. Nothing
 * was approved.
 */
export type SourceNeeded = Problem & {
  __typename?: 'SourceNeeded';
  /** SOURCE_NEEDED. */
  code: ProblemCode;
  /** The lines that need a source store. */
  lines: Array<UnservedLine>;
  /** Names the products that need a source store. */
  message: Scalars['String']['output'];
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

/** The stock level is corrected. */
export type StockAdjusted = {
  __typename?: 'StockAdjusted';
  /** The current stock level. */
  level: StockLevel;
  /** Planned transfers that now send less, or nothing. Empty unless `shortenPromises` was set. */
  shortenedTransfers: Array<Transfer>;
};

/** Stock levels were corrected. */
export type StockAdjustedInBulk = {
  __typename?: 'StockAdjustedInBulk';
  /** Number of corrected stock levels. */
  changed: Scalars['Int']['output'];
  /** The lines that could not be applied, in their order. Their stock levels are unchanged. */
  failed: Array<FailedLine>;
};

/** A warning that a stock level needs attention. A store and product have at most one open alert. */
export type StockAlert = {
  __typename?: 'StockAlert';
  /** The time when a user acknowledged it. Null without an acknowledgement since it last got worse. */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** The user who acknowledged it. Null without an acknowledgement since it last got worse. */
  acknowledgedBy: Maybe<Actor>;
  /** The available units at its last change. */
  available: Scalars['Quantity']['output'];
  /** The time when it last opened, reopened, got worse, got better or was resolved. */
  changedAt: Scalars['DateTime']['output'];
  /** Each change of the alert and its actor, newest first. */
  history: StockAlertStepConnection;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The time when it opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The product. */
  product: Product;
  /**
   * How often it got worse again within 15 minutes after its stock level got better. From the fifth time on the
   * alert counts as flapping: it gets better only after its stock level has been better for 5 minutes.
   */
  reopenings: Scalars['Int']['output'];
  /** The time when it was resolved. Null while it is open. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The severity. For a resolved alert, its last severity. */
  severity: StockAlertSeverity;
  /** The time when its snooze ends. Null when it is not snoozed. */
  snoozedUntil: Maybe<Scalars['DateTime']['output']>;
  /** Says if the alert is open or resolved. */
  state: StockAlertState;
  /** The store. */
  store: Store;
};


/** A warning that a stock level needs attention. A store and product have at most one open alert. */
export type StockAlertHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of an alert, or an alert that is already open when the stream starts. */
export type StockAlertChange = {
  __typename?: 'StockAlertChange';
  /** The user or service that made the change, or whose sale or delivery caused it. Null for PRESENT. */
  actor: Maybe<Actor>;
  /** The alert as it is now. */
  alert: StockAlert;
  /** The time of the change. For PRESENT, the time when the alert last opened, reopened, got worse or got better. */
  at: Scalars['DateTime']['output'];
  /** The available units at that time. */
  available: Scalars['Quantity']['output'];
  /** The kind of change. */
  change: StockAlertChangeKind;
  /** The comment that the user gave with the change. Null when there is none. */
  comment: Maybe<Scalars['String']['output']>;
  /** Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The severity of the alert at that time. */
  severity: StockAlertSeverity;
};

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

/** A page of alerts. */
export type StockAlertConnection = {
  __typename?: 'StockAlertConnection';
  /** The rows with their cursors. */
  edges: Array<StockAlertEdge>;
  /** The rows without cursors. */
  nodes: Array<StockAlert>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** An alert in a page. */
export type StockAlertEdge = {
  __typename?: 'StockAlertEdge';
  /** The cursor of this row, for `after` of the query. The subscription has other cursors. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockAlert;
};

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

/** A recorded change of an alert. */
export type StockAlertStep = {
  __typename?: 'StockAlertStep';
  /** The user or service that made the change, or whose sale or delivery caused it. */
  actor: Actor;
  /** The time of the change. */
  at: Scalars['DateTime']['output'];
  /** The available units that the alert recorded at that time. */
  available: Scalars['Quantity']['output'];
  /** The kind of change. */
  change: StockAlertChangeKind;
  /** The comment that the user gave. Null when there is none. */
  comment: Maybe<Scalars['String']['output']>;
  /** The severity of the alert at that time. */
  severity: StockAlertSeverity;
  /** The time until which it was snoozed then. Null when it was not snoozed. */
  snoozedUntil: Maybe<Scalars['DateTime']['output']>;
};

/** A page of changes of an alert. */
export type StockAlertStepConnection = {
  __typename?: 'StockAlertStepConnection';
  /** The changes with their cursors. */
  edges: Array<StockAlertStepEdge>;
  /** The changes without cursors. */
  nodes: Array<StockAlertStep>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A change of an alert in a page. */
export type StockAlertStepEdge = {
  __typename?: 'StockAlertStepEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: StockAlertStep;
};

/** An event of the subscription: a change of an alert, or the notice that the cursor is no longer valid. */
export type StockAlertsEvent = CursorExpired | StockAlertChange;

/** The units that a stock level held at a moment. */
export type StockAt = {
  __typename?: 'StockAt';
  /** Units in the store at that moment: the sum of the ledger. */
  onHand: Scalars['Quantity']['output'];
  /** The product. */
  product: Product;
};

/** All lines were taken. */
export type StockCommitted = {
  __typename?: 'StockCommitted';
  /** Each line with the name, price and tax class at that moment. */
  lines: Array<CommittedLine>;
  /**
   * The taxes of the store on the day of the sale, and how they are added up. Null in answers that were stored
   * before this field existed.
   */
  taxation: Maybe<Scalars['JSON']['output']>;
};

/**
 * The stock levels have the counted quantities. The ledger has an entry with the reason COUNT for each
 * difference.
 */
export type StockCounted = {
  __typename?: 'StockCounted';
  /** Number of lines in the count. */
  countedLines: Scalars['Int']['output'];
  /** The lines that differed from the record. */
  differences: Array<CountDifference>;
  /** Planned transfers that now send less, or nothing. Empty unless `shortenPromises` was set. */
  shortenedTransfers: Array<Transfer>;
};

/** The result of comparing stock levels with the ledger and the open transfers. */
export type StockIntegrity = {
  __typename?: 'StockIntegrity';
  /** The number of stock levels that were compared. */
  levels: Scalars['Int']['output'];
  /** The stock levels that differ, at most 100. Empty when everything agrees. */
  mismatches: Array<StockMismatch>;
};

/** The stock of one product in one store. */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** Units that can be sold: on hand minus reserved. */
  available: Scalars['Quantity']['output'];
  /**
   * The average cost of one unit on hand, rounded to a minor unit. Null when no unit is on hand, no cost is known, or
   * the store is not one of the caller's own.
   */
  averageCost: Maybe<Money>;
  /**
   * A fall to this number of available units makes the alert CRITICAL. The alert is LOW again once available is
   * the same margin above it.
   */
  criticalThreshold: Scalars['Quantity']['output'];
  /** The number of days for which the available units last at this sales rate. Null when nothing is sold. */
  daysOfCover: Maybe<Scalars['Float']['output']>;
  /** Units that are approved for this store and not yet received. */
  incoming: Scalars['Quantity']['output'];
  /** The location on the shelves of the store where the product is found. Null when none is set. */
  location: Maybe<ShelfLocation>;
  /** Units in the store: the sum of the ledger. */
  onHand: Scalars['Quantity']['output'];
  /**
   * A rise above this number of available units opens an overstock alert. The alert ends once available is the
   * same margin below it. Null for no overstock alert.
   */
  overstockThreshold: Maybe<Scalars['Quantity']['output']>;
  /** The product. */
  product: Product;
  /**
   * A fall to this number of available units opens an alert and plans a restock. The alert ends once available
   * is a margin above it: a tenth of the reorder point, at least 1.
   */
  reorderPoint: Scalars['Quantity']['output'];
  /** Units that are promised to a transfer or an order. */
  reserved: Scalars['Quantity']['output'];
  /** Units sold a day, averaged over the last 28 days. Measured once a day. */
  soldPerDay: Scalars['Float']['output'];
  /** The store. */
  store: Store;
  /** The number of units up to which a restock fills the stock level. */
  targetLevel: Scalars['Quantity']['output'];
  /**
   * The cost of all units on hand, rounded to a minor unit. Null when no cost is known, or the store is not one of the
   * caller's own.
   */
  value: Maybe<Money>;
};

/** A page of stock levels. */
export type StockLevelConnection = {
  __typename?: 'StockLevelConnection';
  /** The rows with their cursors. */
  edges: Array<StockLevelEdge>;
  /** The rows without cursors. */
  nodes: Array<StockLevel>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A stock level in a page. */
export type StockLevelEdge = {
  __typename?: 'StockLevelEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockLevel;
};

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

/**
 * Stock levels have changed since they were counted. Nothing was set. Count these stock levels again, then
 * call again.
 */
export type StockLevelsChanged = Problem & {
  __typename?: 'StockLevelsChanged';
  /** STOCK_LEVELS_CHANGED. */
  code: ProblemCode;
  /** The lines whose `expected` is no longer right. */
  lines: Array<ChangedStockLevel>;
  /** Names the stock levels. */
  message: Scalars['String']['output'];
};

/** A stock level that differs from its ledger or from the open transfers. */
export type StockMismatch = {
  __typename?: 'StockMismatch';
  /** Incoming units by the stock level. */
  incoming: Scalars['Quantity']['output'];
  /** Units on hand by the sum of the ledger. */
  ledger: Scalars['Quantity']['output'];
  /**
   * The value by the sum of the costs of the ledger, rounded to a minor unit. Null when the store is not one of the
   * caller's own.
   */
  ledgerValue: Maybe<Money>;
  /** Units on hand by the stock level. */
  onHand: Scalars['Quantity']['output'];
  /** The product. */
  product: Product;
  /** Units that planned transfers from this store reserve. */
  promised: Scalars['Quantity']['output'];
  /** Reserved units by the stock level. */
  reserved: Scalars['Quantity']['output'];
  /** The store. */
  store: Store;
  /** Units that open transfers bring to this store. */
  underWay: Scalars['Quantity']['output'];
  /** The value by the stock level, rounded to a minor unit. Null when the store is not one of the caller's own. */
  value: Maybe<Money>;
};

/** A line of the ledger: one change of one stock level. A line never changes. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** The user or service that made the change. */
  actor: Actor;
  /** The time of the change. */
  at: Scalars['DateTime']['output'];
  /** The units on hand after the movement. */
  balance: Scalars['Quantity']['output'];
  /**
   * The change of the value of the stock level, rounded to a minor unit: negative for units taken. Null when no cost
   * was known, or the store is not one of the caller's own. The first movement of known cost includes the stock that
   * was there before.
   */
  cost: Maybe<Money>;
  /** Units added. Negative for units taken. */
  delta: Scalars['Quantity']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The actor's note. Null when there is none. */
  note: Maybe<Scalars['String']['output']>;
  /** The product. */
  product: Product;
  /** The reason. */
  reason: MovementReason;
  /** The process that the movement belongs to. */
  reference: MovementReference;
  /** The store. */
  store: Store;
};

/** A page of movements. */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** The rows with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The rows without cursors. */
  nodes: Array<StockMovement>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A movement in a page. */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockMovement;
};

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

/** Units of a stock level that are promised to a transfer: the transfer is planned and has not left. */
export type StockPromise = {
  __typename?: 'StockPromise';
  /** Units that are promised to it. */
  quantity: Scalars['Quantity']['output'];
  /** The receiving store of the transfer. */
  to: Store;
  /** The transfer, with its restock request. Null when the caller may not read it. */
  transfer: Maybe<Transfer>;
  /** The id of the transfer. */
  transferId: Scalars['ID']['output'];
};

/** More units are promised to transfers than would be left. Nothing was changed. */
export type StockPromised = Problem & {
  __typename?: 'StockPromised';
  /** STOCK_PROMISED. */
  code: ProblemCode;
  /** The stock levels of which too many units are promised. */
  lines: Array<PromisedLine>;
  /** Names the promises, and says how to solve the conflict. */
  message: Scalars['String']['output'];
};

/** Nothing was taken. */
export type StockRejected = {
  __typename?: 'StockRejected';
  /** The problem, in the form in which the result of the sale shows it. */
  problem: Scalars['JSON']['output'];
};

/** The stock levels agree with the ledger and the open transfers. */
export type StockRepaired = {
  __typename?: 'StockRepaired';
  /** The stock levels that were wrong, as they are now. */
  repaired: Array<StockLevel>;
};

/** The goods are in the ledger. */
export type StockReturned = {
  __typename?: 'StockReturned';
  /** The number of lines. */
  lines: Scalars['Int']['output'];
};

/** The state of a stock level after a movement. */
export type StockState = {
  __typename?: 'StockState';
  /** The time of the change. */
  at: Scalars['DateTime']['output'];
  /** The movement that led to this state. Its `balance` is the number that was recorded at that time. */
  movement: StockMovement;
  /** Units in the store: the sum of all movements up to this one. */
  onHand: Scalars['Quantity']['output'];
};

/** A page of states of a stock level. */
export type StockStateConnection = {
  __typename?: 'StockStateConnection';
  /** The rows with their cursors. */
  edges: Array<StockStateEdge>;
  /** The rows without cursors. */
  nodes: Array<StockState>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A state of a stock level in a page. */
export type StockStateEdge = {
  __typename?: 'StockStateEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StockState;
};

/** The value of the stock of stores. */
export type StockValue = {
  __typename?: 'StockValue';
  /** The moment. */
  at: Scalars['DateTime']['output'];
  /** The stores, in the order of the request. */
  stores: Array<StoreStockValue>;
  /** The sum of the stores. */
  total: Money;
};

/** A store of the chain: head office, a standard store or a logistics centre. */
export type Store = {
  __typename?: 'Store';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The store's stock levels, sorted by product id. Null when the caller may not read the store's stock. */
  stock: Maybe<StockLevelConnection>;
};


/** A store of the chain: head office, a standard store or a logistics centre. */
export type StoreStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The store is closed: it does not sell, receive stock or supply a restock. It keeps its history. */
export type StoreClosed = Problem & {
  __typename?: 'StoreClosed';
  /** STORE_CLOSED. */
  code: ProblemCode;
  /** Since when the store is closed, and what to do. */
  message: Scalars['String']['output'];
  /** The store that is closed. */
  storeId: Scalars['ID']['output'];
};

/** The value of the stock of one store. */
export type StoreStockValue = {
  __typename?: 'StoreStockValue';
  /** The store. */
  store: Store;
  /** The number of stock levels with units of unknown cost. They are not in `value`. */
  unknown: Scalars['Int']['output'];
  /** The cost of all units on hand whose cost is known, rounded to a minor unit. */
  value: Money;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The changes of alerts, as they happen, of the stores that the caller may read. A caller who may read every
   * store also gets the alerts of a store that opens later. Each change carries a cursor. After a lost
   * connection, pass the last cursor as `after`: the stream delivers every missed change exactly once.
   */
  stockAlerts: StockAlertsEvent;
};


export type SubscriptionStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  includeOpen?: InputMaybe<Scalars['Boolean']['input']>;
  includeSnoozed?: InputMaybe<Scalars['Boolean']['input']>;
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The stock that a new sale takes. */
export type TakeStockInput = {
  /** The user who sells. */
  actor: ActorInput;
  /** The time at which the sale was rung up: its business day decides the prices. */
  at: Scalars['DateTime']['input'];
  /** The id of the sale, unless the key has a taking already. */
  id: Scalars['ID']['input'];
  /** The idempotency key of the sale. */
  key: Scalars['String']['input'];
  /** The lines as they were rung up. */
  lines: Array<TakeStockLine>;
  /** All that sales needs to write the sale. Inventory keeps it and does not read it. */
  sale: Scalars['JSON']['input'];
  /** The store that sells. */
  storeId: Scalars['ID']['input'];
};

/** A line of a sale. It names its product by exactly one of id, SKU and barcode. */
export type TakeStockLine = {
  /** The barcode of the unit or a pack, or the label of a scale. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The name of the pack, with id or SKU. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of packs, labels or units. */
  quantity: Scalars['Quantity']['input'];
  /**
   * The price that the register showed for one of them, in minor units. It is only compared with the current
   * price. Null when the register showed none.
   */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Its SKU. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** Result of takeStock. */
export type TakeStockResult = Taking;

/** The stock that was taken under the key of a sale, or why none was. */
export type Taking = {
  __typename?: 'Taking';
  /** The id of the sale. */
  id: Scalars['ID']['output'];
  /** The sale, as the first call sent it. */
  sale: Scalars['JSON']['output'];
  /** The lines as they were taken, or the problem. */
  stock: CommitStockResult;
  /** The store that sells. */
  storeId: Scalars['ID']['output'];
};

/** The takings ended, now or before. */
export type TakingsSettled = {
  __typename?: 'TakingsSettled';
  /** The number of takings that ended now. */
  count: Scalars['Int']['output'];
};

/** How a product is taxed. */
export type TaxClass =
  /** The lower rate. */
  | 'REDUCED'
  /** The full rate. */
  | 'STANDARD'
  /** No tax, for example basic groceries. */
  | 'ZERO';

/** The rate of a tax for a tax class. */
export type TaxClassRate = {
  __typename?: 'TaxClassRate';
  /** The rate in parts per million: 99750 is 9.975 %. */
  partsPerMillion: Scalars['Int']['output'];
  /** The tax class of products. */
  taxClass: TaxClass;
};

/** A rate to set. */
export type TaxClassRateInput = {
  /** The rate in parts per million, 0 to 1000000: 99750 is 9.975 %. */
  partsPerMillion: Scalars['Int']['input'];
  /** The tax class of products. */
  taxClass: TaxClass;
};

/** Taxes are never changed for a day that has begun. Nothing was changed. */
export type TaxNotInFuture = Problem & {
  __typename?: 'TaxNotInFuture';
  /** TAX_NOT_IN_FUTURE. */
  code: ProblemCode;
  /** The first day that is possible. */
  earliest: Scalars['LocalDate']['output'];
  /** The day that was given, and the first day that is possible. */
  message: Scalars['String']['output'];
};

/** How taxes are rounded, half a minor unit away from zero. */
export type TaxRounding =
  /** Each tax of each line. */
  | 'LINE'
  /** Each tax of all lines that have the same taxes; the lines share it out. */
  | 'RECEIPT';

/** The rules are set. */
export type TaxRulesSet = {
  __typename?: 'TaxRulesSet';
  /** The first business day. */
  from: Scalars['LocalDate']['output'];
  /** True when prices include tax. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** How taxes are rounded. */
  rounding: TaxRounding;
};

/** The taxes of an area from a day on. */
export type TaxSchedule = {
  __typename?: 'TaxSchedule';
  /** The country of the area, ISO 3166-1 alpha-2. Null for the chain and for a store. */
  country: Maybe<Scalars['String']['output']>;
  /** The first business day, from midnight by the clock of each store. */
  from: Scalars['LocalDate']['output'];
  /** The id, a UUIDv7. */
  id: Scalars['ID']['output'];
  /** True when the area has no taxes of its own from this day on: its stores have those of the next wider area. */
  inherits: Scalars['Boolean']['output'];
  /** The region of the area. Null for a whole country, the chain and a store. */
  region: Maybe<Scalars['String']['output']>;
  /** The store, when the taxes are for one store. */
  store: Maybe<Store>;
  /** The taxes, side by side in the order of the receipt. */
  taxes: Array<ScheduledTax>;
};

/** A page of tax schedules. */
export type TaxScheduleConnection = {
  __typename?: 'TaxScheduleConnection';
  /** The rows with their cursors. */
  edges: Array<TaxScheduleEdge>;
  /** The rows without cursors. */
  nodes: Array<TaxSchedule>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** The number of rows on all pages. It is counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A tax schedule in a page. */
export type TaxScheduleEdge = {
  __typename?: 'TaxScheduleEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: TaxSchedule;
};

/** The taxes of a store on a day. */
export type TaxesAt = {
  __typename?: 'TaxesAt';
  /** The business day, by the clock of the store. */
  day: Scalars['LocalDate']['output'];
  /** True when prices include tax. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** How taxes are rounded. */
  rounding: TaxRounding;
  /** The taxes, side by side in the order of the receipt. */
  taxes: Array<ScheduledTax>;
};

/** The taxes are set. */
export type TaxesSet = {
  __typename?: 'TaxesSet';
  /** The taxes of the area from that day on. */
  schedule: TaxSchedule;
};

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

/** The thresholds are set. */
export type ThresholdsSet = {
  __typename?: 'ThresholdsSet';
  /** The stock levels as they are now, in the order of the lines. */
  levels: Array<StockLevel>;
};

/** A transfer of stock from one store to another. */
export type Transfer = {
  __typename?: 'Transfer';
  /** The time at which the transfer was cancelled. Null when it was not. */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** The source store. */
  from: Store;
  /** The steps of the transfer, oldest first. Each part that arrived is a step. */
  history: Array<TransferStep>;
  /** The id, a UUIDv7. */
  id: Scalars['ID']['output'];
  /** The products of the transfer. */
  lines: Array<TransferLine>;
  /** The note that was written when the transfer was planned. Null when there is none. */
  note: Maybe<Scalars['String']['output']>;
  /** The time at which the transfer was planned. */
  plannedAt: Scalars['DateTime']['output'];
  /** The time at which the last units were received, or the receipt was closed. Null until then. */
  receivedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The restock request of the transfer. Null when a user planned the transfer, or when the caller may not
   * read the request.
   */
  request: Maybe<RestockRequest>;
  /** The time at which the transfer left. Null until then. */
  shippedAt: Maybe<Scalars['DateTime']['output']>;
  /** The state of the transfer. */
  state: TransferState;
  /** The receiving store. */
  to: Store;
};


/** A transfer of stock from one store to another. */
export type TransferLinesArgs = {
  orderBy?: InputMaybe<TransferLineOrder>;
};

/** The transfer is cancelled, and its reserved stock released. */
export type TransferCancelled = {
  __typename?: 'TransferCancelled';
  /** The current state of the transfer. */
  transfer: Transfer;
};

/** The units that had not arrived are written off. */
export type TransferClosed = {
  __typename?: 'TransferClosed';
  /** The current state of the transfer. */
  transfer: Transfer;
};

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The rows of the page, with their cursors. */
  edges: Array<TransferEdge>;
  /** The rows of the page, without cursors. */
  nodes: Array<Transfer>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows on all pages. They are counted only when this field is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A transfer in a page. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** The cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Transfer;
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

/** One product of a transfer. */
export type TransferLine = {
  __typename?: 'TransferLine';
  /**
   * The shelf location of the product in the source store. Null when none is set, and for callers
   * who may not read the stock of that store.
   */
  location: Maybe<ShelfLocation>;
  /** Units that were missing when the receipt was closed. */
  lost: Scalars['Quantity']['output'];
  /** The product. */
  product: Product;
  /** Planned units. */
  quantity: Scalars['Quantity']['output'];
  /** Units that have arrived. */
  received: Scalars['Quantity']['output'];
  /** Planned units that are not sent, because the source store had less stock than it had promised. */
  short: Scalars['Quantity']['output'];
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

/** The stock is reserved at the source store, and incoming at the receiving store. */
export type TransferPlanned = {
  __typename?: 'TransferPlanned';
  /** The current state of the transfer. */
  transfer: Transfer;
};

/** The units are in stock at the receiving store. The transfer is RECEIVED once no units are outstanding. */
export type TransferReceived = {
  __typename?: 'TransferReceived';
  /** The current state of the transfer. */
  transfer: Transfer;
};

/** The stock has left the source store. */
export type TransferShipped = {
  __typename?: 'TransferShipped';
  /** The current state of the transfer. */
  transfer: Transfer;
};

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

/** A dated step of a transfer. */
export type TransferStep = {
  __typename?: 'TransferStep';
  /** The user or service that made the step. */
  actor: Actor;
  /** The time of the step. */
  at: Scalars['DateTime']['output'];
  /**
   * The products of this step: those that were planned, shipped, cancelled, taken off the transfer, received
   * in this part, or missing.
   */
  lines: Array<TransferStepLine>;
  /** The note of this step. Null when there is none. */
  note: Maybe<Scalars['String']['output']>;
  /** The kind of step. */
  type: TransferStepType;
};

/** A product of a step of a transfer, with its units. */
export type TransferStepLine = {
  __typename?: 'TransferStepLine';
  /** The product. */
  product: Product;
  /** Units. */
  quantity: Scalars['Quantity']['output'];
};

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

/** The product does not exist. */
export type UnknownProduct = Problem & {
  __typename?: 'UnknownProduct';
  /** UNKNOWN_PRODUCT. */
  code: ProblemCode;
  /** The SKUs and barcodes that no product has. Null in results that were stored before this field existed. */
  codes: Maybe<Array<Scalars['String']['output']>>;
  /** Names the unknown ids and codes, and the lines of the codes. */
  message: Scalars['String']['output'];
  /** The unknown ids. */
  productIds: Array<Scalars['ID']['output']>;
};

/** A line without a source store. */
export type UnservedLine = {
  __typename?: 'UnservedLine';
  /** The product. */
  product: Product;
  /** Units to give. */
  quantity: Scalars['Quantity']['output'];
  /** The open stores with the largest surplus, at most 10. */
  sourceStores: Array<PossibleSource>;
};

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

/** The result of changing a category. */
export type UpdateCategoryResult = CategoryArchived | CategorySaved | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

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

/** Result of updateNotificationRule. */
export type UpdateNotificationRuleResult = InvalidInput | NotFound | NotificationRuleSaved;

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

/** The result of changing a price list. */
export type UpdatePriceListResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | PriceListSaved | PriceListsOverlap | VersionConflict;

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

/** The result of changing a product. */
export type UpdateProductResult = CategoryArchived | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | ProductArchived | ProductSaved | UnknownProduct | VersionConflict;

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

/** The result of `updateRestockRule`. */
export type UpdateRestockRuleResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RestockRuleSaved | StoreClosed | VersionConflict;

/**
 * Another request has changed the object since the caller read it. Nothing was changed. Read `present`, and try
 * again.
 */
export type VersionConflict = Problem & {
  __typename?: 'VersionConflict';
  /** VERSION_CONFLICT. */
  code: ProblemCode;
  /** The version that the caller expected. */
  expectedVersion: Scalars['Int']['output'];
  /** The expected version and the current version. */
  message: Scalars['String']['output'];
  /** The object as it is now. */
  present: Versioned;
};

/** An object that users edit. Each edit that changes something makes a new version. */
export type Versioned = {
  /**
   * Rises with each change. Send it as `expectedVersion`, so that your change applies only to the version that
   * you read.
   */
  version: Scalars['Int']['output'];
};

/** The snoozed alert to wake. */
export type WakeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** A new key for each new request, 1 to 200 characters. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The result of waking an alert. */
export type WakeAlertResult = AlertHandled | AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

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

/** The step is not possible in the current state: it comes too early or too late. Nothing was changed. */
export type WrongState = Problem & {
  __typename?: 'WrongState';
  /** WRONG_STATE. */
  code: ProblemCode;
  /** The expected state and the actual state. */
  message: Scalars['String']['output'];
  /** The actual state. */
  state: Scalars['String']['output'];
};
