/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type MoneyFragment = { amount: number, currency: string };

export const MoneyFragmentDoc = gql`
    fragment Money on Money {
  amount
  currency
}
    ` as unknown as DocumentNode<MoneyFragment, unknown>;