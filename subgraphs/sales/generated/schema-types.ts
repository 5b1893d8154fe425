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

/** The object is already in the requested state. Nothing was changed. */
export type AlreadyDone = Problem & {
  __typename?: 'AlreadyDone';
  /** ALREADY_DONE. */
  code: ProblemCode;
  /** Names the state, and since when it holds. */
  message: Scalars['String']['output'];
};

/** A payment to authorise. */
export type AuthoriseCardPaymentInput = {
  /** Minor units: 1 to 1000000000. */
  amount: Scalars['SafeInt']['input'];
  /** 1 to 200 characters, new for each new payment. A retry with the same key charges nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The store; the cashier must work in it. */
  storeId: Scalars['ID']['input'];
  /**
   * The payment provider's token for the card, 1 to 200 characters. A card number is rejected. The test provider
   * knows tok_approve, tok_decline, tok_timeout, tok_silent, tok_late and tok_twice.
   */
  token: Scalars['String']['input'];
};

/** Result of authoriseCardPayment. */
export type AuthoriseCardPaymentResult = CardPaymentSaved | IdempotencyKeyReused | InvalidInput | NoPaymentProvider | NotFound | StoreClosed;

/** A voucher to block. */
export type BlockVoucherInput = {
  /** 1 to 200 characters, new for each request. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The voucher; one of the caller's stores must have issued it. */
  voucherId: Scalars['ID']['input'];
};

/** Result of blockVoucher. */
export type BlockVoucherResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | VoucherSaved;

/** A payment to cancel. */
export type CancelCardPaymentInput = {
  /** The payment. */
  cardPaymentId: Scalars['ID']['input'];
  /** 1 to 200 characters, new for each new request. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of cancelCardPayment. */
export type CancelCardPaymentResult = AlreadyDone | CardPaymentSaved | IdempotencyKeyReused | InvalidInput | NotFound;

/** A payment by card. The system keeps neither the number of the card nor its token. */
export type CardPayment = {
  __typename?: 'CardPayment';
  /** The amount. */
  amount: Money;
  /** The user who charges the card, as named at that time. */
  cashier: Actor;
  /** When its state last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The payment provider, for example TEST. */
  provider: Scalars['String']['output'];
  /** Why it was declined or cancelled; null otherwise. */
  reason: Maybe<Scalars['String']['output']>;
  /** The provider's own id of the payment; null until it has answered. */
  reference: Maybe<Scalars['String']['output']>;
  /** The state of the payment. */
  state: CardPaymentState;
  /** The store that charges the card. */
  store: Store;
};

/** The payment is saved. Its state says what the provider answered. */
export type CardPaymentSaved = {
  __typename?: 'CardPaymentSaved';
  /** The payment. */
  cardPayment: CardPayment;
};

/** The state of a payment by card. */
export type CardPaymentState =
  /** The provider holds the amount. Unless it is used, it is released after 15 minutes. */
  | 'AUTHORISED'
  /** The payment provider has not answered yet. */
  | 'AUTHORISING'
  /** It is given up; the provider holds nothing. */
  | 'CANCELLED'
  /** It is given up; the provider has not confirmed yet. The amount cannot be used. */
  | 'CANCELLING'
  /** The provider has declined the card. */
  | 'DECLINED';

/** A session to close. */
export type CloseRegisterSessionInput = {
  /** 1 to 4 amounts, each kind once. The cash includes the float. */
  counts: Array<SessionCountInput>;
  /** 1 to 200 characters, new for each request. */
  idempotencyKey: Scalars['String']['input'];
  /** The session; the caller must work in its store. */
  sessionId: Scalars['ID']['input'];
};

/** Result of closeRegisterSession. */
export type CloseRegisterSessionResult = AlreadyDone | IdempotencyKeyReused | InvalidInput | NotFound | RegisterSessionSaved | SalesUnsettled;

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

/** More was to be given back than was sold and not given back yet; nothing was changed. */
export type ExceedsSale = Problem & {
  __typename?: 'ExceedsSale';
  /** EXCEEDS_SALE. */
  code: ProblemCode;
  /** The lines that ask for too much. */
  lines: Array<ExcessLine>;
  /** Names the products with their limits. */
  message: Scalars['String']['output'];
};

/** A product of which too much was to be given back. */
export type ExcessLine = {
  __typename?: 'ExcessLine';
  /** The product. */
  product: Product;
  /** Units to give back, equal lines added up. */
  requested: Scalars['Quantity']['output'];
  /** Units given back before. */
  returned: Scalars['Quantity']['output'];
  /** Units sold; 0 when the sale does not have the product. */
  sold: Scalars['Quantity']['output'];
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

/** The voucher has less than was asked for; nothing was taken. */
export type InsufficientBalance = Problem & {
  __typename?: 'InsufficientBalance';
  /** The amount that is left. */
  balance: Money;
  /** INSUFFICIENT_BALANCE. */
  code: ProblemCode;
  /** The last four characters of its code. */
  lastFour: Scalars['String']['output'];
  /** Names both amounts. */
  message: Scalars['String']['output'];
  /** The amount that was asked for. */
  requested: Money;
};

/** There is less in stock than was asked for; nothing was sold. */
export type InsufficientStock = Problem & {
  __typename?: 'InsufficientStock';
  /** INSUFFICIENT_STOCK. */
  code: ProblemCode;
  /** The lines that are short. */
  lines: Array<ShortLine>;
  /** Names the lines that are short. */
  message: Scalars['String']['output'];
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

/** A voucher to issue. */
export type IssueVoucherInput = {
  /** Minor units: 1 to 1000000. */
  amount: Scalars['SafeInt']['input'];
  /** 1 to 200 characters, new for each new voucher. A retry with the same key issues no second voucher. */
  idempotencyKey: Scalars['String']['input'];
  /** The kind of voucher. */
  kind: VoucherKind;
  /** The store that issues it; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Result of issueVoucher. */
export type IssueVoucherResult = IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | VoucherIssued;

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
  /**
   * Asks the payment provider to hold an amount of a card. While the provider has not answered, the payment is
   * AUTHORISING: read it again. After a minute without an answer it is given up.
   */
  authoriseCardPayment: Maybe<AuthoriseCardPaymentResult>;
  /** Blocks a voucher that was lost or stolen. It keeps its balance, and nothing can be taken from it. */
  blockVoucher: Maybe<BlockVoucherResult>;
  /** Releases the amount that is held of a card. */
  cancelCardPayment: Maybe<CancelCardPaymentResult>;
  /**
   * Closes a session with the amounts that were counted, also of a retired register or a closed store. Its
   * figures do not change any more.
   */
  closeRegisterSession: Maybe<CloseRegisterSessionResult>;
  /**
   * Issues a gift card or a store credit. Its code is a secret that only this answer holds: a retry with the
   * same key gets null for it.
   */
  issueVoucher: Maybe<IssueVoucherResult>;
  /**
   * Opens a session of a register, with the cash that is in its drawer. A register has at most one open session.
   * Sales that are rung up on it belong to that session.
   */
  openRegisterSession: Maybe<OpenRegisterSessionResult>;
  /**
   * Takes an amount from a gift card or a store credit of any store. Several requests at once never take more
   * than the balance.
   */
  redeemVoucher: Maybe<RedeemVoucherResult>;
  /**
   * Gives a voucher a new code, and ends its block. The old code is unknown from then on. Only this answer holds
   * the new code.
   */
  replaceVoucherCode: Maybe<ReplaceVoucherCodeResult>;
  /**
   * Takes goods of a sale back and pays for them: what was paid for each line in proportion to its quantity, so that
   * several returns of a line add up to its price to the cent. A retry with the same key gets the same result.
   */
  returnSale: Maybe<ReturnSaleResult>;
  /**
   * Takes goods back whose receipt is lost, for a store credit: at the latest price at which the chain has sold them
   * within the days of `returnRules`. A retry with the same key gets the same result.
   */
  returnWithoutReceipt: Maybe<ReturnWithoutReceiptResult>;
  /**
   * Rings up a sale at a register. The server prices it and takes the stock of all lines or of none. A retry
   * with the same key gets the same result, also a rejection, and makes no second sale.
   */
  ringUpSale: Maybe<RingUpSaleResult>;
  /** Sets how long and where the chain takes goods back. It holds for all later returns. */
  setReturnRules: Maybe<SetReturnRulesResult>;
  /** Adds an amount to a gift card or a store credit of any store. */
  topUpVoucher: Maybe<TopUpVoucherResult>;
};


export type MutationAuthoriseCardPaymentArgs = {
  input: AuthoriseCardPaymentInput;
};


export type MutationBlockVoucherArgs = {
  input: BlockVoucherInput;
};


export type MutationCancelCardPaymentArgs = {
  input: CancelCardPaymentInput;
};


export type MutationCloseRegisterSessionArgs = {
  input: CloseRegisterSessionInput;
};


export type MutationIssueVoucherArgs = {
  input: IssueVoucherInput;
};


export type MutationOpenRegisterSessionArgs = {
  input: OpenRegisterSessionInput;
};


export type MutationRedeemVoucherArgs = {
  input: RedeemVoucherInput;
};


export type MutationReplaceVoucherCodeArgs = {
  input: ReplaceVoucherCodeInput;
};


export type MutationReturnSaleArgs = {
  input: ReturnSaleInput;
};


export type MutationReturnWithoutReceiptArgs = {
  input: ReturnWithoutReceiptInput;
};


export type MutationRingUpSaleArgs = {
  input: RingUpSaleInput;
};


export type MutationSetReturnRulesArgs = {
  input: SetReturnRulesInput;
};


export type MutationTopUpVoucherArgs = {
  input: TopUpVoucherInput;
};

/** The session of the register was closed while the sale was rung up; nothing was sold. Open one and try again. */
export type NoOpenSession = Problem & {
  __typename?: 'NoOpenSession';
  /** NO_OPEN_SESSION. */
  code: ProblemCode;
  /** Names the register. */
  message: Scalars['String']['output'];
  /** The register. */
  registerId: Scalars['ID']['output'];
};

/** No payment provider is configured; nothing was charged. */
export type NoPaymentProvider = Problem & {
  __typename?: 'NoPaymentProvider';
  /** NO_PAYMENT_PROVIDER. */
  code: ProblemCode;
  /** Says what to do. */
  message: Scalars['String']['output'];
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

/** No store has sold the product within the days of the rules; nothing was changed. */
export type NotSoldLately = Problem & {
  __typename?: 'NotSoldLately';
  /** NOT_SOLD_LATELY. */
  code: ProblemCode;
  /** Names the products. */
  message: Scalars['String']['output'];
  /** The products. */
  products: Array<Product>;
};

/** A session to open. */
export type OpenRegisterSessionInput = {
  /** 1 to 200 characters, new for each new session. A retry with the same key opens no second session. */
  idempotencyKey: Scalars['String']['input'];
  /** The cash in the drawer, in minor units: 0 to 10000000. */
  openingFloat: Scalars['SafeInt']['input'];
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The store; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Result of openRegisterSession. */
export type OpenRegisterSessionResult = IdempotencyKeyReused | InvalidInput | NotFound | RegisterSessionSaved | SessionAlreadyOpen | StoreClosed | UnknownRegister;

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

/** The kind of a payment. */
export type PaymentKind =
  /** Payment cards. */
  | 'CARD'
  /** Notes and coins. */
  | 'CASH'
  /** Gift cards. */
  | 'GIFT_CARD'
  /** Store credit. */
  | 'STORE_CREDIT';

/** The payments do not add up to the total; nothing was sold. */
export type PaymentMismatch = Problem & {
  __typename?: 'PaymentMismatch';
  /** PAYMENT_MISMATCH. */
  code: ProblemCode;
  /** Names both amounts. */
  message: Scalars['String']['output'];
  /** The sum of the payments. */
  paid: Money;
  /** The total of the sale. */
  total: Money;
};

/**
 * The price that the register showed is no longer the price; nothing was sold. Show the new price and try
 * again.
 */
export type PriceChanged = Problem & {
  __typename?: 'PriceChanged';
  /** PRICE_CHANGED. */
  code: ProblemCode;
  /** The lines whose price differs. */
  lines: Array<RepricedLine>;
  /** Names the lines whose price differs. */
  message: Scalars['String']['output'];
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

/** A product that the chain sells. */
export type Product = {
  __typename?: 'Product';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** The product is archived and cannot be sold; nothing was sold. */
export type ProductArchived = Problem & {
  __typename?: 'ProductArchived';
  /** PRODUCT_ARCHIVED. */
  code: ProblemCode;
  /** Names the archived products. */
  message: Scalars['String']['output'];
  /** The archived products. */
  products: Array<Product>;
};

export type Query = {
  __typename?: 'Query';
  /** A payment by card. Null when it does not exist or the caller may not see it. */
  cardPayment: Maybe<CardPayment>;
  /** A session of a register. Null when it does not exist or the caller may not see it. */
  registerSession: Maybe<RegisterSession>;
  /** Sessions of registers in the stores that the caller may see, newest first. */
  registerSessions: Maybe<RegisterSessionConnection>;
  /** How long and where the chain takes goods back. */
  returnRules: Maybe<ReturnRules>;
  /** A sale by its id. Null when it does not exist or the caller may not see it. */
  sale: Maybe<Sale>;
  /** A return by its id. Null when it does not exist or the caller may not see it. */
  saleReturn: Maybe<SaleReturn>;
  /** Returns that were taken by the stores that the caller may see, newest first. */
  saleReturns: Maybe<SaleReturnConnection>;
  /** Sales of the stores that the caller may see, newest first. */
  sales: Maybe<SaleConnection>;
  /** For the stores subgraph: the number of sales of a store that are rung up and not settled yet. */
  unsettledSales: Scalars['Int']['output'];
  /**
   * The gift card or store credit with this code. Null when no voucher has it. Send the code as a variable, so
   * that it is in no document.
   */
  voucher: Maybe<Voucher>;
  /** Compares the balance of every voucher with the sum of its entries: they are always equal. */
  voucherIntegrity: Maybe<VoucherIntegrity>;
  /** Gift cards and store credits that the caller's stores have issued, newest first. */
  vouchers: Maybe<VoucherConnection>;
};


export type QueryCardPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegisterSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegisterSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegisterSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySaleArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySaleReturnArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySaleReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SaleReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SaleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnsettledSalesArgs = {
  storeId: Scalars['ID']['input'];
};


export type QueryVoucherArgs = {
  code: Scalars['String']['input'];
};


export type QueryVoucherIntegrityArgs = {
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VoucherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A receipt by the number that is printed on it. */
export type ReceiptInput = {
  /** The number of the receipt. */
  number: Scalars['Int']['input'];
  /** The store that sold. */
  storeId: Scalars['ID']['input'];
};

/** An amount to take from a voucher. */
export type RedeemVoucherInput = {
  /** Minor units: 1 to 1000000. */
  amount: Scalars['SafeInt']['input'];
  /** The code of the voucher. */
  code: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new amount. A retry with the same key takes nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The store where it is spent; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Result of redeemVoucher. */
export type RedeemVoucherResult = IdempotencyKeyReused | InsufficientBalance | InvalidInput | NotFound | StoreClosed | UnknownVoucher | VoucherBlocked | VoucherRedeemed;

/** A part of a return's total. */
export type Refund = {
  __typename?: 'Refund';
  /** The amount. */
  amount: Money;
  /** The kind in which it was paid back. */
  kind: PaymentKind;
  /** The gift card or store credit that got the amount. Null for other kinds. */
  voucher: Maybe<Voucher>;
};

/** A register of a store, also called a till. */
export type Register = {
  __typename?: 'Register';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/**
 * A session of a register, from its float to its count. While it is open its figures are those of the moment (X
 * report); once it is closed they are final (Z report).
 */
export type RegisterSession = {
  __typename?: 'RegisterSession';
  /** When it was closed; null while it is open. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The user who closed it; null while it is open. */
  closedBy: Maybe<Actor>;
  /** The sum of the counted amounts; null while it is open. */
  counted: Maybe<Money>;
  /** The counted amounts, one for each kind; empty while it is open. */
  counts: Array<SessionCount>;
  /** Counted minus expected, of the kinds that were counted: negative when money is missing. Null while it is open. */
  difference: Maybe<Money>;
  /** The float and the payments of its sales, of all kinds. */
  expected: Money;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The expected and the counted amount of each kind that was paid with or counted, and of cash. */
  kinds: Array<SessionKind>;
  /** The number of the session, and of its Z report: without gaps within the register. */
  number: Scalars['Int']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The user who opened it. */
  openedBy: Actor;
  /** The cash that was in the drawer. */
  openingFloat: Money;
  /** The register. */
  register: Register;
  /** The number of completed sales. */
  sales: Scalars['Int']['output'];
  /** The tax within that total. */
  salesTax: Money;
  /** The total of its completed sales, tax included. */
  salesTotal: Money;
  /** The store. */
  store: Store;
};

/** A page of sessions. */
export type RegisterSessionConnection = {
  __typename?: 'RegisterSessionConnection';
  /** The rows with their cursors. */
  edges: Array<RegisterSessionEdge>;
  /** The rows without their cursors. */
  nodes: Array<RegisterSession>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A session in a page. */
export type RegisterSessionEdge = {
  __typename?: 'RegisterSessionEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RegisterSession;
};

/** Filter of sessions. A field that is left out does not filter. */
export type RegisterSessionFilter = {
  /** True for open sessions, false for closed ones. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sessions of these registers; at most 100. */
  registerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sessions of these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The session is opened or closed. */
export type RegisterSessionSaved = {
  __typename?: 'RegisterSessionSaved';
  /** The session. */
  session: RegisterSession;
};

/** A voucher that gets a new code. */
export type ReplaceVoucherCodeInput = {
  /** 1 to 200 characters, new for each request. A retry with the same key makes no second code. */
  idempotencyKey: Scalars['String']['input'];
  /** The voucher; one of the caller's stores must have issued it. */
  voucherId: Scalars['ID']['input'];
};

/** Result of replaceVoucherCode. */
export type ReplaceVoucherCodeResult = IdempotencyKeyReused | InvalidInput | NotFound | VoucherIssued;

/** A line whose price differs. */
export type RepricedLine = {
  __typename?: 'RepricedLine';
  /** The current price of one unit. */
  price: Money;
  /** The product. */
  product: Product;
  /** The price of one unit that the register showed. */
  shown: Money;
};

/** The condition of goods that were given back. */
export type ReturnCondition =
  /** They cannot be sold: the stock records them as damage. */
  | 'DAMAGED'
  /** They can be sold again, and go back on the shelf. */
  | 'SELLABLE';

/** A product to take back. */
export type ReturnLineInput = {
  /** The condition of the goods. */
  condition: ReturnCondition;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** Units: at most what was sold and not given back yet. A product may have a line for each condition. */
  quantity: Scalars['Quantity']['input'];
};

/** The sale is too long ago; nothing was changed. */
export type ReturnPeriodOver = Problem & {
  __typename?: 'ReturnPeriodOver';
  /** RETURN_PERIOD_OVER. */
  code: ProblemCode;
  /** The last business day on which the goods could be given back. */
  lastDay: Scalars['LocalDate']['output'];
  /** Names the last day. */
  message: Scalars['String']['output'];
};

/** How long and where the chain takes goods back. */
export type ReturnRules = {
  __typename?: 'ReturnRules';
  /** The days after the business day of the sale. 0: on that day only. */
  days: Scalars['Int']['output'];
  /** True when a store takes back goods that another store has sold. */
  otherStores: Scalars['Boolean']['output'];
};

/** The rules are set. */
export type ReturnRulesSet = {
  __typename?: 'ReturnRulesSet';
  /** The rules as they are now. */
  rules: ReturnRules;
};

/** Goods to take back. Name the sale by `saleId` or by `receipt`. */
export type ReturnSaleInput = {
  /** 1 to 200 characters, new for each new return. A retry with the same key takes nothing back twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines. */
  lines: Array<ReturnLineInput>;
  /** Why the customer gives the goods back; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The receipt of the sale, when its id is not known. */
  receipt?: InputMaybe<ReceiptInput>;
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The sale. */
  saleId?: InputMaybe<Scalars['ID']['input']>;
  /** The store that takes the goods back; the cashier must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Result of returnSale. */
export type ReturnSaleResult = ExceedsSale | IdempotencyKeyReused | InvalidInput | NotFound | ReturnPeriodOver | SaleReturned | SoldElsewhere | StoreClosed | UnknownRegister;

/** Goods to take back without a receipt. */
export type ReturnWithoutReceiptInput = {
  /** 1 to 200 characters, new for each new return. A retry with the same key takes nothing back twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines. */
  lines: Array<ReturnLineInput>;
  /** Why the goods are taken back without a receipt; at most 200 characters. */
  reason: Scalars['String']['input'];
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The store that takes the goods back; the manager must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Result of returnWithoutReceipt. */
export type ReturnWithoutReceiptResult = IdempotencyKeyReused | InvalidInput | NotSoldLately | SaleReturned | StoreClosed | UnknownRegister;

/** A sale to ring up. */
export type RingUpSaleInput = {
  /** 1 to 200 characters, new for each new sale. A retry with the same key sells nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 lines. Lines of the same product are added up, also those of its packs. */
  lines: Array<SaleLineInput>;
  /** 1 to 10 payments, which add up to the total. Without them, the exact total is paid in cash. */
  payments?: InputMaybe<Array<SalePaymentInput>>;
  /** A register of that store. */
  registerId: Scalars['ID']['input'];
  /** The store; the cashier must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Result of ringUpSale. */
export type RingUpSaleResult = IdempotencyKeyReused | InsufficientBalance | InsufficientStock | InvalidInput | NoOpenSession | PaymentMismatch | PriceChanged | ProductArchived | SaleCompleted | StoreClosed | UnknownProduct | UnknownRegister | UnknownVoucher | VoucherBlocked;

/** A sale at a register. */
export type Sale = {
  __typename?: 'Sale';
  /** The business day: the date in the store's time zone. Null until the sale is completed. */
  businessDay: Maybe<Scalars['LocalDate']['output']>;
  /** The user who rang it up, as named at that time. */
  cashier: Actor;
  /** When it was rung up. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /**
   * The products sold, in the order in which they were rung up. A rejected sale may lack those that were rung up by
   * SKU, barcode or pack.
   */
  lines: Array<SaleLine>;
  /** The receipt number, gapless per store; null until it is completed. */
  number: Maybe<Scalars['Int']['output']>;
  /** Its payments, which add up to the total; empty until the sale is completed. */
  payments: Array<SalePayment>;
  /** True when the unit prices of its lines include tax; totals always do. Null until the sale is completed. */
  pricesIncludeTax: Maybe<Scalars['Boolean']['output']>;
  /** The register that rang it up. */
  register: Register;
  /** Returns of its goods, oldest first; at most 100. */
  returns: Array<SaleReturn>;
  /** The session of the register that it belongs to; null when none was open. */
  session: Maybe<RegisterSession>;
  /** When it was completed or rejected; null until then. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** The state of the sale. */
  state: SaleState;
  /** The store that sells. */
  store: Store;
  /** The tax within the total; null until the sale is completed. */
  tax: Maybe<Money>;
  /** Each tax of the sale, in the order of the receipt. Empty for sales that were made before taxes were kept. */
  taxes: Array<SaleTax>;
  /** Amount to pay, tax included; null until the sale is completed. */
  total: Maybe<Money>;
};

/** The sale is completed. */
export type SaleCompleted = {
  __typename?: 'SaleCompleted';
  /** The sale, with its number and totals. */
  sale: Sale;
};

/** A page of sales. */
export type SaleConnection = {
  __typename?: 'SaleConnection';
  /** The rows with their cursors. */
  edges: Array<SaleEdge>;
  /** The rows without their cursors. */
  nodes: Array<Sale>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A sale in a page. */
export type SaleEdge = {
  __typename?: 'SaleEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Sale;
};

/** Filter of sales. A field that is left out does not filter. */
export type SaleFilter = {
  /** Sales in one of these states. */
  states?: InputMaybe<Array<SaleState>>;
  /** Sales of these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A product of a sale, as it was sold. All its lines are added up at the position of the first. */
export type SaleLine = {
  __typename?: 'SaleLine';
  /** Barcode at the time of the sale; null where `name` is null, and when the product had none. */
  barcode: Maybe<Scalars['String']['output']>;
  /**
   * Name of the product at the time of the sale, for the receipt. Null until the sale is completed, and in old
   * sales that did not keep names.
   */
  name: Maybe<Scalars['String']['output']>;
  /**
   * The packs, labels of scales and codes that make up the line, as they were rung up. Null when it was rung up by
   * the id of the product, in units.
   */
  parts: Maybe<Array<SaleLinePart>>;
  /** The product as it is now. */
  product: Product;
  /** Units sold. */
  quantity: Scalars['Quantity']['output'];
  /** SKU at the time of the sale; null where `name` is null. */
  sku: Maybe<Scalars['String']['output']>;
  /** The tax within the line's total; null until the sale is completed. */
  tax: Maybe<Money>;
  /** Price of all units, tax included; null until the sale is completed. */
  total: Maybe<Money>;
  /** Price of one unit, with tax if `Sale.pricesIncludeTax` is true; null until the sale is completed. */
  unitPrice: Maybe<Money>;
};

/** A product to sell. */
export type SaleLineInput = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: InputMaybe<Scalars['String']['input']>;
  /** The product. Give exactly one of `productId`, `sku` and `barcode`. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of packs or labels, or of units without a pack: up to 10000 units. */
  quantity: Scalars['Quantity']['input'];
  /**
   * The price of one unit that the register showed, in minor units. The server only compares it: when it is no
   * longer the price, the sale is rejected with PriceChanged.
   */
  shownPrice?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Its SKU, in any case. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a line: a pack, a label of a scale or units, as it was rung up. */
export type SaleLinePart = {
  __typename?: 'SaleLinePart';
  /** The barcode as it was scanned. Null when it was rung up by SKU or id. */
  code: Maybe<Scalars['String']['output']>;
  /** The number of packs, labels or units. */
  count: Scalars['Quantity']['output'];
  /** The name of the pack at that time. Null for units and for the label of a scale. */
  pack: Maybe<Scalars['String']['output']>;
  /** Units in one pack or label; 1 for units. */
  packQuantity: Scalars['Quantity']['output'];
  /** The price of one pack or label that has a price of its own. Null when its units cost the unit price of the line. */
  price: Maybe<Money>;
  /** All its units. */
  quantity: Scalars['Quantity']['output'];
};

/** A payment of a sale. */
export type SalePayment = {
  __typename?: 'SalePayment';
  /** The part of the total that it pays, without the change. */
  amount: Money;
  /** The cash that the cashier gave back; null for the other kinds. */
  change: Maybe<Money>;
  /** The kind of payment. */
  kind: PaymentKind;
  /** The cash that the cashier got; null for the other kinds. */
  tendered: Maybe<Money>;
  /** The last four characters of the code of the gift card or the store credit; null for the other kinds. */
  voucherLastFour: Maybe<Scalars['String']['output']>;
};

/** A payment of a sale to ring up. */
export type SalePaymentInput = {
  /**
   * The part of the total that it pays, in minor units: 1 to 1000000000000. One payment may leave it out: it pays
   * the rest.
   */
  amount?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The code of the gift card or the store credit. Only for GIFT_CARD and STORE_CREDIT, each code once. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The kind. CASH at most once. CARD is an amount that a card terminal took by itself. */
  kind: PaymentKind;
  /**
   * The cash that the cashier got, in minor units, for the change. The exact amount when it is left out. Only for
   * CASH.
   */
  tendered?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** Goods that a customer has given back, and what was paid for them. */
export type SaleReturn = {
  __typename?: 'SaleReturn';
  /** The business day of the return: the date in the time zone of its store. */
  businessDay: Scalars['LocalDate']['output'];
  /** The user who took the goods back, as named at that time. */
  cashier: Actor;
  /** When the goods were taken back. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The goods, in the order of the request. */
  lines: Array<SaleReturnLine>;
  /** The number of the return, gapless per store. */
  number: Scalars['Int']['output'];
  /** Why the customer gave the goods back, as the cashier wrote it. */
  reason: Maybe<Scalars['String']['output']>;
  /** How the total was paid back. */
  refunds: Array<Refund>;
  /** The register that paid for them. */
  register: Register;
  /** The sale. Null for a return without a receipt, and when the caller may not see the sale. */
  sale: Maybe<Sale>;
  /** When the stock of the store got the goods: within seconds. Null until then. */
  stockReturnedAt: Maybe<Scalars['DateTime']['output']>;
  /** The store that took the goods back. */
  store: Store;
  /** The tax within the total. */
  tax: Money;
  /**
   * Each tax within the total, in the order of the receipt. The taxes of a sale are given back in proportion to its
   * tax; the last return gets what is left.
   */
  taxes: Array<SaleTax>;
  /** The amount that the customer got, tax included. */
  total: Money;
};

/** A page of returns. */
export type SaleReturnConnection = {
  __typename?: 'SaleReturnConnection';
  /** The rows with their cursors. */
  edges: Array<SaleReturnEdge>;
  /** The rows without their cursors. */
  nodes: Array<SaleReturn>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A return in a page. */
export type SaleReturnEdge = {
  __typename?: 'SaleReturnEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SaleReturn;
};

/** Filter of returns. A field that is left out does not filter. */
export type SaleReturnFilter = {
  /** Returns on this business day or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Returns that were taken by these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Returns on this business day or before. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A product that was given back. */
export type SaleReturnLine = {
  __typename?: 'SaleReturnLine';
  /** Barcode on the receipt; null where `name` is null, and when the product had none. */
  barcode: Maybe<Scalars['String']['output']>;
  /** The condition of the goods. */
  condition: ReturnCondition;
  /** Name of the product on the receipt. Null in old sales that did not keep names. */
  name: Maybe<Scalars['String']['output']>;
  /** The product as it is now. */
  product: Product;
  /** Units given back. */
  quantity: Scalars['Quantity']['output'];
  /** SKU on the receipt; null where `name` is null. */
  sku: Maybe<Scalars['String']['output']>;
  /** The tax within the line's total. */
  tax: Money;
  /** The amount that the customer got for all units, tax included. */
  total: Money;
  /** Price of one unit on the receipt. */
  unitPrice: Money;
};

/** The goods are taken back. */
export type SaleReturned = {
  __typename?: 'SaleReturned';
  /** The return, with its number and amounts. */
  saleReturn: SaleReturn;
  /**
   * The code of the store credit that the customer gets. Only the first answer has it; a retry gets null. Null too
   * when no new store credit was made.
   */
  secretCode: Maybe<Scalars['String']['output']>;
};

/** The state of a sale. */
export type SaleState =
  /** Sold; it has a receipt number. */
  | 'COMPLETED'
  /** Rung up and not settled yet; settling takes at most a minute. */
  | 'PENDING'
  /** Rejected; no stock was taken. */
  | 'REJECTED';

/** A tax of a sale. */
export type SaleTax = {
  __typename?: 'SaleTax';
  /** The tax. */
  amount: Money;
  /** The amount that is taxed, without any tax. */
  base: Money;
  /** Its name, for example GST. */
  name: Scalars['String']['output'];
  /** The number under which the chain pays it. Null when it has none. */
  number: Maybe<Scalars['String']['output']>;
  /** The rate in parts per million: 99750 is 9.975 %. */
  partsPerMillion: Scalars['Int']['output'];
};

/** The session has sales that are not settled yet; nothing was changed. */
export type SalesUnsettled = Problem & {
  __typename?: 'SalesUnsettled';
  /** SALES_UNSETTLED. */
  code: ProblemCode;
  /** Says how many there are, and when to try again. */
  message: Scalars['String']['output'];
  /** The number of these sales. */
  unsettled: Scalars['Int']['output'];
};

/** The register has an open session; nothing was changed. */
export type SessionAlreadyOpen = Problem & {
  __typename?: 'SessionAlreadyOpen';
  /** SESSION_ALREADY_OPEN. */
  code: ProblemCode;
  /** Since when it is open, and who opened it. */
  message: Scalars['String']['output'];
  /** The open session. */
  sessionId: Scalars['ID']['output'];
};

/** The counted amount of one kind. */
export type SessionCount = {
  __typename?: 'SessionCount';
  /** The amount. */
  amount: Money;
  /** The kind. */
  kind: PaymentKind;
};

/** An amount that was counted. */
export type SessionCountInput = {
  /** Minor units: 0 to 1000000000. */
  amount: Scalars['SafeInt']['input'];
  /** The kind. */
  kind: PaymentKind;
};

/** The amounts of one kind in a session. */
export type SessionKind = {
  __typename?: 'SessionKind';
  /** The counted amount; null while the session is open, and for a kind that was not counted. */
  counted: Maybe<Money>;
  /** Counted minus expected; null where `counted` is null. */
  difference: Maybe<Money>;
  /** The sum of its payments; for cash with the float and without the change. */
  expected: Money;
  /** The kind. */
  kind: PaymentKind;
};

/** Rules of the chain about returns. */
export type SetReturnRulesInput = {
  /** The days after the business day of the sale: 0 to 3650. */
  days: Scalars['Int']['input'];
  /** 1 to 200 characters, new for each new change. */
  idempotencyKey: Scalars['String']['input'];
  /** True when a store takes back goods that another store has sold. */
  otherStores: Scalars['Boolean']['input'];
};

/** Result of setReturnRules. */
export type SetReturnRulesResult = IdempotencyKeyReused | InvalidInput | ReturnRulesSet;

/** A line that asks for more than is available. */
export type ShortLine = {
  __typename?: 'ShortLine';
  /** Units available. */
  available: Scalars['Quantity']['output'];
  /** The product that is short. */
  product: Product;
  /** Units asked for, equal lines added up. */
  requested: Scalars['Quantity']['output'];
  /** The store that is short. Null in results that were stored before this field existed. */
  store: Maybe<Store>;
};

/** Another store sold the goods, and the rules of the chain allow returns only there; nothing was changed. */
export type SoldElsewhere = Problem & {
  __typename?: 'SoldElsewhere';
  /** SOLD_ELSEWHERE. */
  code: ProblemCode;
  /** Names the store that sold the goods. */
  message: Scalars['String']['output'];
  /** The store that sold the goods. */
  store: Store;
};

/** A store of the chain: the head office, a standard store or a logistics centre. */
export type Store = {
  __typename?: 'Store';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Its sales, newest first. Null when the caller may not see them. */
  sales: Maybe<SaleConnection>;
};


/** A store of the chain: the head office, a standard store or a logistics centre. */
export type StoreSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** An amount to add to a voucher. */
export type TopUpVoucherInput = {
  /** Minor units: 1 to 1000000. */
  amount: Scalars['SafeInt']['input'];
  /** The code of the voucher. */
  code: Scalars['String']['input'];
  /** 1 to 200 characters, new for each new amount. A retry with the same key adds nothing twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The store where the amount is paid; the caller must work in it. */
  storeId: Scalars['ID']['input'];
};

/** Result of topUpVoucher. */
export type TopUpVoucherResult = IdempotencyKeyReused | InvalidInput | NotFound | StoreClosed | UnknownVoucher | VoucherBlocked | VoucherToppedUp;

/** The product does not exist; nothing was sold. */
export type UnknownProduct = Problem & {
  __typename?: 'UnknownProduct';
  /** UNKNOWN_PRODUCT. */
  code: ProblemCode;
  /** The SKUs and barcodes that no product has. Null in results that were stored before this field existed. */
  codes: Maybe<Array<Scalars['String']['output']>>;
  /** Names the unknown ids and codes, and the lines of the codes. */
  message: Scalars['String']['output'];
  /** The unknown ids. */
  productIds: Array<Scalars['ID']['output']>;
};

/** The register does not exist, belongs to another store, or is retired; nothing was sold. */
export type UnknownRegister = Problem & {
  __typename?: 'UnknownRegister';
  /** UNKNOWN_REGISTER. */
  code: ProblemCode;
  /** Says which register was expected. */
  message: Scalars['String']['output'];
  /** The id that the request gave. */
  registerId: Scalars['ID']['output'];
};

/** No gift card or store credit has this code; nothing was changed. */
export type UnknownVoucher = Problem & {
  __typename?: 'UnknownVoucher';
  /** UNKNOWN_VOUCHER. */
  code: ProblemCode;
  /** Says what a code looks like. It does not repeat the code. */
  message: Scalars['String']['output'];
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

/** A gift card or a store credit. Its holder can spend it in every store of the chain. */
export type Voucher = {
  __typename?: 'Voucher';
  /** The amount that is left. */
  balance: Money;
  /** Why it is blocked; null while it can be used. */
  blockReason: Maybe<Scalars['String']['output']>;
  /** Since when it is blocked; null while it can be used. */
  blockedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
  /** Each change of its balance, newest first. */
  entries: VoucherEntryConnection;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The kind of voucher. */
  kind: VoucherKind;
  /** The last four characters of its code. The code itself is not stored. */
  lastFour: Scalars['String']['output'];
  /** The store that issued it. */
  store: Store;
};


/** A gift card or a store credit. Its holder can spend it in every store of the chain. */
export type VoucherEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The voucher is blocked; nothing was changed. */
export type VoucherBlocked = Problem & {
  __typename?: 'VoucherBlocked';
  /** Since when it is blocked. */
  blockedAt: Scalars['DateTime']['output'];
  /** VOUCHER_BLOCKED. */
  code: ProblemCode;
  /** The last four characters of its code. */
  lastFour: Scalars['String']['output'];
  /** Since when it is blocked, and why. */
  message: Scalars['String']['output'];
};

/** A page of vouchers. */
export type VoucherConnection = {
  __typename?: 'VoucherConnection';
  /** The rows with their cursors. */
  edges: Array<VoucherEdge>;
  /** The rows without their cursors. */
  nodes: Array<Voucher>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A voucher in a page. */
export type VoucherEdge = {
  __typename?: 'VoucherEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Voucher;
};

/** A change of a voucher's balance. Entries are never changed or removed. */
export type VoucherEntry = {
  __typename?: 'VoucherEntry';
  /** The user or service that did it. */
  actor: Actor;
  /** The change; negative when it was spent. */
  amount: Money;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The balance after it. */
  balanceAfter: Money;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The kind of change. */
  kind: VoucherEntryKind;
  /** The store where it happened. */
  store: Store;
};

/** A page of a voucher's entries. */
export type VoucherEntryConnection = {
  __typename?: 'VoucherEntryConnection';
  /** The rows with their cursors. */
  edges: Array<VoucherEntryEdge>;
  /** The rows without their cursors. */
  nodes: Array<VoucherEntry>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the whole list; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type VoucherEntryEdge = {
  __typename?: 'VoucherEntryEdge';
  /** Cursor of this row, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VoucherEntry;
};

/** The kind of a change of a voucher's balance. */
export type VoucherEntryKind =
  /** It was issued with this amount. */
  | 'ISSUE'
  /** An amount that the voucher had paid was given back for a return. */
  | 'REFUND'
  /** The amount was taken. */
  | 'SPEND'
  /** The amount was added. */
  | 'TOP_UP';

/** Filter of vouchers. A field that is left out does not filter. */
export type VoucherFilter = {
  /** True for blocked vouchers, false for the others. */
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Vouchers of one of these kinds. */
  kinds?: InputMaybe<Array<VoucherKind>>;
  /** Vouchers whose code ends in these four characters. */
  lastFour?: InputMaybe<Scalars['String']['input']>;
  /** Vouchers issued by these stores; at most 100. */
  storeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The vouchers compared with their entries, at one moment. */
export type VoucherIntegrity = {
  __typename?: 'VoucherIntegrity';
  /** The sum of their balances: what the chain owes their holders. */
  balance: Money;
  /** Vouchers whose balance is not the sum of their entries: always none. At most 100. */
  mismatches: Array<VoucherMismatch>;
  /** The number of vouchers that were compared. */
  vouchers: Scalars['Int']['output'];
};

/** A voucher with its new code. */
export type VoucherIssued = {
  __typename?: 'VoucherIssued';
  /**
   * Its code: 16 letters and digits in groups of four. Null in the answer to a retry: the code was shown once.
   * Use replaceVoucherCode when that answer was lost.
   */
  secretCode: Maybe<Scalars['String']['output']>;
  /** The voucher. */
  voucher: Voucher;
};

/** The kind of voucher. */
export type VoucherKind =
  /** Paid for in advance by a customer. */
  | 'GIFT_CARD'
  /** An amount that the chain owes a customer, for example after a return. */
  | 'STORE_CREDIT';

/** A voucher whose balance is not the sum of its entries. */
export type VoucherMismatch = {
  __typename?: 'VoucherMismatch';
  /** Its balance. */
  balance: Money;
  /** The sum of its entries. */
  entries: Money;
  /** The voucher. */
  voucher: Voucher;
};

/** The amount is taken from the voucher. */
export type VoucherRedeemed = {
  __typename?: 'VoucherRedeemed';
  /** The voucher, with its new balance. */
  voucher: Voucher;
};

/** The voucher is changed. */
export type VoucherSaved = {
  __typename?: 'VoucherSaved';
  /** The voucher. */
  voucher: Voucher;
};

/** The amount is on the voucher. */
export type VoucherToppedUp = {
  __typename?: 'VoucherToppedUp';
  /** The voucher, with its new balance. */
  voucher: Voucher;
};
