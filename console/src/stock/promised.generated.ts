/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type PromisedFragment = { lines: Array<{ promised: number, onHandAfter: number, product: { id: string, name: string }, promises: Array<{ quantity: number, transferId: string, to: { id: string, name: string } }> }> };

export const PromisedFragmentDoc = gql`
    fragment Promised on StockPromised {
  lines {
    promised
    onHandAfter
    product {
      id
      name
    }
    promises {
      quantity
      transferId
      to {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<PromisedFragment, unknown>;