import type { Resolvers } from '../generated.ts'
import { alerts } from './alerts.ts'
import { calls } from './calls.ts'
import { catalogue } from './catalogue.ts'
import { categories } from './categories.ts'
import { counts } from './counts.ts'
import { movements } from './movements.ts'
import { notifications } from './notifications.ts'
import { proof } from './proof.ts'
import { queues } from './queues.ts'
import { restock } from './restock.ts'
import { restockRules } from './restock-rules.ts'
import { stock } from './stock.ts'
import { thresholds } from './thresholds.ts'
import { transfers } from './transfers.ts'

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
