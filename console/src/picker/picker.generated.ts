/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type PickedProductFragment = { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean, price: { amount: number, currency: string } };

export type PickerProductsQueryVariables = Exact<{
  search: string;
  storeId: string;
  withStock: boolean;
  pricedIn?: string | null | undefined;
}>;


export type PickerProductsQuery = { products: { nodes: Array<{ id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean, stock?: { available: number, onHand: number } | null | undefined, price: { amount: number, currency: string } }> } | null | undefined };

export type PickerProductQueryVariables = Exact<{
  barcode: string;
  sku: string;
  storeId: string;
  withStock: boolean;
  pricedIn?: string | null | undefined;
}>;


export type PickerProductQuery = { scanned: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean, stock?: { available: number, onHand: number } | null | undefined, price: { amount: number, currency: string } } | null | undefined, typed: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean, stock?: { available: number, onHand: number } | null | undefined, price: { amount: number, currency: string } } | null | undefined };

export const PickedProductFragmentDoc = gql`
    fragment PickedProduct on Product {
  id
  name
  sku
  barcode
  unit
  archived
  price(storeId: $pricedIn) {
    ...Money
  }
}
    ` as unknown as DocumentNode<PickedProductFragment, unknown>;
export const PickerProductsDocument = gql`
    query PickerProducts($search: String!, $storeId: ID!, $withStock: Boolean!, $pricedIn: ID) {
  products(first: 8, filter: {search: $search}) {
    nodes {
      ...PickedProduct
      stock(storeId: $storeId) @include(if: $withStock) {
        available
        onHand
      }
    }
  }
}
    ${PickedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<PickerProductsQuery, PickerProductsQueryVariables>;
export const PickerProductDocument = gql`
    query PickerProduct($barcode: String!, $sku: String!, $storeId: ID!, $withStock: Boolean!, $pricedIn: ID) {
  scanned: product(barcode: $barcode) {
    ...PickedProduct
    stock(storeId: $storeId) @include(if: $withStock) {
      available
      onHand
    }
  }
  typed: product(sku: $sku) {
    ...PickedProduct
    stock(storeId: $storeId) @include(if: $withStock) {
      available
      onHand
    }
  }
}
    ${PickedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<PickerProductQuery, PickerProductQueryVariables>;