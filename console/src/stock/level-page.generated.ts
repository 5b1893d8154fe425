/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { LevelFragmentDoc } from './level.generated.ts';
import { PromisedFragmentDoc } from './promised.generated.ts';
export type LevelPageQueryVariables = Exact<{
  storeId: string;
  productId: string;
}>;


export type LevelPageQuery = { stockLevels: { nodes: Array<{ onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } }> } | null | undefined, stockAlerts: { nodes: Array<{ id: string, severity: Types.StockAlertSeverity, openedAt: string }> } | null | undefined, transfers: { nodes: Array<{ id: string, state: Types.TransferState, plannedAt: string, from: { id: string, name: string }, to: { id: string, name: string }, lines: Array<{ quantity: number, short: number, received: number, lost: number, product: { id: string } }> }> } | null | undefined, effectiveRestockRule: { why: string } | null | undefined };

export type LevelMovementsQueryVariables = Exact<{
  storeId: string;
  productId: string;
  after?: string | null | undefined;
}>;


export type LevelMovementsQuery = { stockMovements: { totalCount: number, nodes: Array<{ id: string, at: string, delta: number, balance: number, reason: Types.MovementReason, note: string | null | undefined, actor: { id: string, name: string }, reference: { kind: string, id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type AdjustStockMutationVariables = Exact<{
  input: Types.AdjustStockInput;
}>;


export type AdjustStockMutation = { adjustStock:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InsufficientStock', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StockAdjusted', level: { onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } } }
    | { __typename: 'StockPromised', code: Types.ProblemCode, message: string, lines: Array<{ promised: number, onHandAfter: number, product: { id: string, name: string }, promises: Array<{ quantity: number, transferId: string, to: { id: string, name: string } }> }> }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };

export type SetThresholdsMutationVariables = Exact<{
  input: Types.SetThresholdsInput;
}>;


export type SetThresholdsMutation = { setThresholds:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'ThresholdsSet', levels: Array<{ onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } }> }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };

export type SetShelfLocationsMutationVariables = Exact<{
  input: Types.SetShelfLocationsInput;
}>;


export type SetShelfLocationsMutation = { setShelfLocations:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'ShelfLocationsSet', lines: Array<{ location: { aisle: string, bay: string | null | undefined } | null | undefined }> }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const LevelPageDocument = gql`
    query LevelPage($storeId: ID!, $productId: ID!) {
  stockLevels(first: 1, filter: {storeIds: [$storeId], productId: $productId}) {
    nodes {
      ...Level
    }
  }
  stockAlerts(
    first: 1
    filter: {storeIds: [$storeId], productId: $productId, states: [OPEN]}
  ) {
    nodes {
      id
      severity
      openedAt
    }
  }
  transfers(
    first: 20
    filter: {storeIds: [$storeId], productId: $productId, states: [PLANNED, SHIPPED]}
  ) {
    nodes {
      id
      state
      plannedAt
      from {
        id
        name
      }
      to {
        id
        name
      }
      lines {
        quantity
        short
        received
        lost
        product {
          id
        }
      }
    }
  }
  effectiveRestockRule(storeId: $storeId, productId: $productId) {
    why
  }
}
    ${LevelFragmentDoc}` as unknown as DocumentNode<LevelPageQuery, LevelPageQueryVariables>;
export const LevelMovementsDocument = gql`
    query LevelMovements($storeId: ID!, $productId: ID!, $after: String) {
  stockMovements(
    first: 50
    filter: {storeIds: [$storeId], productId: $productId}
    after: $after
  ) {
    totalCount
    nodes {
      id
      at
      delta
      balance
      reason
      note
      actor {
        id
        name
      }
      reference {
        kind
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<LevelMovementsQuery, LevelMovementsQueryVariables>;
export const AdjustStockDocument = gql`
    mutation AdjustStock($input: AdjustStockInput!) {
  adjustStock(input: $input) {
    __typename
    ... on StockAdjusted {
      level {
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
    ... on StockPromised {
      ...Promised
    }
  }
}
    ${LevelFragmentDoc}
${PromisedFragmentDoc}` as unknown as DocumentNode<AdjustStockMutation, AdjustStockMutationVariables>;
export const SetThresholdsDocument = gql`
    mutation SetThresholds($input: SetThresholdsInput!) {
  setThresholds(input: $input) {
    __typename
    ... on ThresholdsSet {
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
  }
}
    ${LevelFragmentDoc}` as unknown as DocumentNode<SetThresholdsMutation, SetThresholdsMutationVariables>;
export const SetShelfLocationsDocument = gql`
    mutation SetShelfLocations($input: SetShelfLocationsInput!) {
  setShelfLocations(input: $input) {
    __typename
    ... on ShelfLocationsSet {
      lines {
        location {
          aisle
          bay
        }
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
    ` as unknown as DocumentNode<SetShelfLocationsMutation, SetShelfLocationsMutationVariables>;