import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Store as StoreRow } from './entities/store.ts';
import type { Register as RegisterRow } from './entities/register.ts';
import type { Connection } from '../../runtime/pages.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** The cursor is too old, or not of this log: load the present state and subscribe without `after`. */
  | 'CURSOR_EXPIRED'
  /** The idempotency key was used for another request before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is less on the shelf than was asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A value of the input does not fit; `field` says which. */
  | 'INVALID_INPUT'
  /** What an id names does not exist, or cannot be seen by the caller. */
  | 'NOT_FOUND'
  /** The price that the till showed is no longer the price. */
  | 'PRICE_CHANGED'
  /** The product is archived and cannot be sold. */
  | 'PRODUCT_ARCHIVED'
  /** The product does not exist. */
  | 'UNKNOWN_PRODUCT'
  /** The register does not exist, or stands in another store. */
  | 'UNKNOWN_REGISTER'
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
  /** Unique in its store, for example T1. */
  code: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  store: Store;
};

/** A place of the chain: head office, a store or a logistics centre. */
export type Store = {
  __typename?: 'Store';
  /** Short and unique, for example PLATEAU. */
  code: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What kind of place it is. */
  kind: StoreKind;
  /** As people call it. */
  name: Scalars['String']['output'];
  /** Since when it is open. */
  openedAt: Scalars['DateTime']['output'];
  /** Whether shipped transfers are received by themselves or by hand. */
  receiving: Receiving;
  /** Its tills, by code. */
  registers: Array<Register>;
  /** The logistics centre that supplies it; null for a centre. */
  suppliedBy?: Maybe<Store>;
  /** IANA name: its business day begins at midnight there. */
  timeZone: Scalars['String']['output'];
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
  /** Part of the name or code, upper or lower case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of place it is. */
export type StoreKind =
  /** The mother store; it sells too. */
  | 'HEAD_OFFICE'
  /** Supplies stores. */
  | 'LOGISTICS_CENTRE'
  /** Sells. */
  | 'STANDARD_STORE';



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


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Partial<Actor>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  IdempotencyKeyReused: ResolverTypeWrapper<Partial<IdempotencyKeyReused>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  JSON: ResolverTypeWrapper<Partial<Scalars['JSON']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<Partial<Money>>;
  NotFound: ResolverTypeWrapper<Partial<NotFound>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: ResolverTypeWrapper<Partial<ProblemCode>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Receiving: ResolverTypeWrapper<Partial<Receiving>>;
  Register: ResolverTypeWrapper<RegisterRow>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Store: ResolverTypeWrapper<StoreRow>;
  StoreConnection: ResolverTypeWrapper<Connection<StoreRow>>;
  StoreEdge: ResolverTypeWrapper<Partial<Omit<StoreEdge, 'node'> & { node: ResolversTypes['Store'] }>>;
  StoreFilter: ResolverTypeWrapper<Partial<StoreFilter>>;
  StoreKind: ResolverTypeWrapper<Partial<StoreKind>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Partial<Actor>;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  IdempotencyKeyReused: Partial<IdempotencyKeyReused>;
  InvalidInput: Partial<InvalidInput>;
  JSON: Partial<Scalars['JSON']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: Partial<Money>;
  NotFound: Partial<NotFound>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  Int: Partial<Scalars['Int']['output']>;
  Register: RegisterRow;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Store: StoreRow;
  StoreConnection: Connection<StoreRow>;
  StoreEdge: Partial<Omit<StoreEdge, 'node'> & { node: ResolversParentTypes['Store'] }>;
  StoreFilter: Partial<StoreFilter>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, Partial<QueryStoreArgs>>;
  stores?: Resolver<Maybe<ResolversTypes['StoreConnection']>, ParentType, ContextType, Partial<QueryStoresArgs>>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register'], FederationReferenceType extends FederationReferenceTypes['Register'] = FederationReferenceTypes['Register']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Register']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receiving?: Resolver<ResolversTypes['Receiving'], ParentType, ContextType>;
  registers?: Resolver<Array<ResolversTypes['Register']>, ParentType, ContextType>;
  suppliedBy?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Store?: StoreResolvers<ContextType>;
  StoreConnection?: StoreConnectionResolvers<ContextType>;
  StoreEdge?: StoreEdgeResolvers<ContextType>;
};

