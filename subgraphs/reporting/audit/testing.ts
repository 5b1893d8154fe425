import { v7 as uuid } from 'uuid'
import type { Principal } from '../../../runtime/access/principal.ts'
import { createCopier } from '../../../runtime/events/copy.ts'
import type { EventRecord } from '../../../runtime/events/event.ts'
import type { AuditSeal } from '../../../runtime/subgraph/context.ts'
import { ownerOf } from '../../../runtime/testing/database.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { reporting as manifest } from '../subgraph.ts'
import { recordEvents } from './record-events.ts'

export const auditor = user(['audit:read', 'store:all'], [], 'auditor')

/** Opens reporting with an audit that the test fills itself. */
export async function openAudit(seal: AuditSeal = { key: 'the-audit-key-of-tests' }) {
  const { reporting } = await testSubgraphs({ reporting: manifest }, { auditSeal: seal })
  const superuser = ownerOf(reporting.database)
  const positions = new Map<string, number>()

  return { reporting, superuser, event, record, deliver, log, verify }

  /** Makes the next event of an owner. */
  function event(fields: Partial<EventRecord> = {}, owner = 'inventory'): EventRecord {
    const position = (positions.get(owner) ?? 0) + 1
    positions.set(owner, position)
    return {
      position,
      id: uuid(),
      type: 'ThingMade',
      version: 1,
      subject: `Thing/${position}`,
      time: new Date(Date.UTC(2026, 0, 1, 0, 0, position)),
      actor: { id: 'id-of-maker', name: 'maker' },
      storeId: null,
      trace: null,
      tracestate: null,
      data: { made: position },
      ...fields,
    }
  }

  /** Records these events as a batch of an owner. */
  async function record(events: EventRecord[], owner = 'inventory') {
    const ctx = reporting.context()
    await ctx.transaction((tx) => recordEvents(ctx, tx, owner, events))
  }

  /** Delivers these events as a page of an owner's log, as the consumer gets it. */
  async function deliver(events: EventRecord[], owner = 'inventory') {
    const ctx = reporting.context()
    const copier = createCopier(ctx, owner, (tx, from, batch) => recordEvents(ctx, tx, from, batch))
    await copier.cursor()
    await copier.take({ events, upTo: events.at(-1)!.position }, AbortSignal.timeout(10_000))
  }

  /** Reads the audit, with a filter. */
  async function log(filter: object = {}, reader: Principal = auditor) {
    const { data, errors } = await reporting.ask(logQuery, { filter }, reader)
    return { log: data?.auditLog as Log | undefined, errors }
  }

  /** Verifies the audit. */
  async function verify(args: object = {}, reader: Principal = auditor) {
    const { data, errors } = await reporting.ask(verifyQuery, { ...args }, reader)
    return { ...(data?.verifyAudit as Verified), errors }
  }
}

export const logQuery = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id time type subject sentence owner number version data trace actor { id name } store { id }
      changes { field before after } }
  }
}`

const verifyQuery = `query ($storeIds: [ID!], $from: DateTime, $until: DateTime, $after: String) {
  verifyAudit(storeIds: $storeIds, from: $from, until: $until, after: $after) {
    isIntact isComplete entries chains signedHeadAt endCursor
    faults { kind number message store { id } entry { id subject data } }
  }
}`

interface Log {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: Record<string, unknown>[]
}

interface Verified {
  isIntact: boolean
  isComplete: boolean
  entries: number
  chains: number
  signedHeadAt: Date | null
  endCursor: string | null
  faults: { kind: string; number: number; message: string; store: unknown; entry: unknown }[]
}
