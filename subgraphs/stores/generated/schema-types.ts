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
  /** A local time of day of a store, 24 hours, for example 08:30. */
  LocalTime: { input: string; output: string; }
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

/** A register to add. */
export type AddRegisterInput = {
  /** 1 to 20 capitals, digits and hyphens; unique among the registers in use of its store, for example T3. */
  code: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new request. A retry with the same key adds no second register. */
  idempotencyKey: Scalars['String']['input'];
  /** The store: open or closed, not a logistics centre, with fewer than 50 registers in use. */
  storeId: Scalars['ID']['input'];
};

/** Result of addRegister. */
export type AddRegisterResult = CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | RegisterSaved;

/** A postal address. */
export type Address = {
  __typename?: 'Address';
  /** Town. */
  city: Scalars['String']['output'];
  /** ISO 3166-1, two letters, for example CA. */
  country: Scalars['String']['output'];
  /** Null when there is none. */
  postalCode: Maybe<Scalars['String']['output']>;
  /** State, province or canton; null when there is none. */
  region: Maybe<Scalars['String']['output']>;
  /** House number and street. Null only for a store without registers. */
  street: Maybe<Scalars['String']['output']>;
};

/** A postal address. */
export type AddressInput = {
  /** Town, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** ISO 3166-1, two capitals, for example CA. */
  country: Scalars['String']['input'];
  /** Up to 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or canton, up to 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** House number and street, 1 to 200 characters. A store without registers may leave it out. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** The object is already in the requested state. Nothing was changed. */
export type AlreadyDone = Problem & {
  __typename?: 'AlreadyDone';
  /** ALREADY_DONE. */
  code: ProblemCode;
  /** Names the state, and since when it holds. */
  message: Scalars['String']['output'];
};

/** The store to close. */
export type CloseStoreInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the store. */
  storeId: Scalars['ID']['input'];
};

/** Result of closeStore. */
export type CloseStoreResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | StoreInUse | StoreSaved;

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

/** A user to create. */
export type CreateUserInput = {
  /** An email address that no other account has. */
  email: Scalars['String']['input'];
  /** 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new request. A retry with the same key creates no second user. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** 1 to 6 of cashier, manager, logistics, hq, admin, customer. */
  roles: Array<Scalars['String']['input']>;
  /** Open stores that the user works in, at most 100. A cashier or manager needs at least one. */
  storeIds?: Array<Scalars['ID']['input']>;
  /** 8 to 128 characters. The user enters it at the first sign-in and must then choose another. */
  temporaryPassword: Scalars['String']['input'];
  /**
   * 2 to 255 letters, digits, dots, hyphens, underscores, plus and at signs. Stored in lower case; it never
   * changes.
   */
  username: Scalars['String']['input'];
};

/** Result of createUser. */
export type CreateUserResult = EmailTaken | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | StoreClosed | UnknownRole | UserSaved | UsernameTaken;

/** The user to delete. */
export type DeleteUserInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Result of deleteUser. */
export type DeleteUserResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | UserSaved;

/** The user to disable. */
export type DisableUserInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Result of disableUser. */
export type DisableUserResult = AlreadyDone | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | UserSaved;

/** Another account already has the email address; nothing was changed. */
export type EmailTaken = Problem & {
  __typename?: 'EmailTaken';
  /** EMAIL_TAKEN. */
  code: ProblemCode;
  /** The email address that is taken. */
  email: Scalars['String']['output'];
  /** Names the email address. */
  message: Scalars['String']['output'];
};

/** The user to enable. */
export type EnableUserInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Result of enableUser. */
export type EnableUserResult = AlreadyDone | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | UserSaved;

/** The chain already has its head office, open or closed; nothing was changed. */
export type HeadOfficeExists = Problem & {
  __typename?: 'HeadOfficeExists';
  /** HEAD_OFFICE_EXISTS. */
  code: ProblemCode;
  /** Names the head office and says what to do. */
  message: Scalars['String']['output'];
  /** The existing head office. */
  store: Store;
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

/**
 * The identity server is unavailable, or another change of the user is under way. The same request again, with
 * the same key, finishes the change and returns the outcome.
 */
export type IdentityUnavailable = Problem & {
  __typename?: 'IdentityUnavailable';
  /** IDENTITY_UNAVAILABLE. */
  code: ProblemCode;
  /** Says what happens to the change and what to do. */
  message: Scalars['String']['output'];
  /** True when the change is recorded and will be made automatically; false when nothing was done. */
  pending: Scalars['Boolean']['output'];
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

/** The chain would have no administrator left who can sign in; nothing was changed. */
export type LastAdministrator = Problem & {
  __typename?: 'LastAdministrator';
  /** LAST_ADMINISTRATOR. */
  code: ProblemCode;
  /** Names the administrator and says what to do first. */
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a register to a store that sells. The register can sell at once. */
  addRegister: Maybe<AddRegisterResult>;
  /**
   * Closes a store: it sells nothing and receives nothing any more, and keeps its registers, stock and history.
   * Its stock can leave by transfers, adjustments and counts. Within seconds its alerts are resolved and its
   * planned restock requests withdrawn. Rejected while transfers from or to it are open, sales of it are
   * unsettled, or it supplies open stores.
   */
  closeStore: Maybe<CloseStoreResult>;
  /**
   * Creates a user. While the identity server is unavailable the result is IdentityUnavailable with `pending`
   * true: the account is made without a password once the server is back. The same request again returns the
   * outcome and sets the password.
   */
  createUser: Maybe<CreateUserResult>;
  /**
   * Deletes the account of a user for good, with the same effect on sessions as disableUser. Records of the
   * changes that the user made keep the name.
   */
  deleteUser: Maybe<DeleteUserResult>;
  /**
   * Disables a user: the user cannot sign in any more and their sessions end. Within seconds their live streams
   * end, and tokens that were already issued are rejected.
   */
  disableUser: Maybe<DisableUserResult>;
  /** Lets a disabled user sign in again. */
  enableUser: Maybe<EnableUserResult>;
  /**
   * Opens a store. It can sell at once; when it copies the assortment of another store, it is restocked too. No
   * server needs a restart.
   */
  openStore: Maybe<OpenStoreResult>;
  /**
   * Reopens a closed store with the registers and stock levels that it had. Stock levels that are low now get
   * an alert.
   */
  reopenStore: Maybe<ReopenStoreResult>;
  /** Retires a register: it sells nothing from now on, its sales remain, and its code can be used again. */
  retireRegister: Maybe<RetireRegisterResult>;
  /** Replaces the roles of a user. New tokens carry them; older tokens are rejected within seconds. */
  setUserRoles: Maybe<SetUserRolesResult>;
  /** Replaces the stores that a user works in. New tokens carry them; older tokens are rejected within seconds. */
  setUserStores: Maybe<SetUserStoresResult>;
  /** Changes the data of a store, open or closed. Fields that are left out keep their value. */
  updateStore: Maybe<UpdateStoreResult>;
  /**
   * Changes names or email address. Fields that are null or left out keep their value. The username never
   * changes.
   */
  updateUser: Maybe<UpdateUserResult>;
};


export type MutationAddRegisterArgs = {
  input: AddRegisterInput;
};


export type MutationCloseStoreArgs = {
  input: CloseStoreInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};


export type MutationDisableUserArgs = {
  input: DisableUserInput;
};


export type MutationEnableUserArgs = {
  input: EnableUserInput;
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


export type MutationSetUserRolesArgs = {
  input: SetUserRolesInput;
};


export type MutationSetUserStoresArgs = {
  input: SetUserStoresInput;
};


export type MutationUpdateStoreArgs = {
  input: UpdateStoreInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
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

/** A store to open. */
export type OpenStoreInput = {
  /** Its postal address. */
  address: AddressInput;
  /** 2 to 20 capitals, digits and hyphens; unique in the chain. */
  code: Scalars['String']['input'];
  /**
   * The store whose assortment is copied: the new store gets an empty stock level, with the same thresholds, for
   * each product that the other store carries and that is not archived. Stock levels with a target level are
   * then filled from the supplying centre. When left out, the new store has no stock level until stock arrives.
   */
  copiesStoreId?: InputMaybe<Scalars['ID']['input']>;
  /** Opening hours: each weekday at most once. The store is shut on weekdays that are left out. */
  hours?: Array<OpeningHoursInput>;
  /** 1 to 200 characters, new for each new request. A retry with the same key opens no second store. */
  idempotencyKey: Scalars['String']['input'];
  /** The kind; it never changes. A second head office is rejected. */
  kind: StoreKind;
  /** Display name, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** How shipped transfers are received: automatically or by a user. */
  receiving?: Receiving;
  /**
   * Codes of its registers, unique in the store: 1 to 50 for a standard store, up to 50 for the head office, none
   * for a logistics centre. A store without registers sells nothing.
   */
  registers?: Array<Scalars['String']['input']>;
  /**
   * The open logistics centre that supplies it; left out for a store that no centre supplies, and for a
   * centre.
   */
  suppliedById?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of its time zone, for example America/Toronto. Its business day begins at midnight there. */
  timeZone: Scalars['String']['input'];
};

/** Result of openStore. */
export type OpenStoreResult = CodeTaken | HeadOfficeExists | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | StoreSaved;

/** Opening hours on one weekday, in local time of the store. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** Closing time; 00:00 is midnight at the end of the day. */
  closes: Scalars['LocalTime']['output'];
  /** The weekday. */
  day: Weekday;
  /** Opening time. */
  opens: Scalars['LocalTime']['output'];
};

/** Opening hours on one weekday, in local time of the store. */
export type OpeningHoursInput = {
  /** Closing time: later than `opens`, or 00:00 for midnight at the end of the day. */
  closes: Scalars['LocalTime']['input'];
  /** The weekday. */
  day: Weekday;
  /** Opening time. */
  opens: Scalars['LocalTime']['input'];
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

/**
 * A change of a user that is under way. It is retried until the identity server accepts it. After a day it is
 * abandoned; a part of it may then be in effect.
 */
export type PendingChange = {
  __typename?: 'PendingChange';
  /** Name of the user who requested it. */
  by: Scalars['String']['output'];
  /** The mutation that requested it, for example disableUser. */
  operation: Scalars['String']['output'];
  /** When it was requested. */
  since: Scalars['DateTime']['output'];
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

export type Query = {
  __typename?: 'Query';
  /** The signed-in user. Null for a service account. */
  me: Maybe<User>;
  /** A store by its id or by its code: give exactly one of them. Null when it does not exist. */
  store: Maybe<Store>;
  /** The stores of the chain, sorted by name without regard to accents and case. Public: no sign-in needed. */
  stores: Maybe<StoreConnection>;
  /**
   * A user by id, as the identity server has them now; while the identity server is unavailable, as last read.
   * Null when the user does not exist.
   */
  user: Maybe<User>;
  /**
   * The users, sorted by username. A registration and a change made through this API appear at once. Changes
   * that an administrator makes at the identity server appear within ten minutes.
   */
  users: Maybe<UserConnection>;
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


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a store receives shipped transfers. */
export type Receiving =
  /** A transfer is received automatically when it arrives. */
  | 'AUTOMATIC'
  /** A user in the store confirms the receipt. */
  | 'CONFIRMED';

/** A register of a store, also called a till. */
export type Register = {
  __typename?: 'Register';
  /** Unique among the registers in use of its store, for example T1. */
  code: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** When it was retired; null while it is in use. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The store that it belongs to. */
  store: Store;
};

/** An open standard store needs a register in use; nothing was changed. */
export type RegisterNeeded = Problem & {
  __typename?: 'RegisterNeeded';
  /** REGISTER_NEEDED. */
  code: ProblemCode;
  /** Names the store and says what to do first. */
  message: Scalars['String']['output'];
};

/** The change is made. */
export type RegisterSaved = {
  __typename?: 'RegisterSaved';
  /** The register as it is now. */
  register: Register;
};

/** The store to reopen. */
export type ReopenStoreInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the store. */
  storeId: Scalars['ID']['input'];
};

/** Result of reopenStore. */
export type ReopenStoreResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RegisterNeeded | StoreClosed | StoreSaved;

/** The register to retire. */
export type RetireRegisterInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the register. */
  registerId: Scalars['ID']['input'];
};

/** Result of retireRegister. */
export type RetireRegisterResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RegisterNeeded | RegisterSaved;

/** The new roles of a user. */
export type SetUserRolesInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 6 of cashier, manager, logistics, hq, admin, customer. */
  roles: Array<Scalars['String']['input']>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Result of setUserRoles. */
export type SetUserRolesResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | UnknownRole | UserSaved;

/** The new stores of a user. */
export type SetUserStoresInput = {
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Open stores that the user works in, at most 100. A cashier or manager needs at least one. */
  storeIds: Array<Scalars['ID']['input']>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Result of setUserStores. */
export type SetUserStoresResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | StoreClosed | UserSaved;

/** A store of the chain: the head office, a standard store or a logistics centre. */
export type Store = Versioned & {
  __typename?: 'Store';
  /** Its postal address. */
  address: Address;
  /** When it was closed; it then sells and receives nothing, and its stock can leave. Null while it is open. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Short and unique, for example PLATEAU. */
  code: Scalars['String']['output'];
  /**
   * Opening hours by weekday, Monday first. The store is shut on a day that is missing. Registers can sell
   * outside these hours.
   */
  hours: Array<OpeningHours>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Head office, standard store or logistics centre. */
  kind: StoreKind;
  /** Display name. */
  name: Scalars['String']['output'];
  /** When it was first opened. */
  openedAt: Scalars['DateTime']['output'];
  /** How shipped transfers are received: automatically or by a user. Null for callers without a sign-in. */
  receiving: Maybe<Receiving>;
  /** Its registers in use, sorted by code. Null for callers without a sign-in. */
  registers: Maybe<Array<Register>>;
  /** The logistics centre that supplies it. Null for a centre, and for a store that no centre supplies. */
  suppliedBy: Maybe<Store>;
  /** IANA name of its time zone. Its business day begins at midnight there. */
  timeZone: Scalars['String']['output'];
  /** Increases with each change of the store; changes of its registers do not count. */
  version: Scalars['Int']['output'];
};


/** A store of the chain: the head office, a standard store or a logistics centre. */
export type StoreRegistersArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** A page of stores. */
export type StoreConnection = {
  __typename?: 'StoreConnection';
  /** The rows with their cursors. */
  edges: Array<StoreEdge>;
  /** The rows without their cursors. */
  nodes: Array<Store>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A store in a page. */
export type StoreEdge = {
  __typename?: 'StoreEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Store;
};

/** Filter of stores. A field that is left out does not filter. */
export type StoreFilter = {
  /** Stores of this kind. */
  kind?: InputMaybe<StoreKind>;
  /** True for open stores, false for closed stores. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name or code, without regard to accents and case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The store has open transfers, unsettled sales or stores that it supplies, so it cannot be closed; nothing
 * was changed.
 */
export type StoreInUse = Problem & {
  __typename?: 'StoreInUse';
  /** STORE_IN_USE. */
  code: ProblemCode;
  /** Says what is open and what to do first. */
  message: Scalars['String']['output'];
  /** Number of transfers from or to the store that are planned or shipped. */
  openTransfers: Scalars['Int']['output'];
  /** Number of open stores that it supplies. */
  storesSupplied: Scalars['Int']['output'];
  /** Number of its sales that are not settled yet; settling takes at most a minute. */
  unsettledSales: Scalars['Int']['output'];
};

/** The kind of a store. */
export type StoreKind =
  /** The head office; it sells when it has registers. A chain has exactly one. */
  | 'HEAD_OFFICE'
  /** A logistics centre: it supplies stores and does not sell. */
  | 'LOGISTICS_CENTRE'
  /** A store that sells. */
  | 'STANDARD_STORE';

/** The change is made. */
export type StoreSaved = {
  __typename?: 'StoreSaved';
  /** The store as it is now. */
  store: Store;
};

/** The role does not exist; nothing was changed. */
export type UnknownRole = Problem & {
  __typename?: 'UnknownRole';
  /** UNKNOWN_ROLE. */
  code: ProblemCode;
  /** The existing roles. */
  known: Array<Scalars['String']['output']>;
  /** Names the unknown role and the existing roles. */
  message: Scalars['String']['output'];
  /** The unknown role. */
  role: Scalars['String']['output'];
};

/**
 * A change of a store. A field that is left out, or null where null has no meaning of its own, keeps its
 * value.
 */
export type UpdateStoreInput = {
  /** Replaces the whole address. */
  address?: InputMaybe<AddressInput>;
  /** 2 to 20 capitals, digits and hyphens; unique in the chain. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that the client read. When the store has another version now, VersionConflict shows the store. */
  expectedVersion: Scalars['Int']['input'];
  /** Replaces the opening hours of the whole week. */
  hours?: InputMaybe<Array<OpeningHoursInput>>;
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Display name, 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How shipped transfers are received: automatically or by a user. */
  receiving?: InputMaybe<Receiving>;
  /** Id of the store. */
  storeId: Scalars['ID']['input'];
  /** The open logistics centre that supplies it; null for none. */
  suppliedById?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of its time zone. Business days that are over keep their sales. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Result of updateStore. */
export type UpdateStoreResult = CodeTaken | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | StoreSaved | VersionConflict;

/** A change of a user's names or email address. */
export type UpdateUserInput = {
  /** An email address that no other account has. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters, new for each new request. A retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Id of the user. */
  userId: Scalars['ID']['input'];
};

/** Result of updateUser. */
export type UpdateUserResult = EmailTaken | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | UserSaved;

/**
 * A person with an account. Every signed-in user may read the username and the names. Fields that are "null for
 * others" are for the user themselves and for callers with `user:manage`.
 */
export type User = {
  __typename?: 'User';
  /** When the account was created; null for others. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** When the account was deleted; null while it exists, and null for others. */
  deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** Null when there is none, and null for others. */
  email: Maybe<Scalars['String']['output']>;
  /** True when the user can sign in; null for others. */
  enabled: Maybe<Scalars['Boolean']['output']>;
  /** Null when there is none. */
  firstName: Maybe<Scalars['String']['output']>;
  /** The id at the identity server, which is the `sub` of tokens. */
  id: Scalars['ID']['output'];
  /** Null when there is none. */
  lastName: Maybe<Scalars['String']['output']>;
  /** First and last name; the username when both are missing. */
  name: Scalars['String']['output'];
  /** A change that the identity server has not accepted yet; null when there is none, and null for others. */
  pendingChange: Maybe<PendingChange>;
  /** Roles: cashier, manager, logistics, hq, admin, customer; null for others. */
  roles: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The stores that the user works in, sorted by name; null for others. Logistics, head office and
   * administrators see every store.
   */
  stores: Maybe<Array<Store>>;
  /** The name that the user signs in with. */
  username: Scalars['String']['output'];
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The rows with their cursors. */
  edges: Array<UserEdge>;
  /** The rows without their cursors. */
  nodes: Array<User>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A user in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: User;
};

/** Filter of users. A field that is left out does not filter. */
export type UserFilter = {
  /** True for users who can sign in, false for disabled users. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users with this role: cashier, manager, logistics, hq, admin or customer. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Part of the username, a name or the email address, without regard to accents and case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Users who work in this store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The change is made. */
export type UserSaved = {
  __typename?: 'UserSaved';
  /** The user as they are now. */
  user: User;
};

/** Another account already has the username; nothing was changed. */
export type UsernameTaken = Problem & {
  __typename?: 'UsernameTaken';
  /** USERNAME_TAKEN. */
  code: ProblemCode;
  /** Names the username. */
  message: Scalars['String']['output'];
  /** The username that is taken. */
  username: Scalars['String']['output'];
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

/** A day of the week. */
export type Weekday =
  /** Fifth day. */
  | 'FRIDAY'
  /** First day of the week. */
  | 'MONDAY'
  /** Sixth day. */
  | 'SATURDAY'
  /** Last day of the week. */
  | 'SUNDAY'
  /** Fourth day. */
  | 'THURSDAY'
  /** Second day. */
  | 'TUESDAY'
  /** Third day. */
  | 'WEDNESDAY';
