import { type Logger, pino } from 'pino'

export type { Logger }

/** Creates a log: one JSON object a line on standard output, without secrets. */
export function createLog(level: string, destination?: string): Logger {
  return pino(
    {
      level,
      serializers: { error: pino.stdSerializers.err },
      redact: { paths: ['*.password', '*.secret', '*.token', 'headers.authorization'], censor: 'hidden' },
    },
    destination ? pino.destination({ dest: destination, mkdir: true, sync: false }) : pino.destination(1),
  )
}
