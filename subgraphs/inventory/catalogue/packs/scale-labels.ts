import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { ScaleLabel } from './entities/scale-label.ts'

export const findScaleLabels = (db: Queries) =>
  db.query<ScaleLabel>(sql('read-scale-labels')`select * from scale_label order by prefix`)
