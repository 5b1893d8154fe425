/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { LevelFragmentDoc } from './level.generated.ts';
export type StockPageQueryVariables = Exact<{
  filter?: Types.StockLevelFilter | null | undefined;
  orderBy?: Types.StockLevelOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type StockPageQuery = { stockLevels: { totalCount: number, nodes: Array<{ onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };


export const StockPageDocument = gql`
    query StockPage($filter: StockLevelFilter, $orderBy: StockLevelOrder, $after: String) {
  stockLevels(first: 30, filter: $filter, orderBy: $orderBy, after: $after) {
    totalCount
    nodes {
      ...Level
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${LevelFragmentDoc}` as unknown as DocumentNode<StockPageQuery, StockPageQueryVariables>;