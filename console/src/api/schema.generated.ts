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
  DateTime: { input: string; output: string; }
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

/** Which alert somebody looks after. */
export type AcknowledgeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** Something to say with it: 1 to 1000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
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

/** A correction of many shelves. */
export type AdjustStockInBulkInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 10000 lines, each of another shelf. */
  lines: Array<AdjustStockLine>;
  /** What becomes of the others when a line cannot be made. */
  mode: BulkMode;
  /** What there is to say of it, for who reads the ledger: 1 to 200 characters. It stands with each line. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, for all lines. */
  reason: AdjustmentReason;
};

/** A correction of one shelf. */
export type AdjustStockInput = {
  /** Units to add, or to take when negative: -10000 to 10000, not 0. */
  delta: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What there is to say of it, for who reads the ledger: 1 to 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Of what. Archived products as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
  /** Why. */
  reason: AdjustmentReason;
  /**
   * Corrects it though more is promised than would be left: planned transfers send less, the newest first, and one of which
   * nothing is left is called off. Left out, that is refused with StockPromised.
   */
  shortenPromises?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** A correction of one shelf among many. */
export type AdjustStockLine = {
  /** Units to add, or to take when negative: -10000 to 10000, not 0. */
  delta: Scalars['Int']['input'];
  /** Of what. Archived products as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** Why a shelf is corrected. */
export type AdjustmentReason =
  /** The record was wrong. */
  | 'CORRECTION'
  /** Broken or spoilt. */
  | 'DAMAGE'
  /** A supplier has delivered. */
  | 'DELIVERY'
  /** Missing. */
  | 'LOSS';

/** Which restock request to approve. */
export type ApproveRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /**
   * All that is approved, 1 to 200 lines; what the request asks and no line names is not served. Left out: everything as
   * it was asked.
   */
  lines?: InputMaybe<Array<ApprovedLine>>;
  /** Its id. */
  requestId: Scalars['ID']['input'];
};

/** What is approved of a product. A product may stand in several lines, each with another donor. */
export type ApprovedLine = {
  /** Who gives. Left out: whom the plan has chosen; where there is no plan, the centre that supplies the store. */
  donorId?: InputMaybe<Scalars['ID']['input']>;
  /** Of what: one of the products that were asked for. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000; more than was asked for, too. */
  quantity: Scalars['Int']['input'];
};

/** Which category to take out of use. */
export type ArchiveCategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** Which product to take out of the assortment. */
export type ArchiveProductInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** Which rule to archive. */
export type ArchiveRestockRuleInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  ruleId: Scalars['ID']['input'];
};

/** Whether something can be bought, without figures. */
export type Availability =
  /** More than the reorder point in some open store. */
  | 'IN_STOCK'
  /** Some left, but at or below the reorder point everywhere. */
  | 'LOW'
  /** Nothing left in any open store. */
  | 'OUT';

/** What becomes of a bulk when some of its lines cannot be made. */
export type BulkMode =
  /** Nothing is changed: `LinesRefused` tells the lines. */
  | 'ALL_OR_NOTHING'
  /** The others are made: `StockAdjustedInBulk` tells those that were not. */
  | 'LINE_BY_LINE';

/** Which restock request to withdraw. */
export type CancelRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters, when there is any. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  requestId: Scalars['ID']['input'];
};

/** Which transfer is called off. */
export type CancelTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for its history: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** Narrows the categories. What is left out does not narrow. */
export type CategoryFilter = {
  /** Also archived ones. */
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those directly below this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of which each begins a word of the name, without regard to accents, case and order. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those that stand below none. */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which place to close. */
export type CloseStoreInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  storeId: Scalars['ID']['input'];
};

/** Of which transfer nothing more will arrive. */
export type CloseTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What became of the rest, for its history: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** What somebody says about an alert. */
export type CommentOnAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** 1 to 1000 characters, in lines if need be. */
  comment: Scalars['String']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** A count of a store, or of a part of it. */
export type CountStockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one a product. */
  lines: Array<CountStockLine>;
  /**
   * Books the count though more is promised than was counted: planned transfers send less, the newest first, and one of
   * which nothing is left is called off. Left out, that is refused with StockPromised.
   */
  shortenPromises?: InputMaybe<Scalars['Boolean']['input']>;
  /** The store that was counted. */
  storeId: Scalars['ID']['input'];
};

/** What was counted of a product. */
export type CountStockLine = {
  /** Units that there are, promised ones included: 0 to 1000000. */
  counted: Scalars['Int']['input'];
  /** What the record said when the shelf was counted, 0 where there was no shelf yet: `onHand` of `countDifferences`. */
  expected: Scalars['Int']['input'];
  /** Of what. Archived products are counted as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
};

/** A line of a sheet that nobody has compared yet. */
export type CountedLine = {
  /** Units that there are, promised ones included: 0 to 1000000. */
  counted: Scalars['Int']['input'];
  /** Of what. Archived products are counted as well: what lies there lies there. */
  productId: Scalars['ID']['input'];
};

/** A category to add. */
export type CreateCategoryInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters, unique in the chain without regard to accents and case. */
  name: Scalars['String']['input'];
  /** What it stands below; left out for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** What somebody wants to be told of. */
export type CreateNotificationRuleInput = {
  /** How. */
  channel: NotificationChannel;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key makes no second rule. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether to tell of resolved alerts as well; no when left out. */
  onResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alerts of these severities; of all when left out. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Alerts of these stores, 1 to 100 that the caller works in; of all of them, whichever these are then, when left out. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * One email address, or a URL: https, outside production and tests http too, that leads to a public address, without a
   * username and a password.
   */
  target: Scalars['String']['input'];
};

/** A product to add. */
export type CreateProductInput = {
  /** Free attributes, none when left out: an object of at most 16 KiB as JSON, nested at most 5 deep. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * The code on the package, kept as it is typed; left out where there is none. 8, 12, 13 or 14 digits, blanks and hyphens
   * apart, claim to be a GTIN (EAN-8, UPC-A, EAN-13, GTIN-14): the check digit must hold. Any other code is the chain's
   * own: 1 to 48 letters, digits, blanks and `. _ - / + $ %`; an own code as long as a GTIN needs a letter. Unique in the
   * chain in every form: of a GTIN as GTIN-14, of an own code without regard to case and blanks.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** Where the catalogue shows it first. */
  categoryId: Scalars['ID']['input'];
  /** Up to 5,000 characters, also of several lines. */
  description?: Scalars['String']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Where the catalogue shows it as well: at most 10 others. */
  otherCategoryIds?: Array<Scalars['ID']['input']>;
  /** Price of one, tax included, in minor units: 0 to 1,000,000,000. */
  price: Scalars['SafeInt']['input'];
  /** 1 to 40 letters, digits and `. _ - /`, unique in the chain without regard to case. It stays that. */
  sku: Scalars['String']['input'];
  /** Decides the tax rate. */
  taxClass: TaxClass;
};

/** A new rule. */
export type CreateRestockRuleInput = {
  /** The category that it is for, with those below it. Not with a product. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The product that it is for; null for several. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The store that it is for; null for every store. */
  storeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  terms: RestockTerms;
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

/** Which rule ends. */
export type DeleteNotificationRuleInput = {
  /** Its id. */
  ruleId: Scalars['ID']['input'];
};

/** Whom to delete. */
export type DeleteUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** What was brought of a product. */
export type DeliveryLine = {
  /** Of what; not archived. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000. */
  quantity: Scalars['Int']['input'];
};

/** Whom to disable. */
export type DisableUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** Whom to enable. */
export type EnableUserInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Their id. */
  userId: Scalars['ID']['input'];
};

/** A failed job. */
export type FailedJobInput = {
  /** Its id within the queue. */
  jobId: Scalars['String']['input'];
  /** Its queue. */
  queue: Scalars['String']['input'];
};

/** Which category goes into which. */
export type MergeCategoriesInput = {
  /** The one that is emptied and archived. */
  categoryId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The one that stays, neither the same nor one below it. */
  intoCategoryId: Scalars['ID']['input'];
};

/** Why a shelf has changed. */
export type MovementReason =
  /** The record was wrong. */
  | 'CORRECTION'
  /** Counted: the record was set to what there is. */
  | 'COUNT'
  /** Broken or spoilt. */
  | 'DAMAGE'
  /** Brought by a supplier. */
  | 'DELIVERY'
  /** Taken over from another system. */
  | 'IMPORT'
  /** Missing. */
  | 'LOSS'
  /** Brought back by a customer. */
  | 'RETURN'
  /** Sold. */
  | 'SALE'
  /** Received from another store. */
  | 'TRANSFER_IN'
  /** Shipped to another store. */
  | 'TRANSFER_OUT';

/** How somebody is notified. */
export type NotificationChannel =
  /** A mail; at most one a store and 15 minutes: the rest is summed up in the next. */
  | 'EMAIL'
  /** A signed POST for each change of an alert, as Standard Webhooks has it; docs/webhooks.md shows how to verify it. */
  | 'WEBHOOK';

/** Narrows the notifications. What is left out does not narrow. */
export type NotificationFilter = {
  /** By this channel. */
  channel?: InputMaybe<NotificationChannel>;
  /** In one of these states. */
  states?: InputMaybe<Array<NotificationState>>;
  /** About these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Where a notification stands. */
export type NotificationState =
  /** Its rule was switched off, or the person works in the store no more, before it was sent. */
  | 'CANCELLED'
  /** It was tried for a day, or the receiver is gone: `redeliverNotification` tries again. */
  | 'FAILED'
  /** The mail server, or the webhook's receiver, has taken it. */
  | 'SENT'
  /** It is due, or waits for its next attempt. */
  | 'WAITING';

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

/** When a place is open on a weekday, by its own clock. */
export type OpeningHoursInput = {
  /** Until when: later than `opens`, or 00:00 for midnight, the end of the day. */
  closes: Scalars['LocalTime']['input'];
  /** On which day. */
  day: Weekday;
  /** From when. */
  opens: Scalars['LocalTime']['input'];
};

/** Business days, the first and the last included: each in its store's own time zone. At most 366. */
export type PeriodInput = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** The last day. */
  to: Scalars['LocalDate']['input'];
};

/** What is to go from one store to another. */
export type PlanTransferInput = {
  /** Who gives. */
  fromStoreId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one a product. */
  lines: Array<TransferLineInput>;
  /** What the others should know: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who receives: any other store that is open. */
  toStoreId: Scalars['ID']['input'];
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

/** Narrows the catalogue. What is left out does not narrow. */
export type ProductFilter = {
  /** Products of this category, as their first or another, and of those below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Also archived products. */
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Part of the name, upper or lower case.
   * @deprecated Use `search`, which finds accents and codes too.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Words of which each begins a word of the name, the SKU or the barcode, or each a word of the name of a category that
   * the product is in or below: without regard to accents, case and order. Digits may be the beginning of a barcode in any
   * of its forms, with blanks and hyphens or without. At most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Products taxed so. */
  taxClass?: InputMaybe<TaxClass>;
};

/** What a supplier has brought. */
export type ReceiveDeliveryInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 lines, one a product. */
  lines: Array<DeliveryLine>;
  /**
   * Receives it though a delivery of this reference and these lines was received before: the supplier has brought the same
   * again. Left out, that is refused with DuplicateDelivery.
   */
  receiveAgain?: InputMaybe<Scalars['Boolean']['input']>;
  /** The logistics centre that it came to. */
  storeId: Scalars['ID']['input'];
  /** The supplier's own reference, for example the number of the delivery note: 1 to 100 characters. */
  supplierReference: Scalars['String']['input'];
};

/** What has arrived of which transfer. */
export type ReceiveTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** What has arrived now, 1 to 1000 lines, one a product; all that is still to come when left out. */
  lines?: InputMaybe<Array<TransferLineInput>>;
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** How shipped transfers are received. */
export type Receiving =
  /** By themselves, when they arrive. */
  | 'AUTOMATIC'
  /** By hand, by somebody in the store. */
  | 'CONFIRMED';

/** Which notification is to be sent once more. */
export type RedeliverNotificationInput = {
  /** Its id. */
  notificationId: Scalars['ID']['input'];
};

/** Which restock request to refuse. */
export type RejectRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for who asked: 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Its id. */
  requestId: Scalars['ID']['input'];
};

/** Which place to open again. */
export type ReopenStoreInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  storeId: Scalars['ID']['input'];
};

/** Shelves to rebuild. */
export type RepairStockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Of what: 1 to 100 products. */
  productIds: Array<Scalars['ID']['input']>;
  /** Why, for who reads the log: 1 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** A store's wish for stock. */
export type RequestRestockInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 lines, one a product. */
  lines: Array<WantedLine>;
  /** What who decides should know: 1 to 500 characters, when there is any. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The store that wants it, open. */
  storeId: Scalars['ID']['input'];
};

/** Why a store gives to a restock, or not. */
export type RestockDonorReason =
  /** All who could give have less together than the rule's minimum. */
  | 'BELOW_MINIMUM'
  /** It gives. */
  | 'CHOSEN'
  /** It is closed. */
  | 'CLOSED'
  /** Those who were asked before it had enough. */
  | 'ENOUGH_ALREADY'
  /** What it can spare goes to shelves that are emptier. */
  | 'GIVEN_TO_OTHERS'
  /** It can spare less than a pack. */
  | 'LESS_THAN_A_PACK'
  /** The rule does not ask it. */
  | 'NOT_IN_SOURCE'
  /** It has nothing above its own reorder point. */
  | 'NO_SURPLUS';

/** Where a restock request comes from. */
export type RestockOrigin =
  /** A person. */
  | 'ASKED'
  /** The planner: the shelf was at or below its reorder point. */
  | 'PLANNED';

/** Narrows the restock requests. What is left out does not narrow. */
export type RestockRequestFilter = {
  /** Requests made at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Requests of these origins: asked by a person, or planned. */
  origins?: InputMaybe<Array<RestockOrigin>>;
  /** Requests for this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Requests that this person or service has made: `id` of `requestedBy`. */
  requestedById?: InputMaybe<Scalars['String']['input']>;
  /** Requests in these states. */
  states?: InputMaybe<Array<RestockState>>;
  /** Requests of these receiving stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Requests made before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How restock requests are sorted. */
export type RestockRequestOrder =
  /** By when they were made, the newest first. */
  | 'NEWEST'
  /** By when they were made, the oldest first: what has waited longest. */
  | 'OLDEST';

/** Narrows the restock rules. What is left out does not narrow. */
export type RestockRuleFilter = {
  /** True for those that were archived; else those in force. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rules of this category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Rules of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Rules of these stores, at most 100; those of every store too. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Who may give what a rule plans. */
export type RestockSource =
  /** The logistics centre that supplies the store, then any store that has more than its own reorder point. */
  | 'AUTOMATIC'
  /** The logistics centre that supplies the store. */
  | 'CENTRE'
  /** The stores that the rule lists, by priority. */
  | 'LISTED';

/** Where a restock request stands. */
export type RestockState =
  /** Stock is reserved and the transfers planned. */
  | 'APPROVED'
  /** No donor can serve it yet. */
  | 'AWAITING_SUPPLY'
  /** Withdrawn. */
  | 'CANCELLED'
  /** Stock is on its way: the first transfer has left. */
  | 'IN_TRANSIT'
  /** The stock is on the shelf: the last transfer has ended. */
  | 'RECEIVED'
  /** Refused. */
  | 'REJECTED'
  /** Waits for a decision. */
  | 'REQUESTED';

/** What happened to a restock request, or to a rule. */
export type RestockStepType =
  /** It was approved. */
  | 'APPROVED'
  /** It was withdrawn, or all of its transfers were called off. */
  | 'CANCELLED'
  /** The last of its transfers has ended. */
  | 'RECEIVED'
  /** It was turned down. */
  | 'REJECTED'
  /** It waited for supply, and donors were found. */
  | 'REPLANNED'
  /** It was planned by the system, or asked for. */
  | 'REQUESTED'
  /** The rule was made, changed or archived. */
  | 'RULE_CHANGED'
  /** The first of its transfers has left. */
  | 'SHIPPED';

/** What a rule says: whole, also when it is changed. */
export type RestockTerms = {
  /** Units up to which a plan approves itself: 1 to 1,000,000. Where both limits are given, both must be kept. */
  approveUpToUnits?: InputMaybe<Scalars['Int']['input']>;
  /** Value up to which a plan approves itself, in minor units at the price of sale: 1 to 1,000,000,000,000. */
  approveUpToValue?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 0 to 1,000,000, not over the reorder point; null when the shelves keep theirs, lowered to the reorder point. */
  criticalThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Who may give, by priority, for LISTED: 1 to 20 open stores, none of them the rule's own. */
  donorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Units at the least: 1 to 1,000,000; 1 when left out. */
  minimumQuantity?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 0 to 1,000,000, over the reorder point and not below the target; null when the shelves keep theirs, raised to the
   * target.
   */
  overstockThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Units that come together: 1 to 10,000; 1 when left out. */
  packSize?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 1,000,000, with `targetLevel`; null when the shelves keep theirs. */
  reorderPoint?: InputMaybe<Scalars['Int']['input']>;
  /** Who may give; AUTOMATIC when left out. */
  source?: InputMaybe<RestockSource>;
  /** 0 to 1,000,000, not below the reorder point. */
  targetLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** Which category to take into use again. */
export type RestoreCategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** Which product to put back. */
export type RestoreProductInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  productId: Scalars['ID']['input'];
};

/** Which till to take out of use. */
export type RetireRegisterInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  registerId: Scalars['ID']['input'];
};

/** What is sold at a register. */
export type RingUpSaleInput = {
  /** A fresh one for each new sale, 1 to 200 characters: a retry with the same key sells nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines; lines of one product are added up. */
  lines: Array<SaleLineInput>;
  /** The register in that store. */
  registerId: Scalars['ID']['input'];
  /** The store; one of the cashier's own. */
  storeId: Scalars['ID']['input'];
};

/** Whose secret is to be another. */
export type RotateNotificationSecretInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key rotates nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The rule, of a webhook. */
  ruleId: Scalars['ID']['input'];
};

/** Narrows the sales. What is left out does not narrow. */
export type SaleFilter = {
  /** Sales in these states. */
  states?: InputMaybe<Array<SaleState>>;
  /** Sales of these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A product at the till. */
export type SaleLineInput = {
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** How many: 1 to 10000. */
  quantity: Scalars['Int']['input'];
  /**
   * The price of one that the till showed, in minor units. It is compared and never used: when it is no longer
   * the price, the sale is refused with PriceChanged.
   */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** Where a sale stands. */
export type SaleState =
  /** Sold, with a receipt number. */
  | 'COMPLETED'
  /** Rung up, and not settled yet: that takes at most a minute. */
  | 'PENDING'
  /** Refused; nothing was taken. */
  | 'REJECTED';

/** The thresholds of shelves of a store. */
export type SetThresholdsInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 lines, each of another product of the assortment. */
  lines: Array<ThresholdLine>;
  /** Where. */
  storeId: Scalars['ID']['input'];
};

/** Which roles somebody is to have. */
export type SetUserRolesInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 6 of cashier, manager, logistics, hq, admin, customer. */
  roles: Array<Scalars['String']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** Where somebody is to work. */
export type SetUserStoresInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Open stores, 100 at most: a cashier or manager needs one. */
  storeIds: Array<Scalars['ID']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** Which transfer has left. */
export type ShipTransferInput = {
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  transferId: Scalars['ID']['input'];
};

/** Which alert is to rest. */
export type SnoozeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** Something to say with it: 1 to 1000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Until when: in the future, at most 30 days ahead. */
  until: Scalars['DateTime']['input'];
};

/** What happened to an alert. */
export type StockAlertChangeKind =
  /** Somebody looks after it. */
  | 'ACKNOWLEDGED'
  /** Somebody said something about it. */
  | 'COMMENTED'
  /** It got better, and still stands. */
  | 'IMPROVED'
  /** It began. */
  | 'OPENED'
  /** It is open as the stream begins: only where `includeOpen` was asked for. */
  | 'PRESENT'
  /** It had ended less than 15 minutes before, and stands again. */
  | 'REOPENED'
  /** It ended. */
  | 'RESOLVED'
  /** Somebody lets it rest until a time. */
  | 'SNOOZED'
  /** It no longer rests: somebody woke it, or its time has come. */
  | 'WOKEN'
  /** It got worse. */
  | 'WORSENED';

/** Narrows the alerts. What is left out does not narrow. */
export type StockAlertFilter = {
  /** Whether somebody has acknowledged them. */
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Opened at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Alerts of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Alerts of these severities. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Whether they are snoozed now. */
  snoozed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alerts in these states. */
  states?: InputMaybe<Array<StockAlertState>>;
  /** Alerts of these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Opened before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** In which order alerts come. */
export type StockAlertOrder =
  /** Out of stock first, then critical, low and overstock; of each the newest first. */
  | 'MOST_SEVERE'
  /** The newest first. */
  | 'NEWEST';

/** How bad an alert is. */
export type StockAlertSeverity =
  /** At or below the critical threshold. */
  | 'CRITICAL'
  /** At or below the reorder point. */
  | 'LOW'
  /** Nothing available. */
  | 'OUT_OF_STOCK'
  /** More than the overstock threshold. */
  | 'OVERSTOCK';

/** Whether an alert stands. */
export type StockAlertState =
  /** It stands. */
  | 'OPEN'
  /** The shelf is filled again. */
  | 'RESOLVED';

/** How a shelf stands to its thresholds. */
export type StockHolding =
  /** Available is at or below the reorder point. */
  | 'TOO_LITTLE'
  /** Available is over the overstock threshold. */
  | 'TOO_MUCH';

/** Narrows the shelves. What is left out does not narrow. */
export type StockLevelFilter = {
  /** Of the products in this category or one below it, be it their primary one or another. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that hold too little or too much: of open stores, and of products in the assortment. */
  holding?: InputMaybe<StockHolding>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Of the products that `products` finds by it: words of which each begins a word of the name, the SKU or the barcode, or
   * each a word of the name of a category that it is in. Without regard to accents, case and order; at most 100 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** By what shelves are sorted. */
export type StockLevelOrder =
  /** What is available, the least first. */
  | 'AVAILABLE'
  /** How many days that lasts, the least first; what does not sell comes last. */
  | 'DAYS_OF_COVER'
  /** How many days that lasts, the most first: what does not sell comes before all, and what is empty last. */
  | 'LONGEST_COVER'
  /** What is available, the most first. */
  | 'MOST_AVAILABLE'
  /** The product's name, without regard to accents and case. */
  | 'NAME';

/** Narrows the movements. What is left out does not narrow. */
export type StockMovementFilter = {
  /** By the person or service with this id at the identity server. */
  actorId?: InputMaybe<Scalars['String']['input']>;
  /** From this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** For one of these reasons. */
  reasons?: InputMaybe<Array<MovementReason>>;
  /** Of the sale, transfer, count, delivery or adjustment with this id, as `reference.id` shows it. */
  referenceId?: InputMaybe<Scalars['String']['input']>;
  /** In these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Until just before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
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

/** What kind of place it is. */
export type StoreKind =
  /** The mother store; it sells too. A chain has one. */
  | 'HEAD_OFFICE'
  /** Supplies stores. */
  | 'LOGISTICS_CENTRE'
  /** Sells. */
  | 'STANDARD_STORE';

/** How a product is taxed. */
export type TaxClass =
  /** The lower rate. */
  | 'REDUCED'
  /** The full rate. */
  | 'STANDARD'
  /** No tax, for example basic groceries. */
  | 'ZERO';

/**
 * The thresholds of a shelf: 0 <= criticalThreshold <= reorderPoint < overstockThreshold, and the target level not below
 * the reorder point, nor over overstockThreshold. What is left out stays as it is.
 */
export type ThresholdLine = {
  /** Falling to it makes the alert critical: 0 to 1,000,000. */
  criticalThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Rising over it opens an overstock alert: 0 to 1,000,000; null for none. */
  overstockThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** Falling to it opens an alert and plans a restock: 0 to 1,000,000. */
  reorderPoint?: InputMaybe<Scalars['Int']['input']>;
  /** What a restock fills up to: 0 to 1,000,000; 0 for no restock. */
  targetLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** Narrows the transfers. What is left out does not narrow. */
export type TransferFilter = {
  /** Planned from this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** From these stores, at most 100. */
  fromStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** That carry this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** On their way since before this moment, and not all there: those that seem to be stuck. */
  shippedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In these states. */
  states?: InputMaybe<Array<TransferState>>;
  /** From or to these stores, at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To these stores, at most 100. */
  toStoreIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Planned before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** So much of a product. */
export type TransferLineInput = {
  /** Of what. Archived products can be transferred as well: what is no longer sold must be able to leave a shelf. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000. */
  quantity: Scalars['Int']['input'];
};

/** Where a transfer stands. */
export type TransferState =
  /** Called off before it left; the reservation was given back. */
  | 'CANCELLED'
  /** Reserved at the giving store. */
  | 'PLANNED'
  /** Settled at the receiving store: each unit was received, or is lost. */
  | 'RECEIVED'
  /** On its way; a part of it may have arrived, which its lines show. */
  | 'SHIPPED';

/** What happened to a transfer. */
export type TransferStepType =
  /** It was called off before it left. */
  | 'CANCELLED'
  /** Nothing more will come: what was missing is lost. */
  | 'CLOSED'
  /** It was planned, and reserved. */
  | 'PLANNED'
  /** A part of it arrived, or all. */
  | 'RECEIVED'
  /** It left the giving store. */
  | 'SHIPPED'
  /** Less was found than was promised, before it left: its lines are what is not sent. */
  | 'SHORTENED';

/** What to change of a category. What is left out stays as it is. */
export type UpdateCategoryInput = {
  /** Which category. */
  categoryId: Scalars['ID']['input'];
  /** The version that was read: when it is another by now, nothing is changed and VersionConflict shows the category. */
  expectedVersion: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters, unique in the chain without regard to accents and case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is to stand below, neither itself nor one below it; null for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is to be different. What is left out stays. */
export type UpdateNotificationRuleInput = {
  /** Whether to send anything; what waits while it is not active is cancelled. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to tell of resolved alerts as well. */
  onResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which rule. */
  ruleId: Scalars['ID']['input'];
  /** Alerts of these severities; null for all. */
  severities?: InputMaybe<Array<StockAlertSeverity>>;
  /** Alerts of these stores, 1 to 100 that the caller works in; null for all of them. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where to, for its channel. */
  target?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a product. What is left out, or null where that says nothing, stays as it is. */
export type UpdateProductInput = {
  /** All free attributes: an object of at most 16 KiB as JSON, nested at most 5 deep. */
  attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** The code on the package, as `createProduct` takes it; null for none. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** Where the catalogue shows it first. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 5,000 characters, also of several lines. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read: when it is another by now, nothing is changed and VersionConflict shows the product. */
  expectedVersion: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All where the catalogue shows it as well: at most 10 others. */
  otherCategoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Price of one, tax included, in minor units: 0 to 1,000,000,000. */
  price?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Decides the tax rate. */
  taxClass?: InputMaybe<TaxClass>;
};

/** New terms for a rule. */
export type UpdateRestockRuleInput = {
  /** The version that was read: when it is another by now, nothing is changed and VersionConflict shows the rule. */
  expectedVersion: Scalars['Int']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  ruleId: Scalars['ID']['input'];
  /** What it says from now on, whole. */
  terms: RestockTerms;
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

/** Which alert is to rest no longer. */
export type WakeAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
  /** A fresh one for each new intention, 1 to 200 characters: a retry with the same key changes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
};

/** What is wanted of a product. */
export type WantedLine = {
  /** Of what; not archived. */
  productId: Scalars['ID']['input'];
  /** Units: 1 to 1000000. */
  quantity: Scalars['Int']['input'];
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
