/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { AlertFragmentDoc } from './alert.generated.ts';
export type LiveAlertsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LiveAlertsSubscription = { stockAlerts:
    | { __typename: 'CursorExpired', code: Types.ProblemCode, message: string }
    | { __typename: 'StockAlertChange', cursor: string, change: Types.StockAlertChangeKind, at: string, available: number, severity: Types.StockAlertSeverity, comment: string | null | undefined, actor: { id: string, name: string } | null | undefined, alert: { id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } } }
   };


export const LiveAlertsDocument = gql`
    subscription LiveAlerts($after: String) {
  stockAlerts(after: $after, includeOpen: true, includeSnoozed: true) {
    __typename
    ... on StockAlertChange {
      cursor
      change
      at
      available
      severity
      comment
      actor {
        id
        name
      }
      alert {
        ...Alert
      }
    }
    ... on CursorExpired {
      code
      message
    }
  }
}
    ${AlertFragmentDoc}` as unknown as DocumentNode<LiveAlertsSubscription, LiveAlertsSubscriptionVariables>;