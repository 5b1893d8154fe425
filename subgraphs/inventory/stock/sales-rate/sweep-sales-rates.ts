import type { Sweeper } from '../../../../runtime/subgraph/manifest.ts'
import type { Context } from '../../context.ts'
import { knowStoresToMeasure, measurePace } from './measure-sales-rate.ts'

const most = 100
const minute = 60 * 1_000

/** Keeps the paces of shelves not older than a day: store by store, so that nothing runs long. */
export const sweepPaces: Sweeper = {
  name: 'paces',
  everyMs: minute,
  async sweep(ctx) {
    await knowStoresToMeasure(ctx as Context)
    for (let left = most; left > 0 && (await measurePace(ctx as Context)); left--);
  },
}
