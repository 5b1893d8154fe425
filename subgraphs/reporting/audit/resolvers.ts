import type { Resolvers } from '../generated/resolver-types.ts'
import { changesOf } from './changes.ts'
import { findEntries } from './queries.ts'
import { chainOfAll } from './seal.ts'
import { verifyAudit } from './verify-audit.ts'
import { withoutCosts } from './without-costs.ts'

export const resolvers: Resolvers = {
  Query: {
    auditLog: (_, { filter, ...page }, ctx) => findEntries(ctx, filter ?? {}, page),
    verifyAudit: (_, args, ctx) => verifyAudit(ctx, args),
  },
  AuditEntry: {
    actor: ({ actorId, actorName }) => ({ id: actorId, name: actorName }),
    store: ({ chain }) => storeOf(chain),
    changes: (entry, _, ctx) => changesOf(ctx, entry),
    data: ({ data }, _, ctx) => withoutCosts(ctx, parsed(data)),
  },
  AuditVerification: {
    isIntact: ({ faults }) => faults.length === 0,
  },
  AuditFault: {
    store: ({ chain }) => storeOf(chain),
  },
}

const storeOf = (chain: string) => (chain === chainOfAll ? null : { id: chain })

/** A changed entry may hold anything. */
function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}
