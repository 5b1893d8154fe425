import type * as Types from './schema-types.ts'
import type { Category, PriceList, Product, RestockRequest, StockAlert, Store, Transfer } from './schema-types.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Product as ProductRow } from '../catalogue/entities/product.ts';
import type { Category as CategoryRow } from '../catalogue/entities/category.ts';
import type { PackOfProduct } from '../catalogue/packs/loaders.ts';
import type { Scanned, PlannedLine, SetSchedule, ListedLine, SavedPriceList, SetPrices, PriceInForce, Overlap } from '../pricing/mappers.ts';
import type { TaxSchedule as TaxScheduleRow } from '../pricing/entities/tax-schedule.ts';
import type { Connection } from '../../../runtime/graphql/pages.ts';
import type { PriceList as PriceListRow } from '../pricing/entities/price-list.ts';
import type { StoreReference, ProductQuantity, NamedProducts } from '../mappers.ts';
import type { StockLevel as StockLevelRow } from '../stock/entities/stock-level.ts';
import type { StockAlert as StockAlertRow } from '../alerts/entities/stock-alert.ts';
import type { AlertChange, AlertStep, HandledAlert } from '../alerts/mappers.ts';
import type { RestockRule as RestockRuleRow } from '../restock/entities/restock-rule.ts';
import type { SavedRestockRule, EffectiveRule, ConsideredStore, SavedRequest, SourceWithSurplus, UnservedProduct } from '../restock/mappers.ts';
import type { RestockRequest as RestockRequestRow, Explanation } from '../restock/entities/restock-request.ts';
import type { HistoryStep } from '../history-steps.ts';
import type { RestockAllocation as RestockAllocationRow } from '../restock/entities/restock-allocation.ts';
import type { TakenLine, KeptTaking, ShortProduct, MovedLevel, SetLevels, Mismatch, PastLevel, ValuedStock, ValuedStore, ReplayedState, ReceivedDelivery, LocatedProducts, ReplayedStates, RepairedLevels } from '../stock/mappers.ts';
import type { AdjustedLevel, PromisedLevel, NamedPromise, CountedLevel, CountedLines } from '../corrections/mappers.ts';
import type { SavedProduct, SavedCategory, MergedCategories, ChangedPrice } from '../catalogue/mappers.ts';
import type { FailedJob as FailedJobRow } from '../../../runtime/jobs/failures.ts';
import type { ShelfLocation as ShelfLocationRow } from '../stock/locations/entities/shelf-location.ts';
import type { Level } from '../level-key.ts';
import type { Delivery as DeliveryRow } from '../stock/deliveries/entities/delivery.ts';
import type { StockMovement as StockMovementRow } from '../stock/entities/stock-movement.ts';
import type { Transfer as TransferRow } from '../transfers/entities/transfer.ts';
import type { SentLine, MovedStep, MovedTransfer } from '../transfers/mappers.ts';
import type { NotificationRule as NotificationRuleRow } from '../notifications/entities/notification-rule.ts';
import type { SavedNotificationRule, AddressedNotification, QueuedNotification } from '../notifications/mappers.ts';
import type { NotificationLine as NotificationLineRow } from '../notifications/entities/notification-line.ts';
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
  Category: Category;
  Product: Product;
  RestockRequest: RestockRequest;
  StockAlert: StockAlert;
  Store: Store;
  Transfer: Transfer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  RestockRequest:
    ( { __typename: 'RestockRequest' }
    & GraphQLRecursivePick<FederationTypes['RestockRequest'], {"id":true}> );
  StockAlert:
    ( { __typename: 'StockAlert' }
    & GraphQLRecursivePick<FederationTypes['StockAlert'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
  Transfer:
    ( { __typename: 'Transfer' }
    & GraphQLRecursivePick<FederationTypes['Transfer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeAlertResult:
    | ( HandledAlert )
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.WrongState )
  ;
  AdjustStockInBulkResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.LinesRejected )
    | ( Types.StockAdjustedInBulk )
  ;
  AdjustStockResult:
    | ( Types.IdempotencyKeyReused )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( AdjustedLevel )
    | ( Omit<Types.StockPromised, 'lines'> & { lines: Array<_RefType['PromisedLine']> } )
    | ( Types.UnknownProduct )
  ;
  ApproveRestockResult:
    | ( Types.IdempotencyKeyReused )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( NamedProducts )
    | ( NamedProducts )
    | ( SavedRequest )
    | ( Omit<Types.SourceNeeded, 'lines'> & { lines: Array<_RefType['UnservedLine']> } )
    | ( Types.StoreClosed )
    | ( Types.WrongState )
  ;
  ArchiveCategoryResult:
    | ( Types.AlreadyDone )
    | ( Types.CategoryInUse )
    | ( SavedCategory )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
  ;
  ArchiveProductResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( SavedProduct )
    | ( Types.UnknownProduct )
  ;
  ArchiveRestockRuleResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedRestockRule )
  ;
  CancelRestockResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedRequest )
    | ( Types.WrongState )
  ;
  CancelTransferResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( MovedTransfer )
    | ( Types.WrongState )
  ;
  ChangePricesResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Omit<Types.PriceListsOverlap, 'overlaps'> & { overlaps: Array<_RefType['PriceOverlap']> } )
    | ( Types.PricesChanged )
    | ( Types.UnknownProduct )
  ;
  CloseTransferResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( MovedTransfer )
    | ( Types.WrongState )
  ;
  CommentOnAlertResult:
    | ( HandledAlert )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.WrongState )
  ;
  CommitStockResult:
    | ( Omit<Types.StockCommitted, 'lines'> & { lines: Array<_RefType['CommittedLine']> } )
    | ( Types.StockRejected )
  ;
  CountStockResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( CountedLines )
    | ( Omit<Types.StockLevelsChanged, 'lines'> & { lines: Array<_RefType['ChangedStockLevel']> } )
    | ( Omit<Types.StockPromised, 'lines'> & { lines: Array<_RefType['PromisedLine']> } )
    | ( Types.UnknownProduct )
  ;
  CreateCategoryResult:
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( SavedCategory )
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
  ;
  CreateNotificationRuleResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedNotificationRule )
  ;
  CreatePriceListResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedPriceList )
  ;
  CreateProductResult:
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedProduct )
  ;
  CreateRestockRuleResult:
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( NamedProducts )
    | ( Omit<Types.RestockRuleExists, 'rule'> & { rule: _RefType['RestockRule'] } )
    | ( SavedRestockRule )
    | ( Types.StoreClosed )
    | ( Types.UnknownProduct )
  ;
  DeleteNotificationRuleResult:
    | ( Types.NotFound )
    | ( Types.NotificationRuleDeleted )
  ;
  EndPriceListResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedPriceList )
  ;
  LookupResult:
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Scanned )
    | ( Types.UnknownProduct )
  ;
  MergeCategoriesResult:
    | ( MergedCategories )
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
  ;
  PlanTransferResult:
    | ( Types.IdempotencyKeyReused )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( MovedTransfer )
    | ( Types.UnknownProduct )
  ;
  ReceiveDeliveryResult:
    | ( ReceivedDelivery )
    | ( Omit<Types.DuplicateDelivery, 'first'> & { first: _RefType['Delivery'] } )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( Types.UnknownProduct )
  ;
  ReceiveTransferResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( MovedTransfer )
    | ( Types.UnknownProduct )
    | ( Types.WrongState )
  ;
  RedeliverNotificationResult:
    | ( Types.NotFound )
    | ( QueuedNotification )
    | ( Types.WrongState )
  ;
  RejectRestockResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedRequest )
    | ( Types.WrongState )
  ;
  RemoveFailedJobResult:
    | ( Types.FailedJobRemoved )
    | ( Types.NotFound )
  ;
  RepairStockResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( RepairedLevels )
    | ( Types.UnknownProduct )
  ;
  RequestRestockResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( NamedProducts )
    | ( SavedRequest )
    | ( Types.StoreClosed )
    | ( Types.UnknownProduct )
  ;
  RestoreCategoryResult:
    | ( Types.AlreadyDone )
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( SavedCategory )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
  ;
  RestoreProductResult:
    | ( Types.AlreadyDone )
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( SavedProduct )
    | ( Types.UnknownProduct )
  ;
  RetryFailedJobResult:
    | ( Types.FailedJobRetried )
    | ( Types.NotFound )
  ;
  ReturnStockResult: ( Types.StockReturned );
  RotateNotificationSecretResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedNotificationRule )
  ;
  RunOutProductResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( NamedProducts )
    | ( SavedProduct )
    | ( Types.UnknownProduct )
  ;
  SetPriceListLinesResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SetPrices )
    | ( Omit<Types.PriceListsOverlap, 'overlaps'> & { overlaps: Array<_RefType['PriceOverlap']> } )
    | ( Types.UnknownProduct )
  ;
  SetProductPacksResult:
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( NamedProducts )
    | ( SavedProduct )
    | ( Types.UnknownProduct )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  SetScaleLabelsResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.ScaleLabelsSet )
  ;
  SetShelfLocationsResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( LocatedProducts )
    | ( Types.UnknownProduct )
  ;
  SetTaxRulesResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.TaxNotInFuture )
    | ( Types.TaxRulesSet )
  ;
  SetTaxesResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.TaxNotInFuture )
    | ( SetSchedule )
  ;
  SetThresholdsResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( SetLevels )
    | ( Types.UnknownProduct )
  ;
  SettleTakingsResult: ( Types.TakingsSettled );
  ShipTransferResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( MovedTransfer )
    | ( Types.WrongState )
  ;
  SnoozeAlertResult:
    | ( HandledAlert )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.WrongState )
  ;
  StockAlertsEvent:
    | ( Types.CursorExpired )
    | ( AlertChange )
  ;
  TakeStockResult: ( KeptTaking );
  UpdateCategoryResult:
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( SavedCategory )
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  UpdateNotificationRuleResult:
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedNotificationRule )
  ;
  UpdatePriceListResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedPriceList )
    | ( Omit<Types.PriceListsOverlap, 'overlaps'> & { overlaps: Array<_RefType['PriceOverlap']> } )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  UpdateProductResult:
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( NamedProducts )
    | ( SavedProduct )
    | ( Types.UnknownProduct )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  UpdateRestockRuleResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedRestockRule )
    | ( Types.StoreClosed )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  WakeAlertResult:
    | ( HandledAlert )
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.WrongState )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Types.AlreadyDone )
    | ( Omit<Types.CategoryArchived, 'category'> & { category: _RefType['Category'] } )
    | ( Types.CategoryInUse )
    | ( Types.CodeTaken )
    | ( Types.CursorExpired )
    | ( Omit<Types.DuplicateDelivery, 'first'> & { first: _RefType['Delivery'] } )
    | ( Types.IdempotencyKeyReused )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( Types.LinesRejected )
    | ( Types.NotFound )
    | ( Omit<Types.PriceListsOverlap, 'overlaps'> & { overlaps: Array<_RefType['PriceOverlap']> } )
    | ( NamedProducts )
    | ( NamedProducts )
    | ( Omit<Types.RestockRuleExists, 'rule'> & { rule: _RefType['RestockRule'] } )
    | ( Omit<Types.SourceNeeded, 'lines'> & { lines: Array<_RefType['UnservedLine']> } )
    | ( Omit<Types.StockLevelsChanged, 'lines'> & { lines: Array<_RefType['ChangedStockLevel']> } )
    | ( Omit<Types.StockPromised, 'lines'> & { lines: Array<_RefType['PromisedLine']> } )
    | ( Types.StoreClosed )
    | ( Types.TaxNotInFuture )
    | ( Types.UnknownProduct )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
    | ( Types.WrongState )
  ;
  Versioned:
    | ( CategoryRow )
    | ( PriceListRow )
    | ( ProductRow )
    | ( RestockRuleRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeAlertInput: Types.AcknowledgeAlertInput;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  AcknowledgeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAlertResult']>;
  Actor: ResolverTypeWrapper<Types.Actor>;
  ActorInput: Types.ActorInput;
  AdjustStockInBulkInput: Types.AdjustStockInBulkInput;
  AdjustStockInBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockInBulkResult']>;
  AdjustStockInput: Types.AdjustStockInput;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  AdjustStockLine: Types.AdjustStockLine;
  AdjustStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockResult']>;
  AdjustmentReason: Types.AdjustmentReason;
  AlertHandled: ResolverTypeWrapper<HandledAlert>;
  AlreadyDone: ResolverTypeWrapper<Types.AlreadyDone>;
  ApproveRestockInput: Types.ApproveRestockInput;
  ApproveRestockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRestockResult']>;
  ApprovedLine: Types.ApprovedLine;
  ArchiveCategoryInput: Types.ArchiveCategoryInput;
  ArchiveCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveCategoryResult']>;
  ArchiveProductInput: Types.ArchiveProductInput;
  ArchiveProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveProductResult']>;
  ArchiveRestockRuleInput: Types.ArchiveRestockRuleInput;
  ArchiveRestockRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveRestockRuleResult']>;
  Availability: Types.Availability;
  Barcode: ResolverTypeWrapper<Types.Barcode>;
  BulkMode: Types.BulkMode;
  CancelRestockInput: Types.CancelRestockInput;
  CancelRestockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelRestockResult']>;
  CancelTransferInput: Types.CancelTransferInput;
  CancelTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelTransferResult']>;
  CategoriesMerged: ResolverTypeWrapper<MergedCategories>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryArchived: ResolverTypeWrapper<Omit<Types.CategoryArchived, 'category'> & { category: ResolversTypes['Category'] }>;
  CategoryConnection: ResolverTypeWrapper<Connection<CategoryRow>>;
  CategoryEdge: ResolverTypeWrapper<Omit<Types.CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryFilter: Types.CategoryFilter;
  CategoryInUse: ResolverTypeWrapper<Types.CategoryInUse>;
  CategoryPriceChange: Types.CategoryPriceChange;
  CategorySaved: ResolverTypeWrapper<SavedCategory>;
  CategoryTranslation: ResolverTypeWrapper<Types.CategoryTranslation>;
  CategoryTranslationInput: Types.CategoryTranslationInput;
  ChangePricesInput: Types.ChangePricesInput;
  ChangePricesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePricesResult']>;
  ChangedStockLevel: ResolverTypeWrapper<MovedLevel>;
  CloseTransferInput: Types.CloseTransferInput;
  CloseTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseTransferResult']>;
  CodeHolder: ResolverTypeWrapper<Types.CodeHolder>;
  CodeTaken: ResolverTypeWrapper<Types.CodeTaken>;
  CommentOnAlertInput: Types.CommentOnAlertInput;
  CommentOnAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentOnAlertResult']>;
  CommitStockInput: Types.CommitStockInput;
  CommitStockLine: Types.CommitStockLine;
  CommitStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitStockResult']>;
  CommittedLine: ResolverTypeWrapper<TakenLine>;
  ConsideredSource: ResolverTypeWrapper<ConsideredStore>;
  CountDifference: ResolverTypeWrapper<CountedLevel>;
  CountStockInput: Types.CountStockInput;
  CountStockLine: Types.CountStockLine;
  CountStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CountStockResult']>;
  CountedLine: Types.CountedLine;
  CreateCategoryInput: Types.CreateCategoryInput;
  CreateCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCategoryResult']>;
  CreateNotificationRuleInput: Types.CreateNotificationRuleInput;
  CreateNotificationRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateNotificationRuleResult']>;
  CreatePriceListInput: Types.CreatePriceListInput;
  CreatePriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePriceListResult']>;
  CreateProductInput: Types.CreateProductInput;
  CreateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProductResult']>;
  CreateRestockRuleInput: Types.CreateRestockRuleInput;
  CreateRestockRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRestockRuleResult']>;
  CursorExpired: ResolverTypeWrapper<Types.CursorExpired>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  DeleteNotificationRuleInput: Types.DeleteNotificationRuleInput;
  DeleteNotificationRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteNotificationRuleResult']>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryLine: Types.DeliveryLine;
  DeliveryReceived: ResolverTypeWrapper<ReceivedDelivery>;
  DuplicateDelivery: ResolverTypeWrapper<Omit<Types.DuplicateDelivery, 'first'> & { first: ResolversTypes['Delivery'] }>;
  EffectiveRestockRule: ResolverTypeWrapper<EffectiveRule>;
  EndPriceListInput: Types.EndPriceListInput;
  EndPriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPriceListResult']>;
  FailedJob: ResolverTypeWrapper<FailedJobRow>;
  FailedJobConnection: ResolverTypeWrapper<Connection<FailedJobRow>>;
  FailedJobEdge: ResolverTypeWrapper<Omit<Types.FailedJobEdge, 'node'> & { node: ResolversTypes['FailedJob'] }>;
  FailedJobInput: Types.FailedJobInput;
  FailedJobRemoved: ResolverTypeWrapper<Types.FailedJobRemoved>;
  FailedJobRetried: ResolverTypeWrapper<Types.FailedJobRetried>;
  FailedLine: ResolverTypeWrapper<Types.FailedLine>;
  IdempotencyKeyReused: ResolverTypeWrapper<Types.IdempotencyKeyReused>;
  InsufficientStock: ResolverTypeWrapper<Omit<Types.InsufficientStock, 'lines'> & { lines: Array<ResolversTypes['ShortLine']> }>;
  InvalidInput: ResolverTypeWrapper<Types.InvalidInput>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  LinesRejected: ResolverTypeWrapper<Types.LinesRejected>;
  LocalDate: ResolverTypeWrapper<Types.Scalars['LocalDate']['output']>;
  LocatedProduct: ResolverTypeWrapper<Level>;
  LookupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LookupResult']>;
  MergeCategoriesInput: Types.MergeCategoriesInput;
  MergeCategoriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeCategoriesResult']>;
  Money: ResolverTypeWrapper<Types.Money>;
  MovementReason: Types.MovementReason;
  MovementReference: ResolverTypeWrapper<Types.MovementReference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<Types.NotFound>;
  Notification: ResolverTypeWrapper<AddressedNotification>;
  NotificationChannel: Types.NotificationChannel;
  NotificationConnection: ResolverTypeWrapper<Connection<AddressedNotification>>;
  NotificationEdge: ResolverTypeWrapper<Omit<Types.NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: Types.NotificationFilter;
  NotificationLine: ResolverTypeWrapper<NotificationLineRow>;
  NotificationQueued: ResolverTypeWrapper<QueuedNotification>;
  NotificationRule: ResolverTypeWrapper<NotificationRuleRow>;
  NotificationRuleConnection: ResolverTypeWrapper<Connection<NotificationRuleRow>>;
  NotificationRuleDeleted: ResolverTypeWrapper<Types.NotificationRuleDeleted>;
  NotificationRuleEdge: ResolverTypeWrapper<Omit<Types.NotificationRuleEdge, 'node'> & { node: ResolversTypes['NotificationRule'] }>;
  NotificationRuleSaved: ResolverTypeWrapper<SavedNotificationRule>;
  NotificationState: Types.NotificationState;
  PackInput: Types.PackInput;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  PlanTransferInput: Types.PlanTransferInput;
  PlanTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanTransferResult']>;
  PossibleSource: ResolverTypeWrapper<SourceWithSurplus>;
  PriceAt: ResolverTypeWrapper<PriceInForce>;
  PriceChange: ResolverTypeWrapper<ChangedPrice>;
  PriceChangeConnection: ResolverTypeWrapper<Connection<ChangedPrice>>;
  PriceChangeEdge: ResolverTypeWrapper<Omit<Types.PriceChangeEdge, 'node'> & { node: ResolversTypes['PriceChange'] }>;
  PriceChangeInput: Types.PriceChangeInput;
  PriceDifference: ResolverTypeWrapper<PlannedLine>;
  PriceDifferences: ResolverTypeWrapper<Omit<Types.PriceDifferences, 'first'> & { first: Array<ResolversTypes['PriceDifference']> }>;
  PriceLineInput: Types.PriceLineInput;
  PriceList: ResolverTypeWrapper<PriceListRow>;
  PriceListConnection: ResolverTypeWrapper<Connection<PriceListRow>>;
  PriceListEdge: ResolverTypeWrapper<Omit<Types.PriceListEdge, 'node'> & { node: ResolversTypes['PriceList'] }>;
  PriceListFilter: Types.PriceListFilter;
  PriceListLine: ResolverTypeWrapper<ListedLine>;
  PriceListLineConnection: ResolverTypeWrapper<Connection<ListedLine>>;
  PriceListLineEdge: ResolverTypeWrapper<Omit<Types.PriceListLineEdge, 'node'> & { node: ResolversTypes['PriceListLine'] }>;
  PriceListLinesSet: ResolverTypeWrapper<SetPrices>;
  PriceListSaved: ResolverTypeWrapper<SavedPriceList>;
  PriceListScope: Types.PriceListScope;
  PriceListsOverlap: ResolverTypeWrapper<Omit<Types.PriceListsOverlap, 'overlaps'> & { overlaps: Array<ResolversTypes['PriceOverlap']> }>;
  PriceOverlap: ResolverTypeWrapper<Overlap>;
  PricesChanged: ResolverTypeWrapper<Types.PricesChanged>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: Types.ProblemCode;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductArchived: ResolverTypeWrapper<NamedProducts>;
  ProductConnection: ResolverTypeWrapper<Connection<ProductRow>>;
  ProductEdge: ResolverTypeWrapper<Omit<Types.ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: Types.ProductFilter;
  ProductOrder: Types.ProductOrder;
  ProductPack: ResolverTypeWrapper<PackOfProduct>;
  ProductRunOut: ResolverTypeWrapper<NamedProducts>;
  ProductSaved: ResolverTypeWrapper<SavedProduct>;
  ProductState: Types.ProductState;
  ProductTranslation: ResolverTypeWrapper<Types.ProductTranslation>;
  ProductTranslationInput: Types.ProductTranslationInput;
  PromisedLine: ResolverTypeWrapper<PromisedLevel>;
  Quantity: ResolverTypeWrapper<Types.Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Queue: ResolverTypeWrapper<Types.Queue>;
  ReceiveDeliveryInput: Types.ReceiveDeliveryInput;
  ReceiveDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveDeliveryResult']>;
  ReceiveTransferInput: Types.ReceiveTransferInput;
  ReceiveTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveTransferResult']>;
  RedeliverNotificationInput: Types.RedeliverNotificationInput;
  RedeliverNotificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedeliverNotificationResult']>;
  RejectRestockInput: Types.RejectRestockInput;
  RejectRestockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectRestockResult']>;
  RemoveFailedJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFailedJobResult']>;
  RepairStockInput: Types.RepairStockInput;
  RepairStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepairStockResult']>;
  RequestRestockInput: Types.RequestRestockInput;
  RequestRestockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestRestockResult']>;
  RestockAllocation: ResolverTypeWrapper<RestockAllocationRow>;
  RestockApproved: ResolverTypeWrapper<SavedRequest>;
  RestockCancelled: ResolverTypeWrapper<SavedRequest>;
  RestockExplanation: ResolverTypeWrapper<Explanation>;
  RestockLine: ResolverTypeWrapper<ProductQuantity>;
  RestockOrigin: Types.RestockOrigin;
  RestockRejected: ResolverTypeWrapper<SavedRequest>;
  RestockRequest: ResolverTypeWrapper<RestockRequestRow>;
  RestockRequestConnection: ResolverTypeWrapper<Connection<RestockRequestRow>>;
  RestockRequestEdge: ResolverTypeWrapper<Omit<Types.RestockRequestEdge, 'node'> & { node: ResolversTypes['RestockRequest'] }>;
  RestockRequestFilter: Types.RestockRequestFilter;
  RestockRequestOrder: Types.RestockRequestOrder;
  RestockRequested: ResolverTypeWrapper<SavedRequest>;
  RestockRule: ResolverTypeWrapper<RestockRuleRow>;
  RestockRuleConnection: ResolverTypeWrapper<Connection<RestockRuleRow>>;
  RestockRuleEdge: ResolverTypeWrapper<Omit<Types.RestockRuleEdge, 'node'> & { node: ResolversTypes['RestockRule'] }>;
  RestockRuleExists: ResolverTypeWrapper<Omit<Types.RestockRuleExists, 'rule'> & { rule: ResolversTypes['RestockRule'] }>;
  RestockRuleFilter: Types.RestockRuleFilter;
  RestockRuleSaved: ResolverTypeWrapper<SavedRestockRule>;
  RestockSource: Types.RestockSource;
  RestockState: Types.RestockState;
  RestockStep: ResolverTypeWrapper<HistoryStep>;
  RestockStepType: Types.RestockStepType;
  RestockTerms: Types.RestockTerms;
  RestoreCategoryInput: Types.RestoreCategoryInput;
  RestoreCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreCategoryResult']>;
  RestoreProductInput: Types.RestoreProductInput;
  RestoreProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreProductResult']>;
  RetryFailedJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryFailedJobResult']>;
  ReturnStockInput: Types.ReturnStockInput;
  ReturnStockLine: Types.ReturnStockLine;
  ReturnStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnStockResult']>;
  ReturnedCondition: Types.ReturnedCondition;
  RotateNotificationSecretInput: Types.RotateNotificationSecretInput;
  RotateNotificationSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateNotificationSecretResult']>;
  RunOutProductInput: Types.RunOutProductInput;
  RunOutProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunOutProductResult']>;
  SafeInt: ResolverTypeWrapper<Types.Scalars['SafeInt']['output']>;
  ScaleLabel: ResolverTypeWrapper<Types.ScaleLabel>;
  ScaleLabelInput: Types.ScaleLabelInput;
  ScaleLabelsSet: ResolverTypeWrapper<Types.ScaleLabelsSet>;
  ScaleValue: Types.ScaleValue;
  ScannedProduct: ResolverTypeWrapper<Scanned>;
  ScheduledTax: ResolverTypeWrapper<Types.ScheduledTax>;
  ScheduledTaxInput: Types.ScheduledTaxInput;
  SetPriceListLinesInput: Types.SetPriceListLinesInput;
  SetPriceListLinesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPriceListLinesResult']>;
  SetProductPacksInput: Types.SetProductPacksInput;
  SetProductPacksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetProductPacksResult']>;
  SetScaleLabelsInput: Types.SetScaleLabelsInput;
  SetScaleLabelsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetScaleLabelsResult']>;
  SetShelfLocationsInput: Types.SetShelfLocationsInput;
  SetShelfLocationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetShelfLocationsResult']>;
  SetTaxRulesInput: Types.SetTaxRulesInput;
  SetTaxRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTaxRulesResult']>;
  SetTaxesInput: Types.SetTaxesInput;
  SetTaxesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTaxesResult']>;
  SetThresholdsInput: Types.SetThresholdsInput;
  SetThresholdsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetThresholdsResult']>;
  SettleTakingsInput: Types.SettleTakingsInput;
  SettleTakingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleTakingsResult']>;
  ShelfLocation: ResolverTypeWrapper<ShelfLocationRow>;
  ShelfLocationLine: Types.ShelfLocationLine;
  ShelfLocationsSet: ResolverTypeWrapper<LocatedProducts>;
  ShipTransferInput: Types.ShipTransferInput;
  ShipTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipTransferResult']>;
  ShortLine: ResolverTypeWrapper<ShortProduct>;
  SnoozeAlertInput: Types.SnoozeAlertInput;
  SnoozeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnoozeAlertResult']>;
  SourceNeeded: ResolverTypeWrapper<Omit<Types.SourceNeeded, 'lines'> & { lines: Array<ResolversTypes['UnservedLine']> }>;
  SourceReason: Types.SourceReason;
  StockAdjusted: ResolverTypeWrapper<AdjustedLevel>;
  StockAdjustedInBulk: ResolverTypeWrapper<Types.StockAdjustedInBulk>;
  StockAlert: ResolverTypeWrapper<StockAlertRow>;
  StockAlertChange: ResolverTypeWrapper<AlertChange>;
  StockAlertChangeKind: Types.StockAlertChangeKind;
  StockAlertConnection: ResolverTypeWrapper<Connection<StockAlertRow>>;
  StockAlertEdge: ResolverTypeWrapper<Omit<Types.StockAlertEdge, 'node'> & { node: ResolversTypes['StockAlert'] }>;
  StockAlertFilter: Types.StockAlertFilter;
  StockAlertOrder: Types.StockAlertOrder;
  StockAlertSeverity: Types.StockAlertSeverity;
  StockAlertState: Types.StockAlertState;
  StockAlertStep: ResolverTypeWrapper<AlertStep>;
  StockAlertStepConnection: ResolverTypeWrapper<Connection<AlertStep>>;
  StockAlertStepEdge: ResolverTypeWrapper<Omit<Types.StockAlertStepEdge, 'node'> & { node: ResolversTypes['StockAlertStep'] }>;
  StockAlertsEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StockAlertsEvent']>;
  StockAt: ResolverTypeWrapper<PastLevel>;
  StockCommitted: ResolverTypeWrapper<Omit<Types.StockCommitted, 'lines'> & { lines: Array<ResolversTypes['CommittedLine']> }>;
  StockCounted: ResolverTypeWrapper<CountedLines>;
  StockIntegrity: ResolverTypeWrapper<Omit<Types.StockIntegrity, 'mismatches'> & { mismatches: Array<ResolversTypes['StockMismatch']> }>;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  StockLevelConnection: ResolverTypeWrapper<Connection<StockLevelRow>>;
  StockLevelEdge: ResolverTypeWrapper<Omit<Types.StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLevelFilter: Types.StockLevelFilter;
  StockLevelOrder: Types.StockLevelOrder;
  StockLevelStatus: Types.StockLevelStatus;
  StockLevelsChanged: ResolverTypeWrapper<Omit<Types.StockLevelsChanged, 'lines'> & { lines: Array<ResolversTypes['ChangedStockLevel']> }>;
  StockMismatch: ResolverTypeWrapper<Mismatch>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementConnection: ResolverTypeWrapper<Connection<StockMovementRow>>;
  StockMovementEdge: ResolverTypeWrapper<Omit<Types.StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementFilter: Types.StockMovementFilter;
  StockPromise: ResolverTypeWrapper<NamedPromise>;
  StockPromised: ResolverTypeWrapper<Omit<Types.StockPromised, 'lines'> & { lines: Array<ResolversTypes['PromisedLine']> }>;
  StockRejected: ResolverTypeWrapper<Types.StockRejected>;
  StockRepaired: ResolverTypeWrapper<RepairedLevels>;
  StockReturned: ResolverTypeWrapper<Types.StockReturned>;
  StockState: ResolverTypeWrapper<ReplayedState>;
  StockStateConnection: ResolverTypeWrapper<ReplayedStates>;
  StockStateEdge: ResolverTypeWrapper<Omit<Types.StockStateEdge, 'node'> & { node: ResolversTypes['StockState'] }>;
  StockValue: ResolverTypeWrapper<ValuedStock>;
  Store: ResolverTypeWrapper<StoreReference>;
  StoreClosed: ResolverTypeWrapper<Types.StoreClosed>;
  StoreStockValue: ResolverTypeWrapper<ValuedStore>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeStockInput: Types.TakeStockInput;
  TakeStockLine: Types.TakeStockLine;
  TakeStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeStockResult']>;
  Taking: ResolverTypeWrapper<KeptTaking>;
  TakingsSettled: ResolverTypeWrapper<Types.TakingsSettled>;
  TaxClass: Types.TaxClass;
  TaxClassRate: ResolverTypeWrapper<Types.TaxClassRate>;
  TaxClassRateInput: Types.TaxClassRateInput;
  TaxNotInFuture: ResolverTypeWrapper<Types.TaxNotInFuture>;
  TaxRounding: Types.TaxRounding;
  TaxRulesSet: ResolverTypeWrapper<Types.TaxRulesSet>;
  TaxSchedule: ResolverTypeWrapper<TaxScheduleRow>;
  TaxScheduleConnection: ResolverTypeWrapper<Connection<TaxScheduleRow>>;
  TaxScheduleEdge: ResolverTypeWrapper<Omit<Types.TaxScheduleEdge, 'node'> & { node: ResolversTypes['TaxSchedule'] }>;
  TaxesAt: ResolverTypeWrapper<Types.TaxesAt>;
  TaxesSet: ResolverTypeWrapper<SetSchedule>;
  ThresholdLine: Types.ThresholdLine;
  ThresholdsSet: ResolverTypeWrapper<SetLevels>;
  Transfer: ResolverTypeWrapper<TransferRow>;
  TransferCancelled: ResolverTypeWrapper<MovedTransfer>;
  TransferClosed: ResolverTypeWrapper<MovedTransfer>;
  TransferConnection: ResolverTypeWrapper<Connection<TransferRow>>;
  TransferEdge: ResolverTypeWrapper<Omit<Types.TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  TransferFilter: Types.TransferFilter;
  TransferLine: ResolverTypeWrapper<SentLine>;
  TransferLineInput: Types.TransferLineInput;
  TransferLineOrder: Types.TransferLineOrder;
  TransferPlanned: ResolverTypeWrapper<MovedTransfer>;
  TransferReceived: ResolverTypeWrapper<MovedTransfer>;
  TransferShipped: ResolverTypeWrapper<MovedTransfer>;
  TransferState: Types.TransferState;
  TransferStep: ResolverTypeWrapper<MovedStep>;
  TransferStepLine: ResolverTypeWrapper<ProductQuantity>;
  TransferStepType: Types.TransferStepType;
  Unit: Types.Unit;
  UnknownProduct: ResolverTypeWrapper<Types.UnknownProduct>;
  UnservedLine: ResolverTypeWrapper<UnservedProduct>;
  UpdateCategoryInput: Types.UpdateCategoryInput;
  UpdateCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCategoryResult']>;
  UpdateNotificationRuleInput: Types.UpdateNotificationRuleInput;
  UpdateNotificationRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateNotificationRuleResult']>;
  UpdatePriceListInput: Types.UpdatePriceListInput;
  UpdatePriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePriceListResult']>;
  UpdateProductInput: Types.UpdateProductInput;
  UpdateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProductResult']>;
  UpdateRestockRuleInput: Types.UpdateRestockRuleInput;
  UpdateRestockRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateRestockRuleResult']>;
  VersionConflict: ResolverTypeWrapper<Omit<Types.VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  WakeAlertInput: Types.WakeAlertInput;
  WakeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WakeAlertResult']>;
  WantedLine: Types.WantedLine;
  WrongState: ResolverTypeWrapper<Types.WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeAlertInput: Types.AcknowledgeAlertInput;
  ID: Types.Scalars['ID']['output'];
  String: Types.Scalars['String']['output'];
  AcknowledgeAlertResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAlertResult'];
  Actor: Types.Actor;
  ActorInput: Types.ActorInput;
  AdjustStockInBulkInput: Types.AdjustStockInBulkInput;
  AdjustStockInBulkResult: ResolversUnionTypes<ResolversParentTypes>['AdjustStockInBulkResult'];
  AdjustStockInput: Types.AdjustStockInput;
  Boolean: Types.Scalars['Boolean']['output'];
  AdjustStockLine: Types.AdjustStockLine;
  AdjustStockResult: ResolversUnionTypes<ResolversParentTypes>['AdjustStockResult'];
  AlertHandled: HandledAlert;
  AlreadyDone: Types.AlreadyDone;
  ApproveRestockInput: Types.ApproveRestockInput;
  ApproveRestockResult: ResolversUnionTypes<ResolversParentTypes>['ApproveRestockResult'];
  ApprovedLine: Types.ApprovedLine;
  ArchiveCategoryInput: Types.ArchiveCategoryInput;
  ArchiveCategoryResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveCategoryResult'];
  ArchiveProductInput: Types.ArchiveProductInput;
  ArchiveProductResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveProductResult'];
  ArchiveRestockRuleInput: Types.ArchiveRestockRuleInput;
  ArchiveRestockRuleResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveRestockRuleResult'];
  Barcode: Types.Barcode;
  CancelRestockInput: Types.CancelRestockInput;
  CancelRestockResult: ResolversUnionTypes<ResolversParentTypes>['CancelRestockResult'];
  CancelTransferInput: Types.CancelTransferInput;
  CancelTransferResult: ResolversUnionTypes<ResolversParentTypes>['CancelTransferResult'];
  CategoriesMerged: MergedCategories;
  Int: Types.Scalars['Int']['output'];
  Category: CategoryRow;
  CategoryArchived: Omit<Types.CategoryArchived, 'category'> & { category: ResolversParentTypes['Category'] };
  CategoryConnection: Connection<CategoryRow>;
  CategoryEdge: Omit<Types.CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryFilter: Types.CategoryFilter;
  CategoryInUse: Types.CategoryInUse;
  CategoryPriceChange: Types.CategoryPriceChange;
  CategorySaved: SavedCategory;
  CategoryTranslation: Types.CategoryTranslation;
  CategoryTranslationInput: Types.CategoryTranslationInput;
  ChangePricesInput: Types.ChangePricesInput;
  ChangePricesResult: ResolversUnionTypes<ResolversParentTypes>['ChangePricesResult'];
  ChangedStockLevel: MovedLevel;
  CloseTransferInput: Types.CloseTransferInput;
  CloseTransferResult: ResolversUnionTypes<ResolversParentTypes>['CloseTransferResult'];
  CodeHolder: Types.CodeHolder;
  CodeTaken: Types.CodeTaken;
  CommentOnAlertInput: Types.CommentOnAlertInput;
  CommentOnAlertResult: ResolversUnionTypes<ResolversParentTypes>['CommentOnAlertResult'];
  CommitStockInput: Types.CommitStockInput;
  CommitStockLine: Types.CommitStockLine;
  CommitStockResult: ResolversUnionTypes<ResolversParentTypes>['CommitStockResult'];
  CommittedLine: TakenLine;
  ConsideredSource: ConsideredStore;
  CountDifference: CountedLevel;
  CountStockInput: Types.CountStockInput;
  CountStockLine: Types.CountStockLine;
  CountStockResult: ResolversUnionTypes<ResolversParentTypes>['CountStockResult'];
  CountedLine: Types.CountedLine;
  CreateCategoryInput: Types.CreateCategoryInput;
  CreateCategoryResult: ResolversUnionTypes<ResolversParentTypes>['CreateCategoryResult'];
  CreateNotificationRuleInput: Types.CreateNotificationRuleInput;
  CreateNotificationRuleResult: ResolversUnionTypes<ResolversParentTypes>['CreateNotificationRuleResult'];
  CreatePriceListInput: Types.CreatePriceListInput;
  CreatePriceListResult: ResolversUnionTypes<ResolversParentTypes>['CreatePriceListResult'];
  CreateProductInput: Types.CreateProductInput;
  CreateProductResult: ResolversUnionTypes<ResolversParentTypes>['CreateProductResult'];
  CreateRestockRuleInput: Types.CreateRestockRuleInput;
  CreateRestockRuleResult: ResolversUnionTypes<ResolversParentTypes>['CreateRestockRuleResult'];
  CursorExpired: Types.CursorExpired;
  DateTime: Types.Scalars['DateTime']['output'];
  DeleteNotificationRuleInput: Types.DeleteNotificationRuleInput;
  DeleteNotificationRuleResult: ResolversUnionTypes<ResolversParentTypes>['DeleteNotificationRuleResult'];
  Delivery: DeliveryRow;
  DeliveryLine: Types.DeliveryLine;
  DeliveryReceived: ReceivedDelivery;
  DuplicateDelivery: Omit<Types.DuplicateDelivery, 'first'> & { first: ResolversParentTypes['Delivery'] };
  EffectiveRestockRule: EffectiveRule;
  EndPriceListInput: Types.EndPriceListInput;
  EndPriceListResult: ResolversUnionTypes<ResolversParentTypes>['EndPriceListResult'];
  FailedJob: FailedJobRow;
  FailedJobConnection: Connection<FailedJobRow>;
  FailedJobEdge: Omit<Types.FailedJobEdge, 'node'> & { node: ResolversParentTypes['FailedJob'] };
  FailedJobInput: Types.FailedJobInput;
  FailedJobRemoved: Types.FailedJobRemoved;
  FailedJobRetried: Types.FailedJobRetried;
  FailedLine: Types.FailedLine;
  IdempotencyKeyReused: Types.IdempotencyKeyReused;
  InsufficientStock: Omit<Types.InsufficientStock, 'lines'> & { lines: Array<ResolversParentTypes['ShortLine']> };
  InvalidInput: Types.InvalidInput;
  JSON: Types.Scalars['JSON']['output'];
  LinesRejected: Types.LinesRejected;
  LocalDate: Types.Scalars['LocalDate']['output'];
  LocatedProduct: Level;
  LookupResult: ResolversUnionTypes<ResolversParentTypes>['LookupResult'];
  MergeCategoriesInput: Types.MergeCategoriesInput;
  MergeCategoriesResult: ResolversUnionTypes<ResolversParentTypes>['MergeCategoriesResult'];
  Money: Types.Money;
  MovementReference: Types.MovementReference;
  Mutation: Record<PropertyKey, never>;
  NotFound: Types.NotFound;
  Notification: AddressedNotification;
  NotificationConnection: Connection<AddressedNotification>;
  NotificationEdge: Omit<Types.NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: Types.NotificationFilter;
  NotificationLine: NotificationLineRow;
  NotificationQueued: QueuedNotification;
  NotificationRule: NotificationRuleRow;
  NotificationRuleConnection: Connection<NotificationRuleRow>;
  NotificationRuleDeleted: Types.NotificationRuleDeleted;
  NotificationRuleEdge: Omit<Types.NotificationRuleEdge, 'node'> & { node: ResolversParentTypes['NotificationRule'] };
  NotificationRuleSaved: SavedNotificationRule;
  PackInput: Types.PackInput;
  PageInfo: Types.PageInfo;
  PlanTransferInput: Types.PlanTransferInput;
  PlanTransferResult: ResolversUnionTypes<ResolversParentTypes>['PlanTransferResult'];
  PossibleSource: SourceWithSurplus;
  PriceAt: PriceInForce;
  PriceChange: ChangedPrice;
  PriceChangeConnection: Connection<ChangedPrice>;
  PriceChangeEdge: Omit<Types.PriceChangeEdge, 'node'> & { node: ResolversParentTypes['PriceChange'] };
  PriceChangeInput: Types.PriceChangeInput;
  PriceDifference: PlannedLine;
  PriceDifferences: Omit<Types.PriceDifferences, 'first'> & { first: Array<ResolversParentTypes['PriceDifference']> };
  PriceLineInput: Types.PriceLineInput;
  PriceList: PriceListRow;
  PriceListConnection: Connection<PriceListRow>;
  PriceListEdge: Omit<Types.PriceListEdge, 'node'> & { node: ResolversParentTypes['PriceList'] };
  PriceListFilter: Types.PriceListFilter;
  PriceListLine: ListedLine;
  PriceListLineConnection: Connection<ListedLine>;
  PriceListLineEdge: Omit<Types.PriceListLineEdge, 'node'> & { node: ResolversParentTypes['PriceListLine'] };
  PriceListLinesSet: SetPrices;
  PriceListSaved: SavedPriceList;
  PriceListsOverlap: Omit<Types.PriceListsOverlap, 'overlaps'> & { overlaps: Array<ResolversParentTypes['PriceOverlap']> };
  PriceOverlap: Overlap;
  PricesChanged: Types.PricesChanged;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductRow;
  ProductArchived: NamedProducts;
  ProductConnection: Connection<ProductRow>;
  ProductEdge: Omit<Types.ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: Types.ProductFilter;
  ProductPack: PackOfProduct;
  ProductRunOut: NamedProducts;
  ProductSaved: SavedProduct;
  ProductTranslation: Types.ProductTranslation;
  ProductTranslationInput: Types.ProductTranslationInput;
  PromisedLine: PromisedLevel;
  Quantity: Types.Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Queue: Types.Queue;
  ReceiveDeliveryInput: Types.ReceiveDeliveryInput;
  ReceiveDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveDeliveryResult'];
  ReceiveTransferInput: Types.ReceiveTransferInput;
  ReceiveTransferResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveTransferResult'];
  RedeliverNotificationInput: Types.RedeliverNotificationInput;
  RedeliverNotificationResult: ResolversUnionTypes<ResolversParentTypes>['RedeliverNotificationResult'];
  RejectRestockInput: Types.RejectRestockInput;
  RejectRestockResult: ResolversUnionTypes<ResolversParentTypes>['RejectRestockResult'];
  RemoveFailedJobResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFailedJobResult'];
  RepairStockInput: Types.RepairStockInput;
  RepairStockResult: ResolversUnionTypes<ResolversParentTypes>['RepairStockResult'];
  RequestRestockInput: Types.RequestRestockInput;
  RequestRestockResult: ResolversUnionTypes<ResolversParentTypes>['RequestRestockResult'];
  RestockAllocation: RestockAllocationRow;
  RestockApproved: SavedRequest;
  RestockCancelled: SavedRequest;
  RestockExplanation: Explanation;
  RestockLine: ProductQuantity;
  RestockRejected: SavedRequest;
  RestockRequest: RestockRequestRow;
  RestockRequestConnection: Connection<RestockRequestRow>;
  RestockRequestEdge: Omit<Types.RestockRequestEdge, 'node'> & { node: ResolversParentTypes['RestockRequest'] };
  RestockRequestFilter: Types.RestockRequestFilter;
  RestockRequested: SavedRequest;
  RestockRule: RestockRuleRow;
  RestockRuleConnection: Connection<RestockRuleRow>;
  RestockRuleEdge: Omit<Types.RestockRuleEdge, 'node'> & { node: ResolversParentTypes['RestockRule'] };
  RestockRuleExists: Omit<Types.RestockRuleExists, 'rule'> & { rule: ResolversParentTypes['RestockRule'] };
  RestockRuleFilter: Types.RestockRuleFilter;
  RestockRuleSaved: SavedRestockRule;
  RestockStep: HistoryStep;
  RestockTerms: Types.RestockTerms;
  RestoreCategoryInput: Types.RestoreCategoryInput;
  RestoreCategoryResult: ResolversUnionTypes<ResolversParentTypes>['RestoreCategoryResult'];
  RestoreProductInput: Types.RestoreProductInput;
  RestoreProductResult: ResolversUnionTypes<ResolversParentTypes>['RestoreProductResult'];
  RetryFailedJobResult: ResolversUnionTypes<ResolversParentTypes>['RetryFailedJobResult'];
  ReturnStockInput: Types.ReturnStockInput;
  ReturnStockLine: Types.ReturnStockLine;
  ReturnStockResult: ResolversUnionTypes<ResolversParentTypes>['ReturnStockResult'];
  RotateNotificationSecretInput: Types.RotateNotificationSecretInput;
  RotateNotificationSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateNotificationSecretResult'];
  RunOutProductInput: Types.RunOutProductInput;
  RunOutProductResult: ResolversUnionTypes<ResolversParentTypes>['RunOutProductResult'];
  SafeInt: Types.Scalars['SafeInt']['output'];
  ScaleLabel: Types.ScaleLabel;
  ScaleLabelInput: Types.ScaleLabelInput;
  ScaleLabelsSet: Types.ScaleLabelsSet;
  ScannedProduct: Scanned;
  ScheduledTax: Types.ScheduledTax;
  ScheduledTaxInput: Types.ScheduledTaxInput;
  SetPriceListLinesInput: Types.SetPriceListLinesInput;
  SetPriceListLinesResult: ResolversUnionTypes<ResolversParentTypes>['SetPriceListLinesResult'];
  SetProductPacksInput: Types.SetProductPacksInput;
  SetProductPacksResult: ResolversUnionTypes<ResolversParentTypes>['SetProductPacksResult'];
  SetScaleLabelsInput: Types.SetScaleLabelsInput;
  SetScaleLabelsResult: ResolversUnionTypes<ResolversParentTypes>['SetScaleLabelsResult'];
  SetShelfLocationsInput: Types.SetShelfLocationsInput;
  SetShelfLocationsResult: ResolversUnionTypes<ResolversParentTypes>['SetShelfLocationsResult'];
  SetTaxRulesInput: Types.SetTaxRulesInput;
  SetTaxRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetTaxRulesResult'];
  SetTaxesInput: Types.SetTaxesInput;
  SetTaxesResult: ResolversUnionTypes<ResolversParentTypes>['SetTaxesResult'];
  SetThresholdsInput: Types.SetThresholdsInput;
  SetThresholdsResult: ResolversUnionTypes<ResolversParentTypes>['SetThresholdsResult'];
  SettleTakingsInput: Types.SettleTakingsInput;
  SettleTakingsResult: ResolversUnionTypes<ResolversParentTypes>['SettleTakingsResult'];
  ShelfLocation: ShelfLocationRow;
  ShelfLocationLine: Types.ShelfLocationLine;
  ShelfLocationsSet: LocatedProducts;
  ShipTransferInput: Types.ShipTransferInput;
  ShipTransferResult: ResolversUnionTypes<ResolversParentTypes>['ShipTransferResult'];
  ShortLine: ShortProduct;
  SnoozeAlertInput: Types.SnoozeAlertInput;
  SnoozeAlertResult: ResolversUnionTypes<ResolversParentTypes>['SnoozeAlertResult'];
  SourceNeeded: Omit<Types.SourceNeeded, 'lines'> & { lines: Array<ResolversParentTypes['UnservedLine']> };
  StockAdjusted: AdjustedLevel;
  StockAdjustedInBulk: Types.StockAdjustedInBulk;
  StockAlert: StockAlertRow;
  StockAlertChange: AlertChange;
  StockAlertConnection: Connection<StockAlertRow>;
  StockAlertEdge: Omit<Types.StockAlertEdge, 'node'> & { node: ResolversParentTypes['StockAlert'] };
  StockAlertFilter: Types.StockAlertFilter;
  StockAlertStep: AlertStep;
  StockAlertStepConnection: Connection<AlertStep>;
  StockAlertStepEdge: Omit<Types.StockAlertStepEdge, 'node'> & { node: ResolversParentTypes['StockAlertStep'] };
  StockAlertsEvent: ResolversUnionTypes<ResolversParentTypes>['StockAlertsEvent'];
  StockAt: PastLevel;
  StockCommitted: Omit<Types.StockCommitted, 'lines'> & { lines: Array<ResolversParentTypes['CommittedLine']> };
  StockCounted: CountedLines;
  StockIntegrity: Omit<Types.StockIntegrity, 'mismatches'> & { mismatches: Array<ResolversParentTypes['StockMismatch']> };
  StockLevel: StockLevelRow;
  Float: Types.Scalars['Float']['output'];
  StockLevelConnection: Connection<StockLevelRow>;
  StockLevelEdge: Omit<Types.StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLevelFilter: Types.StockLevelFilter;
  StockLevelsChanged: Omit<Types.StockLevelsChanged, 'lines'> & { lines: Array<ResolversParentTypes['ChangedStockLevel']> };
  StockMismatch: Mismatch;
  StockMovement: StockMovementRow;
  StockMovementConnection: Connection<StockMovementRow>;
  StockMovementEdge: Omit<Types.StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockMovementFilter: Types.StockMovementFilter;
  StockPromise: NamedPromise;
  StockPromised: Omit<Types.StockPromised, 'lines'> & { lines: Array<ResolversParentTypes['PromisedLine']> };
  StockRejected: Types.StockRejected;
  StockRepaired: RepairedLevels;
  StockReturned: Types.StockReturned;
  StockState: ReplayedState;
  StockStateConnection: ReplayedStates;
  StockStateEdge: Omit<Types.StockStateEdge, 'node'> & { node: ResolversParentTypes['StockState'] };
  StockValue: ValuedStock;
  Store: StoreReference;
  StoreClosed: Types.StoreClosed;
  StoreStockValue: ValuedStore;
  Subscription: Record<PropertyKey, never>;
  TakeStockInput: Types.TakeStockInput;
  TakeStockLine: Types.TakeStockLine;
  TakeStockResult: ResolversUnionTypes<ResolversParentTypes>['TakeStockResult'];
  Taking: KeptTaking;
  TakingsSettled: Types.TakingsSettled;
  TaxClassRate: Types.TaxClassRate;
  TaxClassRateInput: Types.TaxClassRateInput;
  TaxNotInFuture: Types.TaxNotInFuture;
  TaxRulesSet: Types.TaxRulesSet;
  TaxSchedule: TaxScheduleRow;
  TaxScheduleConnection: Connection<TaxScheduleRow>;
  TaxScheduleEdge: Omit<Types.TaxScheduleEdge, 'node'> & { node: ResolversParentTypes['TaxSchedule'] };
  TaxesAt: Types.TaxesAt;
  TaxesSet: SetSchedule;
  ThresholdLine: Types.ThresholdLine;
  ThresholdsSet: SetLevels;
  Transfer: TransferRow;
  TransferCancelled: MovedTransfer;
  TransferClosed: MovedTransfer;
  TransferConnection: Connection<TransferRow>;
  TransferEdge: Omit<Types.TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  TransferFilter: Types.TransferFilter;
  TransferLine: SentLine;
  TransferLineInput: Types.TransferLineInput;
  TransferPlanned: MovedTransfer;
  TransferReceived: MovedTransfer;
  TransferShipped: MovedTransfer;
  TransferStep: MovedStep;
  TransferStepLine: ProductQuantity;
  UnknownProduct: Types.UnknownProduct;
  UnservedLine: UnservedProduct;
  UpdateCategoryInput: Types.UpdateCategoryInput;
  UpdateCategoryResult: ResolversUnionTypes<ResolversParentTypes>['UpdateCategoryResult'];
  UpdateNotificationRuleInput: Types.UpdateNotificationRuleInput;
  UpdateNotificationRuleResult: ResolversUnionTypes<ResolversParentTypes>['UpdateNotificationRuleResult'];
  UpdatePriceListInput: Types.UpdatePriceListInput;
  UpdatePriceListResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePriceListResult'];
  UpdateProductInput: Types.UpdateProductInput;
  UpdateProductResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProductResult'];
  UpdateRestockRuleInput: Types.UpdateRestockRuleInput;
  UpdateRestockRuleResult: ResolversUnionTypes<ResolversParentTypes>['UpdateRestockRuleResult'];
  VersionConflict: Omit<Types.VersionConflict, 'present'> & { present: ResolversParentTypes['Versioned'] };
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  WakeAlertInput: Types.WakeAlertInput;
  WakeAlertResult: ResolversUnionTypes<ResolversParentTypes>['WakeAlertResult'];
  WantedLine: Types.WantedLine;
  WrongState: Types.WrongState;
};

export type AcknowledgeAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeAlertResult'] = ResolversParentTypes['AcknowledgeAlertResult']> = {
  __resolveType: TypeResolveFn<'AlertHandled' | 'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdjustStockInBulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockInBulkResult'] = ResolversParentTypes['AdjustStockInBulkResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'LinesRejected' | 'StockAdjustedInBulk', ParentType, ContextType>;
};

export type AdjustStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockResult'] = ResolversParentTypes['AdjustStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'StockAdjusted' | 'StockPromised' | 'UnknownProduct', ParentType, ContextType>;
};

export type AlertHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertHandled'] = ResolversParentTypes['AlertHandled']> = {
  alert?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDone'] = ResolversParentTypes['AlreadyDone']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveRestockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRestockResult'] = ResolversParentTypes['ApproveRestockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'ProductArchived' | 'ProductRunOut' | 'RestockApproved' | 'SourceNeeded' | 'StoreClosed' | 'WrongState', ParentType, ContextType>;
};

export type ArchiveCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCategoryResult'] = ResolversParentTypes['ArchiveCategoryResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CategoryInUse' | 'CategorySaved' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ArchiveProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductResult'] = ResolversParentTypes['ArchiveProductResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ProductSaved' | 'UnknownProduct', ParentType, ContextType>;
};

export type ArchiveRestockRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveRestockRuleResult'] = ResolversParentTypes['ArchiveRestockRuleResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RestockRuleSaved', ParentType, ContextType>;
};

export type BarcodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Barcode'] = ResolversParentTypes['Barcode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gtin?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelRestockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRestockResult'] = ResolversParentTypes['CancelRestockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RestockCancelled' | 'WrongState', ParentType, ContextType>;
};

export type CancelTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTransferResult'] = ResolversParentTypes['CancelTransferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'TransferCancelled' | 'WrongState', ParentType, ContextType>;
};

export type CategoriesMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoriesMerged'] = ResolversParentTypes['CategoriesMerged']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  movedCategories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedProducts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<Types.CategoryChildrenArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.CategoryNameArgs>>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<Types.CategoryProductsArgs>>;
  translations?: Resolver<Array<ResolversTypes['CategoryTranslation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryArchivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryArchived'] = ResolversParentTypes['CategoryArchived']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CategoryInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryInUse'] = ResolversParentTypes['CategoryInUse']> = {
  categories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategorySavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorySaved'] = ResolversParentTypes['CategorySaved']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryTranslation'] = ResolversParentTypes['CategoryTranslation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangePricesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePricesResult'] = ResolversParentTypes['ChangePricesResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PriceListsOverlap' | 'PricesChanged' | 'UnknownProduct', ParentType, ContextType>;
};

export type ChangedStockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedStockLevel'] = ResolversParentTypes['ChangedStockLevel']> = {
  expected?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type CloseTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTransferResult'] = ResolversParentTypes['CloseTransferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'TransferClosed' | 'WrongState', ParentType, ContextType>;
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

export type CommentOnAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnAlertResult'] = ResolversParentTypes['CommentOnAlertResult']> = {
  __resolveType: TypeResolveFn<'AlertHandled' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type CommitStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitStockResult'] = ResolversParentTypes['CommitStockResult']> = {
  __resolveType: TypeResolveFn<'StockCommitted' | 'StockRejected', ParentType, ContextType>;
};

export type CommittedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommittedLine'] = ResolversParentTypes['CommittedLine']> = {
  barcode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<Types.Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ConsideredSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsideredSource'] = ResolversParentTypes['ConsideredSource']> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SourceReason'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type CountDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountDifference'] = ResolversParentTypes['CountDifference']> = {
  counted?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type CountStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountStockResult'] = ResolversParentTypes['CountStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StockCounted' | 'StockLevelsChanged' | 'StockPromised' | 'UnknownProduct', ParentType, ContextType>;
};

export type CreateCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategoryResult'] = ResolversParentTypes['CreateCategoryResult']> = {
  __resolveType: TypeResolveFn<'CategoryArchived' | 'CategorySaved' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateNotificationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNotificationRuleResult'] = ResolversParentTypes['CreateNotificationRuleResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotificationRuleSaved', ParentType, ContextType>;
};

export type CreatePriceListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePriceListResult'] = ResolversParentTypes['CreatePriceListResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PriceListSaved', ParentType, ContextType>;
};

export type CreateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductResult'] = ResolversParentTypes['CreateProductResult']> = {
  __resolveType: TypeResolveFn<'CategoryArchived' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProductSaved', ParentType, ContextType>;
};

export type CreateRestockRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRestockRuleResult'] = ResolversParentTypes['CreateRestockRuleResult']> = {
  __resolveType: TypeResolveFn<'CategoryArchived' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProductArchived' | 'RestockRuleExists' | 'RestockRuleSaved' | 'StoreClosed' | 'UnknownProduct', ParentType, ContextType>;
};

export type CursorExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CursorExpired'] = ResolversParentTypes['CursorExpired']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteNotificationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteNotificationRuleResult'] = ResolversParentTypes['DeleteNotificationRuleResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotificationRuleDeleted', ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  supplierReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryReceived'] = ResolversParentTypes['DeliveryReceived']> = {
  delivery?: Resolver<Types.Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateDelivery'] = ResolversParentTypes['DuplicateDelivery']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectiveRestockRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveRestockRule'] = ResolversParentTypes['EffectiveRestockRule']> = {
  others?: Resolver<Array<ResolversTypes['RestockRule']>, ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  rule?: Resolver<Types.Maybe<ResolversTypes['RestockRule']>, ParentType, ContextType>;
  targetLevel?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  thresholdsFromRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndPriceListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPriceListResult'] = ResolversParentTypes['EndPriceListResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PriceListSaved', ParentType, ContextType>;
};

export type FailedJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJob'] = ResolversParentTypes['FailedJob']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enqueuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FailedJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJobConnection'] = ResolversParentTypes['FailedJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FailedJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FailedJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FailedJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJobEdge'] = ResolversParentTypes['FailedJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FailedJob'], ParentType, ContextType>;
};

export type FailedJobRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJobRemoved'] = ResolversParentTypes['FailedJobRemoved']> = {
  jobId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailedJobRetriedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJobRetried'] = ResolversParentTypes['FailedJobRetried']> = {
  jobId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedLine'] = ResolversParentTypes['FailedLine']> = {
  available?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

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

export type LinesRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinesRejected'] = ResolversParentTypes['LinesRejected']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  failed?: Resolver<Array<ResolversTypes['FailedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocatedProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocatedProduct'] = ResolversParentTypes['LocatedProduct']> = {
  location?: Resolver<Types.Maybe<ResolversTypes['ShelfLocation']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type LookupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupResult'] = ResolversParentTypes['LookupResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ScannedProduct' | 'UnknownProduct', ParentType, ContextType>;
};

export type MergeCategoriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCategoriesResult'] = ResolversParentTypes['MergeCategoriesResult']> = {
  __resolveType: TypeResolveFn<'CategoriesMerged' | 'CategoryArchived' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MovementReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementReference'] = ResolversParentTypes['MovementReference']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlert?: Resolver<Types.Maybe<ResolversTypes['AcknowledgeAlertResult']>, ParentType, ContextType, RequireFields<Types.MutationAcknowledgeAlertArgs, 'input'>>;
  adjustStock?: Resolver<Types.Maybe<ResolversTypes['AdjustStockResult']>, ParentType, ContextType, RequireFields<Types.MutationAdjustStockArgs, 'input'>>;
  adjustStockInBulk?: Resolver<Types.Maybe<ResolversTypes['AdjustStockInBulkResult']>, ParentType, ContextType, RequireFields<Types.MutationAdjustStockInBulkArgs, 'input'>>;
  approveRestock?: Resolver<Types.Maybe<ResolversTypes['ApproveRestockResult']>, ParentType, ContextType, RequireFields<Types.MutationApproveRestockArgs, 'input'>>;
  archiveCategory?: Resolver<Types.Maybe<ResolversTypes['ArchiveCategoryResult']>, ParentType, ContextType, RequireFields<Types.MutationArchiveCategoryArgs, 'input'>>;
  archiveProduct?: Resolver<Types.Maybe<ResolversTypes['ArchiveProductResult']>, ParentType, ContextType, RequireFields<Types.MutationArchiveProductArgs, 'input'>>;
  archiveRestockRule?: Resolver<Types.Maybe<ResolversTypes['ArchiveRestockRuleResult']>, ParentType, ContextType, RequireFields<Types.MutationArchiveRestockRuleArgs, 'input'>>;
  cancelRestock?: Resolver<Types.Maybe<ResolversTypes['CancelRestockResult']>, ParentType, ContextType, RequireFields<Types.MutationCancelRestockArgs, 'input'>>;
  cancelTransfer?: Resolver<Types.Maybe<ResolversTypes['CancelTransferResult']>, ParentType, ContextType, RequireFields<Types.MutationCancelTransferArgs, 'input'>>;
  changePrices?: Resolver<Types.Maybe<ResolversTypes['ChangePricesResult']>, ParentType, ContextType, RequireFields<Types.MutationChangePricesArgs, 'input'>>;
  closeTransfer?: Resolver<Types.Maybe<ResolversTypes['CloseTransferResult']>, ParentType, ContextType, RequireFields<Types.MutationCloseTransferArgs, 'input'>>;
  commentOnAlert?: Resolver<Types.Maybe<ResolversTypes['CommentOnAlertResult']>, ParentType, ContextType, RequireFields<Types.MutationCommentOnAlertArgs, 'input'>>;
  commitStock?: Resolver<Types.Maybe<ResolversTypes['CommitStockResult']>, ParentType, ContextType, RequireFields<Types.MutationCommitStockArgs, 'input'>>;
  countStock?: Resolver<Types.Maybe<ResolversTypes['CountStockResult']>, ParentType, ContextType, RequireFields<Types.MutationCountStockArgs, 'input'>>;
  createCategory?: Resolver<Types.Maybe<ResolversTypes['CreateCategoryResult']>, ParentType, ContextType, RequireFields<Types.MutationCreateCategoryArgs, 'input'>>;
  createNotificationRule?: Resolver<Types.Maybe<ResolversTypes['CreateNotificationRuleResult']>, ParentType, ContextType, RequireFields<Types.MutationCreateNotificationRuleArgs, 'input'>>;
  createPriceList?: Resolver<Types.Maybe<ResolversTypes['CreatePriceListResult']>, ParentType, ContextType, RequireFields<Types.MutationCreatePriceListArgs, 'input'>>;
  createProduct?: Resolver<Types.Maybe<ResolversTypes['CreateProductResult']>, ParentType, ContextType, RequireFields<Types.MutationCreateProductArgs, 'input'>>;
  createRestockRule?: Resolver<Types.Maybe<ResolversTypes['CreateRestockRuleResult']>, ParentType, ContextType, RequireFields<Types.MutationCreateRestockRuleArgs, 'input'>>;
  deleteNotificationRule?: Resolver<Types.Maybe<ResolversTypes['DeleteNotificationRuleResult']>, ParentType, ContextType, RequireFields<Types.MutationDeleteNotificationRuleArgs, 'input'>>;
  endPriceList?: Resolver<Types.Maybe<ResolversTypes['EndPriceListResult']>, ParentType, ContextType, RequireFields<Types.MutationEndPriceListArgs, 'input'>>;
  mergeCategories?: Resolver<Types.Maybe<ResolversTypes['MergeCategoriesResult']>, ParentType, ContextType, RequireFields<Types.MutationMergeCategoriesArgs, 'input'>>;
  planTransfer?: Resolver<Types.Maybe<ResolversTypes['PlanTransferResult']>, ParentType, ContextType, RequireFields<Types.MutationPlanTransferArgs, 'input'>>;
  receiveDelivery?: Resolver<Types.Maybe<ResolversTypes['ReceiveDeliveryResult']>, ParentType, ContextType, RequireFields<Types.MutationReceiveDeliveryArgs, 'input'>>;
  receiveTransfer?: Resolver<Types.Maybe<ResolversTypes['ReceiveTransferResult']>, ParentType, ContextType, RequireFields<Types.MutationReceiveTransferArgs, 'input'>>;
  redeliverNotification?: Resolver<Types.Maybe<ResolversTypes['RedeliverNotificationResult']>, ParentType, ContextType, RequireFields<Types.MutationRedeliverNotificationArgs, 'input'>>;
  rejectRestock?: Resolver<Types.Maybe<ResolversTypes['RejectRestockResult']>, ParentType, ContextType, RequireFields<Types.MutationRejectRestockArgs, 'input'>>;
  removeFailedJob?: Resolver<Types.Maybe<ResolversTypes['RemoveFailedJobResult']>, ParentType, ContextType, RequireFields<Types.MutationRemoveFailedJobArgs, 'input'>>;
  repairStock?: Resolver<Types.Maybe<ResolversTypes['RepairStockResult']>, ParentType, ContextType, RequireFields<Types.MutationRepairStockArgs, 'input'>>;
  requestRestock?: Resolver<Types.Maybe<ResolversTypes['RequestRestockResult']>, ParentType, ContextType, RequireFields<Types.MutationRequestRestockArgs, 'input'>>;
  restoreCategory?: Resolver<Types.Maybe<ResolversTypes['RestoreCategoryResult']>, ParentType, ContextType, RequireFields<Types.MutationRestoreCategoryArgs, 'input'>>;
  restoreProduct?: Resolver<Types.Maybe<ResolversTypes['RestoreProductResult']>, ParentType, ContextType, RequireFields<Types.MutationRestoreProductArgs, 'input'>>;
  retryFailedJob?: Resolver<Types.Maybe<ResolversTypes['RetryFailedJobResult']>, ParentType, ContextType, RequireFields<Types.MutationRetryFailedJobArgs, 'input'>>;
  returnStock?: Resolver<Types.Maybe<ResolversTypes['ReturnStockResult']>, ParentType, ContextType, RequireFields<Types.MutationReturnStockArgs, 'input'>>;
  rotateNotificationSecret?: Resolver<Types.Maybe<ResolversTypes['RotateNotificationSecretResult']>, ParentType, ContextType, RequireFields<Types.MutationRotateNotificationSecretArgs, 'input'>>;
  runOutProduct?: Resolver<Types.Maybe<ResolversTypes['RunOutProductResult']>, ParentType, ContextType, RequireFields<Types.MutationRunOutProductArgs, 'input'>>;
  setPriceListLines?: Resolver<Types.Maybe<ResolversTypes['SetPriceListLinesResult']>, ParentType, ContextType, RequireFields<Types.MutationSetPriceListLinesArgs, 'input'>>;
  setProductPacks?: Resolver<Types.Maybe<ResolversTypes['SetProductPacksResult']>, ParentType, ContextType, RequireFields<Types.MutationSetProductPacksArgs, 'input'>>;
  setScaleLabels?: Resolver<Types.Maybe<ResolversTypes['SetScaleLabelsResult']>, ParentType, ContextType, RequireFields<Types.MutationSetScaleLabelsArgs, 'input'>>;
  setShelfLocations?: Resolver<Types.Maybe<ResolversTypes['SetShelfLocationsResult']>, ParentType, ContextType, RequireFields<Types.MutationSetShelfLocationsArgs, 'input'>>;
  setTaxRules?: Resolver<Types.Maybe<ResolversTypes['SetTaxRulesResult']>, ParentType, ContextType, RequireFields<Types.MutationSetTaxRulesArgs, 'input'>>;
  setTaxes?: Resolver<Types.Maybe<ResolversTypes['SetTaxesResult']>, ParentType, ContextType, RequireFields<Types.MutationSetTaxesArgs, 'input'>>;
  setThresholds?: Resolver<Types.Maybe<ResolversTypes['SetThresholdsResult']>, ParentType, ContextType, RequireFields<Types.MutationSetThresholdsArgs, 'input'>>;
  settleTakings?: Resolver<Types.Maybe<ResolversTypes['SettleTakingsResult']>, ParentType, ContextType, RequireFields<Types.MutationSettleTakingsArgs, 'input'>>;
  shipTransfer?: Resolver<Types.Maybe<ResolversTypes['ShipTransferResult']>, ParentType, ContextType, RequireFields<Types.MutationShipTransferArgs, 'input'>>;
  snoozeAlert?: Resolver<Types.Maybe<ResolversTypes['SnoozeAlertResult']>, ParentType, ContextType, RequireFields<Types.MutationSnoozeAlertArgs, 'input'>>;
  takeStock?: Resolver<Types.Maybe<ResolversTypes['TakeStockResult']>, ParentType, ContextType, RequireFields<Types.MutationTakeStockArgs, 'input'>>;
  updateCategory?: Resolver<Types.Maybe<ResolversTypes['UpdateCategoryResult']>, ParentType, ContextType, RequireFields<Types.MutationUpdateCategoryArgs, 'input'>>;
  updateNotificationRule?: Resolver<Types.Maybe<ResolversTypes['UpdateNotificationRuleResult']>, ParentType, ContextType, RequireFields<Types.MutationUpdateNotificationRuleArgs, 'input'>>;
  updatePriceList?: Resolver<Types.Maybe<ResolversTypes['UpdatePriceListResult']>, ParentType, ContextType, RequireFields<Types.MutationUpdatePriceListArgs, 'input'>>;
  updateProduct?: Resolver<Types.Maybe<ResolversTypes['UpdateProductResult']>, ParentType, ContextType, RequireFields<Types.MutationUpdateProductArgs, 'input'>>;
  updateRestockRule?: Resolver<Types.Maybe<ResolversTypes['UpdateRestockRuleResult']>, ParentType, ContextType, RequireFields<Types.MutationUpdateRestockRuleArgs, 'input'>>;
  wakeAlert?: Resolver<Types.Maybe<ResolversTypes['WakeAlertResult']>, ParentType, ContextType, RequireFields<Types.MutationWakeAlertArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['NotificationLine']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationLine'] = ResolversParentTypes['NotificationLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['StockAlertChangeKind'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
};

export type NotificationQueuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationQueued'] = ResolversParentTypes['NotificationQueued']> = {
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRule'] = ResolversParentTypes['NotificationRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onResolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  severities?: Resolver<Array<ResolversTypes['StockAlertSeverity']>, ParentType, ContextType>;
  stores?: Resolver<Types.Maybe<Array<ResolversTypes['Store']>>, ParentType, ContextType>;
  switchedOff?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleConnection'] = ResolversParentTypes['NotificationRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NotificationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationRuleDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleDeleted'] = ResolversParentTypes['NotificationRuleDeleted']> = {
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleEdge'] = ResolversParentTypes['NotificationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NotificationRule'], ParentType, ContextType>;
};

export type NotificationRuleSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRuleSaved'] = ResolversParentTypes['NotificationRuleSaved']> = {
  rule?: Resolver<Types.Maybe<ResolversTypes['NotificationRule']>, ParentType, ContextType>;
  webhookSecret?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTransferResult'] = ResolversParentTypes['PlanTransferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'TransferPlanned' | 'UnknownProduct', ParentType, ContextType>;
};

export type PossibleSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleSource'] = ResolversParentTypes['PossibleSource']> = {
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type PriceAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceAt'] = ResolversParentTypes['PriceAt']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  list?: Resolver<Types.Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceBefore?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeConnection'] = ResolversParentTypes['PriceChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeEdge'] = ResolversParentTypes['PriceChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceChange'], ParentType, ContextType>;
};

export type PriceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDifference'] = ResolversParentTypes['PriceDifference']> = {
  after?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  before?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PriceDifferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDifferences'] = ResolversParentTypes['PriceDifferences']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Array<ResolversTypes['PriceDifference']>, ParentType, ContextType>;
};

export type PriceListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['PriceListLineConnection'], ParentType, ContextType, Partial<Types.PriceListLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['PriceListScope'], ParentType, ContextType>;
  stores?: Resolver<Array<ResolversTypes['Store']>, ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListConnection'] = ResolversParentTypes['PriceListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEdge'] = ResolversParentTypes['PriceListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
};

export type PriceListLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListLine'] = ResolversParentTypes['PriceListLine']> = {
  pack?: Resolver<Types.Maybe<ResolversTypes['ProductPack']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceListLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListLineConnection'] = ResolversParentTypes['PriceListLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceListLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceListLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListLineEdge'] = ResolversParentTypes['PriceListLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceListLine'], ParentType, ContextType>;
};

export type PriceListLinesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListLinesSet'] = ResolversParentTypes['PriceListLinesSet']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceList?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListSaved'] = ResolversParentTypes['PriceListSaved']> = {
  priceList?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListsOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListsOverlap'] = ResolversParentTypes['PriceListsOverlap']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['PriceOverlap']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceOverlap'] = ResolversParentTypes['PriceOverlap']> = {
  line?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priceList?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PricesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricesChanged'] = ResolversParentTypes['PricesChanged']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CategoryArchived' | 'CategoryInUse' | 'CodeTaken' | 'CursorExpired' | 'DuplicateDelivery' | 'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'LinesRejected' | 'NotFound' | 'PriceListsOverlap' | 'ProductArchived' | 'ProductRunOut' | 'RestockRuleExists' | 'SourceNeeded' | 'StockLevelsChanged' | 'StockPromised' | 'StoreClosed' | 'TaxNotInFuture' | 'UnknownProduct' | 'VersionConflict' | 'WrongState', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  barcode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  barcodes?: Resolver<Array<ResolversTypes['Barcode']>, ParentType, ContextType>;
  basePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ProductDescriptionArgs>>;
  gtin?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ProductNameArgs>>;
  otherCategories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  packs?: Resolver<Array<ResolversTypes['ProductPack']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<Types.ProductPriceArgs>>;
  priceHistory?: Resolver<Types.Maybe<ResolversTypes['PriceChangeConnection']>, ParentType, ContextType, Partial<Types.ProductPriceHistoryArgs>>;
  scaleCode?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductState'], ParentType, ContextType>;
  stock?: Resolver<Types.Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<Types.ProductStockArgs, 'storeId'>>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['ProductTranslation']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductArchivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductArchived'] = ResolversParentTypes['ProductArchived']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductPackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPack'] = ResolversParentTypes['ProductPack']> = {
  barcodes?: Resolver<Array<ResolversTypes['Barcode']>, ParentType, ContextType>;
  basePrice?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ProductRunOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRunOut'] = ResolversParentTypes['ProductRunOut']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSaved'] = ResolversParentTypes['ProductSaved']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTranslation'] = ResolversParentTypes['ProductTranslation']> = {
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PromisedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromisedLine'] = ResolversParentTypes['PromisedLine']> = {
  onHandAfter?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['StockPromise']>, ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<Types.Maybe<ResolversTypes['CategoryConnection']>, ParentType, ContextType, Partial<Types.QueryCategoriesArgs>>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<Types.QueryCategoryArgs, 'id'>>;
  countDifferences?: Resolver<Types.Maybe<Array<ResolversTypes['CountDifference']>>, ParentType, ContextType, RequireFields<Types.QueryCountDifferencesArgs, 'lines' | 'storeId'>>;
  effectiveRestockRule?: Resolver<Types.Maybe<ResolversTypes['EffectiveRestockRule']>, ParentType, ContextType, RequireFields<Types.QueryEffectiveRestockRuleArgs, 'productId' | 'storeId'>>;
  failedJobs?: Resolver<Types.Maybe<ResolversTypes['FailedJobConnection']>, ParentType, ContextType, Partial<Types.QueryFailedJobsArgs>>;
  lookup?: Resolver<Types.Maybe<ResolversTypes['LookupResult']>, ParentType, ContextType, RequireFields<Types.QueryLookupArgs, 'barcode'>>;
  notificationRules?: Resolver<Types.Maybe<ResolversTypes['NotificationRuleConnection']>, ParentType, ContextType, Partial<Types.QueryNotificationRulesArgs>>;
  notifications?: Resolver<Types.Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<Types.QueryNotificationsArgs>>;
  openTakings?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<Types.QueryOpenTakingsArgs, 'seconds'>>;
  openTransfers?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<Types.QueryOpenTransfersArgs, 'storeId'>>;
  priceDifferences?: Resolver<Types.Maybe<ResolversTypes['PriceDifferences']>, ParentType, ContextType, RequireFields<Types.QueryPriceDifferencesArgs, 'change'>>;
  priceList?: Resolver<Types.Maybe<ResolversTypes['PriceList']>, ParentType, ContextType, RequireFields<Types.QueryPriceListArgs, 'id'>>;
  priceLists?: Resolver<Types.Maybe<ResolversTypes['PriceListConnection']>, ParentType, ContextType, Partial<Types.QueryPriceListsArgs>>;
  priceOf?: Resolver<Types.Maybe<ResolversTypes['PriceAt']>, ParentType, ContextType, RequireFields<Types.QueryPriceOfArgs, 'productId'>>;
  product?: Resolver<Types.Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<Types.QueryProductArgs>>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<Types.QueryProductsArgs, 'orderBy'>>;
  queues?: Resolver<Types.Maybe<Array<ResolversTypes['Queue']>>, ParentType, ContextType>;
  restockRequest?: Resolver<Types.Maybe<ResolversTypes['RestockRequest']>, ParentType, ContextType, RequireFields<Types.QueryRestockRequestArgs, 'id'>>;
  restockRequests?: Resolver<Types.Maybe<ResolversTypes['RestockRequestConnection']>, ParentType, ContextType, RequireFields<Types.QueryRestockRequestsArgs, 'orderBy'>>;
  restockRules?: Resolver<Types.Maybe<ResolversTypes['RestockRuleConnection']>, ParentType, ContextType, Partial<Types.QueryRestockRulesArgs>>;
  scaleLabels?: Resolver<Types.Maybe<Array<ResolversTypes['ScaleLabel']>>, ParentType, ContextType>;
  stockAlerts?: Resolver<Types.Maybe<ResolversTypes['StockAlertConnection']>, ParentType, ContextType, RequireFields<Types.QueryStockAlertsArgs, 'orderBy'>>;
  stockAt?: Resolver<Types.Maybe<Array<ResolversTypes['StockAt']>>, ParentType, ContextType, RequireFields<Types.QueryStockAtArgs, 'at' | 'productIds' | 'storeId'>>;
  stockHistory?: Resolver<Types.Maybe<ResolversTypes['StockStateConnection']>, ParentType, ContextType, RequireFields<Types.QueryStockHistoryArgs, 'productId' | 'storeId'>>;
  stockIntegrity?: Resolver<Types.Maybe<ResolversTypes['StockIntegrity']>, ParentType, ContextType, RequireFields<Types.QueryStockIntegrityArgs, 'storeIds'>>;
  stockLevels?: Resolver<Types.Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, RequireFields<Types.QueryStockLevelsArgs, 'orderBy'>>;
  stockMovements?: Resolver<Types.Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, Partial<Types.QueryStockMovementsArgs>>;
  stockValue?: Resolver<Types.Maybe<ResolversTypes['StockValue']>, ParentType, ContextType, RequireFields<Types.QueryStockValueArgs, 'storeIds'>>;
  takings?: Resolver<Array<ResolversTypes['Taking']>, ParentType, ContextType, RequireFields<Types.QueryTakingsArgs, 'ids'>>;
  taxSchedules?: Resolver<Types.Maybe<ResolversTypes['TaxScheduleConnection']>, ParentType, ContextType, Partial<Types.QueryTaxSchedulesArgs>>;
  taxesOf?: Resolver<Types.Maybe<ResolversTypes['TaxesAt']>, ParentType, ContextType, RequireFields<Types.QueryTaxesOfArgs, 'storeId'>>;
  transfer?: Resolver<Types.Maybe<ResolversTypes['Transfer']>, ParentType, ContextType, RequireFields<Types.QueryTransferArgs, 'id'>>;
  transfers?: Resolver<Types.Maybe<ResolversTypes['TransferConnection']>, ParentType, ContextType, Partial<Types.QueryTransfersArgs>>;
};

export type QueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Queue'] = ResolversParentTypes['Queue']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiveDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveDeliveryResult'] = ResolversParentTypes['ReceiveDeliveryResult']> = {
  __resolveType: TypeResolveFn<'DeliveryReceived' | 'DuplicateDelivery' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'UnknownProduct', ParentType, ContextType>;
};

export type ReceiveTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveTransferResult'] = ResolversParentTypes['ReceiveTransferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'TransferReceived' | 'UnknownProduct' | 'WrongState', ParentType, ContextType>;
};

export type RedeliverNotificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverNotificationResult'] = ResolversParentTypes['RedeliverNotificationResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotificationQueued' | 'WrongState', ParentType, ContextType>;
};

export type RejectRestockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectRestockResult'] = ResolversParentTypes['RejectRestockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RestockRejected' | 'WrongState', ParentType, ContextType>;
};

export type RemoveFailedJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFailedJobResult'] = ResolversParentTypes['RemoveFailedJobResult']> = {
  __resolveType: TypeResolveFn<'FailedJobRemoved' | 'NotFound', ParentType, ContextType>;
};

export type RepairStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairStockResult'] = ResolversParentTypes['RepairStockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StockRepaired' | 'UnknownProduct', ParentType, ContextType>;
};

export type RequestRestockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRestockResult'] = ResolversParentTypes['RequestRestockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProductRunOut' | 'RestockRequested' | 'StoreClosed' | 'UnknownProduct', ParentType, ContextType>;
};

export type RestockAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockAllocation'] = ResolversParentTypes['RestockAllocation']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sourceStore?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type RestockApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockApproved'] = ResolversParentTypes['RestockApproved']> = {
  request?: Resolver<ResolversTypes['RestockRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockCancelled'] = ResolversParentTypes['RestockCancelled']> = {
  request?: Resolver<ResolversTypes['RestockRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockExplanation'] = ResolversParentTypes['RestockExplanation']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  planned?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  rule?: Resolver<Types.Maybe<ResolversTypes['RestockRule']>, ParentType, ContextType>;
  sourceStores?: Resolver<Array<ResolversTypes['ConsideredSource']>, ParentType, ContextType>;
  storesConsidered?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetLevel?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  wanted?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type RestockLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockLine'] = ResolversParentTypes['RestockLine']> = {
  approved?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type RestockRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRejected'] = ResolversParentTypes['RestockRejected']> = {
  request?: Resolver<ResolversTypes['RestockRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRequest'] = ResolversParentTypes['RestockRequest'], FederationReferenceType extends FederationReferenceTypes['RestockRequest'] = FederationReferenceTypes['RestockRequest']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['RestockRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['RestockAllocation']>, ParentType, ContextType>;
  decidedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  explanation?: Resolver<Types.Maybe<ResolversTypes['RestockExplanation']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['RestockStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RestockLine']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['RestockOrigin'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sourceStore?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RestockState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type RestockRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRequestConnection'] = ResolversParentTypes['RestockRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestockRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RestockRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestockRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRequestEdge'] = ResolversParentTypes['RestockRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestockRequest'], ParentType, ContextType>;
};

export type RestockRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRequested'] = ResolversParentTypes['RestockRequested']> = {
  request?: Resolver<ResolversTypes['RestockRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRule'] = ResolversParentTypes['RestockRule']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approveUpToUnits?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  approveUpToValue?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvesItself?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criticalThreshold?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['RestockStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  overstockThreshold?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  packSize?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  reorderPoint?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RestockSource'], ParentType, ContextType>;
  sourceStores?: Resolver<Array<ResolversTypes['Store']>, ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  targetLevel?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRuleConnection'] = ResolversParentTypes['RestockRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestockRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RestockRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestockRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRuleEdge'] = ResolversParentTypes['RestockRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestockRule'], ParentType, ContextType>;
};

export type RestockRuleExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRuleExists'] = ResolversParentTypes['RestockRuleExists']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RestockRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockRuleSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockRuleSaved'] = ResolversParentTypes['RestockRuleSaved']> = {
  rule?: Resolver<ResolversTypes['RestockRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestockStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestockStep'] = ResolversParentTypes['RestockStep']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RestockStepType'], ParentType, ContextType>;
};

export type RestoreCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreCategoryResult'] = ResolversParentTypes['RestoreCategoryResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CategoryArchived' | 'CategorySaved' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type RestoreProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreProductResult'] = ResolversParentTypes['RestoreProductResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CategoryArchived' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ProductSaved' | 'UnknownProduct', ParentType, ContextType>;
};

export type RetryFailedJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryFailedJobResult'] = ResolversParentTypes['RetryFailedJobResult']> = {
  __resolveType: TypeResolveFn<'FailedJobRetried' | 'NotFound', ParentType, ContextType>;
};

export type ReturnStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnStockResult'] = ResolversParentTypes['ReturnStockResult']> = {
  __resolveType: TypeResolveFn<'StockReturned', ParentType, ContextType>;
};

export type RotateNotificationSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateNotificationSecretResult'] = ResolversParentTypes['RotateNotificationSecretResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotificationRuleSaved', ParentType, ContextType>;
};

export type RunOutProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunOutProductResult'] = ResolversParentTypes['RunOutProductResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ProductArchived' | 'ProductSaved' | 'UnknownProduct', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ScaleLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleLabel'] = ResolversParentTypes['ScaleLabel']> = {
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['ScaleValue'], ParentType, ContextType>;
  itemDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScaleLabelsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleLabelsSet'] = ResolversParentTypes['ScaleLabelsSet']> = {
  labels?: Resolver<Array<ResolversTypes['ScaleLabel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScannedProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScannedProduct'] = ResolversParentTypes['ScannedProduct']> = {
  label?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pack?: Resolver<Types.Maybe<ResolversTypes['ProductPack']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduledTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduledTax'] = ResolversParentTypes['ScheduledTax']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['TaxClassRate']>, ParentType, ContextType>;
};

export type SetPriceListLinesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPriceListLinesResult'] = ResolversParentTypes['SetPriceListLinesResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PriceListLinesSet' | 'PriceListsOverlap' | 'UnknownProduct', ParentType, ContextType>;
};

export type SetProductPacksResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductPacksResult'] = ResolversParentTypes['SetProductPacksResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'ProductArchived' | 'ProductSaved' | 'UnknownProduct' | 'VersionConflict', ParentType, ContextType>;
};

export type SetScaleLabelsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetScaleLabelsResult'] = ResolversParentTypes['SetScaleLabelsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'ScaleLabelsSet', ParentType, ContextType>;
};

export type SetShelfLocationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetShelfLocationsResult'] = ResolversParentTypes['SetShelfLocationsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ShelfLocationsSet' | 'UnknownProduct', ParentType, ContextType>;
};

export type SetTaxRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTaxRulesResult'] = ResolversParentTypes['SetTaxRulesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'TaxNotInFuture' | 'TaxRulesSet', ParentType, ContextType>;
};

export type SetTaxesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTaxesResult'] = ResolversParentTypes['SetTaxesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'TaxNotInFuture' | 'TaxesSet', ParentType, ContextType>;
};

export type SetThresholdsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetThresholdsResult'] = ResolversParentTypes['SetThresholdsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'ThresholdsSet' | 'UnknownProduct', ParentType, ContextType>;
};

export type SettleTakingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleTakingsResult'] = ResolversParentTypes['SettleTakingsResult']> = {
  __resolveType: TypeResolveFn<'TakingsSettled', ParentType, ContextType>;
};

export type ShelfLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelfLocation'] = ResolversParentTypes['ShelfLocation']> = {
  aisle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bay?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShelfLocationsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelfLocationsSet'] = ResolversParentTypes['ShelfLocationsSet']> = {
  lines?: Resolver<Array<ResolversTypes['LocatedProduct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipTransferResult'] = ResolversParentTypes['ShipTransferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'TransferShipped' | 'WrongState', ParentType, ContextType>;
};

export type ShortLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortLine'] = ResolversParentTypes['ShortLine']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
};

export type SnoozeAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnoozeAlertResult'] = ResolversParentTypes['SnoozeAlertResult']> = {
  __resolveType: TypeResolveFn<'AlertHandled' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type SourceNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceNeeded'] = ResolversParentTypes['SourceNeeded']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['UnservedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAdjustedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjusted'] = ResolversParentTypes['StockAdjusted']> = {
  level?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  shortenedTransfers?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAdjustedInBulkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjustedInBulk'] = ResolversParentTypes['StockAdjustedInBulk']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<Array<ResolversTypes['FailedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlert'] = ResolversParentTypes['StockAlert'], FederationReferenceType extends FederationReferenceTypes['StockAlert'] = FederationReferenceTypes['StockAlert']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['StockAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['StockAlertStepConnection'], ParentType, ContextType, Partial<Types.StockAlertHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reopenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockAlertState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StockAlertChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertChange'] = ResolversParentTypes['StockAlertChange']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  alert?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['StockAlertChangeKind'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertConnection'] = ResolversParentTypes['StockAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertEdge'] = ResolversParentTypes['StockAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
};

export type StockAlertStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertStep'] = ResolversParentTypes['StockAlertStep']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['StockAlertChangeKind'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StockAlertStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertStepConnection'] = ResolversParentTypes['StockAlertStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAlertStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAlertStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertStepEdge'] = ResolversParentTypes['StockAlertStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAlertStep'], ParentType, ContextType>;
};

export type StockAlertsEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertsEvent'] = ResolversParentTypes['StockAlertsEvent']> = {
  __resolveType: TypeResolveFn<'CursorExpired' | 'StockAlertChange', ParentType, ContextType>;
};

export type StockAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAt'] = ResolversParentTypes['StockAt']> = {
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type StockCommittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCommitted'] = ResolversParentTypes['StockCommitted']> = {
  lines?: Resolver<Array<ResolversTypes['CommittedLine']>, ParentType, ContextType>;
  taxation?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockCountedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCounted'] = ResolversParentTypes['StockCounted']> = {
  countedLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['CountDifference']>, ParentType, ContextType>;
  shortenedTransfers?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockIntegrityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockIntegrity'] = ResolversParentTypes['StockIntegrity']> = {
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatches?: Resolver<Array<ResolversTypes['StockMismatch']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  averageCost?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  criticalThreshold?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  daysOfCover?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  location?: Resolver<Types.Maybe<ResolversTypes['ShelfLocation']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  overstockThreshold?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  soldPerDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  targetLevel?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockLevelsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelsChanged'] = ResolversParentTypes['StockLevelsChanged']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ChangedStockLevel']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMismatch'] = ResolversParentTypes['StockMismatch']> = {
  incoming?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  ledgerValue?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  underWay?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cost?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MovementReason'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['MovementReference'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPromise'] = ResolversParentTypes['StockPromise']> = {
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  transfer?: Resolver<Types.Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  transferId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockPromisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPromised'] = ResolversParentTypes['StockPromised']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PromisedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRejected'] = ResolversParentTypes['StockRejected']> = {
  problem?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockRepairedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRepaired'] = ResolversParentTypes['StockRepaired']> = {
  repaired?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockReturnedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReturned'] = ResolversParentTypes['StockReturned']> = {
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockState'] = ResolversParentTypes['StockState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type StockStateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockStateConnection'] = ResolversParentTypes['StockStateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockState']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockStateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockStateEdge'] = ResolversParentTypes['StockStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockState'], ParentType, ContextType>;
};

export type StockValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockValue'] = ResolversParentTypes['StockValue']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stores?: Resolver<Array<ResolversTypes['StoreStockValue']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Types.Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, Partial<Types.StoreStockArgs>>;
};

export type StoreClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreClosed'] = ResolversParentTypes['StoreClosed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreStockValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoreStockValue'] = ResolversParentTypes['StoreStockValue']> = {
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockAlerts?: SubscriptionResolver<ResolversTypes['StockAlertsEvent'], "stockAlerts", ParentType, ContextType, RequireFields<Types.SubscriptionStockAlertsArgs, 'includeOpen' | 'includeSnoozed'>>;
};

export type TakeStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeStockResult'] = ResolversParentTypes['TakeStockResult']> = {
  __resolveType: TypeResolveFn<'Taking', ParentType, ContextType>;
};

export type TakingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Taking'] = ResolversParentTypes['Taking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sale?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['CommitStockResult'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakingsSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakingsSettled'] = ResolversParentTypes['TakingsSettled']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxClassRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxClassRate'] = ResolversParentTypes['TaxClassRate']> = {
  partsPerMillion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
};

export type TaxNotInFutureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxNotInFuture'] = ResolversParentTypes['TaxNotInFuture']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRulesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRulesSet'] = ResolversParentTypes['TaxRulesSet']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  pricesIncludeTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['TaxRounding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxSchedule'] = ResolversParentTypes['TaxSchedule']> = {
  country?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inherits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['ScheduledTax']>, ParentType, ContextType>;
};

export type TaxScheduleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxScheduleConnection'] = ResolversParentTypes['TaxScheduleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxScheduleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxSchedule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxScheduleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxScheduleEdge'] = ResolversParentTypes['TaxScheduleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxSchedule'], ParentType, ContextType>;
};

export type TaxesAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxesAt'] = ResolversParentTypes['TaxesAt']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  pricesIncludeTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['TaxRounding'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['ScheduledTax']>, ParentType, ContextType>;
};

export type TaxesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxesSet'] = ResolversParentTypes['TaxesSet']> = {
  schedule?: Resolver<ResolversTypes['TaxSchedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThresholdsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThresholdsSet'] = ResolversParentTypes['ThresholdsSet']> = {
  levels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'], FederationReferenceType extends FederationReferenceTypes['Transfer'] = FederationReferenceTypes['Transfer']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Transfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['TransferStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TransferLine']>, ParentType, ContextType, RequireFields<Types.TransferLinesArgs, 'orderBy'>>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['RestockRequest']>, ParentType, ContextType>;
  shippedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type TransferCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferCancelled'] = ResolversParentTypes['TransferCancelled']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferClosed'] = ResolversParentTypes['TransferClosed']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TransferLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferLine'] = ResolversParentTypes['TransferLine']> = {
  location?: Resolver<Types.Maybe<ResolversTypes['ShelfLocation']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type TransferPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferPlanned'] = ResolversParentTypes['TransferPlanned']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReceived'] = ResolversParentTypes['TransferReceived']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferShippedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferShipped'] = ResolversParentTypes['TransferShipped']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStep'] = ResolversParentTypes['TransferStep']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TransferStepLine']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TransferStepType'], ParentType, ContextType>;
};

export type TransferStepLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStepLine'] = ResolversParentTypes['TransferStepLine']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type UnknownProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownProduct'] = ResolversParentTypes['UnknownProduct']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  codes?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnservedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnservedLine'] = ResolversParentTypes['UnservedLine']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sourceStores?: Resolver<Array<ResolversTypes['PossibleSource']>, ParentType, ContextType>;
};

export type UpdateCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCategoryResult'] = ResolversParentTypes['UpdateCategoryResult']> = {
  __resolveType: TypeResolveFn<'CategoryArchived' | 'CategorySaved' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateNotificationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNotificationRuleResult'] = ResolversParentTypes['UpdateNotificationRuleResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NotificationRuleSaved', ParentType, ContextType>;
};

export type UpdatePriceListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePriceListResult'] = ResolversParentTypes['UpdatePriceListResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PriceListSaved' | 'PriceListsOverlap' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductResult'] = ResolversParentTypes['UpdateProductResult']> = {
  __resolveType: TypeResolveFn<'CategoryArchived' | 'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProductArchived' | 'ProductSaved' | 'UnknownProduct' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateRestockRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRestockRuleResult'] = ResolversParentTypes['UpdateRestockRuleResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RestockRuleSaved' | 'StoreClosed' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Versioned'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'Category' | 'PriceList' | 'Product' | 'RestockRule', ParentType, ContextType>;
};

export type WakeAlertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WakeAlertResult'] = ResolversParentTypes['WakeAlertResult']> = {
  __resolveType: TypeResolveFn<'AlertHandled' | 'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeAlertResult?: AcknowledgeAlertResultResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AdjustStockInBulkResult?: AdjustStockInBulkResultResolvers<ContextType>;
  AdjustStockResult?: AdjustStockResultResolvers<ContextType>;
  AlertHandled?: AlertHandledResolvers<ContextType>;
  AlreadyDone?: AlreadyDoneResolvers<ContextType>;
  ApproveRestockResult?: ApproveRestockResultResolvers<ContextType>;
  ArchiveCategoryResult?: ArchiveCategoryResultResolvers<ContextType>;
  ArchiveProductResult?: ArchiveProductResultResolvers<ContextType>;
  ArchiveRestockRuleResult?: ArchiveRestockRuleResultResolvers<ContextType>;
  Barcode?: BarcodeResolvers<ContextType>;
  CancelRestockResult?: CancelRestockResultResolvers<ContextType>;
  CancelTransferResult?: CancelTransferResultResolvers<ContextType>;
  CategoriesMerged?: CategoriesMergedResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryArchived?: CategoryArchivedResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CategoryInUse?: CategoryInUseResolvers<ContextType>;
  CategorySaved?: CategorySavedResolvers<ContextType>;
  CategoryTranslation?: CategoryTranslationResolvers<ContextType>;
  ChangePricesResult?: ChangePricesResultResolvers<ContextType>;
  ChangedStockLevel?: ChangedStockLevelResolvers<ContextType>;
  CloseTransferResult?: CloseTransferResultResolvers<ContextType>;
  CodeHolder?: CodeHolderResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  CommentOnAlertResult?: CommentOnAlertResultResolvers<ContextType>;
  CommitStockResult?: CommitStockResultResolvers<ContextType>;
  CommittedLine?: CommittedLineResolvers<ContextType>;
  ConsideredSource?: ConsideredSourceResolvers<ContextType>;
  CountDifference?: CountDifferenceResolvers<ContextType>;
  CountStockResult?: CountStockResultResolvers<ContextType>;
  CreateCategoryResult?: CreateCategoryResultResolvers<ContextType>;
  CreateNotificationRuleResult?: CreateNotificationRuleResultResolvers<ContextType>;
  CreatePriceListResult?: CreatePriceListResultResolvers<ContextType>;
  CreateProductResult?: CreateProductResultResolvers<ContextType>;
  CreateRestockRuleResult?: CreateRestockRuleResultResolvers<ContextType>;
  CursorExpired?: CursorExpiredResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteNotificationRuleResult?: DeleteNotificationRuleResultResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryReceived?: DeliveryReceivedResolvers<ContextType>;
  DuplicateDelivery?: DuplicateDeliveryResolvers<ContextType>;
  EffectiveRestockRule?: EffectiveRestockRuleResolvers<ContextType>;
  EndPriceListResult?: EndPriceListResultResolvers<ContextType>;
  FailedJob?: FailedJobResolvers<ContextType>;
  FailedJobConnection?: FailedJobConnectionResolvers<ContextType>;
  FailedJobEdge?: FailedJobEdgeResolvers<ContextType>;
  FailedJobRemoved?: FailedJobRemovedResolvers<ContextType>;
  FailedJobRetried?: FailedJobRetriedResolvers<ContextType>;
  FailedLine?: FailedLineResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinesRejected?: LinesRejectedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocatedProduct?: LocatedProductResolvers<ContextType>;
  LookupResult?: LookupResultResolvers<ContextType>;
  MergeCategoriesResult?: MergeCategoriesResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MovementReference?: MovementReferenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationLine?: NotificationLineResolvers<ContextType>;
  NotificationQueued?: NotificationQueuedResolvers<ContextType>;
  NotificationRule?: NotificationRuleResolvers<ContextType>;
  NotificationRuleConnection?: NotificationRuleConnectionResolvers<ContextType>;
  NotificationRuleDeleted?: NotificationRuleDeletedResolvers<ContextType>;
  NotificationRuleEdge?: NotificationRuleEdgeResolvers<ContextType>;
  NotificationRuleSaved?: NotificationRuleSavedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanTransferResult?: PlanTransferResultResolvers<ContextType>;
  PossibleSource?: PossibleSourceResolvers<ContextType>;
  PriceAt?: PriceAtResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  PriceChangeConnection?: PriceChangeConnectionResolvers<ContextType>;
  PriceChangeEdge?: PriceChangeEdgeResolvers<ContextType>;
  PriceDifference?: PriceDifferenceResolvers<ContextType>;
  PriceDifferences?: PriceDifferencesResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceListLine?: PriceListLineResolvers<ContextType>;
  PriceListLineConnection?: PriceListLineConnectionResolvers<ContextType>;
  PriceListLineEdge?: PriceListLineEdgeResolvers<ContextType>;
  PriceListLinesSet?: PriceListLinesSetResolvers<ContextType>;
  PriceListSaved?: PriceListSavedResolvers<ContextType>;
  PriceListsOverlap?: PriceListsOverlapResolvers<ContextType>;
  PriceOverlap?: PriceOverlapResolvers<ContextType>;
  PricesChanged?: PricesChangedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductArchived?: ProductArchivedResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPack?: ProductPackResolvers<ContextType>;
  ProductRunOut?: ProductRunOutResolvers<ContextType>;
  ProductSaved?: ProductSavedResolvers<ContextType>;
  ProductTranslation?: ProductTranslationResolvers<ContextType>;
  PromisedLine?: PromisedLineResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Queue?: QueueResolvers<ContextType>;
  ReceiveDeliveryResult?: ReceiveDeliveryResultResolvers<ContextType>;
  ReceiveTransferResult?: ReceiveTransferResultResolvers<ContextType>;
  RedeliverNotificationResult?: RedeliverNotificationResultResolvers<ContextType>;
  RejectRestockResult?: RejectRestockResultResolvers<ContextType>;
  RemoveFailedJobResult?: RemoveFailedJobResultResolvers<ContextType>;
  RepairStockResult?: RepairStockResultResolvers<ContextType>;
  RequestRestockResult?: RequestRestockResultResolvers<ContextType>;
  RestockAllocation?: RestockAllocationResolvers<ContextType>;
  RestockApproved?: RestockApprovedResolvers<ContextType>;
  RestockCancelled?: RestockCancelledResolvers<ContextType>;
  RestockExplanation?: RestockExplanationResolvers<ContextType>;
  RestockLine?: RestockLineResolvers<ContextType>;
  RestockRejected?: RestockRejectedResolvers<ContextType>;
  RestockRequest?: RestockRequestResolvers<ContextType>;
  RestockRequestConnection?: RestockRequestConnectionResolvers<ContextType>;
  RestockRequestEdge?: RestockRequestEdgeResolvers<ContextType>;
  RestockRequested?: RestockRequestedResolvers<ContextType>;
  RestockRule?: RestockRuleResolvers<ContextType>;
  RestockRuleConnection?: RestockRuleConnectionResolvers<ContextType>;
  RestockRuleEdge?: RestockRuleEdgeResolvers<ContextType>;
  RestockRuleExists?: RestockRuleExistsResolvers<ContextType>;
  RestockRuleSaved?: RestockRuleSavedResolvers<ContextType>;
  RestockStep?: RestockStepResolvers<ContextType>;
  RestoreCategoryResult?: RestoreCategoryResultResolvers<ContextType>;
  RestoreProductResult?: RestoreProductResultResolvers<ContextType>;
  RetryFailedJobResult?: RetryFailedJobResultResolvers<ContextType>;
  ReturnStockResult?: ReturnStockResultResolvers<ContextType>;
  RotateNotificationSecretResult?: RotateNotificationSecretResultResolvers<ContextType>;
  RunOutProductResult?: RunOutProductResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ScaleLabel?: ScaleLabelResolvers<ContextType>;
  ScaleLabelsSet?: ScaleLabelsSetResolvers<ContextType>;
  ScannedProduct?: ScannedProductResolvers<ContextType>;
  ScheduledTax?: ScheduledTaxResolvers<ContextType>;
  SetPriceListLinesResult?: SetPriceListLinesResultResolvers<ContextType>;
  SetProductPacksResult?: SetProductPacksResultResolvers<ContextType>;
  SetScaleLabelsResult?: SetScaleLabelsResultResolvers<ContextType>;
  SetShelfLocationsResult?: SetShelfLocationsResultResolvers<ContextType>;
  SetTaxRulesResult?: SetTaxRulesResultResolvers<ContextType>;
  SetTaxesResult?: SetTaxesResultResolvers<ContextType>;
  SetThresholdsResult?: SetThresholdsResultResolvers<ContextType>;
  SettleTakingsResult?: SettleTakingsResultResolvers<ContextType>;
  ShelfLocation?: ShelfLocationResolvers<ContextType>;
  ShelfLocationsSet?: ShelfLocationsSetResolvers<ContextType>;
  ShipTransferResult?: ShipTransferResultResolvers<ContextType>;
  ShortLine?: ShortLineResolvers<ContextType>;
  SnoozeAlertResult?: SnoozeAlertResultResolvers<ContextType>;
  SourceNeeded?: SourceNeededResolvers<ContextType>;
  StockAdjusted?: StockAdjustedResolvers<ContextType>;
  StockAdjustedInBulk?: StockAdjustedInBulkResolvers<ContextType>;
  StockAlert?: StockAlertResolvers<ContextType>;
  StockAlertChange?: StockAlertChangeResolvers<ContextType>;
  StockAlertConnection?: StockAlertConnectionResolvers<ContextType>;
  StockAlertEdge?: StockAlertEdgeResolvers<ContextType>;
  StockAlertStep?: StockAlertStepResolvers<ContextType>;
  StockAlertStepConnection?: StockAlertStepConnectionResolvers<ContextType>;
  StockAlertStepEdge?: StockAlertStepEdgeResolvers<ContextType>;
  StockAlertsEvent?: StockAlertsEventResolvers<ContextType>;
  StockAt?: StockAtResolvers<ContextType>;
  StockCommitted?: StockCommittedResolvers<ContextType>;
  StockCounted?: StockCountedResolvers<ContextType>;
  StockIntegrity?: StockIntegrityResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockLevelsChanged?: StockLevelsChangedResolvers<ContextType>;
  StockMismatch?: StockMismatchResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockPromise?: StockPromiseResolvers<ContextType>;
  StockPromised?: StockPromisedResolvers<ContextType>;
  StockRejected?: StockRejectedResolvers<ContextType>;
  StockRepaired?: StockRepairedResolvers<ContextType>;
  StockReturned?: StockReturnedResolvers<ContextType>;
  StockState?: StockStateResolvers<ContextType>;
  StockStateConnection?: StockStateConnectionResolvers<ContextType>;
  StockStateEdge?: StockStateEdgeResolvers<ContextType>;
  StockValue?: StockValueResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  StoreStockValue?: StoreStockValueResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TakeStockResult?: TakeStockResultResolvers<ContextType>;
  Taking?: TakingResolvers<ContextType>;
  TakingsSettled?: TakingsSettledResolvers<ContextType>;
  TaxClassRate?: TaxClassRateResolvers<ContextType>;
  TaxNotInFuture?: TaxNotInFutureResolvers<ContextType>;
  TaxRulesSet?: TaxRulesSetResolvers<ContextType>;
  TaxSchedule?: TaxScheduleResolvers<ContextType>;
  TaxScheduleConnection?: TaxScheduleConnectionResolvers<ContextType>;
  TaxScheduleEdge?: TaxScheduleEdgeResolvers<ContextType>;
  TaxesAt?: TaxesAtResolvers<ContextType>;
  TaxesSet?: TaxesSetResolvers<ContextType>;
  ThresholdsSet?: ThresholdsSetResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferCancelled?: TransferCancelledResolvers<ContextType>;
  TransferClosed?: TransferClosedResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  TransferLine?: TransferLineResolvers<ContextType>;
  TransferPlanned?: TransferPlannedResolvers<ContextType>;
  TransferReceived?: TransferReceivedResolvers<ContextType>;
  TransferShipped?: TransferShippedResolvers<ContextType>;
  TransferStep?: TransferStepResolvers<ContextType>;
  TransferStepLine?: TransferStepLineResolvers<ContextType>;
  UnknownProduct?: UnknownProductResolvers<ContextType>;
  UnservedLine?: UnservedLineResolvers<ContextType>;
  UpdateCategoryResult?: UpdateCategoryResultResolvers<ContextType>;
  UpdateNotificationRuleResult?: UpdateNotificationRuleResultResolvers<ContextType>;
  UpdatePriceListResult?: UpdatePriceListResultResolvers<ContextType>;
  UpdateProductResult?: UpdateProductResultResolvers<ContextType>;
  UpdateRestockRuleResult?: UpdateRestockRuleResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  WakeAlertResult?: WakeAlertResultResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

