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
  /** A calendar day, for example 2026-03-01. A business day is one in the store's own time zone. */
  LocalDate: { input: string; output: string; }
  /** A whole number up to 2^53: money in minor units outgrows the 32 bits of Int. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Which alert somebody looks after. */
export type AcknowledgeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** Something to say with it: 1 to 1000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The outcome of an acknowledgement. */
export type AcknowledgeAlertResult = AlertHandled | AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

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
  id: Scalars['String']['input'];
  /** The account's name. */
  name: Scalars['String']['input'];
};

/** A correction of many stock levels. */
export type AdjustStockInBulkInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 10000 lines, each of another stock level. */
  lines: Array<AdjustStockLine>;
  /** What becomes of the others when a line cannot be made. */
  mode: BulkMode;
  /** What there is to say of it, for who reads the ledger: 1 to 200 characters. It stands with each line. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, for all lines. */
  reason: AdjustmentReason;
};

/** The outcome of a bulk. */
export type AdjustStockInBulkResult = IdempotencyKeyReused | InvalidInput | LinesRejected | StockAdjustedInBulk;

/** A correction of one stock level. */
export type AdjustStockInput = {
  /** Units to add, or to take when negative: -10000 to 10000, not 0. */
  delta: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What there is to say of it, for who reads the ledger: 1 to 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Of what. Archived products as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
  /** Why. */
  reason: AdjustmentReason;
  /**
   * Corrects it though more is promised than would be left: planned transfers send less, the newest first, and one of which
   * nothing is left is called off. Left out, that is refused with StockPromised.
   */
  shortenPromises?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** A correction of one stock level among many. */
export type AdjustStockLine = {
  /** Units to add, or to take when negative: -10000 to 10000, not 0. */
  delta: Scalars['Int']['input'];
  /** Of what. Archived products as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of a correction. */
export type AdjustStockResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | StockAdjusted | StockPromised | UnknownProduct;

/** Why a stock level is corrected. */
export type AdjustmentReason =
  /** The record was wrong. */
  | 'CORRECTION'
  /** Broken or spoilt. */
  | 'DAMAGE'
  /** A supplier has delivered. */
  | 'DELIVERY'
  /** Missing. */
  | 'LOSS';

/** It is done, and stands in the alert's history. */
export type AlertHandled = {
  __typename?: 'AlertHandled';
  /** The alert as it is now. */
  alert: StockAlert;
};

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
  /**
   * All that is approved, 1 to 200 lines; what the request asks and no line names is not served. Left out: everything as
   * it was asked.
   */
  lines?: InputMaybe<Array<ApprovedLine>>;
  /** Its id. */
  requestId: Scalars['ID']['input'];
};

/** The outcome of an approval. */
export type ApproveRestockResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | ProductArchived | RestockApproved | SourceNeeded | StoreClosed | WrongState;

/** What is approved of a product. A product may stand in several lines, each with another source store. */
export type ApprovedLine = {
  /** Of what: one of the products that were asked for. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000; more than was asked for, too. */
  quantity: Scalars['Int']['input'];
  /** Who gives. Left out: whom the plan has chosen; where there is no plan, the centre that supplies the store. */
  sourceStoreId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which category to take out of use. */
export type ArchiveCategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The outcome of archiving a category. */
export type ArchiveCategoryResult = AlreadyDone | CategoryInUse | CategorySaved | IdempotencyKeyReused | InvalidInput | NotFound;

/** Which product to take out of the assortment. */
export type ArchiveProductInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The outcome of archiving a product. */
export type ArchiveProductResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | ProductSaved | UnknownProduct;

/** Which rule to archive. */
export type ArchiveRestockRuleInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  ruleId: Scalars['ID']['input'];
};

/** The outcome of archiving a restock rule. */
export type ArchiveRestockRuleResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RestockRuleSaved;

/** Whether something can be bought, without figures. */
export type Availability =
  /** More than the reorder point in some open store. */
  | 'IN_STOCK'
  /** Some left, but at or below the reorder point everywhere. */
  | 'LOW'
  /** Nothing left in any open store. */
  | 'OUT';

/** What becomes of a bulk when some of its lines cannot be made. */
export type BulkMode =
  /** Nothing is changed: `LinesRejected` tells the lines. */
  | 'ALL_OR_NOTHING'
  /** The others are made: `StockAdjustedInBulk` tells those that were not. */
  | 'LINE_BY_LINE';

/** Which restock request to withdraw. */
export type CancelRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters, when there is any. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  requestId: Scalars['ID']['input'];
};

/** The outcome of a withdrawal. */
export type CancelRestockResult = IdempotencyKeyReused | InvalidInput | NotFound | RestockCancelled | WrongState;

/** Which transfer is called off. */
export type CancelTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for its history: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** The outcome of a calling off. */
export type CancelTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | TransferCancelled | WrongState;

/** The two are one now. */
export type CategoriesMerged = {
  __typename?: 'CategoriesMerged';
  /** The one that has stayed. */
  category: Category;
  /** How many categories stand below it that stood below the other. */
  movedCategories: Scalars['Int']['output'];
  /** How many products were moved, or were in both. */
  movedProducts: Scalars['Int']['output'];
};

/** A group of products, which may stand below another. */
export type Category = Versioned & {
  __typename?: 'Category';
  /** Whether it is out of use: no product is put into it, and nothing below it. */
  archived: Scalars['Boolean']['output'];
  /** The categories in use directly below it, by name. */
  children: CategoryConnection;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** As it was written; unique without regard to accents and case. */
  name: Scalars['String']['output'];
  /** What it stands below; null at the top. */
  parent?: Maybe<Category>;
  /** The products of the assortment that it has as their first category or another, and those of the categories below it. */
  products: ProductConnection;
  /** Rises with each edit. */
  version: Scalars['Int']['output'];
};


/** A group of products, which may stand below another. */
export type CategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of products, which may stand below another. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The category is archived, so that nothing is put into it; nothing was changed. */
export type CategoryArchived = Problem & {
  __typename?: 'CategoryArchived';
  /** The category that is archived. */
  category: Category;
  /** CATEGORY_ARCHIVED. */
  code: ProblemCode;
  /** Which category it is, and what to do. */
  message: Scalars['String']['output'];
};

/** A page of categories. */
export type CategoryConnection = {
  __typename?: 'CategoryConnection';
  /** Rows with their cursors. */
  edges: Array<CategoryEdge>;
  /** The rows alone. */
  nodes: Array<Category>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A category in a page. */
export type CategoryEdge = {
  __typename?: 'CategoryEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Category;
};

/** Narrows the categories. What is left out does not narrow. */
export type CategoryFilter = {
  /** Also archived ones. */
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those directly below this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of which each begins a word of the name, without regard to accents, case and order. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those that stand below none. */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The category has products or categories in use; nothing was changed. */
export type CategoryInUse = Problem & {
  __typename?: 'CategoryInUse';
  /** How many categories in use stand directly below it. */
  categories: Scalars['Int']['output'];
  /** CATEGORY_IN_USE. */
  code: ProblemCode;
  /** What it has, and what to do. */
  message: Scalars['String']['output'];
  /** How many products of the assortment are in it. */
  products: Scalars['Int']['output'];
};

/** The change stands. */
export type CategorySaved = {
  __typename?: 'CategorySaved';
  /** The category as it is now. */
  category: Category;
};

/** Of which transfer nothing more will arrive. */
export type CloseTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What became of the rest, for its history: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** The outcome of a closing. */
export type CloseTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | TransferClosed | WrongState;

/** What has a code that is unique: a product, a category, a store or a register. */
export type CodeHolder = {
  __typename?: 'CodeHolder';
  /** Whether it is out of use: an archived product or category, a closed store. It keeps its code all the same. */
  archived: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The kind of thing, for example Product. */
  kind: Scalars['String']['output'];
  /** Its name; of a register its code. */
  name: Scalars['String']['output'];
};

/** Another of its kind has the code already; nothing was changed. */
export type CodeTaken = Problem & {
  __typename?: 'CodeTaken';
  /** CODE_TAKEN. */
  code: ProblemCode;
  /** What has the code. Null when it has let go of it in this moment: ask again. */
  holder?: Maybe<CodeHolder>;
  /** Which code it is, and what has it. */
  message: Scalars['String']['output'];
  /** The code that is taken, as it was given. */
  taken: Scalars['String']['output'];
};

/** What somebody says about an alert. */
export type CommentOnAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** 1 to 1000 characters, in lines if need be. */
  comment: Scalars['String']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The outcome of a comment. */
export type CommentOnAlertResult = AlertHandled | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

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
  /** The price that the register showed, compared and never used; null when it showed none. */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The answer to a sale's stock: all lines, or none. */
export type CommitStockResult = StockCommitted | StockRejected;

/** A line that was taken. */
export type CommittedLine = {
  __typename?: 'CommittedLine';
  /** Its barcode at that instant, as it was typed. */
  barcode?: Maybe<Scalars['String']['output']>;
  /** Its name at that instant. */
  name: Scalars['String']['output'];
  /** Of what. */
  productId: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Its SKU at that instant. */
  sku: Scalars['String']['output'];
  /** Decides the tax rate. */
  taxClass: TaxClass;
  /** Price of one, tax included, in minor units. */
  unitPrice: Scalars['SafeInt']['output'];
};

/** A store that was looked at as a source store. */
export type ConsideredSource = {
  __typename?: 'ConsideredSource';
  /** Whether it was chosen. */
  chosen: Scalars['Boolean']['output'];
  /** Units that it was to give. */
  quantity: Scalars['Int']['output'];
  /** Why it gives, or not. */
  reason: SourceReason;
  /** Which store. */
  store: Store;
  /**
   * What it could spare: available above its own reorder point, less what waiting plans take from there. A store that
   * sells keeps one more, so that giving does not make it needy.
   */
  surplus: Scalars['Int']['output'];
};

/** What a count says about one stock level. */
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
  /**
   * Books the count though more is promised than was counted: planned transfers send less, the newest first, and one of
   * which nothing is left is called off. Left out, that is refused with StockPromised.
   */
  shortenPromises?: InputMaybe<Scalars['Boolean']['input']>;
  /** The store that was counted. */
  storeId: Scalars['ID']['input'];
};

/** What was counted of a product. */
export type CountStockLine = {
  /** Units that there are, promised ones included: 0 to 1000000. */
  counted: Scalars['Int']['input'];
  /** What the record said when the stock level was counted, 0 where there was no stock level yet: `onHand` of `countDifferences`. */
  expected: Scalars['Int']['input'];
  /** Of what. Archived products are counted as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
};

/** The outcome of a count. */
export type CountStockResult = IdempotencyKeyReused | InvalidInput | LevelsMoved | NotFound | StockCounted | StockPromised | UnknownProduct;

/** A line of a sheet that nobody has compared yet. */
export type CountedLine = {
  /** Units that there are, promised ones included: 0 to 1000000. */
  counted: Scalars['Int']['input'];
  /** Of what. Archived products are counted as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
};

/** A category to add. */
export type CreateCategoryInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters, unique in the chain without regard to accents and case. */
  name: Scalars['String']['input'];
  /** What it stands below; left out for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The outcome of adding a category. */
export type CreateCategoryResult = CategoryArchived | CategorySaved | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound;

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
  /**
   * The code on the package, kept as it is typed; left out where there is none. 8, 12, 13 or 14 digits, blanks and hyphens
   * apart, claim to be a GTIN (EAN-8, UPC-A, EAN-13, GTIN-14): the check digit must hold. Any other code is the chain's
   * own: 1 to 48 letters, digits, blanks and `. _ - / + $ %`; an own code as long as a GTIN needs a letter. Unique in the
   * chain in every form: of a GTIN as GTIN-14, of an own code without regard to case and blanks.
   */
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
  /** 1 to 40 letters, digits and `. _ - /`, unique in the chain without regard to case. It stays that. */
  sku: Scalars['String']['input'];
  /** Decides the tax rate. */
  taxClass: TaxClass;
};

/** The outcome of adding a product. */
export type CreateProductResult = CategoryArchived | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | ProductSaved;

/** A new rule. */
export type CreateRestockRuleInput = {
  /** The category that it is for, with those below it. Not with a product. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The product that it is for; null for several. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The store that it is for; null for every store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  terms: RestockTerms;
};

/** The outcome of making a restock rule. */
export type CreateRestockRuleResult = CategoryArchived | IdempotencyKeyReused | InvalidInput | NotFound | ProductArchived | RestockRuleExists | RestockRuleSaved | StoreClosed | UnknownProduct;

/** The cursor is too old, or not of this log: subscribe without `after`, and with `includeOpen` for what stands now. */
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

/** A receipt of what a supplier has brought. */
export type Delivery = {
  __typename?: 'Delivery';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** When it was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** Who received it. */
  receivedBy: Actor;
  /** The supplier's own reference, as it was written. */
  supplierReference: Scalars['String']['output'];
};

/** What was brought of a product. */
export type DeliveryLine = {
  /** Of what; not archived. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000. */
  quantity: Scalars['Int']['input'];
};

/** The delivery is on the stock levels. */
export type DeliveryReceived = {
  __typename?: 'DeliveryReceived';
  /** The receipt. Null in the answer to a key from before receipts were kept. */
  delivery?: Maybe<Delivery>;
  /** The stock levels as they are now. */
  levels: Array<StockLevel>;
};

/** A delivery of this reference and these lines was received in this store before; nothing was received. */
export type DuplicateDelivery = Problem & {
  __typename?: 'DuplicateDelivery';
  /** DUPLICATE_DELIVERY. */
  code: ProblemCode;
  /** The first receipt. */
  first: Delivery;
  /** Which receipt was the first, and what to do if the same came again. */
  message: Scalars['String']['output'];
};

/** By which rule a stock level is restocked, and why. */
export type EffectiveRestockRule = {
  __typename?: 'EffectiveRestockRule';
  /** The rules that are for this stock level too and give way, the most specific first. */
  others: Array<RestockRule>;
  /** What falls to this opens an alert and is planned: what stands on the stock level itself. */
  reorderPoint: Scalars['Int']['output'];
  /** The rule; null when none is for this stock level: then a plan comes from anywhere, by the piece, and waits for logistics. */
  rule?: Maybe<RestockRule>;
  /** What the stock level is filled up to. */
  targetLevel: Scalars['Int']['output'];
  /** Whether the stock level has the reorder point and target of the rule. False when the rule states none, or they were set here since. */
  thresholdsFromRule: Scalars['Boolean']['output'];
  /** Why it is this one, in a sentence. */
  why: Scalars['String']['output'];
};

/** A job that failed for good. */
export type FailedJob = {
  __typename?: 'FailedJob';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Why its last try failed. Passwords, tokens and the like are hidden. */
  error: Scalars['String']['output'];
  /** When its last try failed. */
  failedAt: Scalars['DateTime']['output'];
  /** Its id within the queue. */
  id: Scalars['ID']['output'];
  /** What it does, for example plan-restock. */
  name: Scalars['String']['output'];
  /** What it was told. Passwords, tokens and the like are hidden. */
  payload?: Maybe<Scalars['JSON']['output']>;
  /** Its queue. */
  queue: Scalars['String']['output'];
};

/** A page of failed jobs. */
export type FailedJobConnection = {
  __typename?: 'FailedJobConnection';
  /** Rows with their cursors. */
  edges: Array<FailedJobEdge>;
  /** The rows alone. */
  nodes: Array<FailedJob>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A failed job in a page. */
export type FailedJobEdge = {
  __typename?: 'FailedJobEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FailedJob;
};

/** A failed job. */
export type FailedJobInput = {
  /** Its id within the queue. */
  jobId: Scalars['String']['input'];
  /** Its queue. */
  queue: Scalars['String']['input'];
};

/** The job is gone. */
export type FailedJobRemoved = {
  __typename?: 'FailedJobRemoved';
  /** The id that it had. */
  jobId: Scalars['String']['output'];
  /** The queue that it was in. */
  queue: Scalars['String']['output'];
};

/** The job waits for a worker again. */
export type FailedJobRetried = {
  __typename?: 'FailedJobRetried';
  /** Its id within the queue, as before. */
  jobId: Scalars['String']['output'];
  /** Its queue. */
  queue: Scalars['String']['output'];
};

/** A line that cannot be made, and why. */
export type FailedLine = {
  __typename?: 'FailedLine';
  /** What was available there, when that was not enough. */
  available?: Maybe<Scalars['Int']['output']>;
  /** INVALID_INPUT, NOT_FOUND (the store), STORE_CLOSED, UNKNOWN_PRODUCT or INSUFFICIENT_STOCK. */
  code: ProblemCode;
  /** Its place among the lines, from 0. */
  index: Scalars['Int']['output'];
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** Of what, as the line said. */
  productId: Scalars['ID']['output'];
  /** Where, as the line said. */
  storeId: Scalars['ID']['output'];
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

/** There is less on the stock level than was asked for; nothing was taken. */
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

/** Stock levels have changed since they were counted; nothing was set. Look at these again, and ask again. */
export type LevelsMoved = Problem & {
  __typename?: 'LevelsMoved';
  /** LEVELS_MOVED. */
  code: ProblemCode;
  /** The lines that no longer fit. */
  lines: Array<MovedLine>;
  /** Which stock levels. */
  message: Scalars['String']['output'];
};

/** Lines of a bulk cannot be made; nothing was changed. */
export type LinesRejected = Problem & {
  __typename?: 'LinesRejected';
  /** LINES_REJECTED. */
  code: ProblemCode;
  /** All of them, in their order. */
  failed: Array<FailedLine>;
  /** How many, and the first of them. */
  message: Scalars['String']['output'];
};

/** Which category goes into which. */
export type MergeCategoriesInput = {
  /** The one that is emptied and archived. */
  categoryId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The one that stays, neither the same nor one below it. */
  intoCategoryId: Scalars['ID']['input'];
};

/** The outcome of merging two categories. */
export type MergeCategoriesResult = CategoriesMerged | CategoryArchived | IdempotencyKeyReused | InvalidInput | NotFound;

/** An amount in whole minor units (cents) of a currency. */
export type Money = {
  __typename?: 'Money';
  /** Whole minor units: 1999 is 19.99. */
  amount: Scalars['SafeInt']['output'];
  /** ISO 4217, for example CAD. One for the chain. */
  currency: Scalars['String']['output'];
};

/** A stock level that holds something else than expected. */
export type MovedLine = {
  __typename?: 'MovedLine';
  /** What the line expected. */
  expected: Scalars['Int']['output'];
  /** What the stock level holds now. */
  onHand: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
};

/** Why a stock level has changed. */
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
  /**
   * Says that somebody has seen an alert and looks after it. It stays open; the acknowledgement ends when the alert gets
   * worse or opens again.
   */
  acknowledgeAlert?: Maybe<AcknowledgeAlertResult>;
  /**
   * Corrects what a stock level holds by a signed quantity, with a reason that the ledger keeps. Refused where more is promised to
   * transfers than would be left, unless `shortenPromises` is set.
   */
  adjustStock?: Maybe<AdjustStockResult>;
  /**
   * Corrects up to 10000 stock levels, of one store or of many, in one step: all or none, or all those that can be. The lines
   * that cannot be made are told.
   */
  adjustStockInBulk?: Maybe<AdjustStockInBulkResult>;
  /**
   * Approves a restock request, whole or with changed quantities: reserves the stock at the source stores and plans a transfer
   * from each. A job ships them. What one source store does not have refuses the whole.
   */
  approveRestock?: Maybe<ApproveRestockResult>;
  /** Takes an empty category out of use. One that has products or categories in use is refused: merge it, or move them. */
  archiveCategory?: Maybe<ArchiveCategoryResult>;
  /**
   * Takes a product out of the assortment: it cannot be sold, and keeps its stock and history. Its alerts are resolved, and
   * plans for it that nobody has approved are withdrawn; what was approved is still sent.
   */
  archiveProduct?: Maybe<ArchiveProductResult>;
  /**
   * Archives a rule: it holds no more. Its stock levels take the thresholds and target of the rule that holds then; where that
   * has none, they keep what they have.
   */
  archiveRestockRule?: Maybe<ArchiveRestockRuleResult>;
  /**
   * Withdraws a restock request: who asked for it may, and who may approve. Until something of it has left: what is
   * reserved is given back, and its transfers are called off.
   */
  cancelRestock?: Maybe<CancelRestockResult>;
  /**
   * Calls a planned transfer off before it leaves, and gives the reservation back. One that carries a restock request
   * takes `restock:approve` as well.
   */
  cancelTransfer?: Maybe<CancelTransferResult>;
  /**
   * Ends the receipt of a shipped transfer: what has not arrived will not. The ledger of the receiving store gets
   * TRANSFER_IN in full and then LOSS for what is missing.
   */
  closeTransfer?: Maybe<CloseTransferResult>;
  /** Adds a comment to the history of an open alert. */
  commentOnAlert?: Maybe<CommentOnAlertResult>;
  /** For the sales subgraph: takes all lines of a sale from the stock levels, or none, under the sale's id. */
  commitStock?: Maybe<CommitStockResult>;
  /**
   * Sets stock levels to what was counted, all or none. A stock level that has changed since it was looked at is told, and
   * nothing is set. So is a stock level of which more is promised to transfers than was counted, unless `shortenPromises` is set.
   */
  countStock?: Maybe<CountStockResult>;
  /** Adds a category, below another or at the top. */
  createCategory?: Maybe<CreateCategoryResult>;
  /** Has oneself told of alerts, by mail or webhook, from now on. At most 20 rules a person. */
  createNotificationRule?: Maybe<CreateNotificationRuleResult>;
  /** Adds a product to the catalogue, for all stores. It has no stock level until stock comes. */
  createProduct?: Maybe<CreateProductResult>;
  /** Makes a rule for a store, a product, a category, or all. A job takes its thresholds and target to the stock levels. */
  createRestockRule?: Maybe<CreateRestockRuleResult>;
  /** Deletes a rule of one's own, with what it has led to. */
  deleteNotificationRule?: Maybe<DeleteNotificationRuleResult>;
  /**
   * Puts all that is in one category into another: its products, archived ones too, and the categories below it. The
   * emptied one is archived.
   */
  mergeCategories?: Maybe<MergeCategoriesResult>;
  /**
   * Plans a transfer from one's own store, open or closed, to any other that is open: reserves the stock in the one, and
   * counts it as incoming in the other. Somebody ships it with `shipTransfer`.
   */
  planTransfer?: Maybe<PlanTransferResult>;
  /**
   * Puts what a supplier has brought on the stock levels of a logistics centre, all lines or none. The same reference with the
   * same lines is received twice only with `receiveAgain`.
   */
  receiveDelivery?: Maybe<ReceiveDeliveryResult>;
  /** Puts what has arrived of a shipped transfer on the stock levels, whole or in several parts. */
  receiveTransfer?: Maybe<ReceiveTransferResult>;
  /**
   * Sends a notification that waits no more once more, under its own id, and tries for a day again. One's own;
   * everybody's for who holds `queue:view`.
   */
  redeliverNotification?: Maybe<RedeliverNotificationResult>;
  /** Refuses a restock request that waits, and says why. */
  rejectRestock?: Maybe<RejectRestockResult>;
  /** Takes a failed job off the list. What it was to do stays to be done where a row says so. */
  removeFailedJob?: Maybe<RemoveFailedJobResult>;
  /** Rebuilds stock levels from the ledger and from the transfers that are open. Leaves an event for each that was wrong. */
  repairStock?: Maybe<RepairStockResult>;
  /**
   * Asks for stock for a store: whoever works there may. Nothing moves before it is approved, and what is asked does not
   * count as incoming until then.
   */
  requestRestock?: Maybe<RequestRestockResult>;
  /** Takes an archived category into use again, where it stood. */
  restoreCategory?: Maybe<RestoreCategoryResult>;
  /** Puts an archived product back into the assortment, as it was: its stock levels have alerts and plans again. */
  restoreProduct?: Maybe<RestoreProductResult>;
  /** Lets a failed job run again, with all its tries. */
  retryFailedJob?: Maybe<RetryFailedJobResult>;
  /**
   * Gives a webhook a new secret. For a day messages are signed with both, so that the receiver has the time to take it
   * over.
   */
  rotateNotificationSecret?: Maybe<RotateNotificationSecretResult>;
  /**
   * Sets from when on stock levels of a store hold too little or too much, all or none. Alerts open, change and resolve with
   * it, and what is low now is planned. A product that has no stock level there gets an empty one.
   */
  setThresholds?: Maybe<SetThresholdsResult>;
  /**
   * Says that a planned transfer has left: takes its stock from the giving store. One that carries a restock request is
   * shipped by a job as well. Nothing leaves for a store that has closed since: call it off. What had left before is
   * received there all the same.
   */
  shipTransfer?: Maybe<ShipTransferResult>;
  /**
   * Lets an alert rest until a time: streams leave it out, and nobody is notified. It stays open. When it wakes, streams
   * tell of it and rules notify as of one that opens; it wakes before its time when it gets worse. Snoozing it again sets
   * another time.
   */
  snoozeAlert?: Maybe<SnoozeAlertResult>;
  /** Renames a category, or puts it below another with all that it holds. What is left out stays as it is. */
  updateCategory?: Maybe<UpdateCategoryResult>;
  /** Changes a rule of one's own; what waits goes where it says now. What is left out stays. */
  updateNotificationRule?: Maybe<UpdateNotificationRuleResult>;
  /** Changes a product for all stores. A new price holds from the next sale on. What is left out stays as it is. */
  updateProduct?: Maybe<UpdateProductResult>;
  /** Changes the terms of a rule; for what it holds stays. */
  updateRestockRule?: Maybe<UpdateRestockRuleResult>;
  /** Wakes a snoozed alert before its time. */
  wakeAlert?: Maybe<WakeAlertResult>;
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


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationCreateRestockRuleArgs = {
  input: CreateRestockRuleInput;
};


export type MutationDeleteNotificationRuleArgs = {
  input: DeleteNotificationRuleInput;
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


export type MutationRotateNotificationSecretArgs = {
  input: RotateNotificationSecretInput;
};


export type MutationSetThresholdsArgs = {
  input: SetThresholdsInput;
};


export type MutationShipTransferArgs = {
  input: ShipTransferInput;
};


export type MutationSnoozeAlertArgs = {
  input: SnoozeAlertInput;
};


export type MutationUpdateCategoryArgs = {
  input: UpdateCategoryInput;
};


export type MutationUpdateNotificationRuleArgs = {
  input: UpdateNotificationRuleInput;
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
  /** What it says: a line for each stock level, the first 100. */
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

/** What a notification says of a stock level. */
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
 * What somebody wants to be told of, and where: alerts that open, open again, worsen, or wake and still stand, of the
 * stores that the person works in at that moment; of none while it is snoozed. Nobody is told whose account is disabled
 * or deleted.
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
  /**
   * The cursor of the last row, null on an empty page: for `after` of the same list in the same order. The filter may be
   * another one.
   */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page: ask for them with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What is to go from one store to another. */
export type PlanTransferInput = {
  /** Who gives. */
  fromStoreId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one a product. */
  lines: Array<TransferLineInput>;
  /** What the others should know: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who receives: any other store that is open. */
  toStoreId: Scalars['ID']['input'];
};

/** The outcome of a plan. */
export type PlanTransferResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | StoreClosed | TransferPlanned | UnknownProduct;

/** A store that could give. */
export type PossibleSource = {
  __typename?: 'PossibleSource';
  /** Which store. */
  store: Store;
  /** What it could spare: available above its own reorder point. */
  surplus: Scalars['Int']['output'];
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
  /** The category has products or categories in use. */
  | 'CATEGORY_IN_USE'
  /** Another of its kind has the code already. */
  | 'CODE_TAKEN'
  /** The cursor is too old, or not of this log: subscribe without `after`, and with `includeOpen` for what stands now. */
  | 'CURSOR_EXPIRED'
  /** The same delivery note was received before. */
  | 'DUPLICATE_DELIVERY'
  /** Another account has the email address already. */
  | 'EMAIL_TAKEN'
  /** The chain has its head office already. */
  | 'HEAD_OFFICE_EXISTS'
  /** The idempotency key was used for another request before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The identity server does not answer now, or another change of the person is under way. */
  | 'IDENTITY_UNAVAILABLE'
  /** There is less on the stock level than was asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A value of the input does not fit; `field` says which. */
  | 'INVALID_INPUT'
  /** The chain would have no enabled administrator left. */
  | 'LAST_ADMINISTRATOR'
  /** A stock level holds something else than the request expected. */
  | 'LEVELS_MOVED'
  /** Lines of a bulk cannot be made; `failed` says which. */
  | 'LINES_REJECTED'
  /** What an id names does not exist, or cannot be seen by the caller. */
  | 'NOT_FOUND'
  /** The price that the register showed is no longer the price. */
  | 'PRICE_CHANGED'
  /** The product is archived and cannot be sold. */
  | 'PRODUCT_ARCHIVED'
  /** An open store that sells needs a register. */
  | 'REGISTER_NEEDED'
  /** There is a restock rule for exactly this already. */
  | 'RESTOCK_RULE_EXISTS'
  /** Who gives is to be named: no open centre supplies the store. */
  | 'SOURCE_NEEDED'
  /** More of the stock is promised to transfers than would be left. */
  | 'STOCK_PROMISED'
  /** The store is closed: it sells nothing, gets nothing and gives to no restock. */
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
  /** Whether it can be bought in some open store: for everybody, without figures. What is archived is OUT. */
  availability: Availability;
  /** The code on its package, as it was typed: a GTIN (EAN, UPC) or a code of the chain's own. Unique in every form. */
  barcode?: Maybe<Scalars['String']['output']>;
  /** Where the catalogue shows it first. */
  category: Category;
  /** For customers. */
  description: Scalars['String']['output'];
  /**
   * The barcode as a GTIN-14, by which its forms are compared: UPC-A, EAN-8 and EAN-13 with zeros in front. Null for a code
   * of the chain's own, and where there is none.
   */
  gtin?: Maybe<Scalars['String']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** As on the stock level label. */
  name: Scalars['String']['output'];
  /** Where the catalogue shows it as well. */
  otherCategories: Array<Category>;
  /** Price of one, tax included. */
  price: Money;
  /** When its price was changed and by whom, the newest first: for those who see stock or edit products. */
  priceHistory?: Maybe<PriceChangeConnection>;
  /** Stock keeping unit: the chain's own code, as it was written; unique without regard to case. */
  sku: Scalars['String']['output'];
  /** Its stock in one store. Null when the store has no stock level for it, or the caller may not see the store. */
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
   * Words of which each begins a word of the name, the SKU or the barcode, or each a word of the name of a category that
   * the product is in or below: without regard to accents, case and order. Digits may be the beginning of a barcode in any
   * of its forms, with blanks and hyphens or without. At most 100 characters.
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

/** A stock level of which more is promised than would be left. */
export type PromisedLine = {
  __typename?: 'PromisedLine';
  /** Of what. */
  product: Product;
  /** What of it is promised. */
  promised: Scalars['Int']['output'];
  /** To which transfers, the oldest first. */
  promises: Array<StockPromise>;
  /** What the stock level would hold. */
  would: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The categories, by name without regard to accents and case. */
  categories?: Maybe<CategoryConnection>;
  /** One category by its id, archived or not. Null when there is none. */
  category?: Maybe<Category>;
  /**
   * What a count would change, before it is committed with `countStock`: send each line's `onHand` there as `expected`.
   * Changes nothing.
   */
  countDifferences?: Maybe<Array<CountDifference>>;
  /**
   * By which rule a stock level is restocked, and why by that one: the most specific holds, whole. A rule of the product comes
   * before one of its category, the nearest category before those above it, either before a rule of neither; of two alike,
   * the store's before the chain's. Null when there is no such product or store.
   */
  effectiveRestockRule?: Maybe<EffectiveRestockRule>;
  /**
   * Jobs that failed for good, of all subgraphs, the newest asked for first. A queue keeps the newest 1,000 for 30 days.
   * What they were to do is in the database, and tried again by itself: a failed job tells that something is wrong.
   */
  failedJobs?: Maybe<FailedJobConnection>;
  /** The caller's own rules of whom to notify of alerts, the newest first. */
  notificationRules?: Maybe<NotificationRuleConnection>;
  /**
   * The mails and webhooks about the stores that the caller works in, the newest first: those of one's own rules, and
   * everybody's for who holds `queue:view`. Kept for 30 days.
   */
  notifications?: Maybe<NotificationConnection>;
  /** For the stores subgraph: how many transfers from or to a store are planned or under way. */
  openTransfers: Scalars['Int']['output'];
  /** One product by its id, SKU (in any case) or barcode: exactly one of them. Null when there is none. */
  product?: Maybe<Product>;
  /** The catalogue, by name without regard to accents and case. */
  products?: Maybe<ProductConnection>;
  /** The queues of jobs of all subgraphs, and how many jobs are in each. Null while the queues cannot be reached. */
  queues?: Maybe<Array<Queue>>;
  /** One restock request by its id. Null when there is none that the caller sees. */
  restockRequest?: Maybe<RestockRequest>;
  /** Restock requests of the stores that the caller sees. */
  restockRequests?: Maybe<RestockRequestConnection>;
  /** Restock rules that hold in stores that the caller sees, the newest first. */
  restockRules?: Maybe<RestockRuleConnection>;
  /** Alerts of the stores that the caller sees, the newest first unless told otherwise. */
  stockAlerts?: Maybe<StockAlertConnection>;
  /** What a store held at a moment, from the ledger: each of the products that there are, 0 where it had none. */
  stockAt?: Maybe<Array<StockAt>>;
  /** A stock level replayed from its ledger, state after state, the oldest first. */
  stockHistory?: Maybe<StockStateConnection>;
  /** Proves the books: for each stock level of the stores, the level against the sum of the ledger and the transfers that are open. */
  stockIntegrity?: Maybe<StockIntegrity>;
  /** The stock levels of the stores that the caller sees. */
  stockLevels?: Maybe<StockLevelConnection>;
  /** The ledger's lines of the stores that the caller sees, the newest first. */
  stockMovements?: Maybe<StockMovementConnection>;
  /** One transfer by its id. Null when there is none that the caller sees. */
  transfer?: Maybe<Transfer>;
  /** Transfers to the stores that the caller sees and from one's own, the newest first. */
  transfers?: Maybe<TransferConnection>;
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
  /** Jobs being worked on. */
  active: Scalars['Int']['output'];
  /** Jobs due later, or waiting for their next try. */
  delayed: Scalars['Int']['output'];
  /** Jobs that failed for good. */
  failed: Scalars['Int']['output'];
  /** For example restock. */
  name: Scalars['String']['output'];
  /** Jobs that a worker can take now. */
  waiting: Scalars['Int']['output'];
};

/** What a supplier has brought. */
export type ReceiveDeliveryInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one a product. */
  lines: Array<DeliveryLine>;
  /**
   * Receives it though a delivery of this reference and these lines was received before: the supplier has brought the same
   * again. Left out, that is refused with DuplicateDelivery.
   */
  receiveAgain?: InputMaybe<Scalars['Boolean']['input']>;
  /** The logistics centre that it came to. */
  storeId: Scalars['ID']['input'];
  /** The supplier's own reference, for example the number of the delivery note: 1 to 100 characters. */
  supplierReference: Scalars['String']['input'];
};

/** The outcome of a delivery. */
export type ReceiveDeliveryResult = DeliveryReceived | DuplicateDelivery | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | UnknownProduct;

/** What has arrived of which transfer. */
export type ReceiveTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What has arrived now, 1 to 1000 lines, one a product; all that is still to come when left out. */
  lines?: InputMaybe<Array<TransferLineInput>>;
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** The outcome of a receipt. More than is still to come of a line is an InvalidInput that names it. */
export type ReceiveTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | TransferReceived | UnknownProduct | WrongState;

/** Which notification is to be sent once more. */
export type RedeliverNotificationInput = {
  /** Its id. */
  notificationId: Scalars['ID']['input'];
};

/** The outcome of a redelivery. */
export type RedeliverNotificationResult = NotFound | NotificationQueued | WrongState;

/** Which restock request to refuse. */
export type RejectRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for who asked: 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Its id. */
  requestId: Scalars['ID']['input'];
};

/** The outcome of a refusal. */
export type RejectRestockResult = IdempotencyKeyReused | InvalidInput | NotFound | RestockRejected | WrongState;

/** The outcome of removing a failed job. */
export type RemoveFailedJobResult = FailedJobRemoved | NotFound;

/** Stock levels to rebuild. */
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

/** A store's wish for stock. */
export type RequestRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 lines, one a product. */
  lines: Array<WantedLine>;
  /** What who decides should know: 1 to 500 characters, when there is any. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The store that wants it, open. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of a request. */
export type RequestRestockResult = IdempotencyKeyReused | InvalidInput | NotFound | RestockRequested | StoreClosed | UnknownProduct;

/** What one source store gives of one product to a restock request. */
export type RestockAllocation = {
  __typename?: 'RestockAllocation';
  /** Of what. */
  product: Product;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Who gives. */
  sourceStore: Store;
};

/** The stock is reserved at the source stores and on its way in the books. */
export type RestockApproved = {
  __typename?: 'RestockApproved';
  /** The request as it is now. */
  request: RestockRequest;
};

/** The request is withdrawn; what was reserved for it is free again. */
export type RestockCancelled = {
  __typename?: 'RestockCancelled';
  /** The request as it is now. */
  request: RestockRequest;
};

/** Why a restock was planned so. */
export type RestockExplanation = {
  __typename?: 'RestockExplanation';
  /** What was available when it was planned. */
  available: Scalars['Int']['output'];
  /** What was on its way already. */
  incoming: Scalars['Int']['output'];
  /** How many stores were looked at; null for plans of before rules. */
  looked?: Maybe<Scalars['Int']['output']>;
  /** Units that source stores could be found for; null for plans of before rules. */
  planned?: Maybe<Scalars['Int']['output']>;
  /** The reorder point then. */
  reorderPoint: Scalars['Int']['output'];
  /** The rule that it went by, as it is now; null when none was for the stock level. */
  rule?: Maybe<RestockRule>;
  /** Who was looked at: those who give, then the others in the order in which they are asked, 30 in all. */
  sourceStores: Array<ConsideredSource>;
  /** In sentences: what was wanted, who gives, why not more, and who decides. */
  summary: Scalars['String']['output'];
  /** The level to fill up to. */
  targetLevel: Scalars['Int']['output'];
  /** Units that would fill the stock level up, in whole packs; null for plans of before rules. */
  wanted?: Maybe<Scalars['Int']['output']>;
};

/** One product of a restock request. */
export type RestockLine = {
  __typename?: 'RestockLine';
  /** How many of it were approved, 0 when it was left out; null before that. */
  approved?: Maybe<Scalars['Int']['output']>;
  /** Of what. */
  product: Product;
  /** How many were asked for. */
  quantity: Scalars['Int']['output'];
};

/** Where a restock request comes from. */
export type RestockOrigin =
  /** A person. */
  | 'ASKED'
  /** The planner: the stock level was at or below its reorder point. */
  | 'PLANNED';

/** The request is refused; nothing moves. */
export type RestockRejected = {
  __typename?: 'RestockRejected';
  /** The request as it is now. */
  request: RestockRequest;
};

/** A store's wish for stock, asked by a person or planned. */
export type RestockRequest = {
  __typename?: 'RestockRequest';
  /** Who gives what: as planned until it is approved, as approved from then on. Empty while nobody can. */
  allocations: Array<RestockAllocation>;
  /** When it was approved or rejected. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or rejected it. */
  decidedBy?: Maybe<Actor>;
  /** Why it was planned so; null when a person asked. */
  explanation?: Maybe<RestockExplanation>;
  /** What happened to it, oldest first. */
  history: Array<RestockStep>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What is wanted. */
  lines: Array<RestockLine>;
  /** What who asked has written. */
  note?: Maybe<Scalars['String']['output']>;
  /** Asked by a person, or planned. */
  origin: RestockOrigin;
  /** Why it was rejected or cancelled, where somebody has said it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who made it. */
  requestedBy: Actor;
  /** Who gives, when it is settled and one alone gives; `allocations` names them all. */
  sourceStore?: Maybe<Store>;
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
  /** Requests made at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Requests of these origins: asked by a person, or planned. */
  origins?: InputMaybe<Array<RestockOrigin>>;
  /** Requests for this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Requests that this person or service has made: `id` of `requestedBy`. */
  requestedById?: InputMaybe<Scalars['String']['input']>;
  /** Requests in these states. */
  states?: InputMaybe<Array<RestockState>>;
  /** Requests of these receiving stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Requests made before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How restock requests are sorted. */
export type RestockRequestOrder =
  /** By when they were made, the newest first. */
  | 'NEWEST'
  /** By when they were made, the oldest first: what has waited longest. */
  | 'OLDEST';

/** The request stands, and waits for a decision. */
export type RestockRequested = {
  __typename?: 'RestockRequested';
  /** The request as it is now. */
  request: RestockRequest;
};

/** How stock levels are restocked. For all stock levels that no more specific rule is for. */
export type RestockRule = Versioned & {
  __typename?: 'RestockRule';
  /** Whether all its stock levels have taken its thresholds and target. */
  applied: Scalars['Boolean']['output'];
  /** Units up to which a plan approves itself; null for no limit of units. */
  approveUpToUnits?: Maybe<Scalars['Int']['output']>;
  /** Value at the price of sale up to which a plan approves itself; null for no limit of value. */
  approveUpToValue?: Maybe<Money>;
  /** Whether a plan approves itself within a limit. Without any limit it waits for logistics. */
  approvesItself: Scalars['Boolean']['output'];
  /** Whether it was archived: it holds no more. */
  archived: Scalars['Boolean']['output'];
  /** The category that it is for, with those below it; null for all. */
  category?: Maybe<Category>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Falling to it makes an alert critical; written to the stock levels as well. Null when the stock levels keep theirs. */
  criticalThreshold?: Maybe<Scalars['Int']['output']>;
  /** Who made, changed and archived it, oldest first. */
  history: Array<RestockStep>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Units at the least: less is not worth a transfer. */
  minimumQuantity: Scalars['Int']['output'];
  /** Rising over it opens an overstock alert; written to the stock levels as well. Null when the stock levels keep theirs. */
  overstockThreshold?: Maybe<Scalars['Int']['output']>;
  /** Units that come together: what is planned is a multiple of it. */
  packSize: Scalars['Int']['output'];
  /** The product that it is for; null for several. */
  product?: Maybe<Product>;
  /**
   * Falling to it opens an alert and plans a restock. It is written to the stock levels: what a person sets for a stock level
   * afterwards stands until the rule says something else. Null when the stock levels keep theirs.
   */
  reorderPoint?: Maybe<Scalars['Int']['output']>;
  /** Who may give. */
  source: RestockSource;
  /** Who may give, by priority, where the source is LISTED. */
  sourceStores: Array<Store>;
  /** The store that it is for; null for every store. */
  store?: Maybe<Store>;
  /** The level to fill up to. Null when the stock levels keep theirs. */
  targetLevel?: Maybe<Scalars['Int']['output']>;
  /** Rises with each change. */
  version: Scalars['Int']['output'];
};

/** A page of restock rules. */
export type RestockRuleConnection = {
  __typename?: 'RestockRuleConnection';
  /** Rows with their cursors. */
  edges: Array<RestockRuleEdge>;
  /** The rows alone. */
  nodes: Array<RestockRule>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A restock rule in a page. */
export type RestockRuleEdge = {
  __typename?: 'RestockRuleEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RestockRule;
};

/** There is a rule for exactly this already; nothing was changed. */
export type RestockRuleExists = Problem & {
  __typename?: 'RestockRuleExists';
  /** RESTOCK_RULE_EXISTS. */
  code: ProblemCode;
  /** Which rule it is, and what to do. */
  message: Scalars['String']['output'];
  /** The rule that there is. */
  rule: RestockRule;
};

/** Narrows the restock rules. What is left out does not narrow. */
export type RestockRuleFilter = {
  /** True for those that were archived; else those in force. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rules of this category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Rules of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Rules of these stores, at most 100; those of every store too. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The change stands. */
export type RestockRuleSaved = {
  __typename?: 'RestockRuleSaved';
  /** The rule as it is now. */
  rule: RestockRule;
};

/** Who may give what a rule plans. */
export type RestockSource =
  /** The logistics centre that supplies the store, then any store that has more than its own reorder point. */
  | 'AUTOMATIC'
  /** The logistics centre that supplies the store. */
  | 'CENTRE'
  /** The stores that the rule lists, by priority. */
  | 'LISTED';

/** Where a restock request stands. */
export type RestockState =
  /** Stock is reserved and the transfers planned. */
  | 'APPROVED'
  /** No source store can serve it yet. */
  | 'AWAITING_SUPPLY'
  /** Withdrawn. */
  | 'CANCELLED'
  /** Stock is on its way: the first transfer has left. */
  | 'IN_TRANSIT'
  /** The stock is on the stock level: the last transfer has ended. */
  | 'RECEIVED'
  /** Refused. */
  | 'REJECTED'
  /** Waits for a decision. */
  | 'REQUESTED';

/** A dated step of a restock request or rule. */
export type RestockStep = {
  __typename?: 'RestockStep';
  /** Who did it. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was written with it: the note of a request, the reason of a rejection or cancellation. */
  note?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  type: RestockStepType;
};

/** What happened to a restock request, or to a rule. */
export type RestockStepType =
  /** It was approved. */
  | 'APPROVED'
  /** It was withdrawn, or all of its transfers were called off. */
  | 'CANCELLED'
  /** The last of its transfers has ended. */
  | 'RECEIVED'
  /** It was turned down. */
  | 'REJECTED'
  /** It waited for supply, and source stores were found. */
  | 'REPLANNED'
  /** It was planned by the system, or asked for. */
  | 'REQUESTED'
  /** The rule was made, changed or archived. */
  | 'RULE_CHANGED'
  /** The first of its transfers has left. */
  | 'SHIPPED';

/** What a rule says: whole, also when it is changed. */
export type RestockTerms = {
  /** Units up to which a plan approves itself: 1 to 1,000,000. Where both limits are given, both must be kept. */
  approveUpToUnits?: InputMaybe<Scalars['Int']['input']>;
  /** Value up to which a plan approves itself, in minor units at the price of sale: 1 to 1,000,000,000,000. */
  approveUpToValue?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 0 to 1,000,000, not over the reorder point; null when the stock levels keep theirs, lowered to the reorder point. */
  criticalThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Units at the least: 1 to 1,000,000; 1 when left out. */
  minimumQuantity?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 0 to 1,000,000, over the reorder point and not below the target; null when the stock levels keep theirs, raised to the
   * target.
   */
  overstockThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Units that come together: 1 to 10,000; 1 when left out. */
  packSize?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 1,000,000, with `targetLevel`; null when the stock levels keep theirs. */
  reorderPoint?: InputMaybe<Scalars['Int']['input']>;
  /** Who may give; AUTOMATIC when left out. */
  source?: InputMaybe<RestockSource>;
  /** Who may give, by priority, for LISTED: 1 to 20 open stores, none of them the rule's own. */
  sourceStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 0 to 1,000,000, not below the reorder point. */
  targetLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** Which category to take into use again. */
export type RestoreCategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The outcome of restoring a category. */
export type RestoreCategoryResult = AlreadyDone | CategoryArchived | CategorySaved | IdempotencyKeyReused | InvalidInput | NotFound;

/** Which product to put back. */
export type RestoreProductInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** The outcome of restoring a product. */
export type RestoreProductResult = AlreadyDone | CategoryArchived | IdempotencyKeyReused | InvalidInput | ProductSaved | UnknownProduct;

/** The outcome of retrying a failed job. */
export type RetryFailedJobResult = FailedJobRetried | NotFound;

/** Whose secret is to be another. */
export type RotateNotificationSecretInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key rotates nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The rule, of a webhook. */
  ruleId: Scalars['ID']['input'];
};

/** The outcome of a rotation. */
export type RotateNotificationSecretResult = IdempotencyKeyReused | InvalidInput | NotFound | NotificationRuleSaved;

/** The thresholds of stock levels of a store. */
export type SetThresholdsInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 lines, each of another product of the assortment. */
  lines: Array<ThresholdLine>;
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of setting thresholds. */
export type SetThresholdsResult = IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | ThresholdsSet | UnknownProduct;

/** Which transfer has left. */
export type ShipTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** The outcome of a shipment. */
export type ShipTransferResult = IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | TransferShipped | WrongState;

/** A line that was short. */
export type ShortLine = {
  __typename?: 'ShortLine';
  /** What there was. */
  available: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
  /** What was asked for, equal lines added up. */
  requested: Scalars['Int']['output'];
  /** Where. Null in what was refused before this was told. */
  store?: Maybe<Store>;
};

/** Which alert is to rest. */
export type SnoozeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** Something to say with it: 1 to 1000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Until when: in the future, at most 30 days ahead. */
  until: Scalars['DateTime']['input'];
};

/** The outcome of snoozing. */
export type SnoozeAlertResult = AlertHandled | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

/** Nobody is known to give: no open centre supplies the store, and the lines name no source store. Nothing was approved. */
export type SourceNeeded = Problem & {
  __typename?: 'SourceNeeded';
  /** SOURCE_NEEDED. */
  code: ProblemCode;
  /** The lines that need a source store. */
  lines: Array<UnservedLine>;
  /** For what a source store is to be named. */
  message: Scalars['String']['output'];
};

/** Why a store gives to a restock, or not. */
export type SourceReason =
  /** All who could give have less together than the rule's minimum. */
  | 'BELOW_MINIMUM'
  /** It gives. */
  | 'CHOSEN'
  /** It is closed. */
  | 'CLOSED'
  /** Those who were asked before it had enough. */
  | 'ENOUGH_ALREADY'
  /** What it can spare goes to stock levels that are emptier. */
  | 'GIVEN_TO_OTHERS'
  /** It can spare less than a pack. */
  | 'LESS_THAN_A_PACK'
  /** The rule does not ask it. */
  | 'NOT_IN_SOURCE'
  /** It has nothing above its own reorder point. */
  | 'NO_SURPLUS';

/** The stock level was corrected. */
export type StockAdjusted = {
  __typename?: 'StockAdjusted';
  /** The stock level as it is now. */
  level: StockLevel;
  /** Planned transfers that send less now, or nothing; none unless `shortenPromises` was set. */
  shortenedTransfers: Array<Transfer>;
};

/** Stock levels were corrected. */
export type StockAdjustedInBulk = {
  __typename?: 'StockAdjustedInBulk';
  /** How many. */
  changed: Scalars['Int']['output'];
  /** The lines that could not be made, in their order: left alone. */
  failed: Array<FailedLine>;
};

/** Why a stock level needs somebody's eye; at most one is open for a store and product. */
export type StockAlert = {
  __typename?: 'StockAlert';
  /** When somebody said that they look after it; null when nobody has since it last got worse. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  acknowledgedBy?: Maybe<Actor>;
  /** What was available at its last change. */
  available: Scalars['Int']['output'];
  /** When it last got worse, better, was resolved or opened again. */
  changedAt: Scalars['DateTime']['output'];
  /** What happened to it and who did what, the newest first. */
  history: StockAlertStepConnection;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** When it began. */
  openedAt: Scalars['DateTime']['output'];
  /** Of what. */
  product: Product;
  /**
   * How often it got worse again within 15 minutes after its stock level got better. From the fifth time on it gets better only
   * once its stock level has been better for 5 minutes.
   */
  reopenings: Scalars['Int']['output'];
  /** When it ended; null while it is open. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How bad it is, or was last. */
  severity: StockAlertSeverity;
  /** Until when it is to rest; null when it is awake. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it still stands. */
  state: StockAlertState;
  /** Where. */
  store: Store;
};


/** Why a stock level needs somebody's eye; at most one is open for a store and product. */
export type StockAlertHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something has happened to an alert; or it stands, when a stream begins with what is open. */
export type StockAlertChange = {
  __typename?: 'StockAlertChange';
  /** Who did it, or whose sale or delivery did; null for PRESENT. */
  actor?: Maybe<Actor>;
  /** The alert as it is now. */
  alert: StockAlert;
  /** When it happened; of a PRESENT one, when it last got worse, better or opened. */
  at: Scalars['DateTime']['output'];
  /** What was available then. */
  available: Scalars['Int']['output'];
  /** What happened to the alert. */
  change: StockAlertChangeKind;
  /** What somebody said with it. */
  comment?: Maybe<Scalars['String']['output']>;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** How bad the alert was then. */
  severity: StockAlertSeverity;
};

/** What happened to an alert. */
export type StockAlertChangeKind =
  /** Somebody looks after it. */
  | 'ACKNOWLEDGED'
  /** Somebody said something about it. */
  | 'COMMENTED'
  /** It got better, and still stands. */
  | 'IMPROVED'
  /** It began. */
  | 'OPENED'
  /** It is open as the stream begins: only where `includeOpen` was asked for. */
  | 'PRESENT'
  /** It had ended less than 15 minutes before, and stands again. */
  | 'REOPENED'
  /** It ended. */
  | 'RESOLVED'
  /** Somebody lets it rest until a time. */
  | 'SNOOZED'
  /** It no longer rests: somebody woke it, or its time has come. */
  | 'WOKEN'
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
  /** Whether somebody has acknowledged them. */
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Opened at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Alerts of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Alerts of these severities. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Whether they are snoozed now. */
  snoozed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alerts in these states. */
  states?: InputMaybe<Array<StockAlertState>>;
  /** Alerts of these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Opened before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** In which order alerts come. */
export type StockAlertOrder =
  /** Out of stock first, then critical, low and overstock; of each the newest first. */
  | 'MOST_SEVERE'
  /** The newest first. */
  | 'NEWEST';

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
  /** The stock level is filled again. */
  | 'RESOLVED';

/** A dated step of an alert. */
export type StockAlertStep = {
  __typename?: 'StockAlertStep';
  /** Who did it, or whose sale or delivery did. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was available at its last change before. */
  available: Scalars['Int']['output'];
  /** What happened. */
  change: StockAlertChangeKind;
  /** What somebody said. */
  comment?: Maybe<Scalars['String']['output']>;
  /** How bad the alert was then. */
  severity: StockAlertSeverity;
  /** Until when it was to rest then; null when it was awake. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of steps. */
export type StockAlertStepConnection = {
  __typename?: 'StockAlertStepConnection';
  /** Steps with their cursors. */
  edges: Array<StockAlertStepEdge>;
  /** The steps alone. */
  nodes: Array<StockAlertStep>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A step in a page. */
export type StockAlertStepEdge = {
  __typename?: 'StockAlertStepEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The step. */
  node: StockAlertStep;
};

/** What the subscription delivers: a change, or word that its cursor no longer serves. */
export type StockAlertsEvent = CursorExpired | StockAlertChange;

/** What a stock level held at a moment. */
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
  /** Each with its name, price and tax class at that instant. */
  lines: Array<CommittedLine>;
};

/** The stock levels hold what was counted; the ledger has a line with the reason COUNT for each difference. */
export type StockCounted = {
  __typename?: 'StockCounted';
  /** How many lines the sheet had. */
  countedLines: Scalars['Int']['output'];
  /** Those that differed. */
  differences: Array<CountDifference>;
  /** Planned transfers that send less now, or nothing; none unless `shortenPromises` was set. */
  shortenedTransfers: Array<Transfer>;
};

/** How a stock level stands to its thresholds. */
export type StockHolding =
  /** Available is at or below the reorder point. */
  | 'TOO_LITTLE'
  /** Available is over the overstock threshold. */
  | 'TOO_MUCH';

/** Whether the levels agree with the ledger and the open transfers. */
export type StockIntegrity = {
  __typename?: 'StockIntegrity';
  /** How many stock levels were compared. */
  levels: Scalars['Int']['output'];
  /** Where they differ, at most 100; empty when the books close. */
  mismatches: Array<StockMismatch>;
};

/** What a store holds of a product: the level of its stock level. */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** What can be sold: on hand less reserved. */
  available: Scalars['Int']['output'];
  /** Falling to it makes the alert critical; by the same margin above it, the alert is LOW again. */
  criticalThreshold: Scalars['Int']['output'];
  /** How many days what is available lasts at that pace; null where nothing is sold. */
  daysOfCover?: Maybe<Scalars['Float']['output']>;
  /** Units on their way here, approved and not yet received. */
  incoming: Scalars['Int']['output'];
  /** Units in the house: the sum of the ledger. */
  onHand: Scalars['Int']['output'];
  /** Rising over it opens an overstock alert, which ends by the same margin below it; null for none. */
  overstockThreshold?: Maybe<Scalars['Int']['output']>;
  /** Of what. */
  product: Product;
  /** Falling to it opens an alert and plans a restock. The alert ends with a margin above it: a tenth of it, at least 1. */
  reorderPoint: Scalars['Int']['output'];
  /** Units promised to a transfer or an order. */
  reserved: Scalars['Int']['output'];
  /** Units sold a day, on average over the last 28 days; measured once a day. */
  soldPerDay: Scalars['Float']['output'];
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

/** Narrows the stock levels. What is left out does not narrow. */
export type StockLevelFilter = {
  /** Of the products in this category or one below it, be it their primary one or another. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that hold too little or too much: of open stores, and of products in the assortment. */
  holding?: InputMaybe<StockHolding>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Of the products that `products` finds by it: words of which each begins a word of the name, the SKU or the barcode, or
   * each a word of the name of a category that it is in. Without regard to accents, case and order; at most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** By what stock levels are sorted. */
export type StockLevelOrder =
  /** What is available, the least first. */
  | 'AVAILABLE'
  /** How many days that lasts, the least first; what does not sell comes last. */
  | 'DAYS_OF_COVER'
  /** How many days that lasts, the most first: what does not sell comes before all, and what is empty last. */
  | 'LONGEST_COVER'
  /** What is available, the most first. */
  | 'MOST_AVAILABLE'
  /** The product's name, without regard to accents and case. */
  | 'NAME';

/** A stock level whose level is not what its ledger and the open transfers add up to. */
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

/** A line of the ledger: a change of what one stock level holds. It never changes. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** By whose hand. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What the stock level held after it. */
  balance: Scalars['Int']['output'];
  /** Units that came, or went when negative. */
  delta: Scalars['Int']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What they said of it; null when nothing was said. */
  note?: Maybe<Scalars['String']['output']>;
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

/** Narrows the movements. What is left out does not narrow. */
export type StockMovementFilter = {
  /** By the person or service with this id at the identity server. */
  actorId?: InputMaybe<Scalars['String']['input']>;
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

/** What of a stock level is promised to a transfer that has not left. */
export type StockPromise = {
  __typename?: 'StockPromise';
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** Which store it is to go to. */
  to: Store;
  /** The transfer, with the request that it carries. Null for who may not read transfers. */
  transfer?: Maybe<Transfer>;
  /** The transfer's id. */
  transferId: Scalars['ID']['output'];
};

/** More of a stock level is promised to transfers than would be left on it; nothing was set. */
export type StockPromised = Problem & {
  __typename?: 'StockPromised';
  /** STOCK_PROMISED. */
  code: ProblemCode;
  /** The stock levels of which too much is promised. */
  lines: Array<PromisedLine>;
  /** Which promises, and what to do. */
  message: Scalars['String']['output'];
};

/** Nothing was taken. */
export type StockRejected = {
  __typename?: 'StockRejected';
  /** The problem, as the sale's result will show it. */
  problem: Scalars['JSON']['output'];
};

/** The stock levels are what the ledger and the open transfers say. */
export type StockRepaired = {
  __typename?: 'StockRepaired';
  /** Those that were wrong, as they are now. */
  repaired: Array<StockLevel>;
};

/** What a stock level held after a movement. */
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
  /** Its stock levels, by product. Null when the caller may not see the store's stock. */
  stock?: Maybe<StockLevelConnection>;
};


/** A place of the chain: head office, a store or a logistics centre. */
export type StoreStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The store is closed: it sells nothing, gets nothing and gives to no restock, and keeps its history. */
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
   * Alerts as they change, of the stores that the caller sees: who sees every store hears of each, also of one that
   * opens later. Each change carries a cursor: after a lost connection, `after:` the last one delivers what was missed,
   * once.
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

/** How a product is taxed. */
export type TaxClass =
  /** The lower rate. */
  | 'REDUCED'
  /** The full rate. */
  | 'STANDARD'
  /** No tax, for example basic groceries. */
  | 'ZERO';

/**
 * The thresholds of a stock level: 0 <= criticalThreshold <= reorderPoint < overstockThreshold, and the target level not below
 * the reorder point, nor over overstockThreshold. What is left out stays as it is.
 */
export type ThresholdLine = {
  /** Falling to it makes the alert critical: 0 to 1,000,000. */
  criticalThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Rising over it opens an overstock alert: 0 to 1,000,000; null for none. */
  overstockThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** Falling to it opens an alert and plans a restock: 0 to 1,000,000. */
  reorderPoint?: InputMaybe<Scalars['Int']['input']>;
  /** What a restock fills up to: 0 to 1,000,000; 0 for no restock. */
  targetLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** The thresholds hold. */
export type ThresholdsSet = {
  __typename?: 'ThresholdsSet';
  /** The stock levels as they are now, in the order of the lines. */
  levels: Array<StockLevel>;
};

/** Stock on its way between two stores. */
export type Transfer = {
  __typename?: 'Transfer';
  /** When it was called off. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gives. */
  from: Store;
  /** What happened to it, oldest first: each part that came is a step. */
  history: Array<TransferStep>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What it carries. */
  lines: Array<TransferLine>;
  /** What was written to it when it was planned. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was planned. */
  plannedAt: Scalars['DateTime']['output'];
  /** When all of it was received, or the receipt was closed. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The restock request that it carries; null when a person planned it, or for who may not see the request. */
  request?: Maybe<RestockRequest>;
  /** When it left. */
  shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: TransferState;
  /** Who receives. */
  to: Store;
};

/** The reservation was given back. */
export type TransferCancelled = {
  __typename?: 'TransferCancelled';
  /** The transfer as it is now. */
  transfer: Transfer;
};

/** What had not arrived is written off. */
export type TransferClosed = {
  __typename?: 'TransferClosed';
  /** The transfer as it is now. */
  transfer: Transfer;
};

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** Rows with their cursors. */
  edges: Array<TransferEdge>;
  /** The rows alone. */
  nodes: Array<Transfer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A transfer in a page. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Transfer;
};

/** Narrows the transfers. What is left out does not narrow. */
export type TransferFilter = {
  /** Planned from this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** From these stores, at most 100. */
  fromStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** That carry this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** On their way since before this moment, and not all there: those that seem to be stuck. */
  shippedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In these states. */
  states?: InputMaybe<Array<TransferState>>;
  /** From or to these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To these stores, at most 100. */
  toStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Planned before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One product of a transfer. */
export type TransferLine = {
  __typename?: 'TransferLine';
  /** Units that were missing when the receipt was closed. */
  lost: Scalars['Int']['output'];
  /** Of what. */
  product: Product;
  /** Units that were planned. */
  quantity: Scalars['Int']['output'];
  /** Units that have arrived. */
  received: Scalars['Int']['output'];
  /** Units of them that are not sent, because less was found than was promised. */
  short: Scalars['Int']['output'];
};

/** So much of a product. */
export type TransferLineInput = {
  /** Of what. Archived products can be transferred as well: what is no longer sold must be able to leave a stock level. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000. */
  quantity: Scalars['Int']['input'];
};

/** The stock is reserved at the giving store and on its way in the books. */
export type TransferPlanned = {
  __typename?: 'TransferPlanned';
  /** The transfer as it is now. */
  transfer: Transfer;
};

/** What has arrived is on the receiver's stock levels. The transfer is RECEIVED with its last part. */
export type TransferReceived = {
  __typename?: 'TransferReceived';
  /** The transfer as it is now. */
  transfer: Transfer;
};

/** The stock has left the giving store. */
export type TransferShipped = {
  __typename?: 'TransferShipped';
  /** The transfer as it is now. */
  transfer: Transfer;
};

/** Where a transfer stands. */
export type TransferState =
  /** Called off before it left; the reservation was given back. */
  | 'CANCELLED'
  /** Reserved at the giving store. */
  | 'PLANNED'
  /** Settled at the receiving store: each unit was received, or is lost. */
  | 'RECEIVED'
  /** On its way; a part of it may have arrived, which its lines show. */
  | 'SHIPPED';

/** A dated step of a transfer. */
export type TransferStep = {
  __typename?: 'TransferStep';
  /** Who did it. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it was about: what was planned, shipped or called off, what is not sent, what arrived in this part, what was missing. */
  lines: Array<TransferStepLine>;
  /** What was written to it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  type: TransferStepType;
};

/** How much of a product a step of a transfer was about. */
export type TransferStepLine = {
  __typename?: 'TransferStepLine';
  /** Of what. */
  product: Product;
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** What happened to a transfer. */
export type TransferStepType =
  /** It was called off before it left. */
  | 'CANCELLED'
  /** Nothing more will come: what was missing is lost. */
  | 'CLOSED'
  /** It was planned, and reserved. */
  | 'PLANNED'
  /** A part of it arrived, or all. */
  | 'RECEIVED'
  /** It left the giving store. */
  | 'SHIPPED'
  /** Less was found than was promised, before it left: its lines are what is not sent. */
  | 'SHORTENED';

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

/** A line that nobody is known to give. */
export type UnservedLine = {
  __typename?: 'UnservedLine';
  /** Of what. */
  product: Product;
  /** How many were to be given. */
  quantity: Scalars['Int']['output'];
  /** The open stores that could spare most, at most 10. */
  sourceStores: Array<PossibleSource>;
};

/** What to change of a category. What is left out stays as it is. */
export type UpdateCategoryInput = {
  /** Which category. */
  categoryId: Scalars['ID']['input'];
  /** The version that was read: when it is another by now, nothing is changed and VersionConflict shows the category. */
  expectedVersion: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters, unique in the chain without regard to accents and case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is to stand below, neither itself nor one below it; null for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The outcome of changing a category. */
export type UpdateCategoryResult = CategoryArchived | CategorySaved | CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

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
  /** The code on the package, as `createProduct` takes it; null for none. */
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

/** New terms for a rule. */
export type UpdateRestockRuleInput = {
  /** The version that was read: when it is another by now, nothing is changed and VersionConflict shows the rule. */
  expectedVersion: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  ruleId: Scalars['ID']['input'];
  /** What it says from now on, whole. */
  terms: RestockTerms;
};

/** The outcome of changing a restock rule. */
export type UpdateRestockRuleResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RestockRuleSaved | StoreClosed | VersionConflict;

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

/** What people edit: each edit that changes something makes a version. */
export type Versioned = {
  /** Rises with each change: send it as `expectedVersion` to change what you have read, and nothing newer. */
  version: Scalars['Int']['output'];
};

/** Which alert is to rest no longer. */
export type WakeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** The outcome of waking. */
export type WakeAlertResult = AlertHandled | AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | WrongState;

/** What is wanted of a product. */
export type WantedLine = {
  /** Of what; not archived. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000. */
  quantity: Scalars['Int']['input'];
};

/** What it stands at does not allow this step: too late, or too early. */
export type WrongState = Problem & {
  __typename?: 'WrongState';
  /** WRONG_STATE. */
  code: ProblemCode;
  /** What state was expected, and what it is. */
  message: Scalars['String']['output'];
  /** The state that it is in. */
  state: Scalars['String']['output'];
};
