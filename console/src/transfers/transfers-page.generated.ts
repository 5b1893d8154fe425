/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type TransferSummaryFragment = { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> };

export type TransfersPageQueryVariables = Exact<{
  filter?: Types.TransferFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TransfersPageQuery = { transfers: { totalCount: number, nodes: Array<{ id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export const TransferSummaryFragmentDoc = gql`
    fragment TransferSummary on Transfer {
  id
  state
  plannedAt
  shippedAt
  receivedAt
  cancelledAt
  note
  from {
    id
    name
  }
  to {
    id
    name
    receiving
  }
  lines(orderBy: LOCATION) {
    location {
      aisle
      bay
    }
    quantity
    short
    received
    lost
    product {
      id
      name
      sku
    }
  }
}
    ` as unknown as DocumentNode<TransferSummaryFragment, unknown>;
export const TransfersPageDocument = gql`
    query TransfersPage($filter: TransferFilter, $after: String) {
  transfers(first: 30, filter: $filter, after: $after) {
    totalCount
    nodes {
      ...TransferSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${TransferSummaryFragmentDoc}` as unknown as DocumentNode<TransfersPageQuery, TransfersPageQueryVariables>;