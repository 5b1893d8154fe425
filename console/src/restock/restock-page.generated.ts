/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { RestockSummaryFragmentDoc } from './restocks-page.generated.ts';
export type RestockDetailsFragment = { note: string | null | undefined, reason: string | null | undefined, decidedAt: string | null | undefined, id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, decidedBy: { id: string, name: string } | null | undefined, allocations: Array<{ quantity: number, sourceStore: { id: string, name: string }, product: { id: string, name: string } }>, explanation: { summary: string, available: number, incoming: number, reorderPoint: number, targetLevel: number, wanted: number | null | undefined, planned: number | null | undefined, storesConsidered: number | null | undefined, rule: { id: string } | null | undefined, sourceStores: Array<{ chosen: boolean, quantity: number, reason: Types.SourceReason, surplus: number, store: { id: string, name: string } }> } | null | undefined, history: Array<{ at: string, type: Types.RestockStepType, note: string | null | undefined, actor: { id: string, name: string } }>, transfers: Array<{ id: string, state: Types.TransferState, from: { id: string, name: string } }>, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> };

export type RestockPageQueryVariables = Exact<{
  id: string;
}>;


export type RestockPageQuery = { restockRequest: { note: string | null | undefined, reason: string | null | undefined, decidedAt: string | null | undefined, id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, decidedBy: { id: string, name: string } | null | undefined, allocations: Array<{ quantity: number, sourceStore: { id: string, name: string }, product: { id: string, name: string } }>, explanation: { summary: string, available: number, incoming: number, reorderPoint: number, targetLevel: number, wanted: number | null | undefined, planned: number | null | undefined, storesConsidered: number | null | undefined, rule: { id: string } | null | undefined, sourceStores: Array<{ chosen: boolean, quantity: number, reason: Types.SourceReason, surplus: number, store: { id: string, name: string } }> } | null | undefined, history: Array<{ at: string, type: Types.RestockStepType, note: string | null | undefined, actor: { id: string, name: string } }>, transfers: Array<{ id: string, state: Types.TransferState, from: { id: string, name: string } }>, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> } | null | undefined };

export type ApproveRestockMutationVariables = Exact<{
  input: Types.ApproveRestockInput;
}>;


export type ApproveRestockMutation = { approveRestock:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InsufficientStock', code: Types.ProblemCode, message: string, lines: Array<{ available: number, requested: number, product: { id: string, name: string }, store: { id: string, name: string } | null | undefined }> }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'ProductArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'ProductRunOut', code: Types.ProblemCode, message: string }
    | { __typename: 'RestockApproved', request: { note: string | null | undefined, reason: string | null | undefined, decidedAt: string | null | undefined, id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, decidedBy: { id: string, name: string } | null | undefined, allocations: Array<{ quantity: number, sourceStore: { id: string, name: string }, product: { id: string, name: string } }>, explanation: { summary: string, available: number, incoming: number, reorderPoint: number, targetLevel: number, wanted: number | null | undefined, planned: number | null | undefined, storesConsidered: number | null | undefined, rule: { id: string } | null | undefined, sourceStores: Array<{ chosen: boolean, quantity: number, reason: Types.SourceReason, surplus: number, store: { id: string, name: string } }> } | null | undefined, history: Array<{ at: string, type: Types.RestockStepType, note: string | null | undefined, actor: { id: string, name: string } }>, transfers: Array<{ id: string, state: Types.TransferState, from: { id: string, name: string } }>, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'SourceNeeded', code: Types.ProblemCode, message: string, lines: Array<{ quantity: number, product: { id: string, name: string }, sourceStores: Array<{ surplus: number, store: { id: string, name: string } }> }> }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type RejectRestockMutationVariables = Exact<{
  input: Types.RejectRestockInput;
}>;


export type RejectRestockMutation = { rejectRestock:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'RestockRejected', request: { note: string | null | undefined, reason: string | null | undefined, decidedAt: string | null | undefined, id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, decidedBy: { id: string, name: string } | null | undefined, allocations: Array<{ quantity: number, sourceStore: { id: string, name: string }, product: { id: string, name: string } }>, explanation: { summary: string, available: number, incoming: number, reorderPoint: number, targetLevel: number, wanted: number | null | undefined, planned: number | null | undefined, storesConsidered: number | null | undefined, rule: { id: string } | null | undefined, sourceStores: Array<{ chosen: boolean, quantity: number, reason: Types.SourceReason, surplus: number, store: { id: string, name: string } }> } | null | undefined, history: Array<{ at: string, type: Types.RestockStepType, note: string | null | undefined, actor: { id: string, name: string } }>, transfers: Array<{ id: string, state: Types.TransferState, from: { id: string, name: string } }>, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type CancelRestockMutationVariables = Exact<{
  input: Types.CancelRestockInput;
}>;


export type CancelRestockMutation = { cancelRestock:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'RestockCancelled', request: { note: string | null | undefined, reason: string | null | undefined, decidedAt: string | null | undefined, id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, decidedBy: { id: string, name: string } | null | undefined, allocations: Array<{ quantity: number, sourceStore: { id: string, name: string }, product: { id: string, name: string } }>, explanation: { summary: string, available: number, incoming: number, reorderPoint: number, targetLevel: number, wanted: number | null | undefined, planned: number | null | undefined, storesConsidered: number | null | undefined, rule: { id: string } | null | undefined, sourceStores: Array<{ chosen: boolean, quantity: number, reason: Types.SourceReason, surplus: number, store: { id: string, name: string } }> } | null | undefined, history: Array<{ at: string, type: Types.RestockStepType, note: string | null | undefined, actor: { id: string, name: string } }>, transfers: Array<{ id: string, state: Types.TransferState, from: { id: string, name: string } }>, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export const RestockDetailsFragmentDoc = gql`
    fragment RestockDetails on RestockRequest {
  ...RestockSummary
  note
  reason
  decidedAt
  decidedBy {
    id
    name
  }
  allocations {
    quantity
    sourceStore {
      id
      name
    }
    product {
      id
      name
    }
  }
  explanation {
    summary
    available
    incoming
    reorderPoint
    targetLevel
    wanted
    planned
    storesConsidered
    rule {
      id
    }
    sourceStores {
      chosen
      quantity
      reason
      surplus
      store {
        id
        name
      }
    }
  }
  history {
    at
    type
    note
    actor {
      id
      name
    }
  }
  transfers {
    id
    state
    from {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<RestockDetailsFragment, unknown>;
export const RestockPageDocument = gql`
    query RestockPage($id: ID!) {
  restockRequest(id: $id) {
    ...RestockDetails
  }
}
    ${RestockDetailsFragmentDoc}
${RestockSummaryFragmentDoc}` as unknown as DocumentNode<RestockPageQuery, RestockPageQueryVariables>;
export const ApproveRestockDocument = gql`
    mutation ApproveRestock($input: ApproveRestockInput!) {
  approveRestock(input: $input) {
    __typename
    ... on RestockApproved {
      request {
        ...RestockDetails
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on InsufficientStock {
      lines {
        available
        requested
        product {
          id
          name
        }
        store {
          id
          name
        }
      }
    }
    ... on SourceNeeded {
      lines {
        quantity
        product {
          id
          name
        }
        sourceStores {
          surplus
          store {
            id
            name
          }
        }
      }
    }
  }
}
    ${RestockDetailsFragmentDoc}
${RestockSummaryFragmentDoc}` as unknown as DocumentNode<ApproveRestockMutation, ApproveRestockMutationVariables>;
export const RejectRestockDocument = gql`
    mutation RejectRestock($input: RejectRestockInput!) {
  rejectRestock(input: $input) {
    __typename
    ... on RestockRejected {
      request {
        ...RestockDetails
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
    ${RestockDetailsFragmentDoc}
${RestockSummaryFragmentDoc}` as unknown as DocumentNode<RejectRestockMutation, RejectRestockMutationVariables>;
export const CancelRestockDocument = gql`
    mutation CancelRestock($input: CancelRestockInput!) {
  cancelRestock(input: $input) {
    __typename
    ... on RestockCancelled {
      request {
        ...RestockDetails
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
    ${RestockDetailsFragmentDoc}
${RestockSummaryFragmentDoc}` as unknown as DocumentNode<CancelRestockMutation, CancelRestockMutationVariables>;