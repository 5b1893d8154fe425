/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
import { PriceListSummaryFragmentDoc } from '../prices/price-lists-page.generated.ts';
export type PriceInStoreQueryVariables = Exact<{
  productId: string;
  storeId?: string | null | undefined;
}>;


export type PriceInStoreQuery = { priceOf: { day: string, why: string, price: { amount: number, currency: string }, list: { id: string, name: string, scope: Types.PriceListScope } | null | undefined } | null | undefined };

export type PriceListsOfProductQueryVariables = Exact<{
  filter?: Types.PriceListFilter | null | undefined;
}>;


export type PriceListsOfProductQuery = { priceLists: { nodes: Array<{ id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> }> } | null | undefined };


export const PriceInStoreDocument = gql`
    query PriceInStore($productId: ID!, $storeId: ID) {
  priceOf(productId: $productId, storeId: $storeId) {
    day
    why
    price {
      ...Money
    }
    list {
      id
      name
      scope
    }
  }
}
    ${MoneyFragmentDoc}` as unknown as DocumentNode<PriceInStoreQuery, PriceInStoreQueryVariables>;
export const PriceListsOfProductDocument = gql`
    query PriceListsOfProduct($filter: PriceListFilter) {
  priceLists(first: 20, filter: $filter) {
    nodes {
      ...PriceListSummary
    }
  }
}
    ${PriceListSummaryFragmentDoc}` as unknown as DocumentNode<PriceListsOfProductQuery, PriceListsOfProductQueryVariables>;