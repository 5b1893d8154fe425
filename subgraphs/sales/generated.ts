import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Sale as SaleRow } from './checkout/entities/sale.ts';
import type { PricedLine, CompletedSale, StoreReference } from './mappers.ts';
import type { Connection } from '../../runtime/graphql/pages.ts';
import type { Context } from './context.ts';
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

/** There is less on the shelf than was asked for; nothing was sold. */
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

/** The price that the till showed is no longer the price; nothing was sold. Show the new one and ask again. */
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
  /** Who gives is to be named: no open centre supplies the store. */
  | 'DONOR_NEEDED'
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
  /** There is less on the shelf than was asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A value of the input does not fit; `field` says which. */
  | 'INVALID_INPUT'
  /** The chain would have no enabled administrator left. */
  | 'LAST_ADMINISTRATOR'
  /** A shelf holds something else than the request expected. */
  | 'LEVELS_MOVED'
  /** Lines of a bulk cannot be made; `failed` says which. */
  | 'LINES_REFUSED'
  /** What an id names does not exist, or cannot be seen by the caller. */
  | 'NOT_FOUND'
  /** The price that the till showed is no longer the price. */
  | 'PRICE_CHANGED'
  /** The product is archived and cannot be sold. */
  | 'PRODUCT_ARCHIVED'
  /** An open store that sells needs a register. */
  | 'REGISTER_NEEDED'
  /** There is a restock rule for exactly this already. */
  | 'RESTOCK_RULE_EXISTS'
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

/** A till. */
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
  /** What the till showed. */
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

/** A product at the till. */
export type SaleLineInput = {
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** How many: 1 to 10000. */
  quantity: Scalars['Int']['input'];
  /**
   * The price of one that the till showed, in minor units. It is compared and never used: when it is no longer
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
  Sale: Sale;
  Store: Store;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Sale:
    ( { __typename: 'Sale' }
    & GraphQLRecursivePick<FederationTypes['Sale'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RingUpSaleResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> }> )
    | ( Partial<InvalidInput> )
    | ( Partial<PriceChanged> )
    | ( Partial<ProductArchived> )
    | ( CompletedSale )
    | ( Partial<StoreClosed> )
    | ( Partial<UnknownProduct> )
    | ( Partial<UnknownRegister> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<AlreadyDone> )
    | ( Partial<CodeTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> }> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<PriceChanged> )
    | ( Partial<ProductArchived> )
    | ( Partial<StoreClosed> )
    | ( Partial<UnknownProduct> )
    | ( Partial<UnknownRegister> )
    | ( Partial<Omit<VersionConflict, 'present'> & { present: _RefType['Versioned'] }> )
  ;
  Versioned: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Partial<Actor>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AlreadyDone: ResolverTypeWrapper<Partial<AlreadyDone>>;
  CodeHolder: ResolverTypeWrapper<Partial<CodeHolder>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CodeTaken: ResolverTypeWrapper<Partial<CodeTaken>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  IdempotencyKeyReused: ResolverTypeWrapper<Partial<IdempotencyKeyReused>>;
  InsufficientStock: ResolverTypeWrapper<Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<ResolversTypes['ShortLine']> }>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  JSON: ResolverTypeWrapper<Partial<Scalars['JSON']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<Partial<Money>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<Partial<NotFound>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PriceChanged: ResolverTypeWrapper<Partial<PriceChanged>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: ResolverTypeWrapper<Partial<ProblemCode>>;
  Product: ResolverTypeWrapper<Partial<Product>>;
  ProductArchived: ResolverTypeWrapper<Partial<ProductArchived>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Register: ResolverTypeWrapper<Partial<Register>>;
  RepricedLine: ResolverTypeWrapper<Partial<RepricedLine>>;
  RingUpSaleInput: ResolverTypeWrapper<Partial<RingUpSaleInput>>;
  RingUpSaleResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RingUpSaleResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Sale: ResolverTypeWrapper<SaleRow>;
  SaleCompleted: ResolverTypeWrapper<CompletedSale>;
  SaleConnection: ResolverTypeWrapper<Connection<SaleRow>>;
  SaleEdge: ResolverTypeWrapper<Partial<Omit<SaleEdge, 'node'> & { node: ResolversTypes['Sale'] }>>;
  SaleFilter: ResolverTypeWrapper<Partial<SaleFilter>>;
  SaleLine: ResolverTypeWrapper<PricedLine>;
  SaleLineInput: ResolverTypeWrapper<Partial<SaleLineInput>>;
  SaleState: ResolverTypeWrapper<Partial<SaleState>>;
  ShortLine: ResolverTypeWrapper<Partial<Omit<ShortLine, 'store'> & { store?: Maybe<ResolversTypes['Store']> }>>;
  Store: ResolverTypeWrapper<StoreReference>;
  StoreClosed: ResolverTypeWrapper<Partial<StoreClosed>>;
  UnknownProduct: ResolverTypeWrapper<Partial<UnknownProduct>>;
  UnknownRegister: ResolverTypeWrapper<Partial<UnknownRegister>>;
  VersionConflict: ResolverTypeWrapper<Partial<Omit<VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Partial<Actor>;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  AlreadyDone: Partial<AlreadyDone>;
  CodeHolder: Partial<CodeHolder>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CodeTaken: Partial<CodeTaken>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  IdempotencyKeyReused: Partial<IdempotencyKeyReused>;
  InsufficientStock: Partial<Omit<InsufficientStock, 'lines'> & { lines: Array<ResolversParentTypes['ShortLine']> }>;
  InvalidInput: Partial<InvalidInput>;
  JSON: Partial<Scalars['JSON']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: Partial<Money>;
  Mutation: Record<PropertyKey, never>;
  NotFound: Partial<NotFound>;
  PageInfo: Partial<PageInfo>;
  PriceChanged: Partial<PriceChanged>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: Partial<Product>;
  ProductArchived: Partial<ProductArchived>;
  Query: Record<PropertyKey, never>;
  Int: Partial<Scalars['Int']['output']>;
  Register: Partial<Register>;
  RepricedLine: Partial<RepricedLine>;
  RingUpSaleInput: Partial<RingUpSaleInput>;
  RingUpSaleResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RingUpSaleResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Sale: SaleRow;
  SaleCompleted: CompletedSale;
  SaleConnection: Connection<SaleRow>;
  SaleEdge: Partial<Omit<SaleEdge, 'node'> & { node: ResolversParentTypes['Sale'] }>;
  SaleFilter: Partial<SaleFilter>;
  SaleLine: PricedLine;
  SaleLineInput: Partial<SaleLineInput>;
  ShortLine: Partial<Omit<ShortLine, 'store'> & { store?: Maybe<ResolversParentTypes['Store']> }>;
  Store: StoreReference;
  StoreClosed: Partial<StoreClosed>;
  UnknownProduct: Partial<UnknownProduct>;
  UnknownRegister: Partial<UnknownRegister>;
  VersionConflict: Partial<Omit<VersionConflict, 'present'> & { present: ResolversParentTypes['Versioned'] }>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlreadyDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDone'] = ResolversParentTypes['AlreadyDone']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeHolder'] = ResolversParentTypes['CodeHolder']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeTaken'] = ResolversParentTypes['CodeTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['CodeHolder']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ringUpSale?: Resolver<Maybe<ResolversTypes['RingUpSaleResult']>, ParentType, ContextType, RequireFields<MutationRingUpSaleArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RepricedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'PriceChanged' | 'ProductArchived' | 'StoreClosed' | 'UnknownProduct' | 'UnknownRegister' | 'VersionConflict', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductArchivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductArchived'] = ResolversParentTypes['ProductArchived']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sale?: Resolver<Maybe<ResolversTypes['Sale']>, ParentType, ContextType, RequireFields<QuerySaleArgs, 'id'>>;
  sales?: Resolver<Maybe<ResolversTypes['SaleConnection']>, ParentType, ContextType, Partial<QuerySalesArgs>>;
  unsettledSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryUnsettledSalesArgs, 'storeId'>>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RepricedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepricedLine'] = ResolversParentTypes['RepricedLine']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RingUpSaleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingUpSaleResult'] = ResolversParentTypes['RingUpSaleResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'PriceChanged' | 'ProductArchived' | 'SaleCompleted' | 'StoreClosed' | 'UnknownProduct' | 'UnknownRegister', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sale'] = ResolversParentTypes['Sale'], FederationReferenceType extends FederationReferenceTypes['Sale'] = FederationReferenceTypes['Sale']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sale']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  cashier?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SaleLine']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SaleState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SaleCompletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleCompleted'] = ResolversParentTypes['SaleCompleted']> = {
  sale?: Resolver<ResolversTypes['Sale'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleConnection'] = ResolversParentTypes['SaleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Sale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleEdge'] = ResolversParentTypes['SaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sale'], ParentType, ContextType>;
};

export type SaleLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleLine'] = ResolversParentTypes['SaleLine']> = {
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ShortLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortLine'] = ResolversParentTypes['ShortLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['SaleConnection']>, ParentType, ContextType, Partial<StoreSalesArgs>>;
};

export type StoreClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreClosed'] = ResolversParentTypes['StoreClosed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownProduct'] = ResolversParentTypes['UnknownProduct']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRegister'] = ResolversParentTypes['UnknownRegister']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Versioned'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AlreadyDone?: AlreadyDoneResolvers<ContextType>;
  CodeHolder?: CodeHolderResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceChanged?: PriceChangedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductArchived?: ProductArchivedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RepricedLine?: RepricedLineResolvers<ContextType>;
  RingUpSaleResult?: RingUpSaleResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sale?: SaleResolvers<ContextType>;
  SaleCompleted?: SaleCompletedResolvers<ContextType>;
  SaleConnection?: SaleConnectionResolvers<ContextType>;
  SaleEdge?: SaleEdgeResolvers<ContextType>;
  SaleLine?: SaleLineResolvers<ContextType>;
  ShortLine?: ShortLineResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  UnknownProduct?: UnknownProductResolvers<ContextType>;
  UnknownRegister?: UnknownRegisterResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
};

