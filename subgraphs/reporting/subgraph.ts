import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { audit } from './audit/feature.ts'
import { recordEvents } from './audit/record-events.ts'
import { loaders } from './context.ts'
import { projections } from './projections/feature.ts'
import { readModels } from './read-models/feature.ts'
import { reports } from './reports/feature.ts'

export const reporting = defineSubgraph({
  name: 'reporting',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  loaders,
  features: [readModels, projections, reports, audit],
  copyEvents: recordEvents,
  sealsAudit: true,
})
