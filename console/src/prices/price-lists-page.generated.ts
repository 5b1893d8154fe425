/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type PriceListSummaryFragment = { id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> };

export type PriceListsPageQueryVariables = Exact<{
  filter?: Types.PriceListFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PriceListsPageQuery = { priceLists: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export const PriceListSummaryFragmentDoc = gql`
    fragment PriceListSummary on PriceList {
  id
  version
  name
  scope
  from
  until
  endedAt
  stores {
    id
    name
  }
}
    ` as unknown as DocumentNode<PriceListSummaryFragment, unknown>;
export const PriceListsPageDocument = gql`
    query PriceListsPage($filter: PriceListFilter, $after: String) {
  priceLists(first: 30, filter: $filter, after: $after) {
    totalCount
    nodes {
      ...PriceListSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${PriceListSummaryFragmentDoc}` as unknown as DocumentNode<PriceListsPageQuery, PriceListsPageQueryVariables>;