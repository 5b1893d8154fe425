import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { AuditSeal } from '../../../runtime/subgraph/context.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { AuditHead } from './entities/audit-head.ts'
import { type Head, hmac, same, signatureOf } from './seal.ts'

const mac = z.base64().transform((text) => Buffer.from(text, 'base64'))
const written = z.object({
  at: z.iso.datetime(),
  heads: z.array(z.object({ chain: z.uuid(), number: z.int().min(1), mac })),
  signature: mac,
})

/** The heads of all chains at a time, signed, outside of the database. */
export interface SignedHead {
  at: string
  heads: Head[]
}

/**
 * Reads the file of the signed head.
 * @returns undefined when the seal has no file, or the file is still to be written
 * @throws when the file is not one, or is not signed by the key
 */
export async function readSignedHead({ key, headFile }: AuditSeal): Promise<SignedHead | undefined> {
  if (!headFile) return undefined
  const text = await readFile(headFile, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const { at, heads, signature } = written.parse(JSON.parse(text))
  if (!same(signature, signatureOfAll(key, { at, heads })))
    throw new Error(
      `${headFile} is not signed by AUDIT_KEY: expected the key that wrote it, and no other change.`,
    )
  return { at, heads }
}

/**
 * Writes the heads of the chains to the file. A chain that has lost or replaced the entry of its last written head
 * keeps that head, so that a later check still finds the cut.
 */
export const writeSignedHead: Sweeper = {
  name: 'audit head',
  everyMs: 30_000,
  async sweep(ctx) {
    const { key, headFile } = ctx.auditSeal()
    if (!headFile) return
    const before = new Map((await readSignedHead({ key, headFile }))?.heads.map((head) => [head.chain, head]))
    const now = await readHeads(ctx.db)
    const broken = new Set(await readBroken(ctx.db, [...before.values()]))
    for (const chain of broken)
      ctx.log.error({ chain }, 'the audit was cut: the signed head of this chain stays, ask verifyAudit')
    const moved = now.filter(
      (head) =>
        !broken.has(head.chain) &&
        head.number > (before.get(head.chain)?.number ?? 0) &&
        same(head.signature, signatureOf(key, head)),
    )
    if (moved.length === 0) return
    for (const { chain, number, mac } of moved) before.set(chain, { chain, number, mac })
    await writeWhole(headFile, signed(key, [...before.values()]))
  },
}

/** A reader never sees half a file. */
async function writeWhole(file: string, text: string) {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, text, { mode: 0o644 })
  await rename(draft, file)
}

function signed(key: string, heads: Head[]): string {
  const at = new Date().toISOString()
  return JSON.stringify({
    at,
    heads: heads.map(plain),
    signature: signatureOfAll(key, { at, heads }).toString('base64'),
  })
}

const signatureOfAll = (key: string, { at, heads }: SignedHead) => hmac(key, ['heads', at, heads.map(plain)])

const plain = ({ chain, number, mac }: Head) => ({ chain, number, mac: mac.toString('base64') })

/** The heads of the chains that have entries. */
export const readHeads = (db: Queries): Promise<AuditHead[]> =>
  db.query<AuditHead>(sql('read-audit-heads')`select * from audit_head where number > 0 order by chain`)

/** The chains whose entry at the place of a head is missing or has another HMAC. */
async function readBroken(db: Queries, heads: Head[]): Promise<string[]> {
  const rows = await db.query<{ chain: string }>(sql('read-broken-audit-heads')`
    select head.chain from unnest(${heads.map(({ chain }) => chain)}::uuid[],
      ${heads.map(({ number }) => number)}::bigint[], ${heads.map(({ mac }) => mac)}::bytea[])
      as head(chain, number, mac)
    left join audit_entry entry on entry.chain = head.chain and entry.number = head.number
    where entry.mac is distinct from head.mac`)
  return rows.map(({ chain }) => chain)
}
