/** Gives the business day: the date in the store's time zone. The server's time zone does not matter. */
export function businessDay(at: Date, timeZone: string): string {
  return formatterOf(dayFormatters, timeZone, 'en-CA', { dateStyle: 'short' }).format(at)
}

/** Gives the hour of the day in the time zone, 0 to 23. */
export function businessHour(at: Date, timeZone: string): number {
  return Number(
    formatterOf(hourFormatters, timeZone, 'en-GB', { hour: '2-digit', hourCycle: 'h23' }).format(at),
  )
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Making a formatter costs far more than using it, and there is one for each time zone. */
const dayFormatters = new Map<string, Intl.DateTimeFormat>()
const hourFormatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(
  made: Map<string, Intl.DateTimeFormat>,
  timeZone: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
) {
  const before = made.get(timeZone)
  if (before) return before
  const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone })
  made.set(timeZone, formatter)
  return formatter
}
