/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type LevelFragment = { onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } };

export const LevelFragmentDoc = gql`
    fragment Level on StockLevel {
  onHand
  available
  reserved
  incoming
  reorderPoint
  criticalThreshold
  overstockThreshold
  targetLevel
  soldPerDay
  daysOfCover
  location {
    aisle
    bay
  }
  product {
    id
    name
    sku
    barcode
    unit
    archived
  }
  store {
    id
    name
  }
}
    ` as unknown as DocumentNode<LevelFragment, unknown>;