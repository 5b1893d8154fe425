import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { StartError } from '../runtime/errors/errors.ts'

/** The options after `npm start --`. scripts/start.mjs answers `--help` itself, from usage.txt. */
export interface CommandLine {
  /** Undefined: the port of the configuration. */
  port: number | undefined
  /** An absolute path. */
  data: string
  /** True to delete the data first. */
  reset: boolean
}

/** The folder of the data, unless `--data` names another. */
export const defaultFolder = resolve(import.meta.dirname, '..', '.comptoir')

/**
 * Reads the options of `npm start`.
 *
 * @throws StartError with exit code 2 for anything but the options of usage.txt
 */
export function readCommandLine(args: string[]): CommandLine {
  const { port, data, reset } = parse(args)
  return {
    port: port === undefined ? undefined : portNumber(port),
    data: data === undefined ? defaultFolder : resolve(data),
    reset: reset ?? false,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { port: { type: 'string' }, data: { type: 'string' }, reset: { type: 'boolean' } },
    }).values
  } catch (cause) {
    const [reason] = (cause as Error).message.split(/[.\n]/)
    throw new StartError(`${reason}: npm start -- --help lists the options.`, 2)
  }
}

function portNumber(port: string) {
  const number = /^\d+$/.test(port) ? Number(port) : 0
  if (number >= 1024 && number <= 65_535) return number
  throw new StartError(`--port is ${port}: expected a number from 1024 to 65535, for example --port 4000.`, 2)
}
