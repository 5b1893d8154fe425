/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type VoucherRowFragment = { id: string, kind: Types.VoucherKind, lastFour: string, createdAt: string, blockedAt: string | null | undefined, blockReason: string | null | undefined, balance: { amount: number, currency: string }, store: { id: string, name: string } };

export type VouchersPageQueryVariables = Exact<{
  filter?: Types.VoucherFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type VouchersPageQuery = { vouchers: { totalCount: number, nodes: Array<{ id: string, kind: Types.VoucherKind, lastFour: string, createdAt: string, blockedAt: string | null | undefined, blockReason: string | null | undefined, balance: { amount: number, currency: string }, store: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type VoucherByCodeQueryVariables = Exact<{
  code: string;
}>;


export type VoucherByCodeQuery = { voucher: { id: string, kind: Types.VoucherKind, lastFour: string, createdAt: string, blockedAt: string | null | undefined, blockReason: string | null | undefined, entries: { nodes: Array<{ id: string, kind: Types.VoucherEntryKind, at: string, amount: { amount: number, currency: string }, balanceAfter: { amount: number, currency: string }, store: { id: string, name: string }, actor: { id: string, name: string } }> }, balance: { amount: number, currency: string }, store: { id: string, name: string } } | null | undefined };

export type IssueVoucherMutationVariables = Exact<{
  input: Types.IssueVoucherInput;
}>;


export type IssueVoucherMutation = { issueVoucher:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'VoucherIssued', secretCode: string | null | undefined, voucher: { id: string, kind: Types.VoucherKind, lastFour: string, createdAt: string, blockedAt: string | null | undefined, blockReason: string | null | undefined, balance: { amount: number, currency: string }, store: { id: string, name: string } } }
   | null | undefined };

export type TopUpVoucherMutationVariables = Exact<{
  input: Types.TopUpVoucherInput;
}>;


export type TopUpVoucherMutation = { topUpVoucher:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'StoreClosed', code: Types.ProblemCode, message: string }
    | { __typename: 'UnknownVoucher', code: Types.ProblemCode, message: string }
    | { __typename: 'VoucherBlocked', code: Types.ProblemCode, message: string }
    | { __typename: 'VoucherToppedUp', voucher: { id: string, kind: Types.VoucherKind, lastFour: string, createdAt: string, blockedAt: string | null | undefined, blockReason: string | null | undefined, balance: { amount: number, currency: string }, store: { id: string, name: string } } }
   | null | undefined };

export type BlockVoucherMutationVariables = Exact<{
  input: Types.BlockVoucherInput;
}>;


export type BlockVoucherMutation = { blockVoucher:
    | { __typename: 'AlreadyDone', code: Types.ProblemCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'VoucherSaved', voucher: { id: string, kind: Types.VoucherKind, lastFour: string, createdAt: string, blockedAt: string | null | undefined, blockReason: string | null | undefined, balance: { amount: number, currency: string }, store: { id: string, name: string } } }
   | null | undefined };

export type ReplaceVoucherCodeMutationVariables = Exact<{
  input: Types.ReplaceVoucherCodeInput;
}>;


export type ReplaceVoucherCodeMutation = { replaceVoucherCode:
    | { __typename: 'IdempotencyKeyReused', code: Types.ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: Types.ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
    | { __typename: 'VoucherIssued', secretCode: string | null | undefined, voucher: { id: string, kind: Types.VoucherKind, lastFour: string, createdAt: string, blockedAt: string | null | undefined, blockReason: string | null | undefined, balance: { amount: number, currency: string }, store: { id: string, name: string } } }
   | null | undefined };

export const VoucherRowFragmentDoc = gql`
    fragment VoucherRow on Voucher {
  id
  kind
  lastFour
  createdAt
  blockedAt
  blockReason
  balance {
    ...Money
  }
  store {
    id
    name
  }
}
    ` as unknown as DocumentNode<VoucherRowFragment, unknown>;
export const VouchersPageDocument = gql`
    query VouchersPage($filter: VoucherFilter, $after: String) {
  vouchers(first: 30, filter: $filter, after: $after) {
    totalCount
    nodes {
      ...VoucherRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${VoucherRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<VouchersPageQuery, VouchersPageQueryVariables>;
export const VoucherByCodeDocument = gql`
    query VoucherByCode($code: String!) {
  voucher(code: $code) {
    ...VoucherRow
    entries(first: 20) {
      nodes {
        id
        kind
        at
        amount {
          ...Money
        }
        balanceAfter {
          ...Money
        }
        store {
          id
          name
        }
        actor {
          id
          name
        }
      }
    }
  }
}
    ${VoucherRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<VoucherByCodeQuery, VoucherByCodeQueryVariables>;
export const IssueVoucherDocument = gql`
    mutation IssueVoucher($input: IssueVoucherInput!) {
  issueVoucher(input: $input) {
    __typename
    ... on VoucherIssued {
      secretCode
      voucher {
        ...VoucherRow
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
    ${VoucherRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<IssueVoucherMutation, IssueVoucherMutationVariables>;
export const TopUpVoucherDocument = gql`
    mutation TopUpVoucher($input: TopUpVoucherInput!) {
  topUpVoucher(input: $input) {
    __typename
    ... on VoucherToppedUp {
      voucher {
        ...VoucherRow
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
    ${VoucherRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<TopUpVoucherMutation, TopUpVoucherMutationVariables>;
export const BlockVoucherDocument = gql`
    mutation BlockVoucher($input: BlockVoucherInput!) {
  blockVoucher(input: $input) {
    __typename
    ... on VoucherSaved {
      voucher {
        ...VoucherRow
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
    ${VoucherRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<BlockVoucherMutation, BlockVoucherMutationVariables>;
export const ReplaceVoucherCodeDocument = gql`
    mutation ReplaceVoucherCode($input: ReplaceVoucherCodeInput!) {
  replaceVoucherCode(input: $input) {
    __typename
    ... on VoucherIssued {
      secretCode
      voucher {
        ...VoucherRow
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
    ${VoucherRowFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<ReplaceVoucherCodeMutation, ReplaceVoucherCodeMutationVariables>;