/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type TakenBackFragment = { id: string, number: number, createdAt: string, reason: string | null | undefined, cashier: { id: string, name: string }, store: { id: string, name: string }, total: { amount: number, currency: string }, refunds: Array<{ kind: Types.PaymentKind, amount: { amount: number, currency: string } }>, lines: Array<{ name: string | null | undefined, quantity: number, condition: Types.ReturnCondition, product: { id: string, name: string, unit: Types.Unit } }> };

export const TakenBackFragmentDoc = gql`
    fragment TakenBack on SaleReturn {
  id
  number
  createdAt
  reason
  cashier {
    id
    name
  }
  store {
    id
    name
  }
  total {
    ...Money
  }
  refunds {
    kind
    amount {
      ...Money
    }
  }
  lines {
    name
    quantity
    condition
    product {
      id
      name
      unit
    }
  }
}
    ` as unknown as DocumentNode<TakenBackFragment, unknown>;