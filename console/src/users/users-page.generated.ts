/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type EditedUserFragment = { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined };

export type UsersPageQueryVariables = Exact<{
  filter?: Types.UserFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersPageQuery = { users: { totalCount: number, nodes: Array<{ id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export const EditedUserFragmentDoc = gql`
    fragment EditedUser on User {
  id
  username
  name
  firstName
  lastName
  email
  enabled
  roles
  createdAt
  deletedAt
  stores {
    id
    name
  }
  pendingChange {
    by
    operation
    since
  }
}
    ` as unknown as DocumentNode<EditedUserFragment, unknown>;
export const UsersPageDocument = gql`
    query UsersPage($filter: UserFilter, $after: String) {
  users(first: 30, filter: $filter, after: $after) {
    totalCount
    nodes {
      ...EditedUser
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<UsersPageQuery, UsersPageQueryVariables>;