/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type RestockSummaryFragment = { id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> };

export type RestocksPageQueryVariables = Exact<{
  filter?: Types.RestockRequestFilter | null | undefined;
  orderBy?: Types.RestockRequestOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type RestocksPageQuery = { restockRequests: { totalCount: number, nodes: Array<{ id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export const RestockSummaryFragmentDoc = gql`
    fragment RestockSummary on RestockRequest {
  id
  state
  origin
  requestedAt
  requestedBy {
    id
    name
  }
  store {
    id
    name
  }
  sourceStore {
    id
    name
  }
  lines {
    quantity
    approved
    product {
      id
      name
      sku
    }
  }
}
    ` as unknown as DocumentNode<RestockSummaryFragment, unknown>;
export const RestocksPageDocument = gql`
    query RestocksPage($filter: RestockRequestFilter, $orderBy: RestockRequestOrder, $after: String) {
  restockRequests(first: 30, filter: $filter, orderBy: $orderBy, after: $after) {
    totalCount
    nodes {
      ...RestockSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${RestockSummaryFragmentDoc}` as unknown as DocumentNode<RestocksPageQuery, RestocksPageQueryVariables>;