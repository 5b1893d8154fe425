/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type QueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueuesQuery = { queues: Array<{ name: string, waiting: number, active: number, delayed: number, failed: number }> | null | undefined };

export type FailedJobsQueryVariables = Exact<{
  queue?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FailedJobsQuery = { failedJobs: { totalCount: number, nodes: Array<{ id: string, queue: string, name: string, error: string, attempts: number, enqueuedAt: string, failedAt: string, payload: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null | undefined } } | null | undefined };

export type RetryFailedJobMutationVariables = Exact<{
  input: Types.FailedJobInput;
}>;


export type RetryFailedJobMutation = { retryFailedJob:
    | { __typename: 'FailedJobRetried', jobId: string, queue: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
   | null | undefined };

export type RemoveFailedJobMutationVariables = Exact<{
  input: Types.FailedJobInput;
}>;


export type RemoveFailedJobMutation = { removeFailedJob:
    | { __typename: 'FailedJobRemoved', jobId: string, queue: string }
    | { __typename: 'NotFound', code: Types.ProblemCode, message: string }
   | null | undefined };


export const QueuesDocument = gql`
    query Queues {
  queues {
    name
    waiting
    active
    delayed
    failed
  }
}
    ` as unknown as DocumentNode<QueuesQuery, QueuesQueryVariables>;
export const FailedJobsDocument = gql`
    query FailedJobs($queue: String, $after: String) {
  failedJobs(first: 20, queue: $queue, after: $after) {
    totalCount
    nodes {
      id
      queue
      name
      error
      attempts
      enqueuedAt
      failedAt
      payload
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<FailedJobsQuery, FailedJobsQueryVariables>;
export const RetryFailedJobDocument = gql`
    mutation RetryFailedJob($input: FailedJobInput!) {
  retryFailedJob(input: $input) {
    __typename
    ... on FailedJobRetried {
      jobId
      queue
    }
    ... on Problem {
      code
      message
    }
  }
}
    ` as unknown as DocumentNode<RetryFailedJobMutation, RetryFailedJobMutationVariables>;
export const RemoveFailedJobDocument = gql`
    mutation RemoveFailedJob($input: FailedJobInput!) {
  removeFailedJob(input: $input) {
    __typename
    ... on FailedJobRemoved {
      jobId
      queue
    }
    ... on Problem {
      code
      message
    }
  }
}
    ` as unknown as DocumentNode<RemoveFailedJobMutation, RemoveFailedJobMutationVariables>;