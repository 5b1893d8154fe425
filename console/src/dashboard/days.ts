/** The date, such as 2026-03-01, some days ago in a time zone. A business day begins at midnight there. */
export function dayAgo(days: number, timeZone: string | undefined, now = new Date()): string {
  // The locale sv-SE formats dates like the API.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  const at = new Date(`${today}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() - days)
  return at.toISOString().slice(0, 10)
}

export const oneDay = (date: string) => ({ from: date, to: date })
