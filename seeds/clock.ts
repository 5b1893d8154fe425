export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** The day `count` days before another, both written 2026-03-01. */
export const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10)

/** The day of the week, from 0 for Sunday. */
export const weekdayOf = (day: string) => new Date(day).getUTCDay()

/** The moment at which clocks of a time zone show this hour of this day. */
export function momentAt(day: string, hour: number, timeZone: string): number {
  const asUtc = Date.parse(day) + hour * HOUR
  const near = asUtc - offsetAt(asUtc, timeZone)
  // The offset is read again, because it may change between the two moments.
  return asUtc - offsetAt(near, timeZone)
}

/** Reads the offset for a moment without a fraction of a second. */
function offsetAt(moment: number, timeZone: string) {
  return Date.parse(`${wallClock(timeZone).format(moment).replace(' ', 'T')}Z`) - moment
}

const wallClocks = new Map<string, Intl.DateTimeFormat>()

/** The Swedish locale writes a time as ISO 8601 does. */
function wallClock(timeZone: string) {
  const known = wallClocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  wallClocks.set(timeZone, made)
  return made
}
