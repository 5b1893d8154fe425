/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { PickedProductFragmentDoc } from '../picker/picker.generated.ts';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
import { RestockSummaryFragmentDoc } from './restocks-page.generated.ts';
export type RestockProductQueryVariables = Exact<{
  productId: string;
  storeId: string;
  pricedIn?: string | null | undefined;
}>;


export type RestockProductQuery = { product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean, stock: { available: number, incoming: number, targetLevel: number } | null | undefined, price: { amount: number, currency: string } } | null | undefined };

export type RequestRestockMutationVariables = Exact<{
  input: Types.RequestRestockInput;
}>;


export type RequestRestockMutation = { requestRestock:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'ProductRunOut', code: Types.ProblemCode, message: string }
    | { __typename: 'RestockRequested', request: { id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const RestockProductDocument = gql`
    query RestockProduct($productId: ID!, $storeId: ID!, $pricedIn: ID) {
  product(id: $productId) {
    ...PickedProduct
    stock(storeId: $storeId) {
      available
      incoming
      targetLevel
    }
  }
}
    ${PickedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<RestockProductQuery, RestockProductQueryVariables>;
export const RequestRestockDocument = gql`
    mutation RequestRestock($input: RequestRestockInput!) {
  requestRestock(input: $input) {
    __typename
    ... on RestockRequested {
      request {
        ...RestockSummary
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    ${RestockSummaryFragmentDoc}` as unknown as DocumentNode<RequestRestockMutation, RequestRestockMutationVariables>;