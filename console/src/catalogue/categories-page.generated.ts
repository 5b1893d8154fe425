/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type EditedCategoryFragment = { id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined };

export type CategoriesPageQueryVariables = Exact<{
  filter?: Types.CategoryFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoriesPageQuery = { categories: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type CreateCategoryMutationVariables = Exact<{
  input: Types.CreateCategoryInput;
}>;


export type CreateCategoryMutation = { createCategory:
    | { __typename: 'CategoryArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'CategorySaved', category: { id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined } }
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
   | null | undefined };

export type UpdateCategoryMutationVariables = Exact<{
  input: Types.UpdateCategoryInput;
}>;


export type UpdateCategoryMutation = { updateCategory:
    | { __typename: 'CategoryArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'CategorySaved', category: { id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined } }
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'VersionConflict', code: Types.ProblemCode, message: string, present:
        | { __typename: 'Category', id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined }
        | { __typename: 'PriceList' }
        | { __typename: 'Product' }
        | { __typename: 'RestockRule' }
        | { __typename: 'Store' }
       }
   | null | undefined };

export type MergeCategoriesMutationVariables = Exact<{
  input: Types.MergeCategoriesInput;
}>;


export type MergeCategoriesMutation = { mergeCategories:
    | { __typename: 'CategoriesMerged', movedProducts: number, movedCategories: number, category: { id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined } }
    | { __typename: 'CategoryArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
   | null | undefined };

export type ArchiveCategoryMutationVariables = Exact<{
  input: Types.ArchiveCategoryInput;
}>;


export type ArchiveCategoryMutation = { archiveCategory:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'CategoryInUse', code: Types.ProblemCode, message: string, products: number, categories: number }
    | { __typename: 'CategorySaved', category: { id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined } }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
   | null | undefined };

export type RestoreCategoryMutationVariables = Exact<{
  input: Types.RestoreCategoryInput;
}>;


export type RestoreCategoryMutation = { restoreCategory:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'CategoryArchived', code: Types.ProblemCode, message: string }
    | { __typename: 'CategorySaved', category: { id: string, version: number, name: string, archived: boolean, parent: { id: string, name: string } | null | undefined } }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
   | null | undefined };

export const EditedCategoryFragmentDoc = gql`
    fragment EditedCategory on Category {
  id
  version
  name
  archived
  parent {
    id
    name
  }
}
    ` as unknown as DocumentNode<EditedCategoryFragment, unknown>;
export const CategoriesPageDocument = gql`
    query CategoriesPage($filter: CategoryFilter, $after: String) {
  categories(first: 100, filter: $filter, after: $after) {
    totalCount
    nodes {
      ...EditedCategory
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${EditedCategoryFragmentDoc}` as unknown as DocumentNode<CategoriesPageQuery, CategoriesPageQueryVariables>;
export const CreateCategoryDocument = gql`
    mutation CreateCategory($input: CreateCategoryInput!) {
  createCategory(input: $input) {
    __typename
    ... on CategorySaved {
      category {
        ...EditedCategory
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
    ${EditedCategoryFragmentDoc}` as unknown as DocumentNode<CreateCategoryMutation, CreateCategoryMutationVariables>;
export const UpdateCategoryDocument = gql`
    mutation UpdateCategory($input: UpdateCategoryInput!) {
  updateCategory(input: $input) {
    __typename
    ... on VersionConflict {
      present {
        __typename
        ... on Category {
          ...EditedCategory
        }
      }
    }
    ... on CategorySaved {
      category {
        ...EditedCategory
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
    ${EditedCategoryFragmentDoc}` as unknown as DocumentNode<UpdateCategoryMutation, UpdateCategoryMutationVariables>;
export const MergeCategoriesDocument = gql`
    mutation MergeCategories($input: MergeCategoriesInput!) {
  mergeCategories(input: $input) {
    __typename
    ... on CategoriesMerged {
      movedProducts
      movedCategories
      category {
        ...EditedCategory
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
    ${EditedCategoryFragmentDoc}` as unknown as DocumentNode<MergeCategoriesMutation, MergeCategoriesMutationVariables>;
export const ArchiveCategoryDocument = gql`
    mutation ArchiveCategory($input: ArchiveCategoryInput!) {
  archiveCategory(input: $input) {
    __typename
    ... on CategorySaved {
      category {
        ...EditedCategory
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on CategoryInUse {
      products
      categories
    }
  }
}
    ${EditedCategoryFragmentDoc}` as unknown as DocumentNode<ArchiveCategoryMutation, ArchiveCategoryMutationVariables>;
export const RestoreCategoryDocument = gql`
    mutation RestoreCategory($input: RestoreCategoryInput!) {
  restoreCategory(input: $input) {
    __typename
    ... on CategorySaved {
      category {
        ...EditedCategory
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
    ${EditedCategoryFragmentDoc}` as unknown as DocumentNode<RestoreCategoryMutation, RestoreCategoryMutationVariables>;