import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { AuditEntry } from './entities/audit-entry.ts'
import { AuditHead } from './entities/audit-head.ts'
import { resolvers } from './resolvers.ts'
import { writeSignedHead } from './signed-head.ts'

/** A sealed copy of the events of all subgraphs. */
export const audit: Feature = {
  resolvers,
  entities: [AuditEntry, AuditHead],
  sweepers: [writeSignedHead],
}
