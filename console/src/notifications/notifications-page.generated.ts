/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type EditedRuleFragment = { id: string, channel: Types.NotificationChannel, target: string, active: boolean, switchedOff: string | null | undefined, onResolved: boolean, severities: Array<Types.StockAlertSeverity>, createdAt: string, stores: Array<{ id: string, name: string }> | null | undefined };

export type NotificationRulesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationRulesQuery = { notificationRules: { totalCount: number, nodes: Array<{ id: string, channel: Types.NotificationChannel, target: string, active: boolean, switchedOff: string | null | undefined, onResolved: boolean, severities: Array<Types.StockAlertSeverity>, createdAt: string, stores: Array<{ id: string, name: string }> | null | undefined }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type NotificationsQueryVariables = Exact<{
  filter?: Types.NotificationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { totalCount: number, nodes: Array<{ id: string, channel: Types.NotificationChannel, target: string, state: Types.NotificationState, attempts: number, createdAt: string, sentAt: string | null | undefined, nextAttemptAt: string | null | undefined, lastError: string | null | undefined, store: { id: string, name: string }, lines: Array<{ product: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type CreateNotificationRuleMutationVariables = Exact<{
  input: Types.CreateNotificationRuleInput;
}>;


export type CreateNotificationRuleMutation = { createNotificationRule:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'NotificationRuleSaved', webhookSecret: string | null | undefined, rule: { id: string, channel: Types.NotificationChannel, target: string, active: boolean, switchedOff: string | null | undefined, onResolved: boolean, severities: Array<Types.StockAlertSeverity>, createdAt: string, stores: Array<{ id: string, name: string }> | null | undefined } | null | undefined }
   | null | undefined };

export type UpdateNotificationRuleMutationVariables = Exact<{
  input: Types.UpdateNotificationRuleInput;
}>;


export type UpdateNotificationRuleMutation = { updateNotificationRule:
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'NotificationRuleSaved', webhookSecret: string | null | undefined, rule: { id: string, channel: Types.NotificationChannel, target: string, active: boolean, switchedOff: string | null | undefined, onResolved: boolean, severities: Array<Types.StockAlertSeverity>, createdAt: string, stores: Array<{ id: string, name: string }> | null | undefined } | null | undefined }
   | null | undefined };

export type DeleteNotificationRuleMutationVariables = Exact<{
  input: Types.DeleteNotificationRuleInput;
}>;


export type DeleteNotificationRuleMutation = { deleteNotificationRule:
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'NotificationRuleDeleted', ruleId: string }
   | null | undefined };

export type RotateNotificationSecretMutationVariables = Exact<{
  input: Types.RotateNotificationSecretInput;
}>;


export type RotateNotificationSecretMutation = { rotateNotificationSecret:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'NotificationRuleSaved', webhookSecret: string | null | undefined, rule: { id: string, channel: Types.NotificationChannel, target: string, active: boolean, switchedOff: string | null | undefined, onResolved: boolean, severities: Array<Types.StockAlertSeverity>, createdAt: string, stores: Array<{ id: string, name: string }> | null | undefined } | null | undefined }
   | null | undefined };

export type RedeliverNotificationMutationVariables = Exact<{
  input: Types.RedeliverNotificationInput;
}>;


export type RedeliverNotificationMutation = { redeliverNotification:
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'NotificationQueued', notification: { id: string, state: Types.NotificationState } }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export const EditedRuleFragmentDoc = gql`
    fragment EditedRule on NotificationRule {
  id
  channel
  target
  active
  switchedOff
  onResolved
  severities
  createdAt
  stores {
    id
    name
  }
}
    ` as unknown as DocumentNode<EditedRuleFragment, unknown>;
export const NotificationRulesDocument = gql`
    query NotificationRules($after: String) {
  notificationRules(first: 50, after: $after) {
    totalCount
    nodes {
      ...EditedRule
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${EditedRuleFragmentDoc}` as unknown as DocumentNode<NotificationRulesQuery, NotificationRulesQueryVariables>;
export const NotificationsDocument = gql`
    query Notifications($filter: NotificationFilter, $after: String) {
  notifications(first: 20, filter: $filter, after: $after) {
    totalCount
    nodes {
      id
      channel
      target
      state
      attempts
      createdAt
      sentAt
      nextAttemptAt
      lastError
      store {
        id
        name
      }
      lines {
        product {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const CreateNotificationRuleDocument = gql`
    mutation CreateNotificationRule($input: CreateNotificationRuleInput!) {
  createNotificationRule(input: $input) {
    __typename
    ... on NotificationRuleSaved {
      webhookSecret
      rule {
        ...EditedRule
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
    ${EditedRuleFragmentDoc}` as unknown as DocumentNode<CreateNotificationRuleMutation, CreateNotificationRuleMutationVariables>;
export const UpdateNotificationRuleDocument = gql`
    mutation UpdateNotificationRule($input: UpdateNotificationRuleInput!) {
  updateNotificationRule(input: $input) {
    __typename
    ... on NotificationRuleSaved {
      webhookSecret
      rule {
        ...EditedRule
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
    ${EditedRuleFragmentDoc}` as unknown as DocumentNode<UpdateNotificationRuleMutation, UpdateNotificationRuleMutationVariables>;
export const DeleteNotificationRuleDocument = gql`
    mutation DeleteNotificationRule($input: DeleteNotificationRuleInput!) {
  deleteNotificationRule(input: $input) {
    __typename
    ... on NotificationRuleDeleted {
      ruleId
    }
    ... on Problem {
      code
      message
    }
  }
}
    ` as unknown as DocumentNode<DeleteNotificationRuleMutation, DeleteNotificationRuleMutationVariables>;
export const RotateNotificationSecretDocument = gql`
    mutation RotateNotificationSecret($input: RotateNotificationSecretInput!) {
  rotateNotificationSecret(input: $input) {
    __typename
    ... on NotificationRuleSaved {
      webhookSecret
      rule {
        ...EditedRule
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
    ${EditedRuleFragmentDoc}` as unknown as DocumentNode<RotateNotificationSecretMutation, RotateNotificationSecretMutationVariables>;
export const RedeliverNotificationDocument = gql`
    mutation RedeliverNotification($input: RedeliverNotificationInput!) {
  redeliverNotification(input: $input) {
    __typename
    ... on NotificationQueued {
      notification {
        id
        state
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    ` as unknown as DocumentNode<RedeliverNotificationMutation, RedeliverNotificationMutationVariables>;