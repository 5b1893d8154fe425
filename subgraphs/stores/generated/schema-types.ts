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

/** A register to add. */
export type AddRegisterInput = {
  /** 1 to 20 capitals, digits and hyphens, unique among the registers in use of its store, for example T3. */
  code: Scalars['String']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Where it stands: a place that sells, open or closed, with fewer than 50 registers in use. */
  storeId: Scalars['ID']['input'];
};

/** The outcome of adding a register. */
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

/** It is so already; nothing was changed. */
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

/** Somebody to give an account. */
export type CreateUserInput = {
  /** An email address that no other account has. */
  email: Scalars['String']['input'];
  /** 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key creates nobody twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** 1 to 6 of cashier, manager, logistics, hq, admin, customer. */
  roles: Array<Scalars['String']['input']>;
  /** Open stores to work in, 100 at most: a cashier or manager needs one. */
  storeIds?: Array<Scalars['ID']['input']>;
  /** 8 to 128 characters: asked for at the first sign-in, which wants another in its place. */
  temporaryPassword: Scalars['String']['input'];
  /** 2 to 255 letters, digits, dots, hyphens, underscores, plus and at signs; kept in lower case, for good. */
  username: Scalars['String']['input'];
};

/** The outcome of giving an account. */
export type CreateUserResult = EmailTaken | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | StoreClosed | UnknownRole | UserSaved | UsernameTaken;

/** Whom to delete. */
export type DeleteUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** The outcome of deleting. */
export type DeleteUserResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | UserSaved;

/** Whom to disable. */
export type DisableUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** The outcome of disabling. */
export type DisableUserResult = AlreadyDone | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | UserSaved;

/** Another account has the email address already; nothing was changed. */
export type EmailTaken = Problem & {
  __typename?: 'EmailTaken';
  /** EMAIL_TAKEN. */
  code: ProblemCode;
  /** The address that is taken. */
  email: Scalars['String']['output'];
  /** Which address it is. */
  message: Scalars['String']['output'];
};

/** Whom to enable. */
export type EnableUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** The outcome of enabling. */
export type EnableUserResult = AlreadyDone | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | UserSaved;

/** The chain has its head office already, open or closed; nothing was changed. */
export type HeadOfficeExists = Problem & {
  __typename?: 'HeadOfficeExists';
  /** HEAD_OFFICE_EXISTS. */
  code: ProblemCode;
  /** Which place it is, and what to do. */
  message: Scalars['String']['output'];
  /** The head office that there is. */
  store: Store;
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

/**
 * The identity server does not answer now, or another change of the person is under way. The same request again, with
 * the same key, finishes it and tells the outcome.
 */
export type IdentityUnavailable = Problem & {
  __typename?: 'IdentityUnavailable';
  /** IDENTITY_UNAVAILABLE. */
  code: ProblemCode;
  /** What becomes of the change, and what to do. */
  message: Scalars['String']['output'];
  /** Whether the change is recorded, and made by itself once that is possible; else nothing was done. */
  pending: Scalars['Boolean']['output'];
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

/** The chain would have no administrator left who can sign in; nothing was changed. */
export type LastAdministrator = Problem & {
  __typename?: 'LastAdministrator';
  /** LAST_ADMINISTRATOR. */
  code: ProblemCode;
  /** Who it is, and what to do first. */
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
  /** Adds a register to a place that sells. It can be sold at from now on. */
  addRegister?: Maybe<AddRegisterResult>;
  /**
   * Closes a place: it sells nothing and gets nothing any more, and keeps its registers, its stock and its history. Its stock
   * can leave by transfers, adjustments and counts; within seconds its alerts are resolved, and plans for it withdrawn.
   * Refused while transfers from or to it are open, sales of it are unsettled, or open stores are supplied by it.
   */
  closeStore?: Maybe<CloseStoreResult>;
  /**
   * Gives somebody an account. While the identity server is away the answer is IdentityUnavailable, `pending`: the account
   * is made once it is back, without a password; the same request again tells the outcome and sets the password.
   */
  createUser?: Maybe<CreateUserResult>;
  /** Deletes an account for good; otherwise as disabling. What the person did keeps their name. */
  deleteUser?: Maybe<DeleteUserResult>;
  /**
   * Ends the sessions of somebody, who cannot sign in any more: within seconds live streams end, and tokens that are out
   * are refused.
   */
  disableUser?: Maybe<DisableUserResult>;
  /** Lets somebody sign in again. */
  enableUser?: Maybe<EnableUserResult>;
  /**
   * Opens a place of the chain. It sells at once, and is restocked when it copies the assortment of another: no
   * part needs a restart.
   */
  openStore?: Maybe<OpenStoreResult>;
  /** Opens a closed place again, with the registers and the stock levels that it had: what is low by now gets an alert. */
  reopenStore?: Maybe<ReopenStoreResult>;
  /** Takes a register out of use: nothing is sold at it from now on, and its sales stay. Its code is free again. */
  retireRegister?: Maybe<RetireRegisterResult>;
  /** Gives somebody exactly these roles. They count from the next token on; within seconds older ones are refused. */
  setUserRoles?: Maybe<SetUserRolesResult>;
  /** Lets somebody work in exactly these stores. They count from the next token on; within seconds older ones are refused. */
  setUserStores?: Maybe<SetUserStoresResult>;
  /** Changes what is known of a place, open or closed. What is left out stays as it is. */
  updateStore?: Maybe<UpdateStoreResult>;
  /** Changes names or email address. What is left out, or null, stays; the username stays in any case. */
  updateUser?: Maybe<UpdateUserResult>;
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
   * The store whose assortment it gets: a stock level for each product that is carried there and not archived, empty,
   * with the same thresholds. What has a target level is planned to be filled from its centre. Left out, it has no
   * stock level until stock comes.
   */
  copiesStoreId?: InputMaybe<Scalars['ID']['input']>;
  /** When people can come: each weekday at most once, shut on those left out. */
  hours?: Array<OpeningHoursInput>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key opens nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of place it is. It stays that; a second head office is not opened. */
  kind: StoreKind;
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Whether shipped transfers are received by themselves or by hand. */
  receiving?: Receiving;
  /** The codes of its registers, each unique in it: 1 to 50 where it sells, none in a logistics centre. */
  registers?: Array<Scalars['String']['input']>;
  /** The open logistics centre that supplies it; left out when none does, and for a centre. */
  suppliedById?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name, for example America/Toronto: its business day begins at midnight there. */
  timeZone: Scalars['String']['input'];
};

/** The outcome of opening a place. */
export type OpenStoreResult = CodeTaken | HeadOfficeExists | IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | StoreSaved;

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

/**
 * A change of somebody that is begun, and tried until the identity server takes it or a day has passed: then it is given
 * up, and a part of it may stand.
 */
export type PendingChange = {
  __typename?: 'PendingChange';
  /** The name of who asked for it. */
  by: Scalars['String']['output'];
  /** The mutation that asked for it, for example disableUser. */
  operation: Scalars['String']['output'];
  /** When it was asked for. */
  since: Scalars['DateTime']['output'];
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

export type Query = {
  __typename?: 'Query';
  /** Who is signed in. Null for a service account. */
  me?: Maybe<User>;
  /** One place by its id or code: exactly one of them. Null when there is none. */
  store?: Maybe<Store>;
  /** The chain's places, by name without regard to accents and case: for everybody. */
  stores?: Maybe<StoreConnection>;
  /** Somebody by id, as the identity server has them now; as last read while it is away. Null when there is nobody. */
  user?: Maybe<User>;
  /**
   * The people with an account, by username. A person who registers, and a change made through this API, is in the list
   * at once; what an administrator changes at the identity server is read from there every ten minutes.
   */
  users?: Maybe<UserConnection>;
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

/** How shipped transfers are received. */
export type Receiving =
  /** By themselves, when they arrive. */
  | 'AUTOMATIC'
  /** By hand, by somebody in the store. */
  | 'CONFIRMED';

/** A register. */
export type Register = {
  __typename?: 'Register';
  /** Unique among the registers in use of its store, for example T1. */
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
  /** The register as it is now. */
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

/** Which register to take out of use. */
export type RetireRegisterInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  registerId: Scalars['ID']['input'];
};

/** The outcome of retiring a register. */
export type RetireRegisterResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RegisterNeeded | RegisterSaved;

/** Which roles somebody is to have. */
export type SetUserRolesInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 6 of cashier, manager, logistics, hq, admin, customer. */
  roles: Array<Scalars['String']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** The outcome of giving roles. */
export type SetUserRolesResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | UnknownRole | UserSaved;

/** Where somebody is to work. */
export type SetUserStoresInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Open stores, 100 at most: a cashier or manager needs one. */
  storeIds: Array<Scalars['ID']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** The outcome of giving stores. */
export type SetUserStoresResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | StoreClosed | UserSaved;

/** A place of the chain: head office, a store or a logistics centre. */
export type Store = Versioned & {
  __typename?: 'Store';
  /** Where it is. */
  address: Address;
  /** Since when it is closed: it sells nothing and gets nothing. What lies there can leave. Null while it is open. */
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
  /** Whether shipped transfers are received by themselves or by hand. Null for who is not signed in. */
  receiving?: Maybe<Receiving>;
  /** Its registers in use, by code. Null for who is not signed in. */
  registers?: Maybe<Array<Register>>;
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
  /** Part of the name or code, without regard to accents and case. */
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
  /** The mother store; it sells too. A chain has one. */
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

/** There is no such role; nothing was changed. */
export type UnknownRole = Problem & {
  __typename?: 'UnknownRole';
  /** UNKNOWN_ROLE. */
  code: ProblemCode;
  /** The roles that there are. */
  known: Array<Scalars['String']['output']>;
  /** Which role came, and which there are. */
  message: Scalars['String']['output'];
  /** The role that there is not. */
  role: Scalars['String']['output'];
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

/** What to change of somebody. */
export type UpdateUserInput = {
  /** An email address that no other account has. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** The outcome of changing names or email address. */
export type UpdateUserResult = EmailTaken | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | UserSaved;

/**
 * Somebody with an account. Anybody signed in may know the name; the fields that may be null for others are for the
 * person, and for who holds `user:manage`.
 */
export type User = {
  __typename?: 'User';
  /** Since when there is the account; null for others. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when the account is gone; null while it is there, and for others. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null where there is none, and for others. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether they can sign in; null for others. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Null where there is none. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** The identity server's, and the `sub` of tokens. */
  id: Scalars['ID']['output'];
  /** Null where there is none. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** First and last name; the username where there are none. */
  name: Scalars['String']['output'];
  /** A change that the identity server has not taken yet; null while there is none, and for others. */
  pendingChange?: Maybe<PendingChange>;
  /** What they are: cashier, manager, logistics, hq, admin, customer; null for others. */
  roles?: Maybe<Array<Scalars['String']['output']>>;
  /** The stores they work in, by name; null for others. Logistics, head office and administrators see every store. */
  stores?: Maybe<Array<Store>>;
  /** What they sign in with. */
  username: Scalars['String']['output'];
};

/** A page of people. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** Rows with their cursors. */
  edges: Array<UserEdge>;
  /** The rows alone. */
  nodes: Array<User>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Somebody in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: User;
};

/** Narrows the people. What is left out does not narrow. */
export type UserFilter = {
  /** True for who can sign in, false for who is disabled. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this role: cashier, manager, logistics, hq, admin or customer. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Part of the username, a name or the email address, without regard to accents and case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Working in this store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The change stands. */
export type UserSaved = {
  __typename?: 'UserSaved';
  /** The person as they are now. */
  user: User;
};

/** Another account has the username already; nothing was changed. */
export type UsernameTaken = Problem & {
  __typename?: 'UsernameTaken';
  /** USERNAME_TAKEN. */
  code: ProblemCode;
  /** Which username it is. */
  message: Scalars['String']['output'];
  /** The username that is taken. */
  username: Scalars['String']['output'];
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
