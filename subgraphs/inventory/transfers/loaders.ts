import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { ownEvents } from '../../../runtime/events/own-events.ts'
import { byId, byKey } from '../../../runtime/graphql/loaders.ts'
import { Transfer } from './entities/transfer.ts'
import type { TransferLine } from './entities/transfer-line.ts'
import type { MovedStep } from './mappers.ts'

export const transferLoaders = (db: Queries) => ({
  transfer: byId(db, Transfer),
  transferLines: byKey(
    (ids) =>
      db.query<{ transferId: string; lines: TransferLine[] }>(sql('load-transfer-lines')`
        select transfer_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity, 'short',
          short,
                                                       'received', received, 'lost', lost)
                                     order by product_id) as lines
        from transfer_line where transfer_id = any(${ids}::uuid[]) group by transfer_id`),
    ({ transferId }) => transferId,
  ),
  requestTransfers: byKey(
    (ids) =>
      db.query<{ requestId: string; ids: string[] }>(sql('load-request-transfers')`
        select request_id, array_agg(id order by id) as ids
        from transfer where request_id = any(${ids}::uuid[]) group by request_id`),
    ({ requestId }) => requestId,
  ),
  transferHistory: byKey(
    (ids) => db.query<{ id: string; steps: MovedStep[] }>(readTransferHistory(ids)),
    ({ id }) => id,
  ),
})

const readTransferHistory = (ids: readonly string[]) => sql('load-transfer-history')`
  select key.id, json_agg(json_build_object('type', type, 'at', time,
           'actor', json_build_object('id', actor_id, 'name', actor_name),
           'lines', data->'lines', 'version', version, 'note', data->'note') order by logged desc, sequence) as steps
  from unnest(${ids}::uuid[]) as key(id)
  join lateral ${ownEvents(fragment`subject = 'Transfer/' || key.id`)} step on type like 'Transfer%'
  group by key.id`
