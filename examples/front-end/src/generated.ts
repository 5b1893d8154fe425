/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What is sold at a register. */
export type RingUpSaleInput = {
  /** A fresh one for each new sale, 1 to 200 characters: a retry with the same key sells nothing twice. */
  idempotencyKey: string;
  /** 1 to 200 lines; lines of one product are added up. */
  lines: Array<SaleLineInput>;
  /** The register in that store. */
  registerId: string;
  /** The store; one of the cashier's own. */
  storeId: string;
};

/** A product at the till. */
export type SaleLineInput = {
  /** Of what. */
  productId: string;
  /** How many: 1 to 10000. */
  quantity: number;
  /**
   * The price of one that the till showed, in minor units. It is compared and never used: when it is no longer
   * the price, the sale is refused with PriceChanged.
   */
  shownPrice?: number | null | undefined;
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
    | { __typename: 'InsufficientStock', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'PriceChanged', code: ProblemCode, message: string, lines: Array<{ product: { name: string } }> }
    | { __typename: 'ProductArchived', code: ProblemCode, message: string }
    | { __typename: 'SaleCompleted', sale: { number: number | null | undefined, total: { amount: number, currency: string } | null | undefined } }
    | { __typename: 'StoreClosed', code: ProblemCode, message: string }
    | { __typename: 'UnknownProduct', code: ProblemCode, message: string }
    | { __typename: 'UnknownRegister', code: ProblemCode, message: string }
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
          price {
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