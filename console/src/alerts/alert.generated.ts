/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type AlertFragment = { id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } };

export const AlertFragmentDoc = gql`
    fragment Alert on StockAlert {
  id
  severity
  state
  available
  openedAt
  changedAt
  resolvedAt
  acknowledgedAt
  acknowledgedBy {
    id
    name
  }
  snoozedUntil
  product {
    id
    name
    sku
  }
  store {
    id
    name
  }
}
    ` as unknown as DocumentNode<AlertFragment, unknown>;