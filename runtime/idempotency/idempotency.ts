import { createHash } from 'node:crypto'
import { sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import { commonProblem, invalidInput } from '../errors/problem.ts'

/** The input of every change of stock or money has this key, which makes a retry harmless. */
export interface Keyed {
  idempotencyKey: string
}

/**
 * Makes a command idempotent: `work` has one effect for each operation, store and key.
 *
 * - The first call runs `work` and stores its answer in the same transaction.
 * - A later call with the same key and the same request gets the stored answer.
 * - A later call with the same key and another request gets the problem IDEMPOTENCY_KEY_REUSED.
 * - A call that comes while the first one runs waits for the lock on its row.
 *
 * When `work` throws, everything is rolled back and no answer is stored. Answers are kept for some
 * weeks after the last request for them; see sweep-answers.ts. `ctx.idempotent` calls this inside a
 * transaction:
 *
 * ```ts
 * const operation = { operation: 'createSale', storeId, key: input.idempotencyKey, input }
 * return idempotentIn(tx, operation, () => createSale(tx, input))
 * ```
 * @throws Problem InvalidInput for an invalid key
 */
export async function idempotentIn<R extends object>(
  tx: Queries,
  request: { operation: string; storeId: string; key: string; input: unknown },
  work: () => Promise<R>,
): Promise<R> {
  const { operation, storeId, key } = request
  checkKey(key)
  const hash = requestHash(request.input)
  // Tries again when a sweep has just deleted the old answer.
  for (;;) {
    const [claimed] = await tx.query(sql('claim-idempotency-key')`
      insert into idempotency (operation, store_id, key, request_hash)
      values (${operation}, ${storeId}, ${key}, ${hash})
      on conflict do nothing returning key`)
    if (claimed) break
    const [before] = await tx.query<Kept<R>>(sql('read-idempotency-key')`
      select request_hash, result, at < now() - interval '12 hours' as aged
      from idempotency where operation = ${operation} and store_id = ${storeId} and key = ${key}`)
    if (!before) continue
    if (before.requestHash !== hash) throw keyReused(key)
    if (before.aged)
      await tx.query(sql('renew-answer')`
        update idempotency set at = now()
        where operation = ${operation} and store_id = ${storeId} and key = ${key}`)
    return before.result
  }
  const result = await work()
  await tx.query(sql('keep-idempotent-result')`
    update idempotency set result = ${JSON.stringify(result)}
    where operation = ${operation} and store_id = ${storeId} and key = ${key}`)
  return result
}

interface Kept<R> {
  requestHash: string
  result: R
  /**
   * True when the answer is old enough to be renewed: an answer that is still requested must not be
   * swept.
   */
  aged: boolean
}

/** Checks a key: 1 to 200 characters, not only blanks. The client makes a new key for each intention. */
export function checkKey(key: string): void {
  const blank = key.length > 0 && key.trim() === ''
  if (key.length < 1 || key.length > 200 || blank)
    throw invalidInput(
      'idempotencyKey',
      `idempotencyKey has ${key.length} ${blank ? 'blanks' : 'characters'}: expected 1 to 200 characters that no other request uses. Send a fresh UUID for each new intention.`,
    )
}

export const keyReused = (key: string) =>
  commonProblem(
    'IdempotencyKeyReused',
    `The idempotency key ${key} belongs to another request. Send a new key for a new intention.`,
    { idempotencyKey: key },
  )

/** Hashes a request. The order of fields does not change the hash. */
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
