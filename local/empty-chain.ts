import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { withConnection } from '../runtime/database/connection.ts'
import { StartError } from '../runtime/errors/errors.ts'
import { type Realm, readRealm } from './identity/realm.ts'

/** The values that an empty chain was started with. A file beside the data keeps it for later starts. */
const emptyChain = z.object({
  currency: z.string(),
  timeZone: z.string(),
  /** The first password of the administrator. The database has only its hash. */
  password: z.string(),
})
export type EmptyChain = z.infer<typeof emptyChain>

/** The options of a start with `--empty`. Omitted ones come from the configuration, or the first start. */
export interface EmptyOptions {
  currency?: string
  timeZone?: string
}

/** The username of the only account of an empty chain. */
export const administrator = 'admin'

/**
 * Finds out if the data are those of an empty chain. With `requestedOptions` it begins one, unless there is one
 * already.
 * @param databasesExist whether an earlier start has made databases
 * @throws StartError when the data are those of another chain
 */
export function emptyChainOf(
  folder: string,
  requestedOptions: EmptyOptions | undefined,
  { databasesExist, currency, timeZone }: { databasesExist: boolean; currency: string; timeZone: string },
): EmptyChain | undefined {
  const file = join(folder, fileName)
  if (existsSync(file)) {
    const found = emptyChain.parse(JSON.parse(readFileSync(file, 'utf8')))
    mustBeSame(folder, '--currency', requestedOptions?.currency, found.currency)
    mustBeSame(folder, '--time-zone', requestedOptions?.timeZone, found.timeZone)
    return found
  }
  if (!requestedOptions) return undefined
  if (databasesExist)
    throw new StartError(
      `The data in ${folder} are those of a demo chain: expected none for --empty. Add --reset to delete them, or name another folder with --data.`,
      2,
    )
  const begun = {
    currency: requestedOptions.currency ?? currency,
    timeZone: requestedOptions.timeZone ?? timeZone,
    password: randomBytes(12).toString('base64url'),
  }
  writeFileSync(file, JSON.stringify(begun), { mode: 0o600 })
  return begun
}

/** Call this when the data of the folder are deleted. */
export const forgetEmptyChain = (folder: string) => rmSync(join(folder, fileName), { force: true })

const fileName = 'empty-chain.json'

function mustBeSame(folder: string, option: string, value: string | undefined, found: string): void {
  if (value === undefined || value === found) return
  throw new StartError(
    `${option} is ${value}: expected ${found}, which the chain in ${folder} began with. Leave it out, or add --reset to begin anew.`,
    2,
  )
}

/** @returns true when an earlier start has made the databases of Comptoir */
export async function haveDatabases(url: string): Promise<boolean> {
  return withConnection({ connectionString: url }, async (superuser) => {
    const { rowCount } = await superuser.query(`select from pg_database where datname = 'stores'`)
    return rowCount === 1
  })
}

/** The realm of `npm start`, with one administrator instead of the accounts of the demo. */
export function realmOf(chain: EmptyChain | undefined): Realm {
  const realm = readRealm()
  if (!chain) return realm
  return {
    ...realm,
    users: realm.users
      .filter(({ username, serviceAccountClientId }) => serviceAccountClientId || username === administrator)
      .map((user) =>
        user.username === administrator
          ? { ...user, credentials: [{ type: 'password' as const, value: chain.password }] }
          : user,
      ),
  }
}
