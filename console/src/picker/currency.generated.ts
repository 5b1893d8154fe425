/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type ChainCurrencyQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainCurrencyQuery = { products: { nodes: Array<{ id: string, basePrice: { amount: number, currency: string } }> } | null | undefined };


export const ChainCurrencyDocument = gql`
    query ChainCurrency {
  products(first: 1, filter: {states: [ACTIVE, RUN_OUT, ARCHIVED]}) {
    nodes {
      id
      basePrice {
        ...Money
      }
    }
  }
}
    ${MoneyFragmentDoc}` as unknown as DocumentNode<ChainCurrencyQuery, ChainCurrencyQueryVariables>;