import type { AuditFaultKind } from '../generated/schema-types.ts'
import type { AuditEntry } from './entities/audit-entry.ts'

/** A field before and after an event. */
export interface Change {
  field: string
  before: unknown
  after: unknown
}

/** The data of an event, with what is needed to read them. */
export type State = Pick<AuditEntry, 'type' | 'version' | 'data'>

/** The state before an entry, with the key of the entry. */
export type StateBefore = State & Pick<AuditEntry, 'owner' | 'position'>

/** The key of an entry for the loader of the state before it. */
export const stateKey = ({ owner, position }: Pick<AuditEntry, 'owner' | 'position'>) =>
  `${owner} ${position}`

/** A place where a chain is broken. */
export interface Fault {
  kind: AuditFaultKind
  chain: string
  number: number
  entry: AuditEntry | null
  message: string
}

/** The result of a check of the seal. */
export interface Verification {
  isComplete: boolean
  entries: number
  chains: number
  signedHeadAt: Date | null
  faults: Fault[]
  endCursor: string | null
}
