/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { PromisedFragmentDoc } from './promised.generated.ts';
export type CountDifferencesQueryVariables = Exact<{
  storeId: string;
  lines: Array<Types.CountedLine> | Types.CountedLine;
}>;


export type CountDifferencesQuery = { countDifferences: Array<{ counted: number, onHand: number, difference: number, product: { id: string } }> | null | undefined };

export type CountStockMutationVariables = Exact<{
  input: Types.CountStockInput;
}>;


export type CountStockMutation = { countStock:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StockCounted', countedLines: number, differences: Array<{ difference: number, product: { id: string } }> }
    | { __typename: 'StockLevelsChanged', code: Types.ProblemCode, message: string, lines: Array<{ expected: number, onHand: number, product: { id: string, name: string } }> }
    | { __typename: 'StockPromised', code: Types.ProblemCode, message: string, lines: Array<{ promised: number, onHandAfter: number, product: { id: string, name: string }, promises: Array<{ quantity: number, transferId: string, to: { id: string, name: string } }> }> }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const CountDifferencesDocument = gql`
    query CountDifferences($storeId: ID!, $lines: [CountedLine!]!) {
  countDifferences(storeId: $storeId, lines: $lines) {
    counted
    onHand
    difference
    product {
      id
    }
  }
}
    ` as unknown as DocumentNode<CountDifferencesQuery, CountDifferencesQueryVariables>;
export const CountStockDocument = gql`
    mutation CountStock($input: CountStockInput!) {
  countStock(input: $input) {
    __typename
    ... on StockCounted {
      countedLines
      differences {
        difference
        product {
          id
        }
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on StockPromised {
      ...Promised
    }
    ... on StockLevelsChanged {
      lines {
        expected
        onHand
        product {
          id
          name
        }
      }
    }
  }
}
    ${PromisedFragmentDoc}` as unknown as DocumentNode<CountStockMutation, CountStockMutationVariables>;