import { createHash } from 'node:crypto'
import { sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import { invalidInput, Problem } from '../errors/problem.ts'

/** What every change of stock or money takes: the key that makes a retry harmless. */
export interface Keyed {
  idempotencyKey: string
}

/**
 * One effect per (operation, store, key): the first call runs `work` and its answer is kept in the same
 * transaction; a later call with the same request gets that answer again, and one with another request a
 * problem. A call that comes while the first is still running waits for it, at the row. What `work` throws
 * rolls back and is not kept. Answers are kept for some weeks after they were last asked for, see sweep-answers.ts.
 */
export async function onceIn<R extends object>(
  tx: Queries,
  request: { operation: string; storeId: string; key: string; input: unknown },
  work: () => Promise<R>,
): Promise<R> {
  const { operation, storeId, key } = request
  checkKey(key)
  const hash = requestHash(request.input)
  // Again when the old answer that stood in the way has just been swept.
  for (;;) {
    const [claimed] = await tx.query(claimKey, [operation, storeId, key, hash])
    if (claimed) break
    const [before] = await tx.query<Kept<R>>(readKey, [operation, storeId, key])
    if (!before) continue
    if (before.requestHash !== hash) throw keyReused(key)
    if (before.aged) await tx.query(keepOn, [operation, storeId, key])
    return before.result
  }
  const result = await work()
  await tx.query(keepResult, [operation, storeId, key, JSON.stringify(result)])
  return result
}

interface Kept<R> {
  requestHash: string
  result: R
  /** Kept for so long that it is kept on: what is still asked for must not be swept. */
  aged: boolean
}

/** A key says which intention this is: 1 to 200 characters, not blanks alone, made anew for each. */
export function checkKey(key: string): void {
  const blank = key.length > 0 && key.trim() === ''
  if (key.length < 1 || key.length > 200 || blank)
    throw invalidInput(
      'idempotencyKey',
      `idempotencyKey has ${key.length} ${blank ? 'blanks' : 'characters'}: expected 1 to 200 characters that tell it from others. Send a fresh UUID for each new intention.`,
    )
}

export const keyReused = (key: string) =>
  new Problem(
    'IdempotencyKeyReused',
    'IDEMPOTENCY_KEY_REUSED',
    `The idempotency key ${key} belongs to another request. Send a new key for a new intention.`,
    { idempotencyKey: key },
  )

/** The same for the same request, whatever the order of its fields. */
export function requestHash(input: unknown): string {
  return createHash('sha256').update(canonical(input)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object' || value instanceof Date)
    return JSON.stringify(value ?? null)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join(',')}}`
}

const claimKey = sql(
  'claim-idempotency-key',
  `insert into idempotency (operation, store_id, key, request_hash) values ($1, $2, $3, $4)
   on conflict do nothing returning key`,
)
const readKey = sql(
  'read-idempotency-key',
  `select request_hash, result, at < now() - interval '12 hours' as aged
   from idempotency where operation = $1 and store_id = $2 and key = $3`,
)
const keepOn = sql(
  'keep-answer-on',
  'update idempotency set at = now() where operation = $1 and store_id = $2 and key = $3',
)
const keepResult = sql(
  'keep-idempotent-result',
  'update idempotency set result = $4 where operation = $1 and store_id = $2 and key = $3',
)
