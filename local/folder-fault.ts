import { StartError } from '../runtime/errors.ts'

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
