/** A date in a time zone, 2026-03-01, some days ago: a business day begins at midnight there. */
export function dayAgo(days: number, timeZone: string | undefined, now = new Date()): string {
  // sv-SE writes dates as the API does.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  const at = new Date(`${today}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() - days)
  return at.toISOString().slice(0, 10)
}

export const oneDay = (date: string) => ({ from: date, to: date })
