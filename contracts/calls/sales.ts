import { z } from 'zod'
import { defineCall, Id } from '../define.ts'

/** The number of sales of a store that are rung up and not settled yet. */
export const unsettledSales = defineCall({
  owner: 'sales',
  field: 'unsettledSales',
  document: 'query UnsettledSales($storeId: ID!) { unsettledSales(storeId: $storeId) }',
  variables: z.object({ storeId: Id }),
  result: z.int(),
})
