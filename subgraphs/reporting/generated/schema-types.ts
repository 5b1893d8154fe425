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

/** The user or service that did something, as recorded at that time. */
export type Actor = {
  __typename?: 'Actor';
  /** The id of the user or service at the identity server. */
  id: Scalars['ID']['output'];
  /** The account's name at that time. */
  name: Scalars['String']['output'];
};

/** The object is already in the requested state. Nothing was changed. */
export type AlreadyDone = Problem & {
  __typename?: 'AlreadyDone';
  /** ALREADY_DONE. */
  code: ProblemCode;
  /** Names the state, and since when it holds. */
  message: Scalars['String']['output'];
};

/** A field of a thing before and after an event. */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** The value after. Null when it has none. */
  after: Maybe<Scalars['JSON']['output']>;
  /** The value before. Null when it had none. */
  before: Maybe<Scalars['JSON']['output']>;
  /** The name of the field in the data. */
  field: Scalars['String']['output'];
};

/** The copy of an event. The subgraph that emitted the event has the original. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The user or service that caused the event. */
  actor: Actor;
  /**
   * The fields that differ from the state before. Empty for an event that tells no state, and for the first state of
   * a thing.
   */
  changes: Array<AuditChange>;
  /** The data of the event, as its owner wrote them. Costs are left out for callers who may not read them. */
  data: Scalars['JSON']['output'];
  /** The id of the event. */
  id: Scalars['ID']['output'];
  /** The place of the entry in the chain of its store. */
  number: Scalars['SafeInt']['output'];
  /** The subgraph that emitted the event. */
  owner: Scalars['String']['output'];
  /** The event in an English sentence. */
  sentence: Scalars['String']['output'];
  /** The store of the event. Null when it concerns no single store. */
  store: Maybe<Store>;
  /** The thing that the event is about, such as Product/0190a0b4-6b8e-7c3a-9d52-1f6f2a4c8e10. */
  subject: Scalars['String']['output'];
  /** The time of the event. */
  time: Scalars['DateTime']['output'];
  /** The W3C traceparent of the request. Null when the event has none. */
  trace: Maybe<Scalars['String']['output']>;
  /** The type of the event, such as ProductChanged. */
  type: Scalars['String']['output'];
  /** The version of the data. It rises when the form of the data of this type changes. */
  version: Scalars['Int']['output'];
};

/** A page of the audit. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The rows without their cursors. */
  nodes: Array<AuditEntry>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the audit in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AuditEntry;
};

/** A place where a chain of the audit is broken. */
export type AuditFault = {
  __typename?: 'AuditFault';
  /** The entry at this place. Null when there is none. */
  entry: Maybe<AuditEntry>;
  /** The kind of fault. */
  kind: AuditFaultKind;
  /** In English: the expected state, and the state that was found. */
  message: Scalars['String']['output'];
  /** The place of the first bad entry in its chain. */
  number: Scalars['SafeInt']['output'];
  /** The store of the chain. Null for the entries that concern no single store. */
  store: Maybe<Store>;
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

/** The result of a check of the seal. */
export type AuditVerification = {
  __typename?: 'AuditVerification';
  /** The chains that this call checked, to the end or to a fault: one for each store, and one for the whole chain. */
  chains: Scalars['Int']['output'];
  /** The position to go on after. Null when everything is checked. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** The entries that this call checked. */
  entries: Scalars['SafeInt']['output'];
  /** The first fault of each chain that has one, at most 100. */
  faults: Array<AuditFault>;
  /** True when everything that was requested is checked. False: call again with `after: endCursor`. */
  isComplete: Scalars['Boolean']['output'];
  /** True when no fault was found so far, in this call. */
  isIntact: Scalars['Boolean']['output'];
  /** The time of the signed head that the chains were compared with. Null when there is none. */
  signedHeadAt: Maybe<Scalars['DateTime']['output']>;
};

/** A group of products. Categories form a tree. */
export type Category = {
  __typename?: 'Category';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** The sales of a main category in a period. */
export type CategoryPerformance = {
  __typename?: 'CategoryPerformance';
  /** The category. Null for products that have none. */
  category: Maybe<Category>;
  /** Amount that customers paid, tax included, less what they got back for returns on these days. */
  revenue: Money;
  /** Number of units sold, less those given back. */
  units: Scalars['Quantity']['output'];
};

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

/** The sales of a period. */
export type ConsolidatedReport = {
  __typename?: 'ConsolidatedReport';
  /** The figures include every sale up to this time. Null before the first event. */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** Average amount of a sale; returns do not change it. Null without sales. */
  averageBasket: Maybe<Money>;
  /** Figures of main categories over all stores, highest revenue first. A product counts for its present category. */
  categories: Array<CategoryPerformance>;
  /** The report of the period that this report is compared with. Null without `compareWith`. */
  comparison: Maybe<ConsolidatedReport>;
  /** The business days. */
  period: Period;
  /** Amount that customers got back for returns, tax included. */
  refunded: Money;
  /** Number of returns. */
  returns: Scalars['Int']['output'];
  /** Amount that customers paid, tax included, less what they got back for returns on these days. */
  revenue: Money;
  /** Number of sales. */
  sales: Scalars['Int']['output'];
  /** Figures of products of the assortment over all stores, fewest units first. Products without a sale come first. */
  slowestProducts: Array<ProductPerformance>;
  /** Figures of every store that sold, highest revenue first. */
  stores: Array<StorePerformance>;
  /** The tax within the revenue. */
  tax: Money;
  /** Figures of products over all stores, highest revenue first. */
  topProducts: Array<ProductPerformance>;
  /** Number of units sold, less those given back. */
  units: Scalars['Quantity']['output'];
};


/** The sales of a period. */
export type ConsolidatedReportCategoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The sales of a period. */
export type ConsolidatedReportSlowestProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The sales of a period. */
export type ConsolidatedReportTopProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** An amount in whole minor units (cents) of a currency. */
export type Money = {
  __typename?: 'Money';
  /** Whole minor units: 1999 is 19.99. */
  amount: Scalars['SafeInt']['output'];
  /** ISO 4217, for example CAD. The whole chain has one currency. */
  currency: Scalars['String']['output'];
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

/** A range of business days, first and last day included. */
export type Period = {
  __typename?: 'Period';
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
};

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

/** A product that the chain sells. */
export type Product = {
  __typename?: 'Product';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** The sales of a product in a period. */
export type ProductPerformance = {
  __typename?: 'ProductPerformance';
  /** The product. */
  product: Product;
  /** Amount that customers paid, tax included, less what they got back for returns on these days. */
  revenue: Money;
  /** Number of units sold, less those given back. */
  units: Scalars['Quantity']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * The audit: a sealed copy of the events of every subgraph, newest first. A caller without `store:all` gets the
   * entries of their own stores only. Entries that concern no single store, such as changes of products and users,
   * are for callers with `store:all`.
   */
  auditLog: Maybe<AuditEntryConnection>;
  /**
   * Sales of a period, by store and by product, in the stores that the caller may see. The report is read from
   * projections: its cost grows with days and stores, never with the number of sales.
   */
  consolidatedReport: Maybe<ConsolidatedReport>;
  /**
   * The sales of each day, week, month or quarter of a period, in the stores that the caller may see. Days without
   * sales are there too.
   */
  salesTrend: Maybe<SalesTrend>;
  /**
   * Checks the seal of the audit: that no entry was changed, removed, inserted or cut off since it was written. It
   * stops at the first fault of a chain. One call works for some seconds. When `isComplete` is false, call again
   * with `after`.
   */
  verifyAudit: Maybe<AuditVerification>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsolidatedReportArgs = {
  compareWith?: InputMaybe<ReportComparison>;
  period: PeriodInput;
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QuerySalesTrendArgs = {
  interval: TrendInterval;
  period: PeriodInput;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryVerifyAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The period that a report is compared with. */
export type ReportComparison =
  /** As many days, directly before the period. */
  | 'PERIOD_BEFORE'
  /** The same days of the year before. In a year without 29 February that day is the 28th. */
  | 'YEAR_BEFORE';

/** The sales of a period, in buckets of one length. */
export type SalesTrend = {
  __typename?: 'SalesTrend';
  /** The figures include every sale up to this time. Null before the first event. */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** All buckets of the period, oldest first. The first and the last may be shorter than the others. */
  buckets: Array<TrendBucket>;
  /** The length of a bucket. */
  interval: TrendInterval;
  /** The business days. */
  period: Period;
};

/** A store of the chain: the head office, a standard store or a logistics centre. */
export type Store = {
  __typename?: 'Store';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Its sales in a period. Null when the caller may not see them. */
  performance: Maybe<StorePerformance>;
};


/** A store of the chain: the head office, a standard store or a logistics centre. */
export type StorePerformanceArgs = {
  period: PeriodInput;
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

/** The sales of a store in a period. */
export type StorePerformance = {
  __typename?: 'StorePerformance';
  /** Average amount of a sale; returns do not change it. Null without sales. */
  averageBasket: Maybe<Money>;
  /** Amount that customers got back for returns, tax included. */
  refunded: Money;
  /** Number of returns. */
  returns: Scalars['Int']['output'];
  /** Amount that customers paid, tax included, less what they got back for returns on these days. */
  revenue: Money;
  /** Number of sales. */
  sales: Scalars['Int']['output'];
  /** The store. */
  store: Store;
  /** The tax within the revenue. */
  tax: Money;
  /** Number of units sold, less those given back. */
  units: Scalars['Quantity']['output'];
};

/** The sales of a day, week, month or quarter. */
export type TrendBucket = {
  __typename?: 'TrendBucket';
  /** The first day that the figures include. */
  from: Scalars['LocalDate']['output'];
  /** Amount that customers paid, tax included, less what they got back for returns on these days. */
  revenue: Money;
  /** Number of sales. Null in a trend of products. */
  sales: Maybe<Scalars['Int']['output']>;
  /** The tax within the revenue. Null in a trend of products. */
  tax: Maybe<Money>;
  /** The last day that the figures include. */
  to: Scalars['LocalDate']['output'];
  /** Number of units sold, less those given back. */
  units: Scalars['Quantity']['output'];
};

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
