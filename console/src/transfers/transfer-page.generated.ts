/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { TransferSummaryFragmentDoc } from './transfers-page.generated.ts';
export type TransferDetailsFragment = { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, request: { id: string, state: Types.RestockState } | null | undefined, history: Array<{ at: string, type: Types.TransferStepType, note: string | null | undefined, actor: { id: string, name: string }, lines: Array<{ quantity: number, product: { id: string, name: string } }> }>, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> };

export type TransferPageQueryVariables = Exact<{
  id: string;
}>;


export type TransferPageQuery = { transfer: { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, request: { id: string, state: Types.RestockState } | null | undefined, history: Array<{ at: string, type: Types.TransferStepType, note: string | null | undefined, actor: { id: string, name: string }, lines: Array<{ quantity: number, product: { id: string, name: string } }> }>, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> } | null | undefined };

export type ShipTransferMutationVariables = Exact<{
  input: Types.ShipTransferInput;
}>;


export type ShipTransferMutation = { shipTransfer:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'TransferShipped', transfer: { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, request: { id: string, state: Types.RestockState } | null | undefined, history: Array<{ at: string, type: Types.TransferStepType, note: string | null | undefined, actor: { id: string, name: string }, lines: Array<{ quantity: number, product: { id: string, name: string } }> }>, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type ReceiveTransferMutationVariables = Exact<{
  input: Types.ReceiveTransferInput;
}>;


export type ReceiveTransferMutation = { receiveTransfer:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'TransferReceived', transfer: { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, request: { id: string, state: Types.RestockState } | null | undefined, history: Array<{ at: string, type: Types.TransferStepType, note: string | null | undefined, actor: { id: string, name: string }, lines: Array<{ quantity: number, product: { id: string, name: string } }> }>, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type CloseTransferMutationVariables = Exact<{
  input: Types.CloseTransferInput;
}>;


export type CloseTransferMutation = { closeTransfer:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'TransferClosed', transfer: { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, request: { id: string, state: Types.RestockState } | null | undefined, history: Array<{ at: string, type: Types.TransferStepType, note: string | null | undefined, actor: { id: string, name: string }, lines: Array<{ quantity: number, product: { id: string, name: string } }> }>, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export type CancelTransferMutationVariables = Exact<{
  input: Types.CancelTransferInput;
}>;


export type CancelTransferMutation = { cancelTransfer:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'TransferCancelled', transfer: { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, request: { id: string, state: Types.RestockState } | null | undefined, history: Array<{ at: string, type: Types.TransferStepType, note: string | null | undefined, actor: { id: string, name: string }, lines: Array<{ quantity: number, product: { id: string, name: string } }> }>, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'WrongState', code: Types.ProblemCode, message: string }
   | null | undefined };

export const TransferDetailsFragmentDoc = gql`
    fragment TransferDetails on Transfer {
  ...TransferSummary
  request {
    id
    state
  }
  history {
    at
    type
    note
    actor {
      id
      name
    }
    lines {
      quantity
      product {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<TransferDetailsFragment, unknown>;
export const TransferPageDocument = gql`
    query TransferPage($id: ID!) {
  transfer(id: $id) {
    ...TransferDetails
  }
}
    ${TransferDetailsFragmentDoc}
${TransferSummaryFragmentDoc}` as unknown as DocumentNode<TransferPageQuery, TransferPageQueryVariables>;
export const ShipTransferDocument = gql`
    mutation ShipTransfer($input: ShipTransferInput!) {
  shipTransfer(input: $input) {
    __typename
    ... on TransferShipped {
      transfer {
        ...TransferDetails
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
    ${TransferDetailsFragmentDoc}
${TransferSummaryFragmentDoc}` as unknown as DocumentNode<ShipTransferMutation, ShipTransferMutationVariables>;
export const ReceiveTransferDocument = gql`
    mutation ReceiveTransfer($input: ReceiveTransferInput!) {
  receiveTransfer(input: $input) {
    __typename
    ... on TransferReceived {
      transfer {
        ...TransferDetails
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
    ${TransferDetailsFragmentDoc}
${TransferSummaryFragmentDoc}` as unknown as DocumentNode<ReceiveTransferMutation, ReceiveTransferMutationVariables>;
export const CloseTransferDocument = gql`
    mutation CloseTransfer($input: CloseTransferInput!) {
  closeTransfer(input: $input) {
    __typename
    ... on TransferClosed {
      transfer {
        ...TransferDetails
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
    ${TransferDetailsFragmentDoc}
${TransferSummaryFragmentDoc}` as unknown as DocumentNode<CloseTransferMutation, CloseTransferMutationVariables>;
export const CancelTransferDocument = gql`
    mutation CancelTransfer($input: CancelTransferInput!) {
  cancelTransfer(input: $input) {
    __typename
    ... on TransferCancelled {
      transfer {
        ...TransferDetails
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
    ${TransferDetailsFragmentDoc}
${TransferSummaryFragmentDoc}` as unknown as DocumentNode<CancelTransferMutation, CancelTransferMutationVariables>;