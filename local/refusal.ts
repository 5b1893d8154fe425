/** What the person at the terminal can mend: shown as its one sentence, without a stack. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message)
  }
}

/** The Refusal that an error of the file system amounts to; any other error as it came. */
export function refusalOf(cause: unknown, folder: string): unknown {
  const { code, path } = cause as NodeJS.ErrnoException
  if (!code || !['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(code)) return cause
  return new Refusal(
    `The data cannot be kept in ${folder} (${code} at ${path}): ` +
      'start as its owner, or name another folder with --data.',
  )
}
