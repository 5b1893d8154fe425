/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { ReceiptFragmentDoc } from '../sales/sale-page.generated.ts';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type TillRegistersQueryVariables = Exact<{
  storeId: string;
}>;


export type TillRegistersQuery = { store: { id: string, name: string, registers: Array<{ id: string, code: string }> | null | undefined } | null | undefined };

export type RingUpSaleMutationVariables = Exact<{
  input: Types.RingUpSaleInput;
}>;


export type RingUpSaleMutation = { ringUpSale:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InsufficientBalance', code: Types.ProblemCode, message: string }
    | { __typename: 'InsufficientStock', code: Types.ProblemCode, message: string, lines: Array<{ available: number, requested: number, product: { id: string, name: string } }> }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NoOpenSession', code: Types.ProblemCode, message: string }
    | { __typename: 'PaymentMismatch', code: Types.ProblemCode, message: string }
    | { __typename: 'PriceChanged', code: Types.ProblemCode, message: string, lines: Array<{ price: { amount: number, currency: string }, product: { id: string, name: string } }> }
    | { __typename: 'ProductArchived', code: Types.ProblemCode, message: string, products: Array<{ id: string, name: string }> }
    | { __typename: 'SaleCompleted', sale: { id: string, number: number | null | undefined, state: Types.SaleState, createdAt: string, businessDay: string | null | undefined, cashier: { id: string, name: string }, register: { id: string, code: string }, store: { id: string, name: string, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined } }, lines: Array<{ name: string | null | undefined, quantity: number, unitPrice: { amount: number, currency: string } | null | undefined, total: { amount: number, currency: string } | null | undefined, product: { id: string, name: string, sku: string, unit: Types.Unit } }>, total: { amount: number, currency: string } | null | undefined, tax: { amount: number, currency: string } | null | undefined, payments: Array<{ kind: Types.PaymentKind, voucherLastFour: string | null | undefined, amount: { amount: number, currency: string }, tendered: { amount: number, currency: string } | null | undefined, change: { amount: number, currency: string } | null | undefined }> } }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownRegister', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownVoucher', code: Types.ProblemCode, message: string }
    | { __typename: 'VoucherBlocked', code: Types.ProblemCode, message: string }
   | null | undefined };


export const TillRegistersDocument = gql`
    query TillRegisters($storeId: ID!) {
  store(id: $storeId) {
    id
    name
    registers {
      id
      code
    }
  }
}
    ` as unknown as DocumentNode<TillRegistersQuery, TillRegistersQueryVariables>;
export const RingUpSaleDocument = gql`
    mutation RingUpSale($input: RingUpSaleInput!) {
  ringUpSale(input: $input) {
    __typename
    ... on SaleCompleted {
      sale {
        ...Receipt
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on InsufficientStock {
      lines {
        available
        requested
        product {
          id
          name
        }
      }
    }
    ... on PriceChanged {
      lines {
        price {
          ...Money
        }
        product {
          id
          name
        }
      }
    }
    ... on ProductArchived {
      products {
        id
        name
      }
    }
  }
}
    ${ReceiptFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<RingUpSaleMutation, RingUpSaleMutationVariables>;