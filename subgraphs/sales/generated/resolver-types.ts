import type * as Types from './schema-types.ts'
import type { RegisterSession, Sale, SaleReturn, Store, Voucher, VoucherEntry } from './schema-types.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Sale as SaleRow } from '../checkout/entities/sale.ts';
import type { PricedLine, CompletedSale, StoreReference } from '../mappers.ts';
import type { LinePart } from '../../../contracts/line-part.ts';
import type { ChargedTax } from '../../../runtime/values/taxes.ts';
import type { PriceChanged } from '../../../contracts/calls/inventory.ts';
import type { Connection } from '../../../runtime/graphql/pages.ts';
import type { RegisterSession as RegisterSessionRow } from '../sessions/entities/register-session.ts';
import type { SavedSession, CountedKind, ExpectedKind } from '../sessions/mappers.ts';
import type { SalePayment, IssuedVoucher, ChangedVoucher, ReconciledVouchers, Mismatch } from '../payments/mappers.ts';
import type { Voucher as VoucherRow } from '../payments/entities/voucher.ts';
import type { VoucherEntry as VoucherEntryRow } from '../payments/entities/voucher-entry.ts';
import type { CardPayment as CardPaymentRow } from '../payments/cards/entities/card-payment.ts';
import type { SavedCardPayment } from '../payments/cards/mappers.ts';
import type { SaleReturn as SaleReturnRow } from '../returns/entities/sale-return.ts';
import type { SaleReturnLine as SaleReturnLineRow } from '../returns/entities/sale-return-line.ts';
import type { RefundPart } from '../returns/share-refund.ts';
import type { TakenBack, RulesSet } from '../returns/mappers.ts';
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
  SaleReturn: SaleReturn;
  Store: Store;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Sale:
    ( { __typename: 'Sale' }
    & GraphQLRecursivePick<FederationTypes['Sale'], {"id":true}> );
  SaleReturn:
    ( { __typename: 'SaleReturn' }
    & GraphQLRecursivePick<FederationTypes['SaleReturn'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AuthoriseCardPaymentResult:
    | ( SavedCardPayment )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NoPaymentProvider )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
  ;
  BlockVoucherResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( ChangedVoucher )
  ;
  CancelCardPaymentResult:
    | ( Types.AlreadyDone )
    | ( SavedCardPayment )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
  ;
  CloseRegisterSessionResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedSession )
    | ( Types.SalesUnsettled )
  ;
  IssueVoucherResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( IssuedVoucher )
  ;
  OpenRegisterSessionResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedSession )
    | ( Types.SessionAlreadyOpen )
    | ( Types.StoreClosed )
    | ( Types.UnknownRegister )
  ;
  RedeemVoucherResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InsufficientBalance )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( Types.UnknownVoucher )
    | ( Types.VoucherBlocked )
    | ( ChangedVoucher )
  ;
  ReplaceVoucherCodeResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( IssuedVoucher )
  ;
  ReturnSaleResult:
    | ( Types.ExceedsSale )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.ReturnPeriodOver )
    | ( TakenBack )
    | ( Omit<Types.SoldElsewhere, 'store'> & { store: _RefType['Store'] } )
    | ( Types.StoreClosed )
    | ( Types.UnknownRegister )
  ;
  ReturnWithoutReceiptResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotSoldLately )
    | ( TakenBack )
    | ( Types.StoreClosed )
    | ( Types.UnknownRegister )
  ;
  RingUpSaleResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InsufficientBalance )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( Types.NoOpenSession )
    | ( Types.PaymentMismatch )
    | ( PriceChanged )
    | ( Types.ProductArchived )
    | ( CompletedSale )
    | ( Types.StoreClosed )
    | ( Types.UnknownProduct )
    | ( Types.UnknownRegister )
    | ( Types.UnknownVoucher )
    | ( Types.VoucherBlocked )
  ;
  SetReturnRulesResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( RulesSet )
  ;
  TopUpVoucherResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( Types.UnknownVoucher )
    | ( Types.VoucherBlocked )
    | ( ChangedVoucher )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Types.AlreadyDone )
    | ( Types.CodeTaken )
    | ( Types.ExceedsSale )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InsufficientBalance )
    | ( Omit<Types.InsufficientStock, 'lines'> & { lines: Array<_RefType['ShortLine']> } )
    | ( Types.InvalidInput )
    | ( Types.NoOpenSession )
    | ( Types.NoPaymentProvider )
    | ( Types.NotFound )
    | ( Types.NotSoldLately )
    | ( Types.PaymentMismatch )
    | ( PriceChanged )
    | ( Types.ProductArchived )
    | ( Types.ReturnPeriodOver )
    | ( Types.SalesUnsettled )
    | ( Types.SessionAlreadyOpen )
    | ( Omit<Types.SoldElsewhere, 'store'> & { store: _RefType['Store'] } )
    | ( Types.StoreClosed )
    | ( Types.UnknownProduct )
    | ( Types.UnknownRegister )
    | ( Types.UnknownVoucher )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
    | ( Types.VoucherBlocked )
  ;
  Versioned: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Types.Actor>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  AlreadyDone: ResolverTypeWrapper<Types.AlreadyDone>;
  AuthoriseCardPaymentInput: Types.AuthoriseCardPaymentInput;
  AuthoriseCardPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuthoriseCardPaymentResult']>;
  BlockVoucherInput: Types.BlockVoucherInput;
  BlockVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockVoucherResult']>;
  CancelCardPaymentInput: Types.CancelCardPaymentInput;
  CancelCardPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCardPaymentResult']>;
  CardPayment: ResolverTypeWrapper<CardPaymentRow>;
  CardPaymentSaved: ResolverTypeWrapper<SavedCardPayment>;
  CardPaymentState: Types.CardPaymentState;
  CloseRegisterSessionInput: Types.CloseRegisterSessionInput;
  CloseRegisterSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseRegisterSessionResult']>;
  CodeHolder: ResolverTypeWrapper<Types.CodeHolder>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  CodeTaken: ResolverTypeWrapper<Types.CodeTaken>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  ExceedsSale: ResolverTypeWrapper<Types.ExceedsSale>;
  ExcessLine: ResolverTypeWrapper<Types.ExcessLine>;
  IdempotencyKeyReused: ResolverTypeWrapper<Types.IdempotencyKeyReused>;
  InsufficientBalance: ResolverTypeWrapper<Types.InsufficientBalance>;
  InsufficientStock: ResolverTypeWrapper<Omit<Types.InsufficientStock, 'lines'> & { lines: Array<ResolversTypes['ShortLine']> }>;
  InvalidInput: ResolverTypeWrapper<Types.InvalidInput>;
  IssueVoucherInput: Types.IssueVoucherInput;
  IssueVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueVoucherResult']>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  LocalDate: ResolverTypeWrapper<Types.Scalars['LocalDate']['output']>;
  Money: ResolverTypeWrapper<Types.Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoOpenSession: ResolverTypeWrapper<Types.NoOpenSession>;
  NoPaymentProvider: ResolverTypeWrapper<Types.NoPaymentProvider>;
  NotFound: ResolverTypeWrapper<Types.NotFound>;
  NotSoldLately: ResolverTypeWrapper<Types.NotSoldLately>;
  OpenRegisterSessionInput: Types.OpenRegisterSessionInput;
  OpenRegisterSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenRegisterSessionResult']>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  PaymentKind: Types.PaymentKind;
  PaymentMismatch: ResolverTypeWrapper<Types.PaymentMismatch>;
  PriceChanged: ResolverTypeWrapper<PriceChanged>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: Types.ProblemCode;
  Product: ResolverTypeWrapper<Types.Product>;
  ProductArchived: ResolverTypeWrapper<Types.ProductArchived>;
  Quantity: ResolverTypeWrapper<Types.Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  ReceiptInput: Types.ReceiptInput;
  RedeemVoucherInput: Types.RedeemVoucherInput;
  RedeemVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedeemVoucherResult']>;
  Refund: ResolverTypeWrapper<RefundPart>;
  Register: ResolverTypeWrapper<Types.Register>;
  RegisterSession: ResolverTypeWrapper<RegisterSessionRow>;
  RegisterSessionConnection: ResolverTypeWrapper<Connection<RegisterSessionRow>>;
  RegisterSessionEdge: ResolverTypeWrapper<Omit<Types.RegisterSessionEdge, 'node'> & { node: ResolversTypes['RegisterSession'] }>;
  RegisterSessionFilter: Types.RegisterSessionFilter;
  RegisterSessionSaved: ResolverTypeWrapper<SavedSession>;
  ReplaceVoucherCodeInput: Types.ReplaceVoucherCodeInput;
  ReplaceVoucherCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceVoucherCodeResult']>;
  RepricedLine: ResolverTypeWrapper<Types.RepricedLine>;
  ReturnCondition: Types.ReturnCondition;
  ReturnLineInput: Types.ReturnLineInput;
  ReturnPeriodOver: ResolverTypeWrapper<Types.ReturnPeriodOver>;
  ReturnRules: ResolverTypeWrapper<Types.ReturnRules>;
  ReturnRulesSet: ResolverTypeWrapper<RulesSet>;
  ReturnSaleInput: Types.ReturnSaleInput;
  ReturnSaleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnSaleResult']>;
  ReturnWithoutReceiptInput: Types.ReturnWithoutReceiptInput;
  ReturnWithoutReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnWithoutReceiptResult']>;
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
  SaleLinePart: ResolverTypeWrapper<LinePart>;
  SalePayment: ResolverTypeWrapper<SalePayment>;
  SalePaymentInput: Types.SalePaymentInput;
  SaleReturn: ResolverTypeWrapper<SaleReturnRow>;
  SaleReturnConnection: ResolverTypeWrapper<Connection<SaleReturnRow>>;
  SaleReturnEdge: ResolverTypeWrapper<Omit<Types.SaleReturnEdge, 'node'> & { node: ResolversTypes['SaleReturn'] }>;
  SaleReturnFilter: Types.SaleReturnFilter;
  SaleReturnLine: ResolverTypeWrapper<SaleReturnLineRow>;
  SaleReturned: ResolverTypeWrapper<TakenBack>;
  SaleState: Types.SaleState;
  SaleTax: ResolverTypeWrapper<ChargedTax>;
  SalesUnsettled: ResolverTypeWrapper<Types.SalesUnsettled>;
  SessionAlreadyOpen: ResolverTypeWrapper<Types.SessionAlreadyOpen>;
  SessionCount: ResolverTypeWrapper<CountedKind>;
  SessionCountInput: Types.SessionCountInput;
  SessionKind: ResolverTypeWrapper<ExpectedKind>;
  SetReturnRulesInput: Types.SetReturnRulesInput;
  SetReturnRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReturnRulesResult']>;
  ShortLine: ResolverTypeWrapper<Omit<Types.ShortLine, 'store'> & { store?: Types.Maybe<ResolversTypes['Store']> }>;
  SoldElsewhere: ResolverTypeWrapper<Omit<Types.SoldElsewhere, 'store'> & { store: ResolversTypes['Store'] }>;
  Store: ResolverTypeWrapper<StoreReference>;
  StoreClosed: ResolverTypeWrapper<Types.StoreClosed>;
  TopUpVoucherInput: Types.TopUpVoucherInput;
  TopUpVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopUpVoucherResult']>;
  UnknownProduct: ResolverTypeWrapper<Types.UnknownProduct>;
  UnknownRegister: ResolverTypeWrapper<Types.UnknownRegister>;
  UnknownVoucher: ResolverTypeWrapper<Types.UnknownVoucher>;
  VersionConflict: ResolverTypeWrapper<Omit<Types.VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  Voucher: ResolverTypeWrapper<VoucherRow>;
  VoucherBlocked: ResolverTypeWrapper<Types.VoucherBlocked>;
  VoucherConnection: ResolverTypeWrapper<Connection<VoucherRow>>;
  VoucherEdge: ResolverTypeWrapper<Omit<Types.VoucherEdge, 'node'> & { node: ResolversTypes['Voucher'] }>;
  VoucherEntry: ResolverTypeWrapper<VoucherEntryRow>;
  VoucherEntryConnection: ResolverTypeWrapper<Connection<VoucherEntryRow>>;
  VoucherEntryEdge: ResolverTypeWrapper<Omit<Types.VoucherEntryEdge, 'node'> & { node: ResolversTypes['VoucherEntry'] }>;
  VoucherEntryKind: Types.VoucherEntryKind;
  VoucherFilter: Types.VoucherFilter;
  VoucherIntegrity: ResolverTypeWrapper<ReconciledVouchers>;
  VoucherIssued: ResolverTypeWrapper<IssuedVoucher>;
  VoucherKind: Types.VoucherKind;
  VoucherMismatch: ResolverTypeWrapper<Mismatch>;
  VoucherRedeemed: ResolverTypeWrapper<ChangedVoucher>;
  VoucherSaved: ResolverTypeWrapper<ChangedVoucher>;
  VoucherToppedUp: ResolverTypeWrapper<ChangedVoucher>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Types.Actor;
  ID: Types.Scalars['ID']['output'];
  String: Types.Scalars['String']['output'];
  AlreadyDone: Types.AlreadyDone;
  AuthoriseCardPaymentInput: Types.AuthoriseCardPaymentInput;
  AuthoriseCardPaymentResult: ResolversUnionTypes<ResolversParentTypes>['AuthoriseCardPaymentResult'];
  BlockVoucherInput: Types.BlockVoucherInput;
  BlockVoucherResult: ResolversUnionTypes<ResolversParentTypes>['BlockVoucherResult'];
  CancelCardPaymentInput: Types.CancelCardPaymentInput;
  CancelCardPaymentResult: ResolversUnionTypes<ResolversParentTypes>['CancelCardPaymentResult'];
  CardPayment: CardPaymentRow;
  CardPaymentSaved: SavedCardPayment;
  CloseRegisterSessionInput: Types.CloseRegisterSessionInput;
  CloseRegisterSessionResult: ResolversUnionTypes<ResolversParentTypes>['CloseRegisterSessionResult'];
  CodeHolder: Types.CodeHolder;
  Boolean: Types.Scalars['Boolean']['output'];
  CodeTaken: Types.CodeTaken;
  DateTime: Types.Scalars['DateTime']['output'];
  ExceedsSale: Types.ExceedsSale;
  ExcessLine: Types.ExcessLine;
  IdempotencyKeyReused: Types.IdempotencyKeyReused;
  InsufficientBalance: Types.InsufficientBalance;
  InsufficientStock: Omit<Types.InsufficientStock, 'lines'> & { lines: Array<ResolversParentTypes['ShortLine']> };
  InvalidInput: Types.InvalidInput;
  IssueVoucherInput: Types.IssueVoucherInput;
  IssueVoucherResult: ResolversUnionTypes<ResolversParentTypes>['IssueVoucherResult'];
  JSON: Types.Scalars['JSON']['output'];
  LocalDate: Types.Scalars['LocalDate']['output'];
  Money: Types.Money;
  Mutation: Record<PropertyKey, never>;
  NoOpenSession: Types.NoOpenSession;
  NoPaymentProvider: Types.NoPaymentProvider;
  NotFound: Types.NotFound;
  NotSoldLately: Types.NotSoldLately;
  OpenRegisterSessionInput: Types.OpenRegisterSessionInput;
  OpenRegisterSessionResult: ResolversUnionTypes<ResolversParentTypes>['OpenRegisterSessionResult'];
  PageInfo: Types.PageInfo;
  PaymentMismatch: Types.PaymentMismatch;
  PriceChanged: PriceChanged;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: Types.Product;
  ProductArchived: Types.ProductArchived;
  Quantity: Types.Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Int: Types.Scalars['Int']['output'];
  ReceiptInput: Types.ReceiptInput;
  RedeemVoucherInput: Types.RedeemVoucherInput;
  RedeemVoucherResult: ResolversUnionTypes<ResolversParentTypes>['RedeemVoucherResult'];
  Refund: RefundPart;
  Register: Types.Register;
  RegisterSession: RegisterSessionRow;
  RegisterSessionConnection: Connection<RegisterSessionRow>;
  RegisterSessionEdge: Omit<Types.RegisterSessionEdge, 'node'> & { node: ResolversParentTypes['RegisterSession'] };
  RegisterSessionFilter: Types.RegisterSessionFilter;
  RegisterSessionSaved: SavedSession;
  ReplaceVoucherCodeInput: Types.ReplaceVoucherCodeInput;
  ReplaceVoucherCodeResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceVoucherCodeResult'];
  RepricedLine: Types.RepricedLine;
  ReturnLineInput: Types.ReturnLineInput;
  ReturnPeriodOver: Types.ReturnPeriodOver;
  ReturnRules: Types.ReturnRules;
  ReturnRulesSet: RulesSet;
  ReturnSaleInput: Types.ReturnSaleInput;
  ReturnSaleResult: ResolversUnionTypes<ResolversParentTypes>['ReturnSaleResult'];
  ReturnWithoutReceiptInput: Types.ReturnWithoutReceiptInput;
  ReturnWithoutReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ReturnWithoutReceiptResult'];
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
  SaleLinePart: LinePart;
  SalePayment: SalePayment;
  SalePaymentInput: Types.SalePaymentInput;
  SaleReturn: SaleReturnRow;
  SaleReturnConnection: Connection<SaleReturnRow>;
  SaleReturnEdge: Omit<Types.SaleReturnEdge, 'node'> & { node: ResolversParentTypes['SaleReturn'] };
  SaleReturnFilter: Types.SaleReturnFilter;
  SaleReturnLine: SaleReturnLineRow;
  SaleReturned: TakenBack;
  SaleTax: ChargedTax;
  SalesUnsettled: Types.SalesUnsettled;
  SessionAlreadyOpen: Types.SessionAlreadyOpen;
  SessionCount: CountedKind;
  SessionCountInput: Types.SessionCountInput;
  SessionKind: ExpectedKind;
  SetReturnRulesInput: Types.SetReturnRulesInput;
  SetReturnRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetReturnRulesResult'];
  ShortLine: Omit<Types.ShortLine, 'store'> & { store?: Types.Maybe<ResolversParentTypes['Store']> };
  SoldElsewhere: Omit<Types.SoldElsewhere, 'store'> & { store: ResolversParentTypes['Store'] };
  Store: StoreReference;
  StoreClosed: Types.StoreClosed;
  TopUpVoucherInput: Types.TopUpVoucherInput;
  TopUpVoucherResult: ResolversUnionTypes<ResolversParentTypes>['TopUpVoucherResult'];
  UnknownProduct: Types.UnknownProduct;
  UnknownRegister: Types.UnknownRegister;
  UnknownVoucher: Types.UnknownVoucher;
  VersionConflict: Omit<Types.VersionConflict, 'present'> & { present: ResolversParentTypes['Versioned'] };
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  Voucher: VoucherRow;
  VoucherBlocked: Types.VoucherBlocked;
  VoucherConnection: Connection<VoucherRow>;
  VoucherEdge: Omit<Types.VoucherEdge, 'node'> & { node: ResolversParentTypes['Voucher'] };
  VoucherEntry: VoucherEntryRow;
  VoucherEntryConnection: Connection<VoucherEntryRow>;
  VoucherEntryEdge: Omit<Types.VoucherEntryEdge, 'node'> & { node: ResolversParentTypes['VoucherEntry'] };
  VoucherFilter: Types.VoucherFilter;
  VoucherIntegrity: ReconciledVouchers;
  VoucherIssued: IssuedVoucher;
  VoucherMismatch: Mismatch;
  VoucherRedeemed: ChangedVoucher;
  VoucherSaved: ChangedVoucher;
  VoucherToppedUp: ChangedVoucher;
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

export type AuthoriseCardPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthoriseCardPaymentResult'] = ResolversParentTypes['AuthoriseCardPaymentResult']> = {
  __resolveType: TypeResolveFn<'CardPaymentSaved' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoPaymentProvider' | 'NotFound' | 'StoreClosed', ParentType, ContextType>;
};

export type BlockVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockVoucherResult'] = ResolversParentTypes['BlockVoucherResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VoucherSaved', ParentType, ContextType>;
};

export type CancelCardPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCardPaymentResult'] = ResolversParentTypes['CancelCardPaymentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CardPaymentSaved' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CardPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardPayment'] = ResolversParentTypes['CardPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashier?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CardPaymentState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type CardPaymentSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardPaymentSaved'] = ResolversParentTypes['CardPaymentSaved']> = {
  cardPayment?: Resolver<ResolversTypes['CardPayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseRegisterSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRegisterSessionResult'] = ResolversParentTypes['CloseRegisterSessionResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RegisterSessionSaved' | 'SalesUnsettled', ParentType, ContextType>;
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

export type ExceedsSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceedsSale'] = ResolversParentTypes['ExceedsSale']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ExcessLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcessLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcessLine'] = ResolversParentTypes['ExcessLine']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientBalance'] = ResolversParentTypes['InsufficientBalance']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type IssueVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueVoucherResult'] = ResolversParentTypes['IssueVoucherResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'VoucherIssued', ParentType, ContextType>;
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
  authoriseCardPayment?: Resolver<Types.Maybe<ResolversTypes['AuthoriseCardPaymentResult']>, ParentType, ContextType, RequireFields<Types.MutationAuthoriseCardPaymentArgs, 'input'>>;
  blockVoucher?: Resolver<Types.Maybe<ResolversTypes['BlockVoucherResult']>, ParentType, ContextType, RequireFields<Types.MutationBlockVoucherArgs, 'input'>>;
  cancelCardPayment?: Resolver<Types.Maybe<ResolversTypes['CancelCardPaymentResult']>, ParentType, ContextType, RequireFields<Types.MutationCancelCardPaymentArgs, 'input'>>;
  closeRegisterSession?: Resolver<Types.Maybe<ResolversTypes['CloseRegisterSessionResult']>, ParentType, ContextType, RequireFields<Types.MutationCloseRegisterSessionArgs, 'input'>>;
  issueVoucher?: Resolver<Types.Maybe<ResolversTypes['IssueVoucherResult']>, ParentType, ContextType, RequireFields<Types.MutationIssueVoucherArgs, 'input'>>;
  openRegisterSession?: Resolver<Types.Maybe<ResolversTypes['OpenRegisterSessionResult']>, ParentType, ContextType, RequireFields<Types.MutationOpenRegisterSessionArgs, 'input'>>;
  redeemVoucher?: Resolver<Types.Maybe<ResolversTypes['RedeemVoucherResult']>, ParentType, ContextType, RequireFields<Types.MutationRedeemVoucherArgs, 'input'>>;
  replaceVoucherCode?: Resolver<Types.Maybe<ResolversTypes['ReplaceVoucherCodeResult']>, ParentType, ContextType, RequireFields<Types.MutationReplaceVoucherCodeArgs, 'input'>>;
  returnSale?: Resolver<Types.Maybe<ResolversTypes['ReturnSaleResult']>, ParentType, ContextType, RequireFields<Types.MutationReturnSaleArgs, 'input'>>;
  returnWithoutReceipt?: Resolver<Types.Maybe<ResolversTypes['ReturnWithoutReceiptResult']>, ParentType, ContextType, RequireFields<Types.MutationReturnWithoutReceiptArgs, 'input'>>;
  ringUpSale?: Resolver<Types.Maybe<ResolversTypes['RingUpSaleResult']>, ParentType, ContextType, RequireFields<Types.MutationRingUpSaleArgs, 'input'>>;
  setReturnRules?: Resolver<Types.Maybe<ResolversTypes['SetReturnRulesResult']>, ParentType, ContextType, RequireFields<Types.MutationSetReturnRulesArgs, 'input'>>;
  topUpVoucher?: Resolver<Types.Maybe<ResolversTypes['TopUpVoucherResult']>, ParentType, ContextType, RequireFields<Types.MutationTopUpVoucherArgs, 'input'>>;
};

export type NoOpenSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoOpenSession'] = ResolversParentTypes['NoOpenSession']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoPaymentProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPaymentProvider'] = ResolversParentTypes['NoPaymentProvider']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSoldLatelyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSoldLately'] = ResolversParentTypes['NotSoldLately']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenRegisterSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRegisterSessionResult'] = ResolversParentTypes['OpenRegisterSessionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RegisterSessionSaved' | 'SessionAlreadyOpen' | 'StoreClosed' | 'UnknownRegister', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMismatch'] = ResolversParentTypes['PaymentMismatch']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RepricedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CodeTaken' | 'ExceedsSale' | 'IdempotencyKeyReused' | 'InsufficientBalance' | 'InsufficientStock' | 'InvalidInput' | 'NoOpenSession' | 'NoPaymentProvider' | 'NotFound' | 'NotSoldLately' | 'PaymentMismatch' | 'PriceChanged' | 'ProductArchived' | 'ReturnPeriodOver' | 'SalesUnsettled' | 'SessionAlreadyOpen' | 'SoldElsewhere' | 'StoreClosed' | 'UnknownProduct' | 'UnknownRegister' | 'UnknownVoucher' | 'VersionConflict' | 'VoucherBlocked', ParentType, ContextType>;
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
  cardPayment?: Resolver<Types.Maybe<ResolversTypes['CardPayment']>, ParentType, ContextType, RequireFields<Types.QueryCardPaymentArgs, 'id'>>;
  registerSession?: Resolver<Types.Maybe<ResolversTypes['RegisterSession']>, ParentType, ContextType, RequireFields<Types.QueryRegisterSessionArgs, 'id'>>;
  registerSessions?: Resolver<Types.Maybe<ResolversTypes['RegisterSessionConnection']>, ParentType, ContextType, Partial<Types.QueryRegisterSessionsArgs>>;
  returnRules?: Resolver<Types.Maybe<ResolversTypes['ReturnRules']>, ParentType, ContextType>;
  sale?: Resolver<Types.Maybe<ResolversTypes['Sale']>, ParentType, ContextType, RequireFields<Types.QuerySaleArgs, 'id'>>;
  saleReturn?: Resolver<Types.Maybe<ResolversTypes['SaleReturn']>, ParentType, ContextType, RequireFields<Types.QuerySaleReturnArgs, 'id'>>;
  saleReturns?: Resolver<Types.Maybe<ResolversTypes['SaleReturnConnection']>, ParentType, ContextType, Partial<Types.QuerySaleReturnsArgs>>;
  sales?: Resolver<Types.Maybe<ResolversTypes['SaleConnection']>, ParentType, ContextType, Partial<Types.QuerySalesArgs>>;
  unsettledSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<Types.QueryUnsettledSalesArgs, 'storeId'>>;
  voucher?: Resolver<Types.Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<Types.QueryVoucherArgs, 'code'>>;
  voucherIntegrity?: Resolver<Types.Maybe<ResolversTypes['VoucherIntegrity']>, ParentType, ContextType, Partial<Types.QueryVoucherIntegrityArgs>>;
  vouchers?: Resolver<Types.Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, Partial<Types.QueryVouchersArgs>>;
};

export type RedeemVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemVoucherResult'] = ResolversParentTypes['RedeemVoucherResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientBalance' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'UnknownVoucher' | 'VoucherBlocked' | 'VoucherRedeemed', ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentKind'], ParentType, ContextType>;
  voucher?: Resolver<Types.Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSession'] = ResolversParentTypes['RegisterSession']> = {
  closedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  counted?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['SessionCount']>, ParentType, ContextType>;
  difference?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['SessionKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  openingFloat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salesTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salesTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type RegisterSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSessionConnection'] = ResolversParentTypes['RegisterSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegisterSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RegisterSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSessionEdge'] = ResolversParentTypes['RegisterSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterSession'], ParentType, ContextType>;
};

export type RegisterSessionSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSessionSaved'] = ResolversParentTypes['RegisterSessionSaved']> = {
  session?: Resolver<ResolversTypes['RegisterSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceVoucherCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceVoucherCodeResult'] = ResolversParentTypes['ReplaceVoucherCodeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VoucherIssued', ParentType, ContextType>;
};

export type RepricedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepricedLine'] = ResolversParentTypes['RepricedLine']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReturnPeriodOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPeriodOver'] = ResolversParentTypes['ReturnPeriodOver']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRules'] = ResolversParentTypes['ReturnRules']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherStores?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReturnRulesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRulesSet'] = ResolversParentTypes['ReturnRulesSet']> = {
  rules?: Resolver<ResolversTypes['ReturnRules'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnSaleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnSaleResult'] = ResolversParentTypes['ReturnSaleResult']> = {
  __resolveType: TypeResolveFn<'ExceedsSale' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ReturnPeriodOver' | 'SaleReturned' | 'SoldElsewhere' | 'StoreClosed' | 'UnknownRegister', ParentType, ContextType>;
};

export type ReturnWithoutReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWithoutReceiptResult'] = ResolversParentTypes['ReturnWithoutReceiptResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotSoldLately' | 'SaleReturned' | 'StoreClosed' | 'UnknownRegister', ParentType, ContextType>;
};

export type RingUpSaleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RingUpSaleResult'] = ResolversParentTypes['RingUpSaleResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientBalance' | 'InsufficientStock' | 'InvalidInput' | 'NoOpenSession' | 'PaymentMismatch' | 'PriceChanged' | 'ProductArchived' | 'SaleCompleted' | 'StoreClosed' | 'UnknownProduct' | 'UnknownRegister' | 'UnknownVoucher' | 'VoucherBlocked', ParentType, ContextType>;
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
  payments?: Resolver<Array<ResolversTypes['SalePayment']>, ParentType, ContextType>;
  pricesIncludeTax?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['SaleReturn']>, ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ResolversTypes['RegisterSession']>, ParentType, ContextType>;
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
  parts?: Resolver<Types.Maybe<Array<ResolversTypes['SaleLinePart']>>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SaleLinePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleLinePart'] = ResolversParentTypes['SaleLinePart']> = {
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  pack?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type SalePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalePayment'] = ResolversParentTypes['SalePayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentKind'], ParentType, ContextType>;
  tendered?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voucherLastFour?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaleReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleReturn'] = ResolversParentTypes['SaleReturn'], FederationReferenceType extends FederationReferenceTypes['SaleReturn'] = FederationReferenceTypes['SaleReturn']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['SaleReturn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  cashier?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SaleReturnLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  sale?: Resolver<Types.Maybe<ResolversTypes['Sale']>, ParentType, ContextType>;
  stockReturnedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['SaleTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SaleReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleReturnConnection'] = ResolversParentTypes['SaleReturnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SaleReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SaleReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaleReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleReturnEdge'] = ResolversParentTypes['SaleReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SaleReturn'], ParentType, ContextType>;
};

export type SaleReturnLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleReturnLine'] = ResolversParentTypes['SaleReturnLine']> = {
  barcode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['ReturnCondition'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SaleReturnedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleReturned'] = ResolversParentTypes['SaleReturned']> = {
  saleReturn?: Resolver<ResolversTypes['SaleReturn'], ParentType, ContextType>;
  secretCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaleTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleTax'] = ResolversParentTypes['SaleTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partsPerMillion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesUnsettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesUnsettled'] = ResolversParentTypes['SalesUnsettled']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unsettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionAlreadyOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAlreadyOpen'] = ResolversParentTypes['SessionAlreadyOpen']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionCount'] = ResolversParentTypes['SessionCount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentKind'], ParentType, ContextType>;
};

export type SessionKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionKind'] = ResolversParentTypes['SessionKind']> = {
  counted?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentKind'], ParentType, ContextType>;
};

export type SetReturnRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReturnRulesResult'] = ResolversParentTypes['SetReturnRulesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'ReturnRulesSet', ParentType, ContextType>;
};

export type ShortLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortLine'] = ResolversParentTypes['ShortLine']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
};

export type SoldElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoldElsewhere'] = ResolversParentTypes['SoldElsewhere']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TopUpVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpVoucherResult'] = ResolversParentTypes['TopUpVoucherResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'UnknownVoucher' | 'VoucherBlocked' | 'VoucherToppedUp', ParentType, ContextType>;
};

export type UnknownProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownProduct'] = ResolversParentTypes['UnknownProduct']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  codes?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type UnknownVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownVoucher'] = ResolversParentTypes['UnknownVoucher']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  blockReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['VoucherEntryConnection'], ParentType, ContextType, Partial<Types.VoucherEntriesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherKind'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type VoucherBlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherBlocked'] = ResolversParentTypes['VoucherBlocked']> = {
  blockedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Voucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEntry'] = ResolversParentTypes['VoucherEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherEntryKind'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type VoucherEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEntryConnection'] = ResolversParentTypes['VoucherEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoucherEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VoucherEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEntryEdge'] = ResolversParentTypes['VoucherEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoucherEntry'], ParentType, ContextType>;
};

export type VoucherIntegrityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherIntegrity'] = ResolversParentTypes['VoucherIntegrity']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mismatches?: Resolver<Array<ResolversTypes['VoucherMismatch']>, ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherIssued'] = ResolversParentTypes['VoucherIssued']> = {
  secretCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherMismatch'] = ResolversParentTypes['VoucherMismatch']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherRedeemedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRedeemed'] = ResolversParentTypes['VoucherRedeemed']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherSaved'] = ResolversParentTypes['VoucherSaved']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherToppedUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherToppedUp'] = ResolversParentTypes['VoucherToppedUp']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AlreadyDone?: AlreadyDoneResolvers<ContextType>;
  AuthoriseCardPaymentResult?: AuthoriseCardPaymentResultResolvers<ContextType>;
  BlockVoucherResult?: BlockVoucherResultResolvers<ContextType>;
  CancelCardPaymentResult?: CancelCardPaymentResultResolvers<ContextType>;
  CardPayment?: CardPaymentResolvers<ContextType>;
  CardPaymentSaved?: CardPaymentSavedResolvers<ContextType>;
  CloseRegisterSessionResult?: CloseRegisterSessionResultResolvers<ContextType>;
  CodeHolder?: CodeHolderResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ExceedsSale?: ExceedsSaleResolvers<ContextType>;
  ExcessLine?: ExcessLineResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InsufficientBalance?: InsufficientBalanceResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueVoucherResult?: IssueVoucherResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoOpenSession?: NoOpenSessionResolvers<ContextType>;
  NoPaymentProvider?: NoPaymentProviderResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotSoldLately?: NotSoldLatelyResolvers<ContextType>;
  OpenRegisterSessionResult?: OpenRegisterSessionResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentMismatch?: PaymentMismatchResolvers<ContextType>;
  PriceChanged?: PriceChangedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductArchived?: ProductArchivedResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RedeemVoucherResult?: RedeemVoucherResultResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterSession?: RegisterSessionResolvers<ContextType>;
  RegisterSessionConnection?: RegisterSessionConnectionResolvers<ContextType>;
  RegisterSessionEdge?: RegisterSessionEdgeResolvers<ContextType>;
  RegisterSessionSaved?: RegisterSessionSavedResolvers<ContextType>;
  ReplaceVoucherCodeResult?: ReplaceVoucherCodeResultResolvers<ContextType>;
  RepricedLine?: RepricedLineResolvers<ContextType>;
  ReturnPeriodOver?: ReturnPeriodOverResolvers<ContextType>;
  ReturnRules?: ReturnRulesResolvers<ContextType>;
  ReturnRulesSet?: ReturnRulesSetResolvers<ContextType>;
  ReturnSaleResult?: ReturnSaleResultResolvers<ContextType>;
  ReturnWithoutReceiptResult?: ReturnWithoutReceiptResultResolvers<ContextType>;
  RingUpSaleResult?: RingUpSaleResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sale?: SaleResolvers<ContextType>;
  SaleCompleted?: SaleCompletedResolvers<ContextType>;
  SaleConnection?: SaleConnectionResolvers<ContextType>;
  SaleEdge?: SaleEdgeResolvers<ContextType>;
  SaleLine?: SaleLineResolvers<ContextType>;
  SaleLinePart?: SaleLinePartResolvers<ContextType>;
  SalePayment?: SalePaymentResolvers<ContextType>;
  SaleReturn?: SaleReturnResolvers<ContextType>;
  SaleReturnConnection?: SaleReturnConnectionResolvers<ContextType>;
  SaleReturnEdge?: SaleReturnEdgeResolvers<ContextType>;
  SaleReturnLine?: SaleReturnLineResolvers<ContextType>;
  SaleReturned?: SaleReturnedResolvers<ContextType>;
  SaleTax?: SaleTaxResolvers<ContextType>;
  SalesUnsettled?: SalesUnsettledResolvers<ContextType>;
  SessionAlreadyOpen?: SessionAlreadyOpenResolvers<ContextType>;
  SessionCount?: SessionCountResolvers<ContextType>;
  SessionKind?: SessionKindResolvers<ContextType>;
  SetReturnRulesResult?: SetReturnRulesResultResolvers<ContextType>;
  ShortLine?: ShortLineResolvers<ContextType>;
  SoldElsewhere?: SoldElsewhereResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  TopUpVoucherResult?: TopUpVoucherResultResolvers<ContextType>;
  UnknownProduct?: UnknownProductResolvers<ContextType>;
  UnknownRegister?: UnknownRegisterResolvers<ContextType>;
  UnknownVoucher?: UnknownVoucherResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherBlocked?: VoucherBlockedResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherEntry?: VoucherEntryResolvers<ContextType>;
  VoucherEntryConnection?: VoucherEntryConnectionResolvers<ContextType>;
  VoucherEntryEdge?: VoucherEntryEdgeResolvers<ContextType>;
  VoucherIntegrity?: VoucherIntegrityResolvers<ContextType>;
  VoucherIssued?: VoucherIssuedResolvers<ContextType>;
  VoucherMismatch?: VoucherMismatchResolvers<ContextType>;
  VoucherRedeemed?: VoucherRedeemedResolvers<ContextType>;
  VoucherSaved?: VoucherSavedResolvers<ContextType>;
  VoucherToppedUp?: VoucherToppedUpResolvers<ContextType>;
};

