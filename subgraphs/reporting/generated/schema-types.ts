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

/** Who did something, as written down at that time. */
export type Actor = {
  __typename?: 'Actor';
  /** The person's or service's id at the identity server. */
  id: Scalars['ID']['output'];
  /** The account's name at that time. */
  name: Scalars['String']['output'];
};

/** It is so already; nothing was changed. */
export type AlreadyDone = Problem & {
  __typename?: 'AlreadyDone';
  /** ALREADY_DONE. */
  code: ProblemCode;
  /** What is so, and since when. */
  message: Scalars['String']['output'];
};

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

/** What was sold in a period. */
export type ConsolidatedReport = {
  __typename?: 'ConsolidatedReport';
  /** Every sale until then is in the figures; null before the first event. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Which days. */
  period: Period;
  /** What customers paid, tax included. */
  revenue: Money;
  /** How many sales. */
  sales: Scalars['Int']['output'];
  /** By store, the highest revenue first: every store that sold. */
  stores: Array<StorePerformance>;
  /** The tax within the revenue. */
  tax: Money;
  /** By product over all stores, the highest revenue first. */
  topProducts: Array<ProductPerformance>;
  /** How many units. */
  units: Scalars['SafeInt']['output'];
};


/** What was sold in a period. */
export type ConsolidatedReportTopProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** An amount in whole minor units (cents) of a currency. */
export type Money = {
  __typename?: 'Money';
  /** Whole minor units: 1999 is 19.99. */
  amount: Scalars['SafeInt']['output'];
  /** ISO 4217, for example CAD. One for the chain. */
  currency: Scalars['String']['output'];
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

/** Business days, the first and the last included. */
export type Period = {
  __typename?: 'Period';
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** The last day. */
  to: Scalars['LocalDate']['output'];
};

/** Business days, the first and the last included: each in its store's own time zone. At most 366. */
export type PeriodInput = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The last day. */
  to: Scalars['LocalDate']['input'];
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
export type Product = {
  __typename?: 'Product';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** What a product sold in a period. */
export type ProductPerformance = {
  __typename?: 'ProductPerformance';
  /** Which product. */
  product: Product;
  /** What customers paid, tax included. */
  revenue: Money;
  /** How many units. */
  units: Scalars['SafeInt']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * What was sold in a period, by store and by product, of the stores that the caller sees. It is read from
   * projections: its cost grows with days and stores, never with the number of sales.
   */
  consolidatedReport?: Maybe<ConsolidatedReport>;
};


export type QueryConsolidatedReportArgs = {
  period: PeriodInput;
};

/** A place of the chain: head office, a store or a logistics centre. */
export type Store = {
  __typename?: 'Store';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What it sold in a period. Null when the caller may not see it. */
  performance?: Maybe<StorePerformance>;
};


/** A place of the chain: head office, a store or a logistics centre. */
export type StorePerformanceArgs = {
  period: PeriodInput;
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

/** What a store sold in a period. */
export type StorePerformance = {
  __typename?: 'StorePerformance';
  /** What customers paid, tax included. */
  revenue: Money;
  /** How many sales. */
  sales: Scalars['Int']['output'];
  /** Which store. */
  store: Store;
  /** The tax within the revenue. */
  tax: Money;
  /** How many units. */
  units: Scalars['SafeInt']['output'];
};

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
