/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { AlertFragmentDoc } from './alert.generated.ts';
export type AlertsPageQueryVariables = Exact<{
  filter?: Types.StockAlertFilter | null | undefined;
  orderBy?: Types.StockAlertOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertsPageQuery = { stockAlerts: { totalCount: number, nodes: Array<{ id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };


export const AlertsPageDocument = gql`
    query AlertsPage($filter: StockAlertFilter, $orderBy: StockAlertOrder, $after: String) {
  stockAlerts(first: 30, filter: $filter, orderBy: $orderBy, after: $after) {
    totalCount
    nodes {
      ...Alert
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${AlertFragmentDoc}` as unknown as DocumentNode<AlertsPageQuery, AlertsPageQueryVariables>;