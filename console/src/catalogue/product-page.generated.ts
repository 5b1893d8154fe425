/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { EditedProductFragmentDoc } from './products-page.generated.ts';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type ProductPageQueryVariables = Exact<{
  id: string;
}>;


export type ProductPageQuery = { product: { unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, priceHistory: { nodes: Array<{ at: string, version: number, price: { amount: number, currency: string }, actor: { id: string, name: string } }> } | null | undefined, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> } | null | undefined };

export type CreateProductMutationVariables = Exact<{
  input: Types.CreateProductInput;
}>;


export type CreateProductMutation = { createProduct:
    | { __typename: 'CategoryArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string, taken: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'ProductSaved', product: { unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> } }
   | null | undefined };

export type UpdateProductMutationVariables = Exact<{
  input: Types.UpdateProductInput;
}>;


export type UpdateProductMutation = { updateProduct:
    | { __typename: 'CategoryArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string, taken: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'ProductArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'ProductSaved', product: { unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> } }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
    | { __typename: 'VersionConflict', code: Types.ProblemCode, message: string, present:
        | { __typename: 'Category' }
        | { __typename: 'PriceList' }
        | { __typename: 'Product', unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> }
        | { __typename: 'RestockRule' }
        | { __typename: 'Store' }
       }
   | null | undefined };

export type RunOutProductMutationVariables = Exact<{
  input: Types.RunOutProductInput;
}>;


export type RunOutProductMutation = { runOutProduct:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'ProductArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'ProductSaved', product: { unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> } }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };

export type ArchiveProductMutationVariables = Exact<{
  input: Types.ArchiveProductInput;
}>;


export type ArchiveProductMutation = { archiveProduct:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'ProductSaved', product: { unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> } }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };

export type RestoreProductMutationVariables = Exact<{
  input: Types.RestoreProductInput;
}>;


export type RestoreProductMutation = { restoreProduct:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'CategoryArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'ProductSaved', product: { unit: Types.Unit, id: string, version: number, name: string, sku: string, barcode: string | null | undefined, description: string, state: Types.ProductState, archived: boolean, availability: Types.Availability, taxClass: Types.TaxClass, basePrice: { amount: number, currency: string }, category: { id: string, name: string } | null | undefined, otherCategories: Array<{ id: string, name: string }> } }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };


export const ProductPageDocument = gql`
    query ProductPage($id: ID!) {
  product(id: $id) {
    ...EditedProduct
    priceHistory(first: 20) {
      nodes {
        at
        version
        price {
          ...Money
        }
        actor {
          id
          name
        }
      }
    }
  }
}
    ${EditedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<ProductPageQuery, ProductPageQueryVariables>;
export const CreateProductDocument = gql`
    mutation CreateProduct($input: CreateProductInput!) {
  createProduct(input: $input) {
    __typename
    ... on ProductSaved {
      product {
        ...EditedProduct
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on CodeTaken {
      taken
    }
  }
}
    ${EditedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = gql`
    mutation UpdateProduct($input: UpdateProductInput!) {
  updateProduct(input: $input) {
    __typename
    ... on VersionConflict {
      present {
        __typename
        ... on Product {
          ...EditedProduct
        }
      }
    }
    ... on ProductSaved {
      product {
        ...EditedProduct
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on CodeTaken {
      taken
    }
  }
}
    ${EditedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<UpdateProductMutation, UpdateProductMutationVariables>;
export const RunOutProductDocument = gql`
    mutation RunOutProduct($input: RunOutProductInput!) {
  runOutProduct(input: $input) {
    __typename
    ... on ProductSaved {
      product {
        ...EditedProduct
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
    ${EditedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<RunOutProductMutation, RunOutProductMutationVariables>;
export const ArchiveProductDocument = gql`
    mutation ArchiveProduct($input: ArchiveProductInput!) {
  archiveProduct(input: $input) {
    __typename
    ... on ProductSaved {
      product {
        ...EditedProduct
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
    ${EditedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<ArchiveProductMutation, ArchiveProductMutationVariables>;
export const RestoreProductDocument = gql`
    mutation RestoreProduct($input: RestoreProductInput!) {
  restoreProduct(input: $input) {
    __typename
    ... on ProductSaved {
      product {
        ...EditedProduct
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
    ${EditedProductFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<RestoreProductMutation, RestoreProductMutationVariables>;