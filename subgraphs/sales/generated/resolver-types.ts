import type * as Types from './schema-types.ts'
import type { Sale, Store } from './schema-types.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Sale as SaleRow } from '../checkout/entities/sale.ts';
import type { PricedLine, CompletedSale, StoreReference } from '../mappers.ts';
import type { ChargedTax } from '../../../runtime/values/taxes.ts';
import type { PriceChanged } from '../../../contracts/calls/inventory.ts';
import type { Connection } from '../../../runtime/graphql/pages.ts';
import type { Context } from '../context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Types.Maybe<T> extends T ? Types.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
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
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

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
    | ( Types.IdempotencyKeyReused )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( PriceChanged )
    | ( Types.ProductArchived )
    | ( CompletedSale )
    | ( Types.StoreClosed )
    | ( Types.UnknownProduct )
    | ( Types.UnknownRegister )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Types.AlreadyDone )
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( PriceChanged )
    | ( Types.ProductArchived )
    | ( Types.StoreClosed )
    | ( Types.UnknownProduct )
    | ( Types.UnknownRegister )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  Versioned: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Types.Actor>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  AlreadyDone: ResolverTypeWrapper<Types.AlreadyDone>;
  CodeHolder: ResolverTypeWrapper<Types.CodeHolder>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  CodeTaken: ResolverTypeWrapper<Types.CodeTaken>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<Types.IdempotencyKeyReused>;
  InsufficientStock: ResolverTypeWrapper<Omit<Types.InsufficientStock, 'lines'> & { lines: Array<ResolversTypes['ShortLine']> }>;
  InvalidInput: ResolverTypeWrapper<Types.InvalidInput>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  LocalDate: ResolverTypeWrapper<Types.Scalars['LocalDate']['output']>;
  Money: ResolverTypeWrapper<Types.Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<Types.NotFound>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  PriceChanged: ResolverTypeWrapper<PriceChanged>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: Types.ProblemCode;
  Product: ResolverTypeWrapper<Types.Product>;
  ProductArchived: ResolverTypeWrapper<Types.ProductArchived>;
  Quantity: ResolverTypeWrapper<Types.Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Register: ResolverTypeWrapper<Types.Register>;
  RepricedLine: ResolverTypeWrapper<Types.RepricedLine>;
  RingUpSaleInput: Types.RingUpSaleInput;
  RingUpSaleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RingUpSaleResult']>;
  SafeInt: ResolverTypeWrapper<Types.Scalars['SafeInt']['output']>;
  Sale: ResolverTypeWrapper<SaleRow>;
  SaleCompleted: ResolverTypeWrapper<CompletedSale>;
  SaleConnection: ResolverTypeWrapper<Connection<SaleRow>>;
  SaleEdge: ResolverTypeWrapper<Omit<Types.SaleEdge, 'node'> & { node: ResolversTypes['Sale'] }>;
  SaleFilter: Types.SaleFilter;
  SaleLine: ResolverTypeWrapper<PricedLine>;
  SaleLineInput: Types.SaleLineInput;
  SaleState: Types.SaleState;
  SaleTax: ResolverTypeWrapper<ChargedTax>;
  ShortLine: ResolverTypeWrapper<Omit<Types.ShortLine, 'store'> & { store?: Types.Maybe<ResolversTypes['Store']> }>;
  Store: ResolverTypeWrapper<StoreReference>;
  StoreClosed: ResolverTypeWrapper<Types.StoreClosed>;
  UnknownProduct: ResolverTypeWrapper<Types.UnknownProduct>;
  UnknownRegister: ResolverTypeWrapper<Types.UnknownRegister>;
  VersionConflict: ResolverTypeWrapper<Omit<Types.VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Types.Actor;
  ID: Types.Scalars['ID']['output'];
  String: Types.Scalars['String']['output'];
  AlreadyDone: Types.AlreadyDone;
  CodeHolder: Types.CodeHolder;
  Boolean: Types.Scalars['Boolean']['output'];
  CodeTaken: Types.CodeTaken;
  DateTime: Types.Scalars['DateTime']['output'];
  IdempotencyKeyReused: Types.IdempotencyKeyReused;
  InsufficientStock: Omit<Types.InsufficientStock, 'lines'> & { lines: Array<ResolversParentTypes['ShortLine']> };
  InvalidInput: Types.InvalidInput;
  JSON: Types.Scalars['JSON']['output'];
  LocalDate: Types.Scalars['LocalDate']['output'];
  Money: Types.Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: Types.NotFound;
  PageInfo: Types.PageInfo;
  PriceChanged: PriceChanged;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: Types.Product;
  ProductArchived: Types.ProductArchived;
  Quantity: Types.Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Int: Types.Scalars['Int']['output'];
  Register: Types.Register;
  RepricedLine: Types.RepricedLine;
  RingUpSaleInput: Types.RingUpSaleInput;
  RingUpSaleResult: ResolversUnionTypes<ResolversParentTypes>['RingUpSaleResult'];
  SafeInt: Types.Scalars['SafeInt']['output'];
  Sale: SaleRow;
  SaleCompleted: CompletedSale;
  SaleConnection: Connection<SaleRow>;
  SaleEdge: Omit<Types.SaleEdge, 'node'> & { node: ResolversParentTypes['Sale'] };
  SaleFilter: Types.SaleFilter;
  SaleLine: PricedLine;
  SaleLineInput: Types.SaleLineInput;
  SaleTax: ChargedTax;
  ShortLine: Omit<Types.ShortLine, 'store'> & { store?: Types.Maybe<ResolversParentTypes['Store']> };
  Store: StoreReference;
  StoreClosed: Types.StoreClosed;
  UnknownProduct: Types.UnknownProduct;
  UnknownRegister: Types.UnknownRegister;
  VersionConflict: Omit<Types.VersionConflict, 'present'> & { present: ResolversParentTypes['Versioned'] };
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
  holder?: Resolver<Types.Maybe<ResolversTypes['CodeHolder']>, ParentType, ContextType>;
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
  ringUpSale?: Resolver<Types.Maybe<ResolversTypes['RingUpSaleResult']>, ParentType, ContextType, RequireFields<Types.MutationRingUpSaleArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sale?: Resolver<Types.Maybe<ResolversTypes['Sale']>, ParentType, ContextType, RequireFields<Types.QuerySaleArgs, 'id'>>;
  sales?: Resolver<Types.Maybe<ResolversTypes['SaleConnection']>, ParentType, ContextType, Partial<Types.QuerySalesArgs>>;
  unsettledSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<Types.QueryUnsettledSalesArgs, 'storeId'>>;
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
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Sale']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  cashier?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SaleLine']>, ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pricesIncludeTax?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  settledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SaleState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  tax?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['SaleTax']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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
  barcode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SaleTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleTax'] = ResolversParentTypes['SaleTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partsPerMillion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortLine'] = ResolversParentTypes['ShortLine']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sales?: Resolver<Types.Maybe<ResolversTypes['SaleConnection']>, ParentType, ContextType, Partial<Types.StoreSalesArgs>>;
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
  Quantity?: GraphQLScalarType;
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
  SaleTax?: SaleTaxResolvers<ContextType>;
  ShortLine?: ShortLineResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  UnknownProduct?: UnknownProductResolvers<ContextType>;
  UnknownRegister?: UnknownRegisterResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
};

