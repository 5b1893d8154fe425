import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { AuditEntry } from './entities/audit-entry.ts'
import type { AuditHead } from './entities/audit-head.ts'
import type { Fault } from './mappers.ts'
import { beforeFirst, type Head, macOf, same, signatureOf } from './seal.ts'

/** The number of entries in one read. A check of any length has this many in memory. */
const pageSize = 1_000

/** A part of a chain to check. */
export interface Stretch {
  chain: string
  /** The number of its first entry. */
  first: number
  /** The number of its last entry. Null: up to the head of the chain, and the head too. */
  last: number | null
}

/** A chain's heads, as they were when the check began. */
export interface Heads {
  inDatabase: AuditHead | undefined
  signed: Head | undefined
}

/** The result of the check of a stretch. */
export interface Checked {
  entries: number
  fault?: Fault
  /** The last number that was checked, when the time was over before the end. */
  stoppedAt?: number
}

/** An entry as it is read for a check: its time in microseconds, and the head of its chain at that moment. */
type Row = AuditEntry & { micros: string; headNumber: number | null }

/**
 * Checks the entries of a stretch in their order, up to the first fault. Entries that are added meanwhile are checked
 * too.
 * @param deadline in milliseconds since the epoch; at least one page is checked
 */
export async function verifyStretch(
  db: Queries,
  key: string,
  { chain, first, last }: Stretch,
  heads: Heads,
  deadline: number,
): Promise<Checked> {
  let number = first - 1
  const entries = () => number - first + 1
  const before = number === 0 ? beforeFirst : (await readRows(db, chain, number - 1, number))[0]?.mac
  if (!before) return { entries: 0, fault: removed(chain, number, number + 1) }
  let mac = before
  while (last === null || number < last) {
    const rows = await readRows(
      db,
      chain,
      number,
      Math.min(last ?? Number.MAX_SAFE_INTEGER, number + pageSize),
    )
    for (const row of rows) {
      const fault = faultOf(row) ?? (await faultOfMac(row))
      if (fault) return { entries: entries(), fault }
      number = row.number
      mac = row.mac
    }
    if (rows.length < pageSize) break
    if (Date.now() > deadline) return { entries: entries(), stoppedAt: number }
  }
  return { entries: entries(), fault: faultOfEnd() }

  function faultOf(row: Row) {
    if (row.number > number + 1) return removed(chain, number + 1, row.number)
    const { signed, inDatabase } = heads
    if (signed?.number === row.number && !same(signed.mac, row.mac))
      return fault(
        'CUT',
        row,
        `Entry ${row.number} is not the one of the signed head: expected the entry that was there when it was written. Entries were cut off, and others written.`,
      )
    if (inDatabase?.number === row.number && !same(inDatabase.mac, row.mac))
      return fault(
        'HEAD_CHANGED',
        row,
        `Entry ${row.number} is not the one of the head: expected the entry whose HMAC the head has.`,
      )
    return undefined
  }

  async function faultOfMac(row: Row) {
    const isBeyondHead = row.number > (row.headNumber ?? 0)
    if (same(row.mac, macOf(key, mac, row, row.micros)))
      return isBeyondHead
        ? fault(
            'HEAD_CHANGED',
            row,
            `The head of the chain is at ${row.headNumber ?? 'no entry'}: expected ${row.number} or more, because entry ${row.number} is sealed.`,
          )
        : undefined
    const [next] = await readRows(db, chain, row.number, row.number + 1)
    const isNext = next && same(next.mac, macOf(key, mac, { ...next, number: row.number }, next.micros))
    if (isNext || isBeyondHead)
      return fault(
        'INSERTED',
        row,
        `Entry ${row.number} was inserted: expected an entry with the HMAC of its content and of the entry before it.`,
      )
    return fault(
      'CHANGED',
      row,
      `Entry ${row.number} was changed: expected the HMAC of its content and of the entry before it, got another one.`,
    )
  }

  function faultOfEnd(): Fault | undefined {
    const { signed, inDatabase } = heads
    const end = Math.max(signed?.number ?? 0, inDatabase?.number ?? 0)
    if (last !== null) return number < Math.min(last, end) ? removed(chain, number + 1, last + 1) : undefined
    if (number < end) {
      const message = `The chain ends with entry ${number}: expected ${end} entries. The newest were cut off.`
      return { kind: 'CUT', chain, number: number + 1, entry: null, message }
    }
    if (number > 0 && !inDatabase) return headChanged('is missing')
    if (inDatabase && !same(inDatabase.signature, signatureOf(key, inDatabase)))
      return headChanged('is not signed by the key')
    return undefined
  }

  function headChanged(found: string): Fault {
    return {
      kind: 'HEAD_CHANGED',
      chain,
      number,
      entry: null,
      message: `The head of the chain ${found}: expected the one that was written with the newest entry.`,
    }
  }

  function fault(kind: Fault['kind'], entry: Row, message: string): Fault {
    return { kind, chain, number: entry.number, entry, message }
  }
}

function removed(chain: string, number: number, next: number): Fault {
  const which = next - number === 1 ? `Entry ${number} is` : `Entries ${number} to ${next - 1} are`
  return { kind: 'REMOVED', chain, number, entry: null, message: `${which} missing before entry ${next}.` }
}

/** Reads the entries after a number, up to another one. */
const readRows = (db: Queries, chain: string, after: number, last: number) =>
  db.query<Row>(sql('read-audit-chain')`
    select entry.*, (extract(epoch from time) * 1000000)::bigint::text as micros,
           (select number from audit_head where chain = ${chain}) as head_number
    from audit_entry entry
    where chain = ${chain} and number > ${after}::bigint and number <= ${last}::bigint
    order by number limit ${pageSize}`)
