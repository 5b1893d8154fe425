import type { DatabaseError } from 'pg'
import { StartError } from '../runtime/errors/errors.ts'

/** Returns the error to throw for an error of PostgreSQL: one sentence if it met damaged or missing files. */
export function dataFault(cause: unknown, folder: string): unknown {
  const { code, message } = cause as DatabaseError
  if (!code || !damaged.includes(code)) return cause
  return new StartError(
    `PostgreSQL cannot read its data in ${folder} (${message}): ` +
      'if they are damaged, npm start -- --reset deletes them and starts afresh.',
  )
}

/** The codes for a damaged page or index, a file that cannot be read, and a database without files. */
const damaged = ['XX001', 'XX002', '58P01', '58030', '3D000']

const codes = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']

/** Returns the error to throw for an error in the data folder: one sentence if its owner can fix it. */
export function folderFault(cause: unknown, folder: string): unknown {
  const { code, path } = cause as NodeJS.ErrnoException
  if (!code || !codes.includes(code)) return cause
  return new StartError(
    `The data cannot be kept in ${folder} (${code} at ${path}): ` +
      'start as its owner, or name another folder with --data.',
  )
}
