/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { ReceiptFragmentDoc } from './sale-page.generated.ts';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
import { TakenBackFragmentDoc } from './taken-back.generated.ts';
export type ReturnPageQueryVariables = Exact<{
  id: string;
}>;


export type ReturnPageQuery = { sale: { id: string, number: number | null | undefined, state: Types.SaleState, createdAt: string, businessDay: string | null | undefined, returns: Array<{ id: string, number: number, createdAt: string, reason: string | null | undefined, cashier: { id: string, name: string }, store: { id: string, name: string }, total: { amount: number, currency: string }, refunds: Array<{ kind: Types.PaymentKind, amount: { amount: number, currency: string } }>, lines: Array<{ name: string | null | undefined, quantity: number, condition: Types.ReturnCondition, product: { id: string, name: string, unit: Types.Unit } }> }>, cashier: { id: string, name: string }, register: { id: string, code: string }, store: { id: string, name: string, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined } }, lines: Array<{ name: string | null | undefined, quantity: number, unitPrice: { amount: number, currency: string } | null | undefined, total: { amount: number, currency: string } | null | undefined, product: { id: string, name: string, sku: string, unit: Types.Unit } }>, total: { amount: number, currency: string } | null | undefined, tax: { amount: number, currency: string } | null | undefined, payments: Array<{ kind: Types.PaymentKind, voucherLastFour: string | null | undefined, amount: { amount: number, currency: string }, tendered: { amount: number, currency: string } | null | undefined, change: { amount: number, currency: string } | null | undefined }> } | null | undefined };

export type ReturnSaleMutationVariables = Exact<{
  input: Types.ReturnSaleInput;
}>;


export type ReturnSaleMutation = { returnSale:
    | { __typename: 'ExceedsSale', code: Types.ProblemCode, message: string, lines: Array<{ requested: number, sold: number, returned: number, product: { id: string, name: string } }> }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'ReturnPeriodOver', code: Types.ProblemCode, message: string }
    | { __typename: 'SaleReturned', secretCode: string | null | undefined, saleReturn: { id: string, number: number, createdAt: string, reason: string | null | undefined, cashier: { id: string, name: string }, store: { id: string, name: string }, total: { amount: number, currency: string }, refunds: Array<{ kind: Types.PaymentKind, amount: { amount: number, currency: string } }>, lines: Array<{ name: string | null | undefined, quantity: number, condition: Types.ReturnCondition, product: { id: string, name: string, unit: Types.Unit } }> } }
    | { __typename: 'SoldElsewhere', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownRegister', code: Types.ProblemCode, message: string }
   | null | undefined };


export const ReturnPageDocument = gql`
    query ReturnPage($id: ID!) {
  sale(id: $id) {
    ...Receipt
    returns {
      ...TakenBack
    }
  }
}
    ${ReceiptFragmentDoc}
${MoneyFragmentDoc}
${TakenBackFragmentDoc}` as unknown as DocumentNode<ReturnPageQuery, ReturnPageQueryVariables>;
export const ReturnSaleDocument = gql`
    mutation ReturnSale($input: ReturnSaleInput!) {
  returnSale(input: $input) {
    __typename
    ... on SaleReturned {
      secretCode
      saleReturn {
        ...TakenBack
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on ExceedsSale {
      lines {
        requested
        sold
        returned
        product {
          id
          name
        }
      }
    }
  }
}
    ${TakenBackFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<ReturnSaleMutation, ReturnSaleMutationVariables>;