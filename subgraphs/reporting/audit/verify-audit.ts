import { z } from 'zod'
import { sql } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { cut } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import type { QueryVerifyAuditArgs } from '../generated/schema-types.ts'
import type { Verification } from './mappers.ts'
import { chainsToRead } from './scope.ts'
import { chainOfAll, type Head } from './seal.ts'
import { readHeads, readSignedHead } from './signed-head.ts'
import { type Stretch, verifyStretch } from './verify-chain.ts'

/** The time after which a call ends. The gateway waits longer. */
const budgetMs = 8_000
const maxFaults = 100

/**
 * Checks the chains that the caller may see, one after another.
 * @param budget the time after which the call ends, in milliseconds
 * @throws FORBIDDEN or BAD_USER_INPUT
 */
export async function verifyAudit(
  ctx: Context,
  { storeIds, from, until, after }: QueryVerifyAuditArgs,
  budget = budgetMs,
): Promise<Verification> {
  const deadline = Date.now() + budget
  const { key } = ctx.auditSeal()
  const chains = chainsToRead(ctx, storeIds)
  const start = after == null ? undefined : readCursor(after)
  const result: Verification = {
    isComplete: true,
    entries: 0,
    chains: 0,
    signedHeadAt: null,
    faults: [],
    endCursor: null,
  }
  const inDatabase = new Map((await readHeads(ctx.db)).map((head) => [head.chain, head]))
  const signed = await signedHeads()
  for (const stretch of from || until ? await dated() : await whole()) {
    const { chain } = stretch
    const heads = { inDatabase: inDatabase.get(chain), signed: signed.get(chain) }
    const { entries, fault, stoppedAt } = await verifyStretch(ctx.db, key, rest(stretch), heads, deadline)
    result.entries += entries
    if (fault) result.faults.push(fault)
    if (stoppedAt === undefined) result.chains++
    if (stoppedAt !== undefined || Date.now() > deadline || result.faults.length >= maxFaults) {
      result.endCursor = writeCursor({ chain, number: stoppedAt ?? null })
      result.isComplete = false
      break
    }
  }
  return result

  /** A file that cannot be read or is not signed is a fault, and no error: the chains are checked all the same. */
  async function signedHeads(): Promise<Map<string, Head>> {
    try {
      const found = await readSignedHead(ctx.auditSeal())
      result.signedHeadAt = found ? new Date(found.at) : null
      return new Map(found?.heads.map((head) => [head.chain, head]))
    } catch (error) {
      ctx.log.error({ error }, 'the signed head of the audit cannot be used')
      const message =
        'The file of the signed head cannot be read, or is not signed by the key: expected the file as it was written.'
      result.faults.push({ kind: 'SIGNED_HEAD_CHANGED', chain: chainOfAll, number: 0, entry: null, message })
      return new Map()
    }
  }

  /** The whole chains, also those of which only a head is left. */
  async function whole(): Promise<Stretch[]> {
    const found = await ctx.db.query<{ chain: string }>(readChains)
    const all = new Set([...found.map(({ chain }) => chain), ...inDatabase.keys(), ...signed.keys()])
    return [...all]
      .filter((chain) => chains === null || chains.includes(chain))
      .sort()
      .filter(isLeft)
      .map((chain) => ({ chain, first: 1, last: null }))
  }

  async function dated(): Promise<Stretch[]> {
    const found = await ctx.db.query<Stretch>(readStretches(chains, from, until))
    return found.filter(({ chain }) => isLeft(chain))
  }

  /** An earlier call has left this chain, or a part of it. */
  function isLeft(chain: string) {
    return !start || chain > start.chain || (chain === start.chain && start.number !== null)
  }

  function rest(stretch: Stretch): Stretch {
    return start?.chain === stretch.chain ? { ...stretch, first: start.number! + 1 } : stretch
  }
}

/** The chain that was checked last, and its last checked entry. Null: all of it. */
const cursor = z.tuple([z.literal('Query.verifyAudit'), z.uuid(), z.int().min(1).nullable()])

const writeCursor = ({ chain, number }: { chain: string; number: number | null }) =>
  Buffer.from(JSON.stringify(['Query.verifyAudit', chain, number])).toString('base64url')

function readCursor(text: string) {
  try {
    const [, chain, number] = cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return { chain, number }
  } catch {
    throw badInput(`after is ${cut(text)}: expected the endCursor of a verifyAudit with the same arguments.`)
  }
}

/** Reads the chains that have entries: one look into the index for each. */
const readChains = sql('read-audit-chains')`
  with recursive found as (
    (select chain from audit_entry order by chain limit 1)
    union all
    select (select chain from audit_entry where chain > found.chain order by chain limit 1)
    from found where chain is not null
  )
  select chain from found where chain is not null`

/** Reads the part of each chain that holds the entries of a period, with a neighbour on either side. */
const readStretches = (
  chains: string[] | null,
  from: Date | null | undefined,
  until: Date | null | undefined,
) => sql('read-audit-stretches')`
  select chain, greatest(min(number) - 1, 1) as first,
         case when ${until}::timestamptz is not null then max(number) + 1 end as last
  from audit_entry
  where (${chains}::uuid[] is null or chain = any(${chains}))
    and (${from}::timestamptz is null or time >= ${from}) and (${until}::timestamptz is null or time < ${until})
  group by chain order by chain`
