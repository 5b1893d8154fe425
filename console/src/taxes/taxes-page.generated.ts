/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type TaxRatesFragment = { name: string, number: string | null | undefined, rates: Array<{ taxClass: Types.TaxClass, partsPerMillion: number }> };

export type TaxScheduleRowFragment = { id: string, country: string | null | undefined, region: string | null | undefined, from: string, inherits: boolean, store: { id: string, name: string } | null | undefined, taxes: Array<{ name: string, number: string | null | undefined, rates: Array<{ taxClass: Types.TaxClass, partsPerMillion: number }> }> };

export type TaxesOfStoreQueryVariables = Exact<{
  storeId: string;
  at?: string | null | undefined;
}>;


export type TaxesOfStoreQuery = { taxesOf: { day: string, pricesIncludeTax: boolean, rounding: Types.TaxRounding, taxes: Array<{ name: string, number: string | null | undefined, rates: Array<{ taxClass: Types.TaxClass, partsPerMillion: number }> }> } | null | undefined };

export type TaxSchedulesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TaxSchedulesQuery = { taxSchedules: { totalCount: number, nodes: Array<{ id: string, country: string | null | undefined, region: string | null | undefined, from: string, inherits: boolean, store: { id: string, name: string } | null | undefined, taxes: Array<{ name: string, number: string | null | undefined, rates: Array<{ taxClass: Types.TaxClass, partsPerMillion: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type SetTaxesMutationVariables = Exact<{
  input: Types.SetTaxesInput;
}>;


export type SetTaxesMutation = { setTaxes:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'TaxNotInFuture', code: Types.ProblemCode, message: string }
    | { __typename: 'TaxesSet', schedule: { id: string, country: string | null | undefined, region: string | null | undefined, from: string, inherits: boolean, store: { id: string, name: string } | null | undefined, taxes: Array<{ name: string, number: string | null | undefined, rates: Array<{ taxClass: Types.TaxClass, partsPerMillion: number }> }> } }
   | null | undefined };

export type SetTaxRulesMutationVariables = Exact<{
  input: Types.SetTaxRulesInput;
}>;


export type SetTaxRulesMutation = { setTaxRules:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'TaxNotInFuture', code: Types.ProblemCode, message: string }
    | { __typename: 'TaxRulesSet', from: string }
   | null | undefined };

export const TaxRatesFragmentDoc = gql`
    fragment TaxRates on ScheduledTax {
  name
  number
  rates {
    taxClass
    partsPerMillion
  }
}
    ` as unknown as DocumentNode<TaxRatesFragment, unknown>;
export const TaxScheduleRowFragmentDoc = gql`
    fragment TaxScheduleRow on TaxSchedule {
  id
  country
  region
  from
  inherits
  store {
    id
    name
  }
  taxes {
    ...TaxRates
  }
}
    ` as unknown as DocumentNode<TaxScheduleRowFragment, unknown>;
export const TaxesOfStoreDocument = gql`
    query TaxesOfStore($storeId: ID!, $at: DateTime) {
  taxesOf(storeId: $storeId, at: $at) {
    day
    pricesIncludeTax
    rounding
    taxes {
      ...TaxRates
    }
  }
}
    ${TaxRatesFragmentDoc}` as unknown as DocumentNode<TaxesOfStoreQuery, TaxesOfStoreQueryVariables>;
export const TaxSchedulesDocument = gql`
    query TaxSchedules($after: String) {
  taxSchedules(first: 50, after: $after) {
    totalCount
    nodes {
      ...TaxScheduleRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${TaxScheduleRowFragmentDoc}
${TaxRatesFragmentDoc}` as unknown as DocumentNode<TaxSchedulesQuery, TaxSchedulesQueryVariables>;
export const SetTaxesDocument = gql`
    mutation SetTaxes($input: SetTaxesInput!) {
  setTaxes(input: $input) {
    __typename
    ... on TaxesSet {
      schedule {
        ...TaxScheduleRow
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
    ${TaxScheduleRowFragmentDoc}
${TaxRatesFragmentDoc}` as unknown as DocumentNode<SetTaxesMutation, SetTaxesMutationVariables>;
export const SetTaxRulesDocument = gql`
    mutation SetTaxRules($input: SetTaxRulesInput!) {
  setTaxRules(input: $input) {
    __typename
    ... on TaxRulesSet {
      from
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
    ` as unknown as DocumentNode<SetTaxRulesMutation, SetTaxRulesMutationVariables>;