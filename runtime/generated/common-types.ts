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
