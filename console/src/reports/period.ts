import { dayAgo } from '../dashboard/days.ts'

export interface Period {
  from: string
  to: string
}

const dayMs = 86_400_000
const timeOf = (date: string) => Date.parse(`${date}T12:00:00Z`)
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10)

export const presets = ['today', 'week', 'month', 'last-month', 'own'] as const
export type Preset = (typeof presets)[number]

/** @param now for tests */
export function periodOf(preset: Exclude<Preset, 'own'>, now = new Date()): Period {
  const today = dayAgo(0, undefined, now)
  const firstOfMonth = `${today.slice(0, 8)}01`
  const lastMonthsEnd = dateOf(timeOf(firstOfMonth) - dayMs)
  return {
    today: { from: today, to: today },
    week: { from: dayAgo(6, undefined, now), to: today },
    month: { from: firstOfMonth, to: today },
    'last-month': { from: `${lastMonthsEnd.slice(0, 8)}01`, to: lastMonthsEnd },
  }[preset]
}

/** The period of the same length that ends the day before this one begins. */
export function periodBefore({ from, to }: Period): Period {
  const days = Math.round((timeOf(to) - timeOf(from)) / dayMs) + 1
  return { from: dateOf(timeOf(from) - days * dayMs), to: dateOf(timeOf(from) - dayMs) }
}
