/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { LevelFragmentDoc } from './level.generated.ts';
export type ReceiveDeliveryMutationVariables = Exact<{
  input: Types.ReceiveDeliveryInput;
}>;


export type ReceiveDeliveryMutation = { receiveDelivery:
    | { __typename: 'DeliveryReceived', levels: Array<{ onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } }> }
    | { __typename: 'DuplicateDelivery', code: Types.ProblemCode, message: string, first: { id: string, receivedAt: string, receivedBy: { id: string, name: string } } }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const ReceiveDeliveryDocument = gql`
    mutation ReceiveDelivery($input: ReceiveDeliveryInput!) {
  receiveDelivery(input: $input) {
    __typename
    ... on DeliveryReceived {
      levels {
        ...Level
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DuplicateDelivery {
      first {
        id
        receivedAt
        receivedBy {
          id
          name
        }
      }
    }
  }
}
    ${LevelFragmentDoc}` as unknown as DocumentNode<ReceiveDeliveryMutation, ReceiveDeliveryMutationVariables>;