import { createHmac, timingSafeEqual } from 'node:crypto'
import { NIL } from 'uuid'
import type { AuditEntry } from './entities/audit-entry.ts'

/** The chain of the events that concern no single store. */
export const chainOfAll = NIL

/** The HMAC that comes before the first entry of a chain. */
export const beforeFirst = Buffer.alloc(0)

export type Sealed = Omit<AuditEntry, 'mac'>

/** The place of an entry in its chain, with the HMAC of the entry. */
export interface Head {
  chain: string
  number: number
  mac: Buffer
}

/**
 * The HMAC-SHA256 of an entry and of the HMAC before it. The JSON of a list is unambiguous: no two
 * entries have the same text. The time counts in microseconds, as PostgreSQL keeps it.
 */
export function macOf(
  key: string,
  before: Buffer,
  entry: Sealed,
  micros = `${entry.time.getTime()}000`,
): Buffer {
  const { chain, number, owner, position, id, type, version, subject, actorId, actorName, trace } = entry
  return hmac(key, [
    'entry',
    before.toString('base64'),
    chain,
    number,
    owner,
    position,
    id,
    type,
    version,
    subject,
    micros,
    actorId,
    actorName,
    trace,
    entry.sentence,
    entry.data,
  ])
}

/** The signature of a chain's head. Without the key no other head can be signed. */
export const signatureOf = (key: string, { chain, number, mac }: Head): Buffer =>
  hmac(key, ['head', chain, number, mac.toString('base64')])

/** The HMAC of the JSON of a list, whose first item names the kind of list. */
export const hmac = (key: string, list: [kind: string, ...unknown[]]): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(list)).digest()

export const same = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
