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

/** There is less on the stock level than was asked for; nothing was sold. */
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

/** An amount in whole minor units (cents) of a currency. */
export type Money = {
  __typename?: 'Money';
  /** Whole minor units: 1999 is 19.99. */
  amount: Scalars['SafeInt']['output'];
  /** ISO 4217, for example CAD. One for the chain. */
  currency: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Rings up a sale at a register. The server prices it and takes the stock: all lines or none. The same key
   * again gives the same answer and one sale, a refusal too.
   */
  ringUpSale?: Maybe<RingUpSaleResult>;
};


export type MutationRingUpSaleArgs = {
  input: RingUpSaleInput;
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

/** The price that the register showed is no longer the price; nothing was sold. Show the new one and ask again. */
export type PriceChanged = Problem & {
  __typename?: 'PriceChanged';
  /** PRICE_CHANGED. */
  code: ProblemCode;
  /** The lines whose price differs. */
  lines: Array<RepricedLine>;
  /** What has changed. */
  message: Scalars['String']['output'];
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

/** The product is archived and cannot be sold; nothing was sold. */
export type ProductArchived = Problem & {
  __typename?: 'ProductArchived';
  /** PRODUCT_ARCHIVED. */
  code: ProblemCode;
  /** Which products are archived. */
  message: Scalars['String']['output'];
  /** The products that are archived. */
  products: Array<Product>;
};

export type Query = {
  __typename?: 'Query';
  /** One sale by its id. Null when there is none that the caller sees. */
  sale?: Maybe<Sale>;
  /** Sales of the stores that the caller sees, the newest first. */
  sales?: Maybe<SaleConnection>;
  /** For the stores subgraph: how many sales of a store are rung up and not settled yet. */
  unsettledSales: Scalars['Int']['output'];
};


export type QuerySaleArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SaleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnsettledSalesArgs = {
  storeId: Scalars['ID']['input'];
};

/** A register. */
export type Register = {
  __typename?: 'Register';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** A line whose price differs. */
export type RepricedLine = {
  __typename?: 'RepricedLine';
  /** What it costs. */
  price: Money;
  /** Of what. */
  product: Product;
  /** What the register showed. */
  shown: Money;
};

/** What is sold at a register. */
export type RingUpSaleInput = {
  /** A fresh one for each new sale, 1 to 200 characters: a retry with the same key sells nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines; lines of one product are added up. */
  lines: Array<SaleLineInput>;
  /** The register in that store. */
  registerId: Scalars['ID']['input'];
  /** The store; one of the cashier's own. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of a sale. */
export type RingUpSaleResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | PriceChanged | ProductArchived | SaleCompleted | StoreClosed | UnknownProduct | UnknownRegister;

/** Something sold at a register. */
export type Sale = {
  __typename?: 'Sale';
  /** The date in the store's time zone; null until it is completed. */
  businessDay?: Maybe<Scalars['LocalDate']['output']>;
  /** Who rang it up. */
  cashier: Actor;
  /** When it was rung up. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What was sold, in the order in which it was rung up. */
  lines: Array<SaleLine>;
  /** The receipt number, gapless per store; null until it is completed. */
  number?: Maybe<Scalars['Int']['output']>;
  /** At which register. */
  register: Register;
  /** When it was completed or rejected. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: SaleState;
  /** Where. */
  store: Store;
  /** The tax within the total; null until it is completed. */
  tax?: Maybe<Money>;
  /** To pay, tax included; null until it is completed. */
  total?: Maybe<Money>;
};

/** The sale stands. */
export type SaleCompleted = {
  __typename?: 'SaleCompleted';
  /** The sale, with its number and totals. */
  sale: Sale;
};

/** A page of sales. */
export type SaleConnection = {
  __typename?: 'SaleConnection';
  /** Rows with their cursors. */
  edges: Array<SaleEdge>;
  /** The rows alone. */
  nodes: Array<Sale>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A sale in a page. */
export type SaleEdge = {
  __typename?: 'SaleEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Sale;
};

/** Narrows the sales. What is left out does not narrow. */
export type SaleFilter = {
  /** Sales in these states. */
  states?: InputMaybe<Array<SaleState>>;
  /** Sales of these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A product of a sale, as it was sold; equal lines are added up where the first stands. */
export type SaleLine = {
  __typename?: 'SaleLine';
  /** Its barcode when it was sold; null where the name is, and where it had none. */
  barcode?: Maybe<Scalars['String']['output']>;
  /** Its name when it was sold, for the receipt; null until the sale is completed, and in sales of before names were kept. */
  name?: Maybe<Scalars['String']['output']>;
  /** Of what, as it is now. */
  product: Product;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Its SKU when it was sold; null where the name is. */
  sku?: Maybe<Scalars['String']['output']>;
  /** The tax within the line's total; null until the sale is completed. */
  tax?: Maybe<Money>;
  /** Price of all, tax included; null until the sale is completed. */
  total?: Maybe<Money>;
  /** Price of one, tax included; null until the sale is completed. */
  unitPrice?: Maybe<Money>;
};

/** A product at the register. */
export type SaleLineInput = {
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** How many: 1 to 10000. */
  quantity: Scalars['Int']['input'];
  /**
   * The price of one that the register showed, in minor units. It is compared and never used: when it is no longer
   * the price, the sale is refused with PriceChanged.
   */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** Where a sale stands. */
export type SaleState =
  /** Sold, with a receipt number. */
  | 'COMPLETED'
  /** Rung up, and not settled yet: that takes at most a minute. */
  | 'PENDING'
  /** Refused; nothing was taken. */
  | 'REJECTED';

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

/** A place of the chain: head office, a store or a logistics centre. */
export type Store = {
  __typename?: 'Store';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Its sales, the newest first. Null when the caller may not see them. */
  sales?: Maybe<SaleConnection>;
};


/** A place of the chain: head office, a store or a logistics centre. */
export type StoreSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** The product does not exist; nothing was sold. */
export type UnknownProduct = Problem & {
  __typename?: 'UnknownProduct';
  /** UNKNOWN_PRODUCT. */
  code: ProblemCode;
  /** Which ids are unknown. */
  message: Scalars['String']['output'];
  /** The ids that are unknown. */
  productIds: Array<Scalars['ID']['output']>;
};

/** The register does not exist, stands in another store, or is retired. */
export type UnknownRegister = Problem & {
  __typename?: 'UnknownRegister';
  /** UNKNOWN_REGISTER. */
  code: ProblemCode;
  /** What was expected. */
  message: Scalars['String']['output'];
  /** The register that was given. */
  registerId: Scalars['ID']['output'];
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
