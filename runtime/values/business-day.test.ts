import { describe, expect, test } from 'vitest'
import { businessDay, businessHour, isTimeZone } from './business-day.ts'

describe('the business day and hour', () => {
  test.each([
    [
      'in the evening, when it is tomorrow in UTC',
      '2026-03-02T03:30:00Z',
      'America/Toronto',
      '2026-03-01',
      22,
    ],
    ['in the morning, when it is yesterday in UTC', '2026-03-01T20:00:00Z', 'Asia/Tokyo', '2026-03-02', 5],
    ['at the last moment of a day', '2026-03-02T04:59:59.999Z', 'America/Toronto', '2026-03-01', 23],
    ['at midnight', '2026-03-02T05:00:00Z', 'America/Toronto', '2026-03-02', 0],
    ['just before clocks go forward', '2026-03-08T06:59:59Z', 'America/Toronto', '2026-03-08', 1],
    ['just after clocks went forward', '2026-03-08T07:00:00Z', 'America/Toronto', '2026-03-08', 3],
    ['in the last hour of a day of 23 hours', '2026-03-09T03:30:00Z', 'America/Toronto', '2026-03-08', 23],
    ['in the hour that comes twice, first', '2026-11-01T05:30:00Z', 'America/Toronto', '2026-11-01', 1],
    ['in the hour that comes twice, again', '2026-11-01T06:30:00Z', 'America/Toronto', '2026-11-01', 1],
    ['in the last hour of a day of 25 hours', '2026-11-02T04:30:00Z', 'America/Toronto', '2026-11-01', 23],
    ['when midnight itself is skipped', '2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06', 1],
    ['ahead of the date line', '2026-01-01T10:30:00Z', 'Pacific/Kiritimati', '2026-01-02', 0],
    ['behind the date line', '2026-01-01T10:30:00Z', 'Pacific/Pago_Pago', '2025-12-31', 23],
    ['in a zone of half hours', '2026-01-01T18:45:00Z', 'Asia/Kolkata', '2026-01-02', 0],
    ['in a zone of quarter hours', '2026-01-01T18:20:00Z', 'Asia/Kathmandu', '2026-01-02', 0],
    ['on a leap day', '2028-02-29T23:59:00Z', 'UTC', '2028-02-29', 23],
  ])('%s', (_, at, timeZone, day, hour) => {
    expect([businessDay(new Date(at), timeZone), businessHour(new Date(at), timeZone)]).toEqual([day, hour])
  })

  test('of an unknown time zone throw', () => {
    expect(() => businessDay(new Date(0), 'Mars/Olympus')).toThrow(RangeError)
    expect(() => businessHour(new Date(0), 'Mars/Olympus')).toThrow(RangeError)
  })
})

test.each([
  ['America/Toronto', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['', false],
])('a time zone can be %s: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is)
})
