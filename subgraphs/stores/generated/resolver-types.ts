import type * as Types from './schema-types.ts'
import type { User, Register, Store } from './schema-types.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Store as StoreRow } from '../stores/entities/store.ts';
import type { Register as RegisterRow } from '../registers/entities/register.ts';
import type { User as UserRow } from '../users/entities/user.ts';
import type { SavedUser, SavedStore, SavedRegister } from '../mappers.ts';
import type { UserChange as UserChangeRow } from '../users/entities/user-change.ts';
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
  Register: Register;
  Store: Store;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Register:
    ( { __typename: 'Register' }
    & GraphQLRecursivePick<FederationTypes['Register'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddRegisterResult:
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedRegister )
  ;
  CloseStoreResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreInUse )
    | ( SavedStore )
  ;
  CreateUserResult:
    | ( Types.EmailTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( Types.UnknownRole )
    | ( SavedUser )
    | ( Types.UsernameTaken )
  ;
  DeleteUserResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.LastAdministrator )
    | ( Types.NotFound )
    | ( SavedUser )
  ;
  DisableUserResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.LastAdministrator )
    | ( Types.NotFound )
    | ( SavedUser )
  ;
  EnableUserResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedUser )
  ;
  OpenStoreResult:
    | ( Types.CodeTaken )
    | ( Omit<Types.HeadOfficeExists, 'store'> & { store: _RefType['Store'] } )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( SavedStore )
  ;
  ReopenStoreResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.RegisterNeeded )
    | ( Types.StoreClosed )
    | ( SavedStore )
  ;
  RetireRegisterResult:
    | ( Types.AlreadyDone )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.RegisterNeeded )
    | ( SavedRegister )
  ;
  SetUserRolesResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.LastAdministrator )
    | ( Types.NotFound )
    | ( Types.UnknownRole )
    | ( SavedUser )
  ;
  SetUserStoresResult:
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( SavedUser )
  ;
  UpdateStoreResult:
    | ( Types.CodeTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( Types.StoreClosed )
    | ( SavedStore )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  UpdateUserResult:
    | ( Types.EmailTaken )
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.NotFound )
    | ( SavedUser )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Types.AlreadyDone )
    | ( Types.CodeTaken )
    | ( Types.EmailTaken )
    | ( Omit<Types.HeadOfficeExists, 'store'> & { store: _RefType['Store'] } )
    | ( Types.IdempotencyKeyReused )
    | ( Types.IdentityUnavailable )
    | ( Types.InvalidInput )
    | ( Types.LastAdministrator )
    | ( Types.NotFound )
    | ( Types.RegisterNeeded )
    | ( Types.StoreClosed )
    | ( Types.StoreInUse )
    | ( Types.UnknownRole )
    | ( Types.UsernameTaken )
    | ( Omit<Types.VersionConflict, 'present'> & { present: _RefType['Versioned'] } )
  ;
  Versioned: ( StoreRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Types.Actor>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  AddRegisterInput: Types.AddRegisterInput;
  AddRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddRegisterResult']>;
  Address: ResolverTypeWrapper<Types.Address>;
  AddressInput: Types.AddressInput;
  AlreadyDone: ResolverTypeWrapper<Types.AlreadyDone>;
  CloseStoreInput: Types.CloseStoreInput;
  CloseStoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseStoreResult']>;
  CodeHolder: ResolverTypeWrapper<Types.CodeHolder>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  CodeTaken: ResolverTypeWrapper<Types.CodeTaken>;
  CreateUserInput: Types.CreateUserInput;
  CreateUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUserResult']>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  DeleteUserInput: Types.DeleteUserInput;
  DeleteUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteUserResult']>;
  DisableUserInput: Types.DisableUserInput;
  DisableUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableUserResult']>;
  EmailTaken: ResolverTypeWrapper<Types.EmailTaken>;
  EnableUserInput: Types.EnableUserInput;
  EnableUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableUserResult']>;
  HeadOfficeExists: ResolverTypeWrapper<Omit<Types.HeadOfficeExists, 'store'> & { store: ResolversTypes['Store'] }>;
  IdempotencyKeyReused: ResolverTypeWrapper<Types.IdempotencyKeyReused>;
  IdentityUnavailable: ResolverTypeWrapper<Types.IdentityUnavailable>;
  InvalidInput: ResolverTypeWrapper<Types.InvalidInput>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  LastAdministrator: ResolverTypeWrapper<Types.LastAdministrator>;
  LocalDate: ResolverTypeWrapper<Types.Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Types.Scalars['LocalTime']['output']>;
  Money: ResolverTypeWrapper<Types.Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<Types.NotFound>;
  OpenStoreInput: Types.OpenStoreInput;
  OpenStoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenStoreResult']>;
  OpeningHours: ResolverTypeWrapper<Types.OpeningHours>;
  OpeningHoursInput: Types.OpeningHoursInput;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  PendingChange: ResolverTypeWrapper<UserChangeRow>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: Types.ProblemCode;
  Quantity: ResolverTypeWrapper<Types.Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Receiving: Types.Receiving;
  Register: ResolverTypeWrapper<RegisterRow>;
  RegisterNeeded: ResolverTypeWrapper<Types.RegisterNeeded>;
  RegisterSaved: ResolverTypeWrapper<SavedRegister>;
  ReopenStoreInput: Types.ReopenStoreInput;
  ReopenStoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenStoreResult']>;
  RetireRegisterInput: Types.RetireRegisterInput;
  RetireRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireRegisterResult']>;
  SafeInt: ResolverTypeWrapper<Types.Scalars['SafeInt']['output']>;
  SetUserRolesInput: Types.SetUserRolesInput;
  SetUserRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUserRolesResult']>;
  SetUserStoresInput: Types.SetUserStoresInput;
  SetUserStoresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUserStoresResult']>;
  Store: ResolverTypeWrapper<StoreRow>;
  StoreClosed: ResolverTypeWrapper<Types.StoreClosed>;
  StoreConnection: ResolverTypeWrapper<Connection<StoreRow>>;
  StoreEdge: ResolverTypeWrapper<Omit<Types.StoreEdge, 'node'> & { node: ResolversTypes['Store'] }>;
  StoreFilter: Types.StoreFilter;
  StoreInUse: ResolverTypeWrapper<Types.StoreInUse>;
  StoreKind: Types.StoreKind;
  StoreSaved: ResolverTypeWrapper<SavedStore>;
  UnknownRole: ResolverTypeWrapper<Types.UnknownRole>;
  UpdateStoreInput: Types.UpdateStoreInput;
  UpdateStoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateStoreResult']>;
  UpdateUserInput: Types.UpdateUserInput;
  UpdateUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateUserResult']>;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<Connection<UserRow>>;
  UserEdge: ResolverTypeWrapper<Omit<Types.UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: Types.UserFilter;
  UserSaved: ResolverTypeWrapper<SavedUser>;
  UsernameTaken: ResolverTypeWrapper<Types.UsernameTaken>;
  VersionConflict: ResolverTypeWrapper<Omit<Types.VersionConflict, 'present'> & { present: ResolversTypes['Versioned'] }>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  Weekday: Types.Weekday;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Types.Actor;
  ID: Types.Scalars['ID']['output'];
  String: Types.Scalars['String']['output'];
  AddRegisterInput: Types.AddRegisterInput;
  AddRegisterResult: ResolversUnionTypes<ResolversParentTypes>['AddRegisterResult'];
  Address: Types.Address;
  AddressInput: Types.AddressInput;
  AlreadyDone: Types.AlreadyDone;
  CloseStoreInput: Types.CloseStoreInput;
  CloseStoreResult: ResolversUnionTypes<ResolversParentTypes>['CloseStoreResult'];
  CodeHolder: Types.CodeHolder;
  Boolean: Types.Scalars['Boolean']['output'];
  CodeTaken: Types.CodeTaken;
  CreateUserInput: Types.CreateUserInput;
  CreateUserResult: ResolversUnionTypes<ResolversParentTypes>['CreateUserResult'];
  DateTime: Types.Scalars['DateTime']['output'];
  DeleteUserInput: Types.DeleteUserInput;
  DeleteUserResult: ResolversUnionTypes<ResolversParentTypes>['DeleteUserResult'];
  DisableUserInput: Types.DisableUserInput;
  DisableUserResult: ResolversUnionTypes<ResolversParentTypes>['DisableUserResult'];
  EmailTaken: Types.EmailTaken;
  EnableUserInput: Types.EnableUserInput;
  EnableUserResult: ResolversUnionTypes<ResolversParentTypes>['EnableUserResult'];
  HeadOfficeExists: Omit<Types.HeadOfficeExists, 'store'> & { store: ResolversParentTypes['Store'] };
  IdempotencyKeyReused: Types.IdempotencyKeyReused;
  IdentityUnavailable: Types.IdentityUnavailable;
  InvalidInput: Types.InvalidInput;
  JSON: Types.Scalars['JSON']['output'];
  LastAdministrator: Types.LastAdministrator;
  LocalDate: Types.Scalars['LocalDate']['output'];
  LocalTime: Types.Scalars['LocalTime']['output'];
  Money: Types.Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: Types.NotFound;
  OpenStoreInput: Types.OpenStoreInput;
  OpenStoreResult: ResolversUnionTypes<ResolversParentTypes>['OpenStoreResult'];
  OpeningHours: Types.OpeningHours;
  OpeningHoursInput: Types.OpeningHoursInput;
  PageInfo: Types.PageInfo;
  PendingChange: UserChangeRow;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Quantity: Types.Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Int: Types.Scalars['Int']['output'];
  Register: RegisterRow;
  RegisterNeeded: Types.RegisterNeeded;
  RegisterSaved: SavedRegister;
  ReopenStoreInput: Types.ReopenStoreInput;
  ReopenStoreResult: ResolversUnionTypes<ResolversParentTypes>['ReopenStoreResult'];
  RetireRegisterInput: Types.RetireRegisterInput;
  RetireRegisterResult: ResolversUnionTypes<ResolversParentTypes>['RetireRegisterResult'];
  SafeInt: Types.Scalars['SafeInt']['output'];
  SetUserRolesInput: Types.SetUserRolesInput;
  SetUserRolesResult: ResolversUnionTypes<ResolversParentTypes>['SetUserRolesResult'];
  SetUserStoresInput: Types.SetUserStoresInput;
  SetUserStoresResult: ResolversUnionTypes<ResolversParentTypes>['SetUserStoresResult'];
  Store: StoreRow;
  StoreClosed: Types.StoreClosed;
  StoreConnection: Connection<StoreRow>;
  StoreEdge: Omit<Types.StoreEdge, 'node'> & { node: ResolversParentTypes['Store'] };
  StoreFilter: Types.StoreFilter;
  StoreInUse: Types.StoreInUse;
  StoreSaved: SavedStore;
  UnknownRole: Types.UnknownRole;
  UpdateStoreInput: Types.UpdateStoreInput;
  UpdateStoreResult: ResolversUnionTypes<ResolversParentTypes>['UpdateStoreResult'];
  UpdateUserInput: Types.UpdateUserInput;
  UpdateUserResult: ResolversUnionTypes<ResolversParentTypes>['UpdateUserResult'];
  User: UserRow;
  UserConnection: Connection<UserRow>;
  UserEdge: Omit<Types.UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: Types.UserFilter;
  UserSaved: SavedUser;
  UsernameTaken: Types.UsernameTaken;
  VersionConflict: Omit<Types.VersionConflict, 'present'> & { present: ResolversParentTypes['Versioned'] };
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
  postalCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlreadyDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDone'] = ResolversParentTypes['AlreadyDone']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseStoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseStoreResult'] = ResolversParentTypes['CloseStoreResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreInUse' | 'StoreSaved', ParentType, ContextType>;
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

export type CreateUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUserResult'] = ResolversParentTypes['CreateUserResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'UnknownRole' | 'UserSaved' | 'UsernameTaken', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserResult'] = ResolversParentTypes['DeleteUserResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'UserSaved', ParentType, ContextType>;
};

export type DisableUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableUserResult'] = ResolversParentTypes['DisableUserResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'UserSaved', ParentType, ContextType>;
};

export type EmailTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnableUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableUserResult'] = ResolversParentTypes['EnableUserResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'UserSaved', ParentType, ContextType>;
};

export type HeadOfficeExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadOfficeExists'] = ResolversParentTypes['HeadOfficeExists']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityUnavailable'] = ResolversParentTypes['IdentityUnavailable']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type LastAdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdministrator'] = ResolversParentTypes['LastAdministrator']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  addRegister?: Resolver<Types.Maybe<ResolversTypes['AddRegisterResult']>, ParentType, ContextType, RequireFields<Types.MutationAddRegisterArgs, 'input'>>;
  closeStore?: Resolver<Types.Maybe<ResolversTypes['CloseStoreResult']>, ParentType, ContextType, RequireFields<Types.MutationCloseStoreArgs, 'input'>>;
  createUser?: Resolver<Types.Maybe<ResolversTypes['CreateUserResult']>, ParentType, ContextType, RequireFields<Types.MutationCreateUserArgs, 'input'>>;
  deleteUser?: Resolver<Types.Maybe<ResolversTypes['DeleteUserResult']>, ParentType, ContextType, RequireFields<Types.MutationDeleteUserArgs, 'input'>>;
  disableUser?: Resolver<Types.Maybe<ResolversTypes['DisableUserResult']>, ParentType, ContextType, RequireFields<Types.MutationDisableUserArgs, 'input'>>;
  enableUser?: Resolver<Types.Maybe<ResolversTypes['EnableUserResult']>, ParentType, ContextType, RequireFields<Types.MutationEnableUserArgs, 'input'>>;
  openStore?: Resolver<Types.Maybe<ResolversTypes['OpenStoreResult']>, ParentType, ContextType, RequireFields<Types.MutationOpenStoreArgs, 'input'>>;
  reopenStore?: Resolver<Types.Maybe<ResolversTypes['ReopenStoreResult']>, ParentType, ContextType, RequireFields<Types.MutationReopenStoreArgs, 'input'>>;
  retireRegister?: Resolver<Types.Maybe<ResolversTypes['RetireRegisterResult']>, ParentType, ContextType, RequireFields<Types.MutationRetireRegisterArgs, 'input'>>;
  setUserRoles?: Resolver<Types.Maybe<ResolversTypes['SetUserRolesResult']>, ParentType, ContextType, RequireFields<Types.MutationSetUserRolesArgs, 'input'>>;
  setUserStores?: Resolver<Types.Maybe<ResolversTypes['SetUserStoresResult']>, ParentType, ContextType, RequireFields<Types.MutationSetUserStoresArgs, 'input'>>;
  updateStore?: Resolver<Types.Maybe<ResolversTypes['UpdateStoreResult']>, ParentType, ContextType, RequireFields<Types.MutationUpdateStoreArgs, 'input'>>;
  updateUser?: Resolver<Types.Maybe<ResolversTypes['UpdateUserResult']>, ParentType, ContextType, RequireFields<Types.MutationUpdateUserArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenStoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenStoreResult'] = ResolversParentTypes['OpenStoreResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'HeadOfficeExists' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'StoreSaved', ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PendingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChange'] = ResolversParentTypes['PendingChange']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CodeTaken' | 'EmailTaken' | 'HeadOfficeExists' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'RegisterNeeded' | 'StoreClosed' | 'StoreInUse' | 'UnknownRole' | 'UsernameTaken' | 'VersionConflict', ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  store?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType, Partial<Types.QueryStoreArgs>>;
  stores?: Resolver<Types.Maybe<ResolversTypes['StoreConnection']>, ParentType, ContextType, Partial<Types.QueryStoresArgs>>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<Types.QueryUserArgs, 'id'>>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.QueryUsersArgs>>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register'], FederationReferenceType extends FederationReferenceTypes['Register'] = FederationReferenceTypes['Register']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Register']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retiredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type SetUserRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserRolesResult'] = ResolversParentTypes['SetUserRolesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'UnknownRole' | 'UserSaved', ParentType, ContextType>;
};

export type SetUserStoresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserStoresResult'] = ResolversParentTypes['SetUserStoresResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'UserSaved', ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  closedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receiving?: Resolver<Types.Maybe<ResolversTypes['Receiving']>, ParentType, ContextType>;
  registers?: Resolver<Types.Maybe<Array<ResolversTypes['Register']>>, ParentType, ContextType, RequireFields<Types.StoreRegistersArgs, 'includeRetired'>>;
  suppliedBy?: Resolver<Types.Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
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

export type UnknownRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRole'] = ResolversParentTypes['UnknownRole']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateStoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateStoreResult'] = ResolversParentTypes['UpdateStoreResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StoreClosed' | 'StoreSaved' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUserResult'] = ResolversParentTypes['UpdateUserResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'UserSaved', ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  firstName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pendingChange?: Resolver<Types.Maybe<ResolversTypes['PendingChange']>, ParentType, ContextType>;
  roles?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  stores?: Resolver<Types.Maybe<Array<ResolversTypes['Store']>>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSaved'] = ResolversParentTypes['UserSaved']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsernameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsernameTaken'] = ResolversParentTypes['UsernameTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Store', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AddRegisterResult?: AddRegisterResultResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AlreadyDone?: AlreadyDoneResolvers<ContextType>;
  CloseStoreResult?: CloseStoreResultResolvers<ContextType>;
  CodeHolder?: CodeHolderResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  CreateUserResult?: CreateUserResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteUserResult?: DeleteUserResultResolvers<ContextType>;
  DisableUserResult?: DisableUserResultResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  EnableUserResult?: EnableUserResultResolvers<ContextType>;
  HeadOfficeExists?: HeadOfficeExistsResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IdentityUnavailable?: IdentityUnavailableResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LastAdministrator?: LastAdministratorResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OpenStoreResult?: OpenStoreResultResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PendingChange?: PendingChangeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterNeeded?: RegisterNeededResolvers<ContextType>;
  RegisterSaved?: RegisterSavedResolvers<ContextType>;
  ReopenStoreResult?: ReopenStoreResultResolvers<ContextType>;
  RetireRegisterResult?: RetireRegisterResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetUserRolesResult?: SetUserRolesResultResolvers<ContextType>;
  SetUserStoresResult?: SetUserStoresResultResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreClosed?: StoreClosedResolvers<ContextType>;
  StoreConnection?: StoreConnectionResolvers<ContextType>;
  StoreEdge?: StoreEdgeResolvers<ContextType>;
  StoreInUse?: StoreInUseResolvers<ContextType>;
  StoreSaved?: StoreSavedResolvers<ContextType>;
  UnknownRole?: UnknownRoleResolvers<ContextType>;
  UpdateStoreResult?: UpdateStoreResultResolvers<ContextType>;
  UpdateUserResult?: UpdateUserResultResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserSaved?: UserSavedResolvers<ContextType>;
  UsernameTaken?: UsernameTakenResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
};

