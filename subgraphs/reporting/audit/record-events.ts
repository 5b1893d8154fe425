import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { EventRecord } from '../../../runtime/events/event.ts'
import type { Context } from '../../../runtime/subgraph/context.ts'
import type { AuditHead } from './entities/audit-head.ts'
import { beforeFirst, chainOfAll, type Head, macOf, type Sealed, same, signatureOf } from './seal.ts'
import { sentenceOf } from './sentence.ts'

/**
 * Adds a batch of events to the audit: each to the end of the chain of its store. Three statements for any
 * number of events. Locks the heads of the chains in one order, so that batches of several owners take turns.
 * @throws when a head is not signed by the key: the audit stays as it is for `verifyAudit`
 */
export async function recordEvents(
  ctx: Context,
  tx: Queries,
  owner: string,
  events: EventRecord[],
): Promise<void> {
  const { key } = ctx.auditSeal()
  const chains = [...new Set(events.map(chainOf))].sort()
  const heads = new Map<string, Head>()
  for (const head of await tx.query<AuditHead>(lockHeads(chains))) {
    if (head.number > 0 && !same(head.signature, signatureOf(key, head)))
      throw new Error(
        `the head of the audit of ${head.chain} is not signed by AUDIT_KEY: expected the key that it was signed by, and no change by another program. Ask verifyAudit, and read docs/audit.md.`,
      )
    heads.set(head.chain, head)
  }
  const rows = events.map((event) => {
    const head = heads.get(chainOf(event))!
    const entry: Sealed = {
      chain: head.chain,
      number: head.number + 1,
      owner,
      position: event.position,
      id: event.id,
      type: event.type,
      version: event.version,
      subject: event.subject,
      time: event.time,
      actorId: event.actor.id,
      actorName: event.actor.name,
      trace: event.trace,
      sentence: sentenceOf(event),
      data: JSON.stringify(event.data),
    }
    const mac = macOf(key, head.mac, entry)
    heads.set(head.chain, { chain: head.chain, number: entry.number, mac })
    return { ...entry, mac: mac.toString('base64') }
  })
  await tx.query(insertEntries(rows))
  await tx.query(moveHeads(key, [...heads.values()]))
}

const chainOf = ({ storeId }: EventRecord) => storeId ?? chainOfAll

/** The first entry of a chain makes its head. */
const lockHeads = (chains: string[]) => sql('lock-audit-heads')`
  insert into audit_head as head (chain, number, mac, signature)
  select chain, 0, ${beforeFirst}::bytea, ${beforeFirst}::bytea from unnest(${chains}::uuid[]) as chain order by chain
  on conflict (chain) do update set number = head.number
  returning *`

const insertEntries = (rows: object[]) => sql('insert-audit-entries')`
  insert into audit_entry (chain, number, owner, position, id, type, version, subject, time, actor_id, actor_name,
    trace, sentence, data, mac)
  select chain, number, owner, position, id, type, version, subject, time, "actorId", "actorName", trace, sentence,
    data, decode(mac, 'base64')
  from json_to_recordset(${JSON.stringify(rows)}::json)
    as e(chain uuid, number bigint, owner text, position bigint, id uuid, type text, version int, subject text,
         time timestamptz, "actorId" text, "actorName" text, trace text, sentence text, data text, mac text)`

function moveHeads(key: string, heads: Head[]) {
  return sql('move-audit-heads')`
    update audit_head set number = moved.number, mac = moved.mac, signature = moved.signature
    from unnest(${heads.map(({ chain }) => chain)}::uuid[], ${heads.map(({ number }) => number)}::bigint[],
      ${heads.map(({ mac }) => mac)}::bytea[], ${heads.map((head) => signatureOf(key, head))}::bytea[])
      as moved(chain, number, mac, signature)
    where audit_head.chain = moved.chain`
}
