import type { Sweeper } from '../../../../runtime/subgraph/manifest.ts'
import type { Context } from '../../context.ts'
import { markStoresToMeasure, measureSalesRate } from './measure-sales-rate.ts'

const max = 100
const minute = 60 * 1_000

/** Keeps the paces of stock levels not older than a day: store by store, so that nothing runs long. */
export const sweepSalesRates: Sweeper = {
  name: 'salesRates',
  everyMs: minute,
  async sweep(ctx) {
    await markStoresToMeasure(ctx as Context)
    for (let left = max; left > 0 && (await measureSalesRate(ctx as Context)); left--);
  },
}
