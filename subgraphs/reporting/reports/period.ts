import { badInput } from '../../../runtime/errors/errors.ts'
import type { Period, ReportComparison } from '../generated/schema-types.ts'

const dayMs = 24 * 60 * 60 * 1_000
/** Five years, two of which may have a leap day. */
const maxDays = 5 * 365 + 2

/** @throws BAD_USER_INPUT when `from` is after `to`, or the period is longer than five years */
export function checkPeriod({ from, to }: Period): void {
  // PostgreSQL has no year 0, and the month after the last one of a period needs a year of four digits.
  if (from < '0001') throw badInput(`period.from is ${from}: expected a day of the year 1 or later.`)
  if (to >= '9999-12') throw badInput(`period.to is ${to}: expected a day before 9999-12-01.`)
  const days = lengthOf({ from, to })
  if (days < 1)
    throw badInput(`period.from ${from} is after period.to ${to}: expected the first day, then the last.`)
  if (days > maxDays)
    throw badInput(
      `period has ${days} days, ${from} to ${to}: expected at most ${maxDays}. Ask in several requests.`,
    )
}

/**
 * The period that a report is compared with: as many days directly before it, or the same days of the
 * year before. In a year without 29 February that day is the 28th.
 */
export function comparedPeriod({ from, to }: Period, comparison: ReportComparison): Period {
  if (comparison === 'YEAR_BEFORE') return { from: yearBefore(from), to: yearBefore(to) }
  const before = addDays(from, -1)
  return { from: addDays(before, 1 - lengthOf({ from, to })), to: before }
}

/**
 * Splits a period: the whole months from `months.from` up to `months.before`, which is not included, and
 * the other days before and after them. Without a whole month both are the day after the period, so that
 * all days come before the months.
 */
export function wholeMonths({ from, to }: Period): { from: string; before: string } {
  const first = from.endsWith('-01') ? from : nextMonth(from)
  const before = nextMonth(to) === addDays(to, 1) ? addDays(to, 1) : `${to.slice(0, 8)}01`
  if (first < before) return { from: first, before }
  return { from: addDays(to, 1), before: addDays(to, 1) }
}

const lengthOf = ({ from, to }: Period) => (Date.parse(to) - Date.parse(from)) / dayMs + 1

const addDays = (day: string, days: number) => dayOf(Date.parse(day) + days * dayMs)

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The first day of the month after that of a day. */
function nextMonth(day: string) {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return month === 12
    ? `${String(year + 1).padStart(4, '0')}-01-01`
    : `${day.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`
}

function yearBefore(day: string) {
  const same = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  return same.endsWith('-02-29') ? `${same.slice(0, 8)}28` : same
}
