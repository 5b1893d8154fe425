/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type ProductsPageQueryVariables = Exact<{
  filter?: Types.ProductFilter | null | undefined;
  orderBy?: Types.ProductOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductsPageQuery = { products: { totalCount: number, nodes: Array<{ unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type EditedProductFragment = { unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> };

export type TaxClassesOfCategoryQueryVariables = Exact<{
  filter?: Types.ProductFilter | null | undefined;
}>;


export type TaxClassesOfCategoryQuery = { products: { nodes: Array<{ id: string, taxClass: Types.TaxClass }> } | null | undefined };

export const EditedProductFragmentDoc = gql`
    fragment EditedProduct on Product {
  unit
  id
  version
  name
  sku
  barcode
  description
  state
  archived
  availability
  taxClass
  basePrice {
    ...Money
  }
  category {
    id
    name
  }
  otherCategories {
    id
    name
  }
}
    ` as unknown as DocumentNode<EditedProductFragment, unknown>;
export const ProductsPageDocument = gql`
    query ProductsPage($filter: ProductFilter, $orderBy: ProductOrder, $after: String) {
  products(first: 30, filter: $filter, orderBy: $orderBy, after: $after) {
    totalCount
    nodes {
      ...EditedProduct
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${EditedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<ProductsPageQuery, ProductsPageQueryVariables>;
export const TaxClassesOfCategoryDocument = gql`
    query TaxClassesOfCategory($filter: ProductFilter) {
  products(first: 50, filter: $filter) {
    nodes {
      id
      taxClass
    }
  }
}
    ` as unknown as DocumentNode<TaxClassesOfCategoryQuery, TaxClassesOfCategoryQueryVariables>;