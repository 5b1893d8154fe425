/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** A sale to ring up. */
export type RingUpSaleInput = {
  /** 1 to 200 characters, new for each new sale. A retry with the same key sells nothing twice. */
  idempotencyKey: string;
  /** 1 to 200 lines. Lines of the same product are added up, also those of its packs. */
  lines: Array<SaleLineInput>;
  /** 1 to 10 payments, which add up to the total. Without them, the exact total is paid in cash. */
  payments?: Array<SalePaymentInput> | null | undefined;
  /** A register of that store. */
  registerId: string;
  /** The store; the cashier must work in it. */
  storeId: string;
};

/** A product to sell. */
export type SaleLineInput = {
  /**
   * The barcode of the unit or a pack in any form, or the label of a shop scale. A barcode names its pack, so
   * `pack` is left out.
   */
  barcode?: string | null | undefined;
  /** The name of the pack, with `productId` or `sku`. Omit it for the unit. */
  pack?: string | null | undefined;
  /** The product. Give exactly one of `productId`, `sku` and `barcode`. */
  productId?: string | null | undefined;
  /** The number of packs or labels, or of units without a pack: up to 10000 units. */
  quantity: number;
  /**
   * The price of one unit that the register showed, in minor units. The server only compares it: when it is no
   * longer the price, the sale is rejected with PriceChanged.
   */
  shownPrice?: number | null | undefined;
  /** Its SKU, in any case. */
  sku?: string | null | undefined;
};

/** A payment of a sale to ring up. */
export type SalePaymentInput = {
  /**
   * The part of the total that it pays, in minor units: 1 to 1000000000000. One payment may leave it out: it pays
   * the rest.
   */
  amount?: number | null | undefined;
  /** The code of the gift card or the store credit. Only for GIFT_CARD and STORE_CREDIT, each code once. */
  code?: string | null | undefined;
  /** The kind. CASH at most once. CARD is an amount that a card terminal took by itself. */
  kind: PaymentKind;
  /**
   * The cash that the cashier got, in minor units, for the change. The exact amount when it is left out. Only for
   * CASH.
   */
  tendered?: number | null | undefined;
};

/** The kinds of change of an alert. */
export type StockAlertChangeKind =
  /** A user acknowledged the alert. */
  | 'ACKNOWLEDGED'
  /** A user commented on the alert. */
  | 'COMMENTED'
  /** The alert got better and is still open. */
  | 'IMPROVED'
  /** The alert opened. */
  | 'OPENED'
  /** The alert is already open when the stream starts. Only with `includeOpen`. */
  | 'PRESENT'
  /** The alert opened again less than 15 minutes after it was resolved. */
  | 'REOPENED'
  /** The alert was resolved. */
  | 'RESOLVED'
  /** A user snoozed the alert. */
  | 'SNOOZED'
  /** The snooze ended, because a user ended it or because its time was over. */
  | 'WOKEN'
  /** The alert got worse. */
  | 'WORSENED';

/** The severity of an alert. */
export type StockAlertSeverity =
  /** At or below the critical threshold. */
  | 'CRITICAL'
  /** At or below the reorder point. */
  | 'LOW'
  /** No unit is available. */
  | 'OUT_OF_STOCK'
  /** Above the overstock threshold. */
  | 'OVERSTOCK';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string, roles: Array<string> | null | undefined, stores: Array<{ id: string, name: string, registers: Array<{ id: string, code: string }> | null | undefined }> | null | undefined } | null | undefined };

export type LevelsQueryVariables = Exact<{
  storeId: string;
  after?: string | null | undefined;
}>;


export type LevelsQuery = { store: { stock: { nodes: Array<{ available: number, product: { id: string, name: string, price: { amount: number, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined } | null | undefined };

export type SellMutationVariables = Exact<{
  input: RingUpSaleInput;
}>;


export type SellMutation = { ringUpSale:
    | { __typename: 'IdempotencyKeyReused', code: ProblemCode, message: string }
    | { __typename: 'InsufficientBalance', code: ProblemCode, message: string }
    | { __typename: 'InsufficientStock', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NoOpenSession', code: ProblemCode, message: string }
    | { __typename: 'PaymentMismatch', code: ProblemCode, message: string }
    | { __typename: 'PriceChanged', code: ProblemCode, message: string, lines: Array<{ product: { name: string } }> }
    | { __typename: 'ProductArchived', code: ProblemCode, message: string }
    | { __typename: 'SaleCompleted', sale: { number: number | null | undefined, total: { amount: number, currency: string } | null | undefined } }
    | { __typename: 'StoreClosed', code: ProblemCode, message: string }
    | { __typename: 'UnknownProduct', code: ProblemCode, message: string }
    | { __typename: 'UnknownRegister', code: ProblemCode, message: string }
    | { __typename: 'UnknownVoucher', code: ProblemCode, message: string }
    | { __typename: 'VoucherBlocked', code: ProblemCode, message: string }
   | null | undefined };

export type AlertsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AlertsSubscription = { stockAlerts:
    | { __typename: 'CursorExpired', message: string }
    | { __typename: 'StockAlertChange', cursor: string, change: StockAlertChangeKind, severity: StockAlertSeverity, available: number, comment: string | null | undefined, alert: { product: { name: string }, store: { name: string } } }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    name
    roles
    stores {
      id
      name
      registers {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const LevelsDocument = new TypedDocumentString(`
    query Levels($storeId: ID!, $after: String) {
  store(id: $storeId) {
    stock(first: 10, after: $after) {
      nodes {
        available
        product {
          id
          name
          price(storeId: $storeId) {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LevelsQuery, LevelsQueryVariables>;
export const SellDocument = new TypedDocumentString(`
    mutation Sell($input: RingUpSaleInput!) {
  ringUpSale(input: $input) {
    __typename
    ... on SaleCompleted {
      sale {
        number
        total {
          amount
          currency
        }
      }
    }
    ... on PriceChanged {
      lines {
        product {
          name
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SellMutation, SellMutationVariables>;
export const AlertsDocument = new TypedDocumentString(`
    subscription Alerts($after: String) {
  stockAlerts(after: $after, includeOpen: true) {
    __typename
    ... on StockAlertChange {
      cursor
      change
      severity
      available
      comment
      alert {
        product {
          name
        }
        store {
          name
        }
      }
    }
    ... on CursorExpired {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AlertsSubscription, AlertsSubscriptionVariables>;