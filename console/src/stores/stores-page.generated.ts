/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type EditedStoreFragment = { id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined };

export type StoresPageQueryVariables = Exact<{
  filter?: Types.StoreFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type StoresPageQuery = { stores: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export const EditedStoreFragmentDoc = gql`
    fragment EditedStore on Store {
  id
  version
  code
  name
  kind
  timeZone
  receiving
  openedAt
  closedAt
  address {
    street
    city
    region
    postalCode
    country
  }
  hours {
    day
    opens
    closes
  }
  suppliedBy {
    id
    name
  }
}
    ` as unknown as DocumentNode<EditedStoreFragment, unknown>;
export const StoresPageDocument = gql`
    query StoresPage($filter: StoreFilter, $after: String) {
  stores(first: 30, filter: $filter, after: $after) {
    totalCount
    nodes {
      ...EditedStore
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${EditedStoreFragmentDoc}` as unknown as DocumentNode<StoresPageQuery, StoresPageQueryVariables>;