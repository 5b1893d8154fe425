/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
import { OverlapFragmentDoc } from './price-list-page.generated.ts';
export type PriceDifferencesQueryVariables = Exact<{
  change: Types.PriceChangeInput;
}>;


export type PriceDifferencesQuery = { priceDifferences: { count: number, first: Array<{ before: { amount: number, currency: string } | null | undefined, after: { amount: number, currency: string } | null | undefined, product: { id: string, name: string, sku: string } }> } | null | undefined };

export type ChangePricesMutationVariables = Exact<{
  input: Types.ChangePricesInput;
}>;


export type ChangePricesMutation = { changePrices:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'PriceListsOverlap', code: Types.ProblemCode, message: string, overlaps: Array<{ product: { id: string, name: string }, priceList: { id: string, name: string } }> }
    | { __typename: 'PricesChanged', changed: number }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const PriceDifferencesDocument = gql`
    query PriceDifferences($change: PriceChangeInput!) {
  priceDifferences(change: $change) {
    count
    first {
      before {
        ...Money
      }
      after {
        ...Money
      }
      product {
        id
        name
        sku
      }
    }
  }
}
    ${MoneyFragmentDoc}` as unknown as DocumentNode<PriceDifferencesQuery, PriceDifferencesQueryVariables>;
export const ChangePricesDocument = gql`
    mutation ChangePrices($input: ChangePricesInput!) {
  changePrices(input: $input) {
    __typename
    ... on PricesChanged {
      changed
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ...Overlap
  }
}
    ${OverlapFragmentDoc}` as unknown as DocumentNode<ChangePricesMutation, ChangePricesMutationVariables>;