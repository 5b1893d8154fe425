import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Store as StoreRow } from './entities/store.ts';
import type { Register as RegisterRow } from './entities/register.ts';
import type { SavedStore, SavedRegister } from './parents.ts';
import type { Connection } from '../../runtime/pages.ts';
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
  /** A time by the clock of a place, 24 hours, for example 08:30. */
  LocalTime: { input: string; output: string; }
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

/** A till to add. */
export type AddRegisterInput = {
  /** 1 to 20 capitals, digits and hyphens, unique among the tills in use of its store, for example T3. */
  code: Scalars['String']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Where it stands: a place that sells, open or closed, with fewer than 50 tills in use. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of adding a till. */
export type AddRegisterResult = CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | RegisterSaved;

/** Where a place is, as written on a letter. */
export type Address = {
  __typename?: 'Address';
  /** Town. */
  city: Scalars['String']['output'];
  /** ISO 3166-1, two letters, for example CA. */
  country: Scalars['String']['output'];
  /** Null where there is none. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or canton; null where there is none. */
  region?: Maybe<Scalars['String']['output']>;
  /** House and street. */
  street: Scalars['String']['output'];
};

/** Where a place is. */
export type AddressInput = {
  /** Town, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** ISO 3166-1, two capitals, for example CA. */
  country: Scalars['String']['input'];
  /** Up to 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or canton, up to 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** House and street, 1 to 200 characters. */
  street: Scalars['String']['input'];
};

/** It is so already: closed, open or retired; nothing was changed. */
export type AlreadyDone = Problem & {
  __typename?: 'AlreadyDone';
  /** ALREADY_DONE. */
  code: ProblemCode;
  /** What is so, and since when. */
  message: Scalars['String']['output'];
};

/** Which place to close. */
export type CloseStoreInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of closing a place. */
export type CloseStoreResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | StoreInUse | StoreSaved;

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a till to a place that sells. It can be sold at from now on. */
  addRegister?: Maybe<AddRegisterResult>;
  /**
   * Closes a place: it sells and supplies nothing any more, and keeps its registers, its stock and its history.
   * Refused while transfers from or to it are open, sales of it are unsettled, or open stores are supplied by it.
   */
  closeStore?: Maybe<CloseStoreResult>;
  /**
   * Opens a place of the chain. It sells at once, and is restocked when it copies the assortment of another: no
   * part needs a restart.
   */
  openStore?: Maybe<OpenStoreResult>;
  /** Opens a closed place again, with the registers and the shelves that it had. */
  reopenStore?: Maybe<ReopenStoreResult>;
  /** Takes a till out of use: nothing is sold at it from now on, and its sales stay. Its code is free again. */
  retireRegister?: Maybe<RetireRegisterResult>;
  /** Changes what is known of a place, open or closed. What is left out stays as it is. */
  updateStore?: Maybe<UpdateStoreResult>;
};


export type MutationAddRegisterArgs = {
  input: AddRegisterInput;
};


export type MutationCloseStoreArgs = {
  input: CloseStoreInput;
};


export type MutationOpenStoreArgs = {
  input: OpenStoreInput;
};


export type MutationReopenStoreArgs = {
  input: ReopenStoreInput;
};


export type MutationRetireRegisterArgs = {
  input: RetireRegisterInput;
};


export type MutationUpdateStoreArgs = {
  input: UpdateStoreInput;
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

/** A place to open. */
export type OpenStoreInput = {
  /** Where it is. */
  address: AddressInput;
  /** 2 to 20 capitals, digits and hyphens, unique in the chain. */
  code: Scalars['String']['input'];
  /**
   * The store whose assortment it gets: a shelf for each product that is carried there and not archived, empty,
   * with the same thresholds. What has a target level is planned to be filled from its centre. Left out, it has no
   * shelf until stock comes.
   */
  copiesStoreId?: InputMaybe<Scalars['ID']['input']>;
  /** When people can come: each weekday at most once, shut on those left out. */
  hours?: Array<OpeningHoursInput>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key opens nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of place it is. It stays that. */
  kind: StoreKind;
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Whether shipped transfers are received by themselves or by hand. */
  receiving?: Receiving;
  /** The codes of its tills, each unique in it: 1 to 50 where it sells, none in a logistics centre. */
  registers?: Array<Scalars['String']['input']>;
  /** The open logistics centre that supplies it; left out when none does, and for a centre. */
  suppliedById?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name, for example America/Toronto: its business day begins at midnight there. */
  timeZone: Scalars['String']['input'];
};

/** The outcome of opening a place. */
export type OpenStoreResult = CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | StoreSaved;

/** When a place is open on a weekday, by its own clock. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** Until when; 00:00 is midnight, the end of the day. */
  closes: Scalars['LocalTime']['output'];
  /** On which day. */
  day: Weekday;
  /** From when. */
  opens: Scalars['LocalTime']['output'];
};

/** When a place is open on a weekday, by its own clock. */
export type OpeningHoursInput = {
  /** Until when: later than `opens`, or 00:00 for midnight, the end of the day. */
  closes: Scalars['LocalTime']['input'];
  /** On which day. */
  day: Weekday;
  /** From when. */
  opens: Scalars['LocalTime']['input'];
};

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
  /** The idempotency key was used for another request before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is less on the shelf than was asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A value of the input does not fit; `field` says which. */
  | 'INVALID_INPUT'
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
  /** Somebody else has changed it since it was read. */
  | 'VERSION_CONFLICT'
  /** The state of the thing does not allow this step any more. */
  | 'WRONG_STATE';

export type Query = {
  __typename?: 'Query';
  /** One place by its id or code: exactly one of them. Null when there is none. */
  store?: Maybe<Store>;
  /** The chain's places, by name: for everybody. */
  stores?: Maybe<StoreConnection>;
};


export type QueryStoreArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How shipped transfers are received. */
export type Receiving =
  /** By themselves, when they arrive. */
  | 'AUTOMATIC'
  /** By hand, by somebody in the store. */
  | 'CONFIRMED';

/** A till. */
export type Register = {
  __typename?: 'Register';
  /** Unique among the tills in use of its store, for example T1. */
  code: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Since when nothing is sold at it any more; null while it is in use. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  store: Store;
};

/** An open place that sells needs a register in use; nothing was changed. */
export type RegisterNeeded = Problem & {
  __typename?: 'RegisterNeeded';
  /** REGISTER_NEEDED. */
  code: ProblemCode;
  /** Which place it is, and what to do first. */
  message: Scalars['String']['output'];
};

/** The change stands. */
export type RegisterSaved = {
  __typename?: 'RegisterSaved';
  /** The till as it is now. */
  register: Register;
};

/** Which place to open again. */
export type ReopenStoreInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of opening a place again. */
export type ReopenStoreResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RegisterNeeded | StoreClosed | StoreSaved;

/** Which till to take out of use. */
export type RetireRegisterInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  registerId: Scalars['ID']['input'];
};

/** The outcome of retiring a till. */
export type RetireRegisterResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RegisterNeeded | RegisterSaved;

/** A place of the chain: head office, a store or a logistics centre. */
export type Store = Versioned & {
  __typename?: 'Store';
  /** Where it is. */
  address: Address;
  /** Since when it is closed: it sells and supplies nothing. Null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Short and unique, for example PLATEAU. */
  code: Scalars['String']['output'];
  /** When people can come, by weekday, Monday first. It is shut on a day that is missing. Sales do not look at it. */
  hours: Array<OpeningHours>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What kind of place it is. */
  kind: StoreKind;
  /** As people call it. */
  name: Scalars['String']['output'];
  /** When it was opened for the first time. */
  openedAt: Scalars['DateTime']['output'];
  /** Whether shipped transfers are received by themselves or by hand. */
  receiving: Receiving;
  /** Its tills in use, by code. */
  registers: Array<Register>;
  /** The logistics centre that supplies it; null for a centre. */
  suppliedBy?: Maybe<Store>;
  /** IANA name: its business day begins at midnight there. */
  timeZone: Scalars['String']['output'];
  /** Rises with each change of it; not with its registers. */
  version: Scalars['Int']['output'];
};


/** A place of the chain: head office, a store or a logistics centre. */
export type StoreRegistersArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A page of places. */
export type StoreConnection = {
  __typename?: 'StoreConnection';
  /** Rows with their cursors. */
  edges: Array<StoreEdge>;
  /** The rows alone. */
  nodes: Array<Store>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type StoreEdge = {
  __typename?: 'StoreEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Store;
};

/** Narrows the places. What is left out does not narrow. */
export type StoreFilter = {
  /** Places of this kind. */
  kind?: InputMaybe<StoreKind>;
  /** True for those that are open, false for those that are closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name or code, upper or lower case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Something of the place is under way, so it cannot be closed; nothing was changed. */
export type StoreInUse = Problem & {
  __typename?: 'StoreInUse';
  /** STORE_IN_USE. */
  code: ProblemCode;
  /** What is under way, and what to do first. */
  message: Scalars['String']['output'];
  /** Transfers from or to it that are planned or shipped. */
  openTransfers: Scalars['Int']['output'];
  /** Open stores that it supplies. */
  storesSupplied: Scalars['Int']['output'];
  /** Sales at its registers that are not settled yet: that takes at most a minute. */
  unsettledSales: Scalars['Int']['output'];
};

/** What kind of place it is. */
export type StoreKind =
  /** The mother store; it sells too. */
  | 'HEAD_OFFICE'
  /** Supplies stores. */
  | 'LOGISTICS_CENTRE'
  /** Sells. */
  | 'STANDARD_STORE';

/** The change stands. */
export type StoreSaved = {
  __typename?: 'StoreSaved';
  /** The place as it is now. */
  store: Store;
};

/** What to change of a place. What is left out, or null where that says nothing, stays as it is. */
export type UpdateStoreInput = {
  /** The whole address. */
  address?: InputMaybe<AddressInput>;
  /** 2 to 20 capitals, digits and hyphens, unique in the chain. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read: when it is another by now, nothing is changed and VersionConflict shows the place. */
  expectedVersion: Scalars['Int']['input'];
  /** The whole week. */
  hours?: InputMaybe<Array<OpeningHoursInput>>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether shipped transfers are received by themselves or by hand. */
  receiving?: InputMaybe<Receiving>;
  /** Which place. */
  storeId: Scalars['ID']['input'];
  /** The open logistics centre that supplies it; null for none. */
  suppliedById?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name. Days that are over keep the sales that they have. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of changing a place. */
export type UpdateStoreResult = CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | StoreSaved | VersionConflict;

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

/** A day of the week. */
export type Weekday =
  /** The fifth. */
  | 'FRIDAY'
  /** The first of the week. */
  | 'MONDAY'
  /** The sixth. */
  | 'SATURDAY'
  /** The last. */
  | 'SUNDAY'
  /** The fourth. */
  | 'THURSDAY'
  /** The second. */
  | 'TUESDAY'
  /** The third. */
  | 'WEDNESDAY';



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
  Register: Register;
  Store: Store;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Register:
    ( { __typename: 'Register' }
    & GraphQLRecursivePick<FederationTypes['Register'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddRegisterResult:
    | ( Partial<CodeTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedRegister )
  ;
  CloseStoreResult:
    | ( Partial<AlreadyDone> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<StoreInUse> )
    | ( SavedStore )
  ;
  OpenStoreResult:
    | ( Partial<CodeTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<StoreClosed> )
    | ( SavedStore )
  ;
  ReopenStoreResult:
    | ( Partial<AlreadyDone> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<RegisterNeeded> )
    | ( Partial<StoreClosed> )
    | ( SavedStore )
  ;
  RetireRegisterResult:
    | ( Partial<AlreadyDone> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<RegisterNeeded> )
    | ( SavedRegister )
  ;
  UpdateStoreResult:
    | ( Partial<CodeTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<StoreClosed> )
    | ( SavedStore )
    | ( Partial<Omit<VersionConflict, 'present'> & { present: _RefType['Versioned'] }> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<AlreadyDone> )
    | ( Partial<CodeTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( Partial<RegisterNeeded> )
    | ( Partial<StoreClosed> )
    | ( Partial<StoreInUse> )
    | ( Partial<Omit<VersionConflict, 'present'> & { present: _RefType['Versioned'] }> )
  ;
  Versioned: ( StoreRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Partial<Actor>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AddRegisterInput: ResolverTypeWrapper<Partial<AddRegisterInput>>;
  AddRegisterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddRegisterResult']>>;
  Address: ResolverTypeWrapper<Partial<Address>>;
  AddressInput: ResolverTypeWrapper<Partial<AddressInput>>;
  AlreadyDone: ResolverTypeWrapper<Partial<AlreadyDone>>;
  CloseStoreInput: ResolverTypeWrapper<Partial<CloseStoreInput>>;
  CloseStoreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseStoreResult']>>;
  CodeTaken: ResolverTypeWrapper<Partial<CodeTaken>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  IdempotencyKeyReused: ResolverTypeWrapper<Partial<IdempotencyKeyReused>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  JSON: ResolverTypeWrapper<Partial<Scalars['JSON']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  LocalTime: ResolverTypeWrapper<Partial<Scalars['LocalTime']['output']>>;
  Money: ResolverTypeWrapper<Partial<Money>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<Partial<NotFound>>;
  OpenStoreInput: ResolverTypeWrapper<Partial<OpenStoreInput>>;
  OpenStoreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenStoreResult']>>;
  OpeningHours: ResolverTypeWrapper<Partial<OpeningHours>>;
  OpeningHoursInput: ResolverTypeWrapper<Partial<OpeningHoursInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: ResolverTypeWrapper<Partial<ProblemCode>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Receiving: ResolverTypeWrapper<Partial<Receiving>>;
  Register: ResolverTypeWrapper<RegisterRow>;
  RegisterNeeded: ResolverTypeWrapper<Partial<RegisterNeeded>>;
  RegisterSaved: ResolverTypeWrapper<SavedRegister>;
  ReopenStoreInput: ResolverTypeWrapper<Partial<ReopenStoreInput>>;
  ReopenStoreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenStoreResult']>>;
  RetireRegisterInput: ResolverTypeWrapper<Partial<RetireRegisterInput>>;
  RetireRegisterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireRegisterResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Store: ResolverTypeWrapper<StoreRow>;
  StoreClosed: ResolverTypeWrapper<Partial<StoreClosed>>;
  StoreConnection: ResolverTypeWrapper<Connection<StoreRow>>;
  StoreEdge: ResolverTypeWrapper<Partial<Omit<StoreEdge, 'node'> & { node: ResolversTypes['Store'] }>>;
  StoreFilter: ResolverTypeWrapper<Partial<StoreFilter>>;
  StoreInUse: ResolverTypeWrapper<Partial<StoreInUse>>;
  StoreKind: ResolverTypeWrapper<Partial<StoreKind>>;
  StoreSaved: ResolverTypeWrapper<SavedStore>;
  UpdateStoreInput: ResolverTypeWrapper<Partial<UpdateStoreInput>>;
  UpdateStoreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateStoreResult']>>;
  VersionConflict: ResolverTypeWrapper<Partial<Omit<VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  Weekday: ResolverTypeWrapper<Partial<Weekday>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Partial<Actor>;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  AddRegisterInput: Partial<AddRegisterInput>;
  AddRegisterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AddRegisterResult']>;
  Address: Partial<Address>;
  AddressInput: Partial<AddressInput>;
  AlreadyDone: Partial<AlreadyDone>;
  CloseStoreInput: Partial<CloseStoreInput>;
  CloseStoreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CloseStoreResult']>;
  CodeTaken: Partial<CodeTaken>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  IdempotencyKeyReused: Partial<IdempotencyKeyReused>;
  InvalidInput: Partial<InvalidInput>;
  JSON: Partial<Scalars['JSON']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  LocalTime: Partial<Scalars['LocalTime']['output']>;
  Money: Partial<Money>;
  Mutation: Record<PropertyKey, never>;
  NotFound: Partial<NotFound>;
  OpenStoreInput: Partial<OpenStoreInput>;
  OpenStoreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['OpenStoreResult']>;
  OpeningHours: Partial<OpeningHours>;
  OpeningHoursInput: Partial<OpeningHoursInput>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  Int: Partial<Scalars['Int']['output']>;
  Register: RegisterRow;
  RegisterNeeded: Partial<RegisterNeeded>;
  RegisterSaved: SavedRegister;
  ReopenStoreInput: Partial<ReopenStoreInput>;
  ReopenStoreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReopenStoreResult']>;
  RetireRegisterInput: Partial<RetireRegisterInput>;
  RetireRegisterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RetireRegisterResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Store: StoreRow;
  StoreClosed: Partial<StoreClosed>;
  StoreConnection: Connection<StoreRow>;
  StoreEdge: Partial<Omit<StoreEdge, 'node'> & { node: ResolversParentTypes['Store'] }>;
  StoreFilter: Partial<StoreFilter>;
  StoreInUse: Partial<StoreInUse>;
  StoreSaved: SavedStore;
  UpdateStoreInput: Partial<UpdateStoreInput>;
  UpdateStoreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateStoreResult']>;
  VersionConflict: Partial<Omit<VersionConflict, 'present'> & { present: ResolversParentTypes['Versioned'] }>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddRegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddRegisterResult'] = ResolversParentTypes['AddRegisterResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RegisterSaved', ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlreadyDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDone'] = ResolversParentTypes['AlreadyDone']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseStoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseStoreResult'] = ResolversParentTypes['CloseStoreResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreInUse' | 'StoreSaved', ParentType, ContextType>;
};

export type CodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeTaken'] = ResolversParentTypes['CodeTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
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

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRegister?: Resolver<Maybe<ResolversTypes['AddRegisterResult']>, ParentType, ContextType, RequireFields<MutationAddRegisterArgs, 'input'>>;
  closeStore?: Resolver<Maybe<ResolversTypes['CloseStoreResult']>, ParentType, ContextType, RequireFields<MutationCloseStoreArgs, 'input'>>;
  openStore?: Resolver<Maybe<ResolversTypes['OpenStoreResult']>, ParentType, ContextType, RequireFields<MutationOpenStoreArgs, 'input'>>;
  reopenStore?: Resolver<Maybe<ResolversTypes['ReopenStoreResult']>, ParentType, ContextType, RequireFields<MutationReopenStoreArgs, 'input'>>;
  retireRegister?: Resolver<Maybe<ResolversTypes['RetireRegisterResult']>, ParentType, ContextType, RequireFields<MutationRetireRegisterArgs, 'input'>>;
  updateStore?: Resolver<Maybe<ResolversTypes['UpdateStoreResult']>, ParentType, ContextType, RequireFields<MutationUpdateStoreArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenStoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenStoreResult'] = ResolversParentTypes['OpenStoreResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'StoreSaved', ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RegisterNeeded' | 'StoreClosed' | 'StoreInUse' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, Partial<QueryStoreArgs>>;
  stores?: Resolver<Maybe<ResolversTypes['StoreConnection']>, ParentType, ContextType, Partial<QueryStoresArgs>>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register'], FederationReferenceType extends FederationReferenceTypes['Register'] = FederationReferenceTypes['Register']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Register']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type RegisterNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterNeeded'] = ResolversParentTypes['RegisterNeeded']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSaved'] = ResolversParentTypes['RegisterSaved']> = {
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenStoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenStoreResult'] = ResolversParentTypes['ReopenStoreResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RegisterNeeded' | 'StoreClosed' | 'StoreSaved', ParentType, ContextType>;
};

export type RetireRegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireRegisterResult'] = ResolversParentTypes['RetireRegisterResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RegisterNeeded' | 'RegisterSaved', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receiving?: Resolver<ResolversTypes['Receiving'], ParentType, ContextType>;
  registers?: Resolver<Array<ResolversTypes['Register']>, ParentType, ContextType, RequireFields<StoreRegistersArgs, 'includeRetired'>>;
  suppliedBy?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreClosed'] = ResolversParentTypes['StoreClosed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreConnection'] = ResolversParentTypes['StoreConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Store']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreEdge'] = ResolversParentTypes['StoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StoreInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreInUse'] = ResolversParentTypes['StoreInUse']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openTransfers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storesSupplied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsettledSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreSaved'] = ResolversParentTypes['StoreSaved']> = {
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateStoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateStoreResult'] = ResolversParentTypes['UpdateStoreResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'StoreSaved' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Versioned'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'Store', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AddRegisterResult?: AddRegisterResultResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AlreadyDone?: AlreadyDoneResolvers<ContextType>;
  CloseStoreResult?: CloseStoreResultResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OpenStoreResult?: OpenStoreResultResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterNeeded?: RegisterNeededResolvers<ContextType>;
  RegisterSaved?: RegisterSavedResolvers<ContextType>;
  ReopenStoreResult?: ReopenStoreResultResolvers<ContextType>;
  RetireRegisterResult?: RetireRegisterResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  StoreConnection?: StoreConnectionResolvers<ContextType>;
  StoreEdge?: StoreEdgeResolvers<ContextType>;
  StoreInUse?: StoreInUseResolvers<ContextType>;
  StoreSaved?: StoreSavedResolvers<ContextType>;
  UpdateStoreResult?: UpdateStoreResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
};

