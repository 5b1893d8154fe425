/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { EditedStoreFragmentDoc } from './stores-page.generated.ts';
export type StorePageQueryVariables = Exact<{
  id: string;
}>;


export type StorePageQuery = { store: { id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, registers: Array<{ id: string, code: string, retiredAt: string | null | undefined }> | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined } | null | undefined };

export type OpenStoreMutationVariables = Exact<{
  input: Types.OpenStoreInput;
}>;


export type OpenStoreMutation = { openStore:
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'HeadOfficeExists', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreSaved', store: { id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined } }
   | null | undefined };

export type UpdateStoreMutationVariables = Exact<{
  input: Types.UpdateStoreInput;
}>;


export type UpdateStoreMutation = { updateStore:
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreSaved', store: { id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined } }
    | { __typename: 'VersionConflict', code: Types.ProblemCode, message: string, present:
        | { __typename: 'Category' }
        | { __typename: 'PriceList' }
        | { __typename: 'Product' }
        | { __typename: 'RestockRule' }
        | { __typename: 'Store', id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined }
       }
   | null | undefined };

export type CloseStoreMutationVariables = Exact<{
  input: Types.CloseStoreInput;
}>;


export type CloseStoreMutation = { closeStore:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreInUse', code: Types.ProblemCode, message: string, openTransfers: number, storesSupplied: number, unsettledSales: number }
    | { __typename: 'StoreSaved', store: { id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined } }
   | null | undefined };

export type ReopenStoreMutationVariables = Exact<{
  input: Types.ReopenStoreInput;
}>;


export type ReopenStoreMutation = { reopenStore:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'RegisterNeeded', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreSaved', store: { id: string, version: number, code: string, name: string, kind: Types.StoreKind, timeZone: string, receiving: Types.Receiving | null | undefined, openedAt: string, closedAt: string | null | undefined, address: { street: string | null | undefined, city: string, region: string | null | undefined, postalCode: string | null | undefined, country: string }, hours: Array<{ day: Types.Weekday, opens: string, closes: string }>, suppliedBy: { id: string, name: string } | null | undefined } }
   | null | undefined };

export type AddRegisterMutationVariables = Exact<{
  input: Types.AddRegisterInput;
}>;


export type AddRegisterMutation = { addRegister:
    | { __typename: 'CodeTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'RegisterSaved', register: { id: string, code: string, retiredAt: string | null | undefined } }
   | null | undefined };

export type RetireRegisterMutationVariables = Exact<{
  input: Types.RetireRegisterInput;
}>;


export type RetireRegisterMutation = { retireRegister:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'RegisterNeeded', code: Types.ProblemCode, message: string }
    | { __typename: 'RegisterSaved', register: { id: string, code: string, retiredAt: string | null | undefined } }
   | null | undefined };


export const StorePageDocument = gql`
    query StorePage($id: ID!) {
  store(id: $id) {
    ...EditedStore
    registers(includeRetired: true) {
      id
      code
      retiredAt
    }
  }
}
    ${EditedStoreFragmentDoc}` as unknown as DocumentNode<StorePageQuery, StorePageQueryVariables>;
export const OpenStoreDocument = gql`
    mutation OpenStore($input: OpenStoreInput!) {
  openStore(input: $input) {
    __typename
    ... on StoreSaved {
      store {
        ...EditedStore
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
    ${EditedStoreFragmentDoc}` as unknown as DocumentNode<OpenStoreMutation, OpenStoreMutationVariables>;
export const UpdateStoreDocument = gql`
    mutation UpdateStore($input: UpdateStoreInput!) {
  updateStore(input: $input) {
    __typename
    ... on VersionConflict {
      present {
        __typename
        ... on Store {
          ...EditedStore
        }
      }
    }
    ... on StoreSaved {
      store {
        ...EditedStore
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
    ${EditedStoreFragmentDoc}` as unknown as DocumentNode<UpdateStoreMutation, UpdateStoreMutationVariables>;
export const CloseStoreDocument = gql`
    mutation CloseStore($input: CloseStoreInput!) {
  closeStore(input: $input) {
    __typename
    ... on StoreSaved {
      store {
        ...EditedStore
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on StoreInUse {
      openTransfers
      storesSupplied
      unsettledSales
    }
  }
}
    ${EditedStoreFragmentDoc}` as unknown as DocumentNode<CloseStoreMutation, CloseStoreMutationVariables>;
export const ReopenStoreDocument = gql`
    mutation ReopenStore($input: ReopenStoreInput!) {
  reopenStore(input: $input) {
    __typename
    ... on StoreSaved {
      store {
        ...EditedStore
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
    ${EditedStoreFragmentDoc}` as unknown as DocumentNode<ReopenStoreMutation, ReopenStoreMutationVariables>;
export const AddRegisterDocument = gql`
    mutation AddRegister($input: AddRegisterInput!) {
  addRegister(input: $input) {
    __typename
    ... on RegisterSaved {
      register {
        id
        code
        retiredAt
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
    ` as unknown as DocumentNode<AddRegisterMutation, AddRegisterMutationVariables>;
export const RetireRegisterDocument = gql`
    mutation RetireRegister($input: RetireRegisterInput!) {
  retireRegister(input: $input) {
    __typename
    ... on RegisterSaved {
      register {
        id
        code
        retiredAt
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
    ` as unknown as DocumentNode<RetireRegisterMutation, RetireRegisterMutationVariables>;