import type * as Types from './schema-types.ts'
import type { Store } from './schema-types.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Report, SoldByStore, SoldOfProduct, SoldOfCategory, Trend, SoldInBucket, StoreReference } from '../mappers.ts';
import type { AuditEntry as AuditEntryRow } from '../audit/entities/audit-entry.ts';
import type { Connection } from '../../../runtime/graphql/pages.ts';
import type { Fault, Verification } from '../audit/mappers.ts';
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
  Store: Store;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Types.AlreadyDone )
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
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
  AuditChange: ResolverTypeWrapper<Types.AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<Types.AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFault: ResolverTypeWrapper<Fault>;
  AuditFaultKind: Types.AuditFaultKind;
  AuditFilter: Types.AuditFilter;
  AuditVerification: ResolverTypeWrapper<Verification>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  Category: ResolverTypeWrapper<Types.Category>;
  CategoryPerformance: ResolverTypeWrapper<SoldOfCategory>;
  CodeHolder: ResolverTypeWrapper<Types.CodeHolder>;
  CodeTaken: ResolverTypeWrapper<Types.CodeTaken>;
  ConsolidatedReport: ResolverTypeWrapper<Report>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<Types.IdempotencyKeyReused>;
  InvalidInput: ResolverTypeWrapper<Types.InvalidInput>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  LocalDate: ResolverTypeWrapper<Types.Scalars['LocalDate']['output']>;
  Money: ResolverTypeWrapper<Types.Money>;
  NotFound: ResolverTypeWrapper<Types.NotFound>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  Period: ResolverTypeWrapper<Types.Period>;
  PeriodInput: Types.PeriodInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: Types.ProblemCode;
  Product: ResolverTypeWrapper<Types.Product>;
  ProductPerformance: ResolverTypeWrapper<SoldOfProduct>;
  Quantity: ResolverTypeWrapper<Types.Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportComparison: Types.ReportComparison;
  SafeInt: ResolverTypeWrapper<Types.Scalars['SafeInt']['output']>;
  SalesTrend: ResolverTypeWrapper<Trend>;
  Store: ResolverTypeWrapper<StoreReference>;
  StoreClosed: ResolverTypeWrapper<Types.StoreClosed>;
  StorePerformance: ResolverTypeWrapper<SoldByStore>;
  TrendBucket: ResolverTypeWrapper<SoldInBucket>;
  TrendInterval: Types.TrendInterval;
  VersionConflict: ResolverTypeWrapper<Omit<Types.VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Types.Actor;
  ID: Types.Scalars['ID']['output'];
  String: Types.Scalars['String']['output'];
  AlreadyDone: Types.AlreadyDone;
  AuditChange: Types.AuditChange;
  AuditEntry: AuditEntryRow;
  Int: Types.Scalars['Int']['output'];
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: Omit<Types.AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFault: Fault;
  AuditFilter: Types.AuditFilter;
  AuditVerification: Verification;
  Boolean: Types.Scalars['Boolean']['output'];
  Category: Types.Category;
  CategoryPerformance: SoldOfCategory;
  CodeHolder: Types.CodeHolder;
  CodeTaken: Types.CodeTaken;
  ConsolidatedReport: Report;
  DateTime: Types.Scalars['DateTime']['output'];
  IdempotencyKeyReused: Types.IdempotencyKeyReused;
  InvalidInput: Types.InvalidInput;
  JSON: Types.Scalars['JSON']['output'];
  LocalDate: Types.Scalars['LocalDate']['output'];
  Money: Types.Money;
  NotFound: Types.NotFound;
  PageInfo: Types.PageInfo;
  Period: Types.Period;
  PeriodInput: Types.PeriodInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: Types.Product;
  ProductPerformance: SoldOfProduct;
  Quantity: Types.Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  SafeInt: Types.Scalars['SafeInt']['output'];
  SalesTrend: Trend;
  Store: StoreReference;
  StoreClosed: Types.StoreClosed;
  StorePerformance: SoldByStore;
  TrendBucket: SoldInBucket;
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

export type AuditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trace?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault']> = {
  entry?: Resolver<Types.Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  chains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signedHeadAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CategoryPerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryPerformance'] = ResolversParentTypes['CategoryPerformance']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
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

export type ConsolidatedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsolidatedReport'] = ResolversParentTypes['ConsolidatedReport']> = {
  asOf?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  averageBasket?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategoryPerformance']>, ParentType, ContextType, Partial<Types.ConsolidatedReportCategoriesArgs>>;
  comparison?: Resolver<Types.Maybe<ResolversTypes['ConsolidatedReport']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slowestProducts?: Resolver<Array<ResolversTypes['ProductPerformance']>, ParentType, ContextType, Partial<Types.ConsolidatedReportSlowestProductsArgs>>;
  stores?: Resolver<Array<ResolversTypes['StorePerformance']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  topProducts?: Resolver<Array<ResolversTypes['ProductPerformance']>, ParentType, ContextType, Partial<Types.ConsolidatedReportTopProductsArgs>>;
  units?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
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
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'VersionConflict', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductPerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPerformance'] = ResolversParentTypes['ProductPerformance']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog?: Resolver<Types.Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<Types.QueryAuditLogArgs>>;
  consolidatedReport?: Resolver<Types.Maybe<ResolversTypes['ConsolidatedReport']>, ParentType, ContextType, RequireFields<Types.QueryConsolidatedReportArgs, 'period'>>;
  salesTrend?: Resolver<Types.Maybe<ResolversTypes['SalesTrend']>, ParentType, ContextType, RequireFields<Types.QuerySalesTrendArgs, 'interval' | 'period'>>;
  verifyAudit?: Resolver<Types.Maybe<ResolversTypes['AuditVerification']>, ParentType, ContextType, Partial<Types.QueryVerifyAuditArgs>>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SalesTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesTrend'] = ResolversParentTypes['SalesTrend']> = {
  asOf?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  buckets?: Resolver<Array<ResolversTypes['TrendBucket']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['TrendInterval'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performance?: Resolver<Types.Maybe<ResolversTypes['StorePerformance']>, ParentType, ContextType, RequireFields<Types.StorePerformanceArgs, 'period'>>;
};

export type StoreClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreClosed'] = ResolversParentTypes['StoreClosed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StorePerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StorePerformance'] = ResolversParentTypes['StorePerformance']> = {
  averageBasket?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type TrendBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendBucket'] = ResolversParentTypes['TrendBucket']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sales?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tax?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
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
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryPerformance?: CategoryPerformanceResolvers<ContextType>;
  CodeHolder?: CodeHolderResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  ConsolidatedReport?: ConsolidatedReportResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductPerformance?: ProductPerformanceResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SalesTrend?: SalesTrendResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  StorePerformance?: StorePerformanceResolvers<ContextType>;
  TrendBucket?: TrendBucketResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
};

