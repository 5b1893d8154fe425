/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { EditedUserFragmentDoc } from './users-page.generated.ts';
export type UserPageQueryVariables = Exact<{
  id: string;
}>;


export type UserPageQuery = { user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } | null | undefined };

export type CreateUserMutationVariables = Exact<{
  input: Types.CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'EmailTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'IdentityUnavailable', code: Types.ProblemCode, message: string, pending: boolean }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownRole', code: Types.ProblemCode, message: string }
    | { __typename: 'UserSaved', user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } }
    | { __typename: 'UsernameTaken', code: Types.ProblemCode, message: string }
   | null | undefined };

export type UpdateUserMutationVariables = Exact<{
  input: Types.UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser:
    | { __typename: 'EmailTaken', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'IdentityUnavailable', code: Types.ProblemCode, message: string, pending: boolean }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'UserSaved', user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } }
   | null | undefined };

export type SetUserRolesMutationVariables = Exact<{
  input: Types.SetUserRolesInput;
}>;


export type SetUserRolesMutation = { setUserRoles:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'IdentityUnavailable', code: Types.ProblemCode, message: string, pending: boolean }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'LastAdministrator', code: Types.ProblemCode, message: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownRole', code: Types.ProblemCode, message: string }
    | { __typename: 'UserSaved', user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } }
   | null | undefined };

export type SetUserStoresMutationVariables = Exact<{
  input: Types.SetUserStoresInput;
}>;


export type SetUserStoresMutation = { setUserStores:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'IdentityUnavailable', code: Types.ProblemCode, message: string, pending: boolean }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UserSaved', user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } }
   | null | undefined };

export type DisableUserMutationVariables = Exact<{
  input: Types.DisableUserInput;
}>;


export type DisableUserMutation = { disableUser:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'IdentityUnavailable', code: Types.ProblemCode, message: string, pending: boolean }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'LastAdministrator', code: Types.ProblemCode, message: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'UserSaved', user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } }
   | null | undefined };

export type EnableUserMutationVariables = Exact<{
  input: Types.EnableUserInput;
}>;


export type EnableUserMutation = { enableUser:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'IdentityUnavailable', code: Types.ProblemCode, message: string, pending: boolean }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'UserSaved', user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } }
   | null | undefined };

export type DeleteUserMutationVariables = Exact<{
  input: Types.DeleteUserInput;
}>;


export type DeleteUserMutation = { deleteUser:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'IdentityUnavailable', code: Types.ProblemCode, message: string, pending: boolean }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'LastAdministrator', code: Types.ProblemCode, message: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'UserSaved', user: { id: string, username: string, name: string, firstName: string | null | undefined, lastName: string | null | undefined, email: string | null | undefined, enabled: boolean | null | undefined, roles: Array<string> | null | undefined, createdAt: string | null | undefined, deletedAt: string | null | undefined, stores: Array<{ id: string, name: string }> | null | undefined, pendingChange: { by: string, operation: string, since: string } | null | undefined } }
   | null | undefined };


export const UserPageDocument = gql`
    query UserPage($id: ID!) {
  user(id: $id) {
    ...EditedUser
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<UserPageQuery, UserPageQueryVariables>;
export const CreateUserDocument = gql`
    mutation CreateUser($input: CreateUserInput!) {
  createUser(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...EditedUser
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on IdentityUnavailable {
      pending
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = gql`
    mutation UpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...EditedUser
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on IdentityUnavailable {
      pending
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const SetUserRolesDocument = gql`
    mutation SetUserRoles($input: SetUserRolesInput!) {
  setUserRoles(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...EditedUser
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on IdentityUnavailable {
      pending
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<SetUserRolesMutation, SetUserRolesMutationVariables>;
export const SetUserStoresDocument = gql`
    mutation SetUserStores($input: SetUserStoresInput!) {
  setUserStores(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...EditedUser
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on IdentityUnavailable {
      pending
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<SetUserStoresMutation, SetUserStoresMutationVariables>;
export const DisableUserDocument = gql`
    mutation DisableUser($input: DisableUserInput!) {
  disableUser(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...EditedUser
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on IdentityUnavailable {
      pending
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = gql`
    mutation EnableUser($input: EnableUserInput!) {
  enableUser(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...EditedUser
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on IdentityUnavailable {
      pending
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<EnableUserMutation, EnableUserMutationVariables>;
export const DeleteUserDocument = gql`
    mutation DeleteUser($input: DeleteUserInput!) {
  deleteUser(input: $input) {
    __typename
    ... on UserSaved {
      user {
        ...EditedUser
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
    ... on IdentityUnavailable {
      pending
    }
  }
}
    ${EditedUserFragmentDoc}` as unknown as DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;