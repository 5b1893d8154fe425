import type { StoreOpened } from '../contracts/events/stores.ts'
import type { DataOf } from '../runtime/events/event.ts'
import type { Store } from './chain.ts'
import { weekdayOf } from './clock.ts'

/** The hours of opening and closing, by the clock of the store. Null on a day when the store is closed. */
type Hours = readonly [opens: number, closes: number] | null

const closed: Hours[] = Array(7).fill(null)

/** The hours of a week, from Sunday to Saturday. */
const week: Record<Store['kind'], readonly Hours[]> = {
  HEAD_OFFICE: [null, [8, 18], [8, 18], [8, 18], [8, 18], [8, 18], null],
  STANDARD_STORE: [
    [9, 18],
    [8, 21],
    [8, 21],
    [8, 21],
    [8, 21],
    [8, 21],
    [8, 20],
  ],
  LOGISTICS_CENTRE: closed,
}

/** The hours in which a kind of store sells, on a day of its own calendar. */
export const openingHours = (kind: Store['kind'], day: string): Hours => week[kind][weekdayOf(day)]!

type WeeklyHours = DataOf<typeof StoreOpened>['hours']

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const

/** The same hours for users to read, Monday first. */
export const weeklyHours = (kind: Store['kind']): WeeklyHours =>
  days.flatMap((day, index) => {
    const hours = week[kind][(index + 1) % 7]
    return hours ? [{ day, opens: clock(hours[0]), closes: clock(hours[1]) }] : []
  })

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
