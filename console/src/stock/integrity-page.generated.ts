/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { LevelFragmentDoc } from './level.generated.ts';
export type StockIntegrityQueryVariables = Exact<{
  storeIds: Array<string> | string;
}>;


export type StockIntegrityQuery = { stockIntegrity: { levels: number, mismatches: Array<{ ledger: number, onHand: number, reserved: number, promised: number, incoming: number, underWay: number, product: { id: string, name: string, sku: string }, store: { id: string, name: string } }> } | null | undefined };

export type RepairStockMutationVariables = Exact<{
  input: Types.RepairStockInput;
}>;


export type RepairStockMutation = { repairStock:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StockRepaired', repaired: Array<{ onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } }> }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const StockIntegrityDocument = gql`
    query StockIntegrity($storeIds: [ID!]!) {
  stockIntegrity(storeIds: $storeIds) {
    levels
    mismatches {
      ledger
      onHand
      reserved
      promised
      incoming
      underWay
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
  }
}
    ` as unknown as DocumentNode<StockIntegrityQuery, StockIntegrityQueryVariables>;
export const RepairStockDocument = gql`
    mutation RepairStock($input: RepairStockInput!) {
  repairStock(input: $input) {
    __typename
    ... on StockRepaired {
      repaired {
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
  }
}
    ${LevelFragmentDoc}` as unknown as DocumentNode<RepairStockMutation, RepairStockMutationVariables>;