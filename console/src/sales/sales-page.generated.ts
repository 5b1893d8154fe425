/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type SalesPageQueryVariables = Exact<{
  filter?: Types.SaleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SalesPageQuery = { sales: { totalCount: number, nodes: Array<{ id: string, number: number | null | undefined, state: Types.SaleState, createdAt: string, cashier: { id: string, name: string }, register: { id: string, code: string }, store: { id: string, name: string }, lines: Array<{ quantity: number }>, total: { amount: number, currency: string } | null | undefined }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };


export const SalesPageDocument = gql`
    query SalesPage($filter: SaleFilter, $after: String) {
  sales(first: 30, filter: $filter, after: $after) {
    totalCount
    nodes {
      id
      number
      state
      createdAt
      cashier {
        id
        name
      }
      register {
        id
        code
      }
      store {
        id
        name
      }
      lines {
        quantity
      }
      total {
        ...Money
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${MoneyFragmentDoc}` as unknown as DocumentNode<SalesPageQuery, SalesPageQueryVariables>;