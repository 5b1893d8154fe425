/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { PriceListSummaryFragmentDoc } from './price-lists-page.generated.ts';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type PriceListPageQueryVariables = Exact<{
  id: string;
}>;


export type PriceListPageQuery = { priceList: { createdAt: string, id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> } | null | undefined };

export type PriceListLinesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PriceListLinesQuery = { priceList: { id: string, lines: { totalCount: number, nodes: Array<{ setAt: string, price: { amount: number, currency: string }, product: { id: string, name: string, sku: string, unit: Types.Unit, basePrice: { amount: number, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } } | null | undefined };

export type OverlapFragment = { overlaps: Array<{ product: { id: string, name: string }, priceList: { id: string, name: string } }> };

export type CreatePriceListMutationVariables = Exact<{
  input: Types.CreatePriceListInput;
}>;


export type CreatePriceListMutation = { createPriceList:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'PriceListSaved', priceList: { id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> } }
   | null | undefined };

export type UpdatePriceListMutationVariables = Exact<{
  input: Types.UpdatePriceListInput;
}>;


export type UpdatePriceListMutation = { updatePriceList:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'PriceListSaved', priceList: { id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> } }
    | { __typename: 'PriceListsOverlap', code: Types.ProblemCode, message: string, overlaps: Array<{ product: { id: string, name: string }, priceList: { id: string, name: string } }> }
    | { __typename: 'VersionConflict', code: Types.ProblemCode, message: string, present:
        | { __typename: 'Category' }
        | { __typename: 'PriceList', id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> }
        | { __typename: 'Product' }
        | { __typename: 'RestockRule' }
        | { __typename: 'Store' }
       }
   | null | undefined };

export type EndPriceListMutationVariables = Exact<{
  input: Types.EndPriceListInput;
}>;


export type EndPriceListMutation = { endPriceList:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'PriceListSaved', priceList: { id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> } }
   | null | undefined };

export type SetPriceListLinesMutationVariables = Exact<{
  input: Types.SetPriceListLinesInput;
}>;


export type SetPriceListLinesMutation = { setPriceListLines:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'PriceListLinesSet', changed: number, priceList: { id: string, version: number, name: string, scope: Types.PriceListScope, from: string, until: string | null | undefined, endedAt: string | null | undefined, stores: Array<{ id: string, name: string }> } }
    | { __typename: 'PriceListsOverlap', code: Types.ProblemCode, message: string, overlaps: Array<{ product: { id: string, name: string }, priceList: { id: string, name: string } }> }
    | { __typename: 'UnknownProduct', code: Types.ProblemCode, message: string }
   | null | undefined };

export const OverlapFragmentDoc = gql`
    fragment Overlap on PriceListsOverlap {
  overlaps {
    product {
      id
      name
    }
    priceList {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<OverlapFragment, unknown>;
export const PriceListPageDocument = gql`
    query PriceListPage($id: ID!) {
  priceList(id: $id) {
    ...PriceListSummary
    createdAt
  }
}
    ${PriceListSummaryFragmentDoc}` as unknown as DocumentNode<PriceListPageQuery, PriceListPageQueryVariables>;
export const PriceListLinesDocument = gql`
    query PriceListLines($id: ID!, $after: String) {
  priceList(id: $id) {
    id
    lines(first: 50, after: $after) {
      totalCount
      nodes {
        setAt
        price {
          ...Money
        }
        product {
          id
          name
          sku
          unit
          basePrice {
            ...Money
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    ${MoneyFragmentDoc}` as unknown as DocumentNode<PriceListLinesQuery, PriceListLinesQueryVariables>;
export const CreatePriceListDocument = gql`
    mutation CreatePriceList($input: CreatePriceListInput!) {
  createPriceList(input: $input) {
    __typename
    ... on PriceListSaved {
      priceList {
        ...PriceListSummary
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
    ${PriceListSummaryFragmentDoc}` as unknown as DocumentNode<CreatePriceListMutation, CreatePriceListMutationVariables>;
export const UpdatePriceListDocument = gql`
    mutation UpdatePriceList($input: UpdatePriceListInput!) {
  updatePriceList(input: $input) {
    __typename
    ... on PriceListSaved {
      priceList {
        ...PriceListSummary
      }
    }
    ... on VersionConflict {
      present {
        __typename
        ... on PriceList {
          ...PriceListSummary
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
    ...Overlap
  }
}
    ${PriceListSummaryFragmentDoc}
${OverlapFragmentDoc}` as unknown as DocumentNode<UpdatePriceListMutation, UpdatePriceListMutationVariables>;
export const EndPriceListDocument = gql`
    mutation EndPriceList($input: EndPriceListInput!) {
  endPriceList(input: $input) {
    __typename
    ... on PriceListSaved {
      priceList {
        ...PriceListSummary
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
    ${PriceListSummaryFragmentDoc}` as unknown as DocumentNode<EndPriceListMutation, EndPriceListMutationVariables>;
export const SetPriceListLinesDocument = gql`
    mutation SetPriceListLines($input: SetPriceListLinesInput!) {
  setPriceListLines(input: $input) {
    __typename
    ... on PriceListLinesSet {
      changed
      priceList {
        ...PriceListSummary
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ...Overlap
  }
}
    ${PriceListSummaryFragmentDoc}
${OverlapFragmentDoc}` as unknown as DocumentNode<SetPriceListLinesMutation, SetPriceListLinesMutationVariables>;