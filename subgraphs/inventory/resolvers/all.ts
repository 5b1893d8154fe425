import { alerts } from '../alerts/resolvers.ts'
import { categories } from '../catalogue/categories/resolvers.ts'
import { catalogue } from '../catalogue/resolvers.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { notifications } from '../notifications/resolvers.ts'
import { queues } from '../queues/resolvers.ts'
import { restock } from '../restock/resolvers.ts'
import { restockRules } from '../restock/rules/resolvers.ts'
import { counts } from '../corrections/counts/resolvers.ts'
import { proof } from '../stock/ledger/integrity-resolvers.ts'
import { movements } from '../stock/ledger/resolvers.ts'
import { stock } from '../stock/resolvers.ts'
import { thresholds } from '../stock/thresholds/resolvers.ts'
import { transfers } from '../transfers/resolvers.ts'
import { calls } from './calls.ts'

const topics: Resolvers[] = [
  ...[catalogue, categories, stock, thresholds, movements, counts, proof, alerts, notifications],
  ...[restock, restockRules, transfers, queues, calls],
]

/** A type has its fields in one file; the roots have theirs in all. */
export const resolvers: Resolvers = {
  ...Object.assign({}, ...topics),
  Query: Object.assign({}, ...topics.map(({ Query }) => Query)),
  Mutation: Object.assign({}, ...topics.map(({ Mutation }) => Mutation)),
}
