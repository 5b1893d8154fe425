import { badInput } from '../../../runtime/errors/errors.ts'
import type { Period } from '../generated/schema-types.ts'

const day = 24 * 60 * 60 * 1_000
const maxDays = 366

/** @throws BAD_USER_INPUT when `from` is after `to`, or the period has more than 366 days */
export function checkPeriod({ from, to }: Period): void {
  // PostgreSQL has no year 0.
  if (from < '0001') throw badInput(`period.from is ${from}: expected a day of the year 1 or later.`)
  const days = (Date.parse(to) - Date.parse(from)) / day + 1
  if (days < 1)
    throw badInput(`period.from ${from} is after period.to ${to}: expected the first day, then the last.`)
  if (days > maxDays)
    throw badInput(
      `period has ${days} days, ${from} to ${to}: expected at most ${maxDays}. Ask in several requests.`,
    )
}
