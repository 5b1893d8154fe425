/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
export type ReportPageQueryVariables = Exact<{
  period: Types.PeriodInput;
  before: Types.PeriodInput;
}>;


export type ReportPageQuery = { report: { asOf: string | null | undefined, sales: number, units: number, revenue: { amount: number, currency: string }, tax: { amount: number, currency: string }, stores: Array<{ sales: number, units: number, revenue: { amount: number, currency: string }, tax: { amount: number, currency: string }, store: { id: string, name: string } }>, topProducts: Array<{ units: number, revenue: { amount: number, currency: string }, product: { id: string, name: string, sku: string } }> } | null | undefined, before: { sales: number, units: number, revenue: { amount: number, currency: string }, stores: Array<{ revenue: { amount: number, currency: string }, store: { id: string } }> } | null | undefined };


export const ReportPageDocument = gql`
    query ReportPage($period: PeriodInput!, $before: PeriodInput!) {
  report: consolidatedReport(period: $period) {
    asOf
    sales
    units
    revenue {
      ...Money
    }
    tax {
      ...Money
    }
    stores {
      sales
      units
      revenue {
        ...Money
      }
      tax {
        ...Money
      }
      store {
        id
        name
      }
    }
    topProducts(first: 20) {
      units
      revenue {
        ...Money
      }
      product {
        id
        name
        sku
      }
    }
  }
  before: consolidatedReport(period: $before) {
    sales
    units
    revenue {
      ...Money
    }
    stores {
      revenue {
        ...Money
      }
      store {
        id
      }
    }
  }
}
    ${MoneyFragmentDoc}` as unknown as DocumentNode<ReportPageQuery, ReportPageQueryVariables>;