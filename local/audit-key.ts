import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const keyFile = (folder: string) => join(folder, 'audit-key')
const headFile = (folder: string) => join(folder, 'audit-head.json')

/** The settings of the audit on this machine. The first start makes the key; it lies beside the database. */
export function auditSettings(folder: string) {
  const file = keyFile(folder)
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return { AUDIT_KEY: readFileSync(file, 'utf8'), AUDIT_HEAD: headFile(folder) }
}

/** Deletes the signed head with the data that it is about. */
export function forgetAudit(folder: string): void {
  rmSync(headFile(folder), { force: true })
}
