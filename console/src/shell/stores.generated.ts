/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type ShellStoresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShellStoresQuery = { stores: { nodes: Array<{ id: string, code: string, name: string, kind: Types.StoreKind, closedAt: string | null | undefined, timeZone: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };


export const ShellStoresDocument = gql`
    query ShellStores($after: String) {
  stores(first: 100, after: $after) {
    nodes {
      id
      code
      name
      kind
      closedAt
      timeZone
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<ShellStoresQuery, ShellStoresQueryVariables>;