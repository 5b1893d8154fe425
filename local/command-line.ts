import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { StartError } from '../runtime/errors/errors.ts'
import { isTimeZone } from '../runtime/values/business-day.ts'
import type { EmptyOptions } from './empty-chain.ts'

/** The options after `npm start --`. scripts/start.mjs answers `--help` itself, from usage.txt. */
export interface CommandLine {
  /** Undefined: the port of the configuration. */
  port: number | undefined
  /** An absolute path. */
  data: string
  /** True to delete the data first. */
  reset: boolean
  /**
   * True for `--empty`. Undefined otherwise: the start then makes the demo chain, unless the data have a
   * chain already.
   */
  empty: EmptyOptions | undefined
}

/** The folder of the data, unless `--data` names another. */
export const defaultFolder = resolve(import.meta.dirname, '..', '.comptoir')

/**
 * Reads the options of `npm start`.
 *
 * @throws StartError with exit code 2 for anything but the options of usage.txt
 */
export function readCommandLine(args: string[]): CommandLine {
  const { port, data, reset, ...chain } = parse(args)
  return {
    port: port === undefined ? undefined : portNumber(port),
    data: data === undefined ? defaultFolder : resolve(data),
    reset: reset ?? false,
    empty: emptyOptions(chain),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        reset: { type: 'boolean' },
        empty: { type: 'boolean' },
        currency: { type: 'string' },
        'time-zone': { type: 'string' },
      },
    }).values
  } catch (cause) {
    const [reason] = (cause as Error).message.split(/[.\n]/)
    throw new StartError(`${reason}: npm start -- --help lists the options.`, 2)
  }
}

function emptyOptions({
  empty,
  currency,
  'time-zone': timeZone,
}: {
  empty?: boolean
  currency?: string
  'time-zone'?: string
}): EmptyOptions | undefined {
  if (!empty) {
    const [option] = Object.entries({ '--currency': currency, '--time-zone': timeZone }).find(
      ([, value]) => value !== undefined,
    ) ?? [undefined]
    if (option)
      throw new StartError(
        `${option} came without --empty: expected both, because the demo chain has its own.`,
        2,
      )
    return undefined
  }
  if (currency !== undefined && !Intl.supportedValuesOf('currency').includes(currency))
    throw new StartError(
      `--currency is ${currency}: expected the three capitals of ISO 4217, for example --currency EUR.`,
      2,
    )
  if (timeZone !== undefined && !(/^[A-Za-z]/.test(timeZone) && isTimeZone(timeZone)))
    throw new StartError(
      `--time-zone is ${timeZone}: expected an IANA name, for example --time-zone Europe/Paris.`,
      2,
    )
  return { ...(currency && { currency }), ...(timeZone && { timeZone }) }
}

function portNumber(port: string) {
  const number = /^\d+$/.test(port) ? Number(port) : 0
  if (number >= 1024 && number <= 65_535) return number
  throw new StartError(`--port is ${port}: expected a number from 1024 to 65535, for example --port 4000.`, 2)
}
