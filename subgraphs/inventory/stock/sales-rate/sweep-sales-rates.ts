import type { Sweeper } from '../../../../runtime/subgraph/manifest.ts'
import type { Context } from '../../context.ts'
import { markStoresToMeasure, measureSalesRate } from './measure-sales-rate.ts'

const max = 100
const minute = 60 * 1_000

/**
 * Measures the sales rates of each store once a day. It takes one store at a time, so that no
 * statement runs long.
 */
export const sweepSalesRates: Sweeper = {
  name: 'salesRates',
  everyMs: minute,
  async sweep(ctx) {
    await markStoresToMeasure(ctx as Context)
    for (let left = max; left > 0 && (await measureSalesRate(ctx as Context)); left--);
  },
}
