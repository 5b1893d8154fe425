/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type SessionRowFragment = { id: string, number: number, openedAt: string, closedAt: string | null | undefined, sales: number, store: { id: string, name: string }, register: { id: string, code: string }, openedBy: { id: string, name: string }, salesTotal: { amount: number, currency: string }, difference: { amount: number, currency: string } | null | undefined };

export type SessionsPageQueryVariables = Exact<{
  filter?: Types.RegisterSessionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsPageQuery = { registerSessions: { totalCount: number, nodes: Array<{ id: string, number: number, openedAt: string, closedAt: string | null | undefined, sales: number, store: { id: string, name: string }, register: { id: string, code: string }, openedBy: { id: string, name: string }, salesTotal: { amount: number, currency: string }, difference: { amount: number, currency: string } | null | undefined }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type SessionRegistersQueryVariables = Exact<{
  storeId: string;
}>;


export type SessionRegistersQuery = { store: { id: string, registers: Array<{ id: string, code: string }> | null | undefined } | null | undefined };

export type SessionPageQueryVariables = Exact<{
  id: string;
}>;


export type SessionPageQuery = { registerSession: { id: string, number: number, openedAt: string, closedAt: string | null | undefined, sales: number, closedBy: { id: string, name: string } | null | undefined, openingFloat: { amount: number, currency: string }, salesTax: { amount: number, currency: string }, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, kinds: Array<{ kind: Types.PaymentKind, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, difference: { amount: number, currency: string } | null | undefined }>, store: { id: string, name: string }, register: { id: string, code: string }, openedBy: { id: string, name: string }, salesTotal: { amount: number, currency: string }, difference: { amount: number, currency: string } | null | undefined } | null | undefined };

export type SessionReportFragment = { id: string, number: number, openedAt: string, closedAt: string | null | undefined, sales: number, closedBy: { id: string, name: string } | null | undefined, openingFloat: { amount: number, currency: string }, salesTax: { amount: number, currency: string }, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, kinds: Array<{ kind: Types.PaymentKind, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, difference: { amount: number, currency: string } | null | undefined }>, store: { id: string, name: string }, register: { id: string, code: string }, openedBy: { id: string, name: string }, salesTotal: { amount: number, currency: string }, difference: { amount: number, currency: string } | null | undefined };

export type OpenRegisterSessionMutationVariables = Exact<{
  input: Types.OpenRegisterSessionInput;
}>;


export type OpenRegisterSessionMutation = { openRegisterSession:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'RegisterSessionSaved', session: { id: string, number: number, openedAt: string, closedAt: string | null | undefined, sales: number, closedBy: { id: string, name: string } | null | undefined, openingFloat: { amount: number, currency: string }, salesTax: { amount: number, currency: string }, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, kinds: Array<{ kind: Types.PaymentKind, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, difference: { amount: number, currency: string } | null | undefined }>, store: { id: string, name: string }, register: { id: string, code: string }, openedBy: { id: string, name: string }, salesTotal: { amount: number, currency: string }, difference: { amount: number, currency: string } | null | undefined } }
    | { __typename: 'SessionAlreadyOpen', sessionId: string, code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownRegister', code: Types.ProblemCode, message: string }
   | null | undefined };

export type CloseRegisterSessionMutationVariables = Exact<{
  input: Types.CloseRegisterSessionInput;
}>;


export type CloseRegisterSessionMutation = { closeRegisterSession:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'RegisterSessionSaved', session: { id: string, number: number, openedAt: string, closedAt: string | null | undefined, sales: number, closedBy: { id: string, name: string } | null | undefined, openingFloat: { amount: number, currency: string }, salesTax: { amount: number, currency: string }, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, kinds: Array<{ kind: Types.PaymentKind, expected: { amount: number, currency: string }, counted: { amount: number, currency: string } | null | undefined, difference: { amount: number, currency: string } | null | undefined }>, store: { id: string, name: string }, register: { id: string, code: string }, openedBy: { id: string, name: string }, salesTotal: { amount: number, currency: string }, difference: { amount: number, currency: string } | null | undefined } }
    | { __typename: 'SalesUnsettled', code: Types.ProblemCode, message: string }
   | null | undefined };

export const SessionRowFragmentDoc = gql`
    fragment SessionRow on RegisterSession {
  id
  number
  openedAt
  closedAt
  sales
  store {
    id
    name
  }
  register {
    id
    code
  }
  openedBy {
    id
    name
  }
  salesTotal {
    ...Money
  }
  difference {
    ...Money
  }
}
    ` as unknown as DocumentNode<SessionRowFragment, unknown>;
export const SessionReportFragmentDoc = gql`
    fragment SessionReport on RegisterSession {
  ...SessionRow
  closedBy {
    id
    name
  }
  openingFloat {
    ...Money
  }
  salesTax {
    ...Money
  }
  expected {
    ...Money
  }
  counted {
    ...Money
  }
  kinds {
    kind
    expected {
      ...Money
    }
    counted {
      ...Money
    }
    difference {
      ...Money
    }
  }
}
    ` as unknown as DocumentNode<SessionReportFragment, unknown>;
export const SessionsPageDocument = gql`
    query SessionsPage($filter: RegisterSessionFilter, $after: String) {
  registerSessions(first: 30, filter: $filter, after: $after) {
    totalCount
    nodes {
      ...SessionRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${SessionRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<SessionsPageQuery, SessionsPageQueryVariables>;
export const SessionRegistersDocument = gql`
    query SessionRegisters($storeId: ID!) {
  store(id: $storeId) {
    id
    registers {
      id
      code
    }
  }
}
    ` as unknown as DocumentNode<SessionRegistersQuery, SessionRegistersQueryVariables>;
export const SessionPageDocument = gql`
    query SessionPage($id: ID!) {
  registerSession(id: $id) {
    ...SessionReport
  }
}
    ${SessionReportFragmentDoc}
${SessionRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<SessionPageQuery, SessionPageQueryVariables>;
export const OpenRegisterSessionDocument = gql`
    mutation OpenRegisterSession($input: OpenRegisterSessionInput!) {
  openRegisterSession(input: $input) {
    __typename
    ... on RegisterSessionSaved {
      session {
        ...SessionReport
      }
    }
    ... on SessionAlreadyOpen {
      sessionId
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
    ${SessionReportFragmentDoc}
${SessionRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<OpenRegisterSessionMutation, OpenRegisterSessionMutationVariables>;
export const CloseRegisterSessionDocument = gql`
    mutation CloseRegisterSession($input: CloseRegisterSessionInput!) {
  closeRegisterSession(input: $input) {
    __typename
    ... on RegisterSessionSaved {
      session {
        ...SessionReport
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
    ${SessionReportFragmentDoc}
${SessionRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<CloseRegisterSessionMutation, CloseRegisterSessionMutationVariables>;