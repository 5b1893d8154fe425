import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { ownEvents } from '../../../runtime/events/own-events.ts'
import { byId, byKey } from '../../../runtime/graphql/loaders.ts'
import type { HistoryStep } from '../history-steps.ts'
import type { RestockAllocation } from './entities/restock-allocation.ts'
import { RestockRequest } from './entities/restock-request.ts'
import type { RestockRequestLine } from './entities/restock-request-line.ts'
import { RestockRule } from './entities/restock-rule.ts'

export const restockLoaders = (db: Queries) => ({
  restockRequest: byId(db, RestockRequest),
  restockRule: byId(db, RestockRule),
  requestLines: byKey(
    (ids) =>
      db.query<{ requestId: string; lines: RestockRequestLine[] }>(sql('load-request-lines')`
        select request_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity)
                                    order by product_id) as lines
        from restock_request_line where request_id = any(${ids}::uuid[]) group by request_id`),
    ({ requestId }) => requestId,
  ),
  requestAllocations: byKey(
    (ids) =>
      db.query<{ requestId: string; allocations: RestockAllocation[] }>(sql('load-request-allocations')`
        select request_id, json_agg(json_build_object('sourceStoreId', source_store_id, 'productId',
          product_id, 'quantity', quantity)
                                    order by product_id, quantity desc, source_store_id) as allocations
        from restock_allocation where request_id = any(${ids}::uuid[]) group by request_id`),
    ({ requestId }) => requestId,
  ),
  history: byKey(
    (subjects) =>
      db.query<{ subject: string; steps: HistoryStep[] }>(sql('load-history')`
        select subject, json_agg(json_build_object('type', type, 'at', time,
                 'actor', json_build_object('id', actor_id, 'name', actor_name),
                 'note', coalesce(data->>'note', data->>'reason')) order by logged desc, sequence) as steps
        from ${ownEvents(fragment`subject = any(${subjects})`)} e group by subject`),
    ({ subject }) => subject,
  ),
})
