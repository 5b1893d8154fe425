import type { Resolvers } from '../generated.ts'
import { alerts } from './alerts.ts'
import { calls } from './calls.ts'
import { catalogue } from './catalogue.ts'
import { counts } from './counts.ts'
import { movements } from './movements.ts'
import { notifications } from './notifications.ts'
import { proof } from './proof.ts'
import { restock } from './restock.ts'
import { stock } from './stock.ts'
import { transfers } from './transfers.ts'

/** A type has its fields in one file; the roots have theirs in all. */
export const resolvers: Resolvers = {
  ...catalogue,
  ...stock,
  ...movements,
  ...counts,
  ...proof,
  ...alerts,
  ...notifications,
  ...restock,
  ...transfers,
  Query: {
    ...catalogue.Query,
    ...stock.Query,
    ...movements.Query,
    ...counts.Query,
    ...alerts.Query,
    ...notifications.Query,
    ...restock.Query,
    ...calls.Query,
  },
  Mutation: {
    ...catalogue.Mutation,
    ...stock.Mutation,
    ...counts.Mutation,
    ...proof.Mutation,
    ...notifications.Mutation,
    ...restock.Mutation,
    ...transfers.Mutation,
    ...calls.Mutation,
  },
}
