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

/** A type has its fields in one file; the roots have theirs in all. */
export const resolvers: Resolvers = {
  ...catalogue,
  ...categories,
  ...stock,
  ...thresholds,
  ...movements,
  ...counts,
  ...proof,
  ...alerts,
  ...notifications,
  ...restock,
  ...restockRules,
  ...transfers,
  Query: {
    ...catalogue.Query,
    ...categories.Query,
    ...stock.Query,
    ...movements.Query,
    ...counts.Query,
    ...alerts.Query,
    ...notifications.Query,
    ...restock.Query,
    ...queues.Query,
    ...restockRules.Query,
    ...transfers.Query,
    ...calls.Query,
  },
  Mutation: {
    ...catalogue.Mutation,
    ...categories.Mutation,
    ...stock.Mutation,
    ...thresholds.Mutation,
    ...counts.Mutation,
    ...proof.Mutation,
    ...alerts.Mutation,
    ...notifications.Mutation,
    ...restock.Mutation,
    ...restockRules.Mutation,
    ...transfers.Mutation,
    ...queues.Mutation,
    ...calls.Mutation,
  },
}
