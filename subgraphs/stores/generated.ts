import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Store as StoreRow } from './stores/entities/store.ts';
import type { Register as RegisterRow } from './registers/entities/register.ts';
import type { Person as PersonRow } from './users/entities/user.ts';
import type { SavedPerson, SavedStore, SavedRegister } from './mappers.ts';
import type { PersonChange as PersonChangeRow } from './users/entities/user-change.ts';
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
export type CreateUserResult = EmailTaken | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | PersonSaved | StoreClosed | UnknownRole | UsernameTaken;

/** Whom to delete. */
export type DeleteUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** The outcome of deleting. */
export type DeleteUserResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | PersonSaved;

/** Whom to disable. */
export type DisableUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** The outcome of disabling. */
export type DisableUserResult = AlreadyDone | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | PersonSaved;

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
export type EnableUserResult = AlreadyDone | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | PersonSaved;

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
  /** Adds a till to a place that sells. It can be sold at from now on. */
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
  /** Opens a closed place again, with the registers and the shelves that it had: what is low by now gets an alert. */
  reopenStore?: Maybe<ReopenStoreResult>;
  /** Takes a till out of use: nothing is sold at it from now on, and its sales stay. Its code is free again. */
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
   * The store whose assortment it gets: a shelf for each product that is carried there and not archived, empty,
   * with the same thresholds. What has a target level is planned to be filled from its centre. Left out, it has no
   * shelf until stock comes.
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
  /** The codes of its tills, each unique in it: 1 to 50 where it sells, none in a logistics centre. */
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

/**
 * Somebody with an account. Anybody signed in may know the name; the fields that may be null for others are for the
 * person, and for who holds `user:manage`.
 */
export type Person = {
  __typename?: 'Person';
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
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** Rows with their cursors. */
  edges: Array<PersonEdge>;
  /** The rows alone. */
  nodes: Array<Person>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Somebody in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Person;
};

/** The change stands. */
export type PersonSaved = {
  __typename?: 'PersonSaved';
  /** The person as they are now. */
  person: Person;
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

export type Query = {
  __typename?: 'Query';
  /** Who is signed in. Null for a service account. */
  me?: Maybe<Person>;
  /** One place by its id or code: exactly one of them. Null when there is none. */
  store?: Maybe<Store>;
  /** The chain's places, by name without regard to accents and case: for everybody. */
  stores?: Maybe<StoreConnection>;
  /** Somebody by id, as the identity server has them now; as last read while it is away. Null when there is nobody. */
  user?: Maybe<Person>;
  /**
   * The people with an account, by username. A person who registers, and a change made through this API, is in the list
   * at once; what an administrator changes at the identity server is read from there every ten minutes.
   */
  users?: Maybe<PersonConnection>;
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
export type SetUserRolesResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | LastAdministrator | NotFound | PersonSaved | UnknownRole;

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
export type SetUserStoresResult = IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | PersonSaved | StoreClosed;

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
  /** Its tills in use, by code. Null for who is not signed in. */
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
export type UpdateUserResult = EmailTaken | IdempotencyKeyReused | IdentityUnavailable | InvalidInput | NotFound | PersonSaved;

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
  Person: Person;
  Register: Register;
  Store: Store;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
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
  CreateUserResult:
    | ( Partial<EmailTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedPerson )
    | ( Partial<StoreClosed> )
    | ( Partial<UnknownRole> )
    | ( Partial<UsernameTaken> )
  ;
  DeleteUserResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<LastAdministrator> )
    | ( Partial<NotFound> )
    | ( SavedPerson )
  ;
  DisableUserResult:
    | ( Partial<AlreadyDone> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<LastAdministrator> )
    | ( Partial<NotFound> )
    | ( SavedPerson )
  ;
  EnableUserResult:
    | ( Partial<AlreadyDone> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedPerson )
  ;
  OpenStoreResult:
    | ( Partial<CodeTaken> )
    | ( Partial<Omit<HeadOfficeExists, 'store'> & { store: _RefType['Store'] }> )
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
  SetUserRolesResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<LastAdministrator> )
    | ( Partial<NotFound> )
    | ( SavedPerson )
    | ( Partial<UnknownRole> )
  ;
  SetUserStoresResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedPerson )
    | ( Partial<StoreClosed> )
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
  UpdateUserResult:
    | ( Partial<EmailTaken> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotFound> )
    | ( SavedPerson )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<AlreadyDone> )
    | ( Partial<CodeTaken> )
    | ( Partial<EmailTaken> )
    | ( Partial<Omit<HeadOfficeExists, 'store'> & { store: _RefType['Store'] }> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<IdentityUnavailable> )
    | ( Partial<InvalidInput> )
    | ( Partial<LastAdministrator> )
    | ( Partial<NotFound> )
    | ( Partial<RegisterNeeded> )
    | ( Partial<StoreClosed> )
    | ( Partial<StoreInUse> )
    | ( Partial<UnknownRole> )
    | ( Partial<UsernameTaken> )
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
  CodeHolder: ResolverTypeWrapper<Partial<CodeHolder>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CodeTaken: ResolverTypeWrapper<Partial<CodeTaken>>;
  CreateUserInput: ResolverTypeWrapper<Partial<CreateUserInput>>;
  CreateUserResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUserResult']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeleteUserInput: ResolverTypeWrapper<Partial<DeleteUserInput>>;
  DeleteUserResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteUserResult']>>;
  DisableUserInput: ResolverTypeWrapper<Partial<DisableUserInput>>;
  DisableUserResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableUserResult']>>;
  EmailTaken: ResolverTypeWrapper<Partial<EmailTaken>>;
  EnableUserInput: ResolverTypeWrapper<Partial<EnableUserInput>>;
  EnableUserResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableUserResult']>>;
  HeadOfficeExists: ResolverTypeWrapper<Partial<Omit<HeadOfficeExists, 'store'> & { store: ResolversTypes['Store'] }>>;
  IdempotencyKeyReused: ResolverTypeWrapper<Partial<IdempotencyKeyReused>>;
  IdentityUnavailable: ResolverTypeWrapper<Partial<IdentityUnavailable>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  JSON: ResolverTypeWrapper<Partial<Scalars['JSON']['output']>>;
  LastAdministrator: ResolverTypeWrapper<Partial<LastAdministrator>>;
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
  PendingChange: ResolverTypeWrapper<PersonChangeRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Connection<PersonRow>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  PersonEdge: ResolverTypeWrapper<Partial<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>>;
  PersonSaved: ResolverTypeWrapper<SavedPerson>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: ResolverTypeWrapper<Partial<ProblemCode>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receiving: ResolverTypeWrapper<Partial<Receiving>>;
  Register: ResolverTypeWrapper<RegisterRow>;
  RegisterNeeded: ResolverTypeWrapper<Partial<RegisterNeeded>>;
  RegisterSaved: ResolverTypeWrapper<SavedRegister>;
  ReopenStoreInput: ResolverTypeWrapper<Partial<ReopenStoreInput>>;
  ReopenStoreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenStoreResult']>>;
  RetireRegisterInput: ResolverTypeWrapper<Partial<RetireRegisterInput>>;
  RetireRegisterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireRegisterResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  SetUserRolesInput: ResolverTypeWrapper<Partial<SetUserRolesInput>>;
  SetUserRolesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUserRolesResult']>>;
  SetUserStoresInput: ResolverTypeWrapper<Partial<SetUserStoresInput>>;
  SetUserStoresResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUserStoresResult']>>;
  Store: ResolverTypeWrapper<StoreRow>;
  StoreClosed: ResolverTypeWrapper<Partial<StoreClosed>>;
  StoreConnection: ResolverTypeWrapper<Connection<StoreRow>>;
  StoreEdge: ResolverTypeWrapper<Partial<Omit<StoreEdge, 'node'> & { node: ResolversTypes['Store'] }>>;
  StoreFilter: ResolverTypeWrapper<Partial<StoreFilter>>;
  StoreInUse: ResolverTypeWrapper<Partial<StoreInUse>>;
  StoreKind: ResolverTypeWrapper<Partial<StoreKind>>;
  StoreSaved: ResolverTypeWrapper<SavedStore>;
  UnknownRole: ResolverTypeWrapper<Partial<UnknownRole>>;
  UpdateStoreInput: ResolverTypeWrapper<Partial<UpdateStoreInput>>;
  UpdateStoreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateStoreResult']>>;
  UpdateUserInput: ResolverTypeWrapper<Partial<UpdateUserInput>>;
  UpdateUserResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateUserResult']>>;
  UserFilter: ResolverTypeWrapper<Partial<UserFilter>>;
  UsernameTaken: ResolverTypeWrapper<Partial<UsernameTaken>>;
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
  CodeHolder: Partial<CodeHolder>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CodeTaken: Partial<CodeTaken>;
  CreateUserInput: Partial<CreateUserInput>;
  CreateUserResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateUserResult']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DeleteUserInput: Partial<DeleteUserInput>;
  DeleteUserResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeleteUserResult']>;
  DisableUserInput: Partial<DisableUserInput>;
  DisableUserResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DisableUserResult']>;
  EmailTaken: Partial<EmailTaken>;
  EnableUserInput: Partial<EnableUserInput>;
  EnableUserResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EnableUserResult']>;
  HeadOfficeExists: Partial<Omit<HeadOfficeExists, 'store'> & { store: ResolversParentTypes['Store'] }>;
  IdempotencyKeyReused: Partial<IdempotencyKeyReused>;
  IdentityUnavailable: Partial<IdentityUnavailable>;
  InvalidInput: Partial<InvalidInput>;
  JSON: Partial<Scalars['JSON']['output']>;
  LastAdministrator: Partial<LastAdministrator>;
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
  PendingChange: PersonChangeRow;
  Person: PersonRow;
  PersonConnection: Connection<PersonRow>;
  Int: Partial<Scalars['Int']['output']>;
  PersonEdge: Partial<Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] }>;
  PersonSaved: SavedPerson;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  Register: RegisterRow;
  RegisterNeeded: Partial<RegisterNeeded>;
  RegisterSaved: SavedRegister;
  ReopenStoreInput: Partial<ReopenStoreInput>;
  ReopenStoreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReopenStoreResult']>;
  RetireRegisterInput: Partial<RetireRegisterInput>;
  RetireRegisterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RetireRegisterResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  SetUserRolesInput: Partial<SetUserRolesInput>;
  SetUserRolesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetUserRolesResult']>;
  SetUserStoresInput: Partial<SetUserStoresInput>;
  SetUserStoresResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetUserStoresResult']>;
  Store: StoreRow;
  StoreClosed: Partial<StoreClosed>;
  StoreConnection: Connection<StoreRow>;
  StoreEdge: Partial<Omit<StoreEdge, 'node'> & { node: ResolversParentTypes['Store'] }>;
  StoreFilter: Partial<StoreFilter>;
  StoreInUse: Partial<StoreInUse>;
  StoreSaved: SavedStore;
  UnknownRole: Partial<UnknownRole>;
  UpdateStoreInput: Partial<UpdateStoreInput>;
  UpdateStoreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateStoreResult']>;
  UpdateUserInput: Partial<UpdateUserInput>;
  UpdateUserResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateUserResult']>;
  UserFilter: Partial<UserFilter>;
  UsernameTaken: Partial<UsernameTaken>;
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

export type CreateUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUserResult'] = ResolversParentTypes['CreateUserResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'PersonSaved' | 'StoreClosed' | 'UnknownRole' | 'UsernameTaken', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserResult'] = ResolversParentTypes['DeleteUserResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'PersonSaved', ParentType, ContextType>;
};

export type DisableUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableUserResult'] = ResolversParentTypes['DisableUserResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'PersonSaved', ParentType, ContextType>;
};

export type EmailTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnableUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableUserResult'] = ResolversParentTypes['EnableUserResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'PersonSaved', ParentType, ContextType>;
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
  addRegister?: Resolver<Maybe<ResolversTypes['AddRegisterResult']>, ParentType, ContextType, RequireFields<MutationAddRegisterArgs, 'input'>>;
  closeStore?: Resolver<Maybe<ResolversTypes['CloseStoreResult']>, ParentType, ContextType, RequireFields<MutationCloseStoreArgs, 'input'>>;
  createUser?: Resolver<Maybe<ResolversTypes['CreateUserResult']>, ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  deleteUser?: Resolver<Maybe<ResolversTypes['DeleteUserResult']>, ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'input'>>;
  disableUser?: Resolver<Maybe<ResolversTypes['DisableUserResult']>, ParentType, ContextType, RequireFields<MutationDisableUserArgs, 'input'>>;
  enableUser?: Resolver<Maybe<ResolversTypes['EnableUserResult']>, ParentType, ContextType, RequireFields<MutationEnableUserArgs, 'input'>>;
  openStore?: Resolver<Maybe<ResolversTypes['OpenStoreResult']>, ParentType, ContextType, RequireFields<MutationOpenStoreArgs, 'input'>>;
  reopenStore?: Resolver<Maybe<ResolversTypes['ReopenStoreResult']>, ParentType, ContextType, RequireFields<MutationReopenStoreArgs, 'input'>>;
  retireRegister?: Resolver<Maybe<ResolversTypes['RetireRegisterResult']>, ParentType, ContextType, RequireFields<MutationRetireRegisterArgs, 'input'>>;
  setUserRoles?: Resolver<Maybe<ResolversTypes['SetUserRolesResult']>, ParentType, ContextType, RequireFields<MutationSetUserRolesArgs, 'input'>>;
  setUserStores?: Resolver<Maybe<ResolversTypes['SetUserStoresResult']>, ParentType, ContextType, RequireFields<MutationSetUserStoresArgs, 'input'>>;
  updateStore?: Resolver<Maybe<ResolversTypes['UpdateStoreResult']>, ParentType, ContextType, RequireFields<MutationUpdateStoreArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UpdateUserResult']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
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
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PendingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChange'] = ResolversParentTypes['PendingChange']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pendingChange?: Resolver<Maybe<ResolversTypes['PendingChange']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  stores?: Resolver<Maybe<Array<ResolversTypes['Store']>>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSaved'] = ResolversParentTypes['PersonSaved']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'CodeTaken' | 'EmailTaken' | 'HeadOfficeExists' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'RegisterNeeded' | 'StoreClosed' | 'StoreInUse' | 'UnknownRole' | 'UsernameTaken' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, Partial<QueryStoreArgs>>;
  stores?: Resolver<Maybe<ResolversTypes['StoreConnection']>, ParentType, ContextType, Partial<QueryStoresArgs>>;
  user?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
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

export type SetUserRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserRolesResult'] = ResolversParentTypes['SetUserRolesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'PersonSaved' | 'UnknownRole', ParentType, ContextType>;
};

export type SetUserStoresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserStoresResult'] = ResolversParentTypes['SetUserStoresResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'PersonSaved' | 'StoreClosed', ParentType, ContextType>;
};

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
  receiving?: Resolver<Maybe<ResolversTypes['Receiving']>, ParentType, ContextType>;
  registers?: Resolver<Maybe<Array<ResolversTypes['Register']>>, ParentType, ContextType, RequireFields<StoreRegistersArgs, 'includeRetired'>>;
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
  __resolveType: TypeResolveFn<'EmailTaken' | 'IdempotencyKeyReused' | 'IdentityUnavailable' | 'InvalidInput' | 'NotFound' | 'PersonSaved', ParentType, ContextType>;
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
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonSaved?: PersonSavedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
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
  UsernameTaken?: UsernameTakenResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
};

