import type { DatabaseError } from 'pg'
import { StartError } from '../runtime/errors/errors.ts'

/** What to throw for an error of PostgreSQL's: one sentence where it met files that are damaged, or none. */
export function dataFault(cause: unknown, folder: string): unknown {
  const { code, message } = cause as DatabaseError
  if (!code || !damaged.includes(code)) return cause
  return new StartError(
    `PostgreSQL cannot read its data in ${folder} (${message}): ` +
      'if they are damaged, npm start -- --reset deletes them and starts afresh.',
  )
}

/** A page or an index that is no longer what was written, a file that cannot be read, a database without files. */
const damaged = ['XX001', 'XX002', '58P01', '58030', '3D000']

const codes = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']

/** What to throw for an error met in the data folder: one sentence where its owner can mend it. */
export function folderFault(cause: unknown, folder: string): unknown {
  const { code, path } = cause as NodeJS.ErrnoException
  if (!code || !codes.includes(code)) return cause
  return new StartError(
    `The data cannot be kept in ${folder} (${code} at ${path}): ` +
      'start as its owner, or name another folder with --data.',
  )
}
