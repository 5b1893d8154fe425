/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type CategoryOptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CategoryOptionsQuery = { categories: { nodes: Array<{ id: string, name: string, parent: { id: string, name: string } | null | undefined }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };


export const CategoryOptionsDocument = gql`
    query CategoryOptions($after: String) {
  categories(first: 100, after: $after) {
    nodes {
      id
      name
      parent {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<CategoryOptionsQuery, CategoryOptionsQueryVariables>;