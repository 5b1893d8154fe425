/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { AlertFragmentDoc } from './alert.generated.ts';
export type AlertPageQueryVariables = Exact<{
  storeId: string;
  productId: string;
}>;


export type AlertPageQuery = { stockAlerts: { nodes: Array<{ id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, history: { nodes: Array<{ at: string, change: Types.StockAlertChangeKind, severity: Types.StockAlertSeverity, available: number, comment: string | null | undefined, snoozedUntil: string | null | undefined, actor: { id: string, name: string } }> }, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } }> } | null | undefined };

export type AlertStepFragment = { at: string, change: Types.StockAlertChangeKind, severity: Types.StockAlertSeverity, available: number, comment: string | null | undefined, snoozedUntil: string | null | undefined, actor: { id: string, name: string } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: Types.AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { acknowledgeAlert:
    | { __typename: 'AlertHandled', alert: { id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } } }
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type SnoozeAlertMutationVariables = Exact<{
  input: Types.SnoozeAlertInput;
}>;


export type SnoozeAlertMutation = { snoozeAlert:
    | { __typename: 'AlertHandled', alert: { id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } } }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type WakeAlertMutationVariables = Exact<{
  input: Types.WakeAlertInput;
}>;


export type WakeAlertMutation = { wakeAlert:
    | { __typename: 'AlertHandled', alert: { id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } } }
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type CommentOnAlertMutationVariables = Exact<{
  input: Types.CommentOnAlertInput;
}>;


export type CommentOnAlertMutation = { commentOnAlert:
    | { __typename: 'AlertHandled', alert: { id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } } }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export const AlertStepFragmentDoc = gql`
    fragment AlertStep on StockAlertStep {
  at
  change
  severity
  available
  comment
  snoozedUntil
  actor {
    id
    name
  }
}
    ` as unknown as DocumentNode<AlertStepFragment, unknown>;
export const AlertPageDocument = gql`
    query AlertPage($storeId: ID!, $productId: ID!) {
  stockAlerts(first: 10, filter: {storeIds: [$storeId], productId: $productId}) {
    nodes {
      ...Alert
      history(first: 50) {
        nodes {
          ...AlertStep
        }
      }
    }
  }
}
    ${AlertFragmentDoc}
${AlertStepFragmentDoc}` as unknown as DocumentNode<AlertPageQuery, AlertPageQueryVariables>;
export const AcknowledgeAlertDocument = gql`
    mutation AcknowledgeAlert($input: AcknowledgeAlertInput!) {
  acknowledgeAlert(input: $input) {
    __typename
    ... on AlertHandled {
      alert {
        ...Alert
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    ${AlertFragmentDoc}` as unknown as DocumentNode<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const SnoozeAlertDocument = gql`
    mutation SnoozeAlert($input: SnoozeAlertInput!) {
  snoozeAlert(input: $input) {
    __typename
    ... on AlertHandled {
      alert {
        ...Alert
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    ${AlertFragmentDoc}` as unknown as DocumentNode<SnoozeAlertMutation, SnoozeAlertMutationVariables>;
export const WakeAlertDocument = gql`
    mutation WakeAlert($input: WakeAlertInput!) {
  wakeAlert(input: $input) {
    __typename
    ... on AlertHandled {
      alert {
        ...Alert
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    ${AlertFragmentDoc}` as unknown as DocumentNode<WakeAlertMutation, WakeAlertMutationVariables>;
export const CommentOnAlertDocument = gql`
    mutation CommentOnAlert($input: CommentOnAlertInput!) {
  commentOnAlert(input: $input) {
    __typename
    ... on AlertHandled {
      alert {
        ...Alert
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    ${AlertFragmentDoc}` as unknown as DocumentNode<CommentOnAlertMutation, CommentOnAlertMutationVariables>;