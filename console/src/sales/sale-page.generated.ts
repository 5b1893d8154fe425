/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
import { TakenBackFragmentDoc } from './taken-back.generated.ts';
export type ReceiptFragment = { id: string, number: number | null | undefined, state: Types.SaleState, createdAt: string, businessDay: string | null | undefined, cashier: { id: string, name: string }, register: { id: string, code: string }, store: { id: string, name: string, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined } }, lines: Array<{ name: string | null | undefined, quantity: number, unitPrice: { amount: number, currency: string } | null | undefined, total: { amount: number, currency: string } | null | undefined, product: { id: string, name: string, sku: string, unit: Types.Unit } }>, total: { amount: number, currency: string } | null | undefined, tax: { amount: number, currency: string } | null | undefined, payments: Array<{ kind: Types.PaymentKind, voucherLastFour: string | null | undefined, amount: { amount: number, currency: string }, tendered: { amount: number, currency: string } | null | undefined, change: { amount: number, currency: string } | null | undefined }> };

export type SalePageQueryVariables = Exact<{
  id: string;
}>;


export type SalePageQuery = { sale: { id: string, number: number | null | undefined, state: Types.SaleState, createdAt: string, businessDay: string | null | undefined, returns: Array<{ id: string, number: number, createdAt: string, reason: string | null | undefined, cashier: { id: string, name: string }, store: { id: string, name: string }, total: { amount: number, currency: string }, refunds: Array<{ kind: Types.PaymentKind, amount: { amount: number, currency: string } }>, lines: Array<{ name: string | null | undefined, quantity: number, condition: Types.ReturnCondition, product: { id: string, name: string, unit: Types.Unit } }> }>, cashier: { id: string, name: string }, register: { id: string, code: string }, store: { id: string, name: string, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined } }, lines: Array<{ name: string | null | undefined, quantity: number, unitPrice: { amount: number, currency: string } | null | undefined, total: { amount: number, currency: string } | null | undefined, product: { id: string, name: string, sku: string, unit: Types.Unit } }>, total: { amount: number, currency: string } | null | undefined, tax: { amount: number, currency: string } | null | undefined, payments: Array<{ kind: Types.PaymentKind, voucherLastFour: string | null | undefined, amount: { amount: number, currency: string }, tendered: { amount: number, currency: string } | null | undefined, change: { amount: number, currency: string } | null | undefined }> } | null | undefined };

export const ReceiptFragmentDoc = gql`
    fragment Receipt on Sale {
  id
  number
  state
  createdAt
  businessDay
  cashier {
    id
    name
  }
  register {
    id
    code
  }
  store {
    id
    name
    address {
      street
      city
      region
      postalCode
    }
  }
  lines {
    name
    quantity
    unitPrice {
      ...Money
    }
    total {
      ...Money
    }
    product {
      id
      name
      sku
      unit
    }
  }
  total {
    ...Money
  }
  tax {
    ...Money
  }
  payments {
    kind
    voucherLastFour
    amount {
      ...Money
    }
    tendered {
      ...Money
    }
    change {
      ...Money
    }
  }
}
    ` as unknown as DocumentNode<ReceiptFragment, unknown>;
export const SalePageDocument = gql`
    query SalePage($id: ID!) {
  sale(id: $id) {
    ...Receipt
    returns {
      ...TakenBack
    }
  }
}
    ${ReceiptFragmentDoc}
${MoneyFragmentDoc}
${TakenBackFragmentDoc}` as unknown as DocumentNode<SalePageQuery, SalePageQueryVariables>;