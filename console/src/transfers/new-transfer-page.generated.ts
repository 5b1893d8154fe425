/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { TransferSummaryFragmentDoc } from './transfers-page.generated.ts';
export type PlanTransferMutationVariables = Exact<{
  input: Types.PlanTransferInput;
}>;


export type PlanTransferMutation = { planTransfer:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InsufficientStock', code: Types.ProblemCode, message: string, lines: Array<{ available: number, requested: number, product: { id: string, name: string } }> }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'TransferPlanned', transfer: { id: string, state: Types.TransferState, plannedAt: string, shippedAt: string | null | undefined, receivedAt: string | null | undefined, cancelledAt: string | null | undefined, note: string | null | undefined, from: { id: string, name: string }, to: { id: string, name: string, receiving: Types.Receiving | null | undefined }, lines: Array<{ quantity: number, short: number, received: number, lost: number, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string } }> } }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const PlanTransferDocument = gql`
    mutation PlanTransfer($input: PlanTransferInput!) {
  planTransfer(input: $input) {
    __typename
    ... on TransferPlanned {
      transfer {
        ...TransferSummary
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
      }
    }
  }
}
    ${TransferSummaryFragmentDoc}` as unknown as DocumentNode<PlanTransferMutation, PlanTransferMutationVariables>;