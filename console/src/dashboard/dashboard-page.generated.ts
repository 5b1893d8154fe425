/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
import { MoneyFragmentDoc } from '../api/fragments.generated.ts';
import { AlertFragmentDoc } from '../alerts/alert.generated.ts';
import { LevelFragmentDoc } from '../stock/level.generated.ts';
import { RestockSummaryFragmentDoc } from '../restock/restocks-page.generated.ts';
export type DayOfChainFragment = { sales: number, units: number, revenue: { amount: number, currency: string } };

export type DayOfStoreFragment = { sales: number, units: number, revenue: { amount: number, currency: string } };

export type ChainWeekQueryVariables = Exact<{
  before: Types.PeriodInput;
  d0: Types.PeriodInput;
  d1: Types.PeriodInput;
  d2: Types.PeriodInput;
  d3: Types.PeriodInput;
  d4: Types.PeriodInput;
  d5: Types.PeriodInput;
  d6: Types.PeriodInput;
}>;


export type ChainWeekQuery = { before: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d0: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d1: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d2: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d3: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d4: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d5: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d6: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined };

export type StoreWeekQueryVariables = Exact<{
  storeId: string;
  before: Types.PeriodInput;
  d0: Types.PeriodInput;
  d1: Types.PeriodInput;
  d2: Types.PeriodInput;
  d3: Types.PeriodInput;
  d4: Types.PeriodInput;
  d5: Types.PeriodInput;
  d6: Types.PeriodInput;
}>;


export type StoreWeekQuery = { store: { id: string, before: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d0: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d1: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d2: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d3: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d4: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d5: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined, d6: { sales: number, units: number, revenue: { amount: number, currency: string } } | null | undefined } | null | undefined };

export type DashboardStockQueryVariables = Exact<{
  storeIds?: Array<string> | string | null | undefined;
}>;


export type DashboardStockQuery = { out: { totalCount: number } | null | undefined, alerts: { totalCount: number, nodes: Array<{ id: string, severity: Types.StockAlertSeverity, state: Types.StockAlertState, available: number, openedAt: string, changedAt: string, resolvedAt: string | null | undefined, acknowledgedAt: string | null | undefined, snoozedUntil: string | null | undefined, acknowledgedBy: { id: string, name: string } | null | undefined, product: { id: string, name: string, sku: string }, store: { id: string, name: string } }> } | null | undefined, low: { totalCount: number, nodes: Array<{ onHand: number, available: number, reserved: number, incoming: number, reorderPoint: number, criticalThreshold: number, overstockThreshold: number | null | undefined, targetLevel: number, soldPerDay: number, daysOfCover: number | null | undefined, location: { aisle: string, bay: string | null | undefined } | null | undefined, product: { id: string, name: string, sku: string, barcode: string | null | undefined, unit: Types.Unit, archived: boolean }, store: { id: string, name: string } }> } | null | undefined, restocks: { totalCount: number, nodes: Array<{ id: string, state: Types.RestockState, origin: Types.RestockOrigin, requestedAt: string, requestedBy: { id: string, name: string }, store: { id: string, name: string }, sourceStore: { id: string, name: string } | null | undefined, lines: Array<{ quantity: number, approved: number | null | undefined, product: { id: string, name: string, sku: string } }> }> } | null | undefined, arriving: { totalCount: number } | null | undefined };

export const DayOfChainFragmentDoc = gql`
    fragment DayOfChain on ConsolidatedReport {
  revenue {
    ...Money
  }
  sales
  units
}
    ` as unknown as DocumentNode<DayOfChainFragment, unknown>;
export const DayOfStoreFragmentDoc = gql`
    fragment DayOfStore on StorePerformance {
  revenue {
    ...Money
  }
  sales
  units
}
    ` as unknown as DocumentNode<DayOfStoreFragment, unknown>;
export const ChainWeekDocument = gql`
    query ChainWeek($before: PeriodInput!, $d0: PeriodInput!, $d1: PeriodInput!, $d2: PeriodInput!, $d3: PeriodInput!, $d4: PeriodInput!, $d5: PeriodInput!, $d6: PeriodInput!) {
  before: consolidatedReport(period: $before) {
    ...DayOfChain
  }
  d0: consolidatedReport(period: $d0) {
    ...DayOfChain
  }
  d1: consolidatedReport(period: $d1) {
    ...DayOfChain
  }
  d2: consolidatedReport(period: $d2) {
    ...DayOfChain
  }
  d3: consolidatedReport(period: $d3) {
    ...DayOfChain
  }
  d4: consolidatedReport(period: $d4) {
    ...DayOfChain
  }
  d5: consolidatedReport(period: $d5) {
    ...DayOfChain
  }
  d6: consolidatedReport(period: $d6) {
    ...DayOfChain
  }
}
    ${DayOfChainFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<ChainWeekQuery, ChainWeekQueryVariables>;
export const StoreWeekDocument = gql`
    query StoreWeek($storeId: ID!, $before: PeriodInput!, $d0: PeriodInput!, $d1: PeriodInput!, $d2: PeriodInput!, $d3: PeriodInput!, $d4: PeriodInput!, $d5: PeriodInput!, $d6: PeriodInput!) {
  store(id: $storeId) {
    id
    before: performance(period: $before) {
      ...DayOfStore
    }
    d0: performance(period: $d0) {
      ...DayOfStore
    }
    d1: performance(period: $d1) {
      ...DayOfStore
    }
    d2: performance(period: $d2) {
      ...DayOfStore
    }
    d3: performance(period: $d3) {
      ...DayOfStore
    }
    d4: performance(period: $d4) {
      ...DayOfStore
    }
    d5: performance(period: $d5) {
      ...DayOfStore
    }
    d6: performance(period: $d6) {
      ...DayOfStore
    }
  }
}
    ${DayOfStoreFragmentDoc}
${MoneyFragmentDoc}` as unknown as DocumentNode<StoreWeekQuery, StoreWeekQueryVariables>;
export const DashboardStockDocument = gql`
    query DashboardStock($storeIds: [ID!]) {
  out: stockAlerts(
    first: 1
    filter: {states: [OPEN], severities: [OUT_OF_STOCK], storeIds: $storeIds}
  ) {
    totalCount
  }
  alerts: stockAlerts(
    first: 6
    filter: {states: [OPEN], storeIds: $storeIds}
    orderBy: MOST_SEVERE
  ) {
    totalCount
    nodes {
      ...Alert
    }
  }
  low: stockLevels(
    first: 6
    filter: {status: LOW, storeIds: $storeIds}
    orderBy: DAYS_OF_COVER
  ) {
    totalCount
    nodes {
      ...Level
    }
  }
  restocks: restockRequests(
    first: 6
    filter: {states: [REQUESTED, AWAITING_SUPPLY, APPROVED, IN_TRANSIT], storeIds: $storeIds}
  ) {
    totalCount
    nodes {
      ...RestockSummary
    }
  }
  arriving: transfers(
    first: 1
    filter: {states: [SHIPPED], toStoreIds: $storeIds}
  ) {
    totalCount
  }
}
    ${AlertFragmentDoc}
${LevelFragmentDoc}
${RestockSummaryFragmentDoc}` as unknown as DocumentNode<DashboardStockQuery, DashboardStockQueryVariables>;