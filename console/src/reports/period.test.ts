import { expect, test } from 'vitest'
import { dayAgo } from '../dashboard/days.ts'
import { periodBefore, periodOf } from './period.ts'

const now = new Date('2026-03-01T15:00:00Z')

test('a day begins at midnight of the time zone', () => {
  const evening = new Date('2026-03-02T03:30:00Z')
  expect(dayAgo(0, 'America/Toronto', evening)).toBe('2026-03-01')
  expect(dayAgo(0, 'Europe/Paris', evening)).toBe('2026-03-02')
})

test('the number of days is right across the end of a month', () => {
  expect(dayAgo(1, 'UTC', now)).toBe('2026-02-28')
  expect(dayAgo(60, 'UTC', now)).toBe('2025-12-31')
})

test('last month ends with its last day', () => {
  expect(periodOf('last-month', now)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})

test('the previous period has the same length, and ends the day before', () => {
  expect(periodBefore({ from: '2026-03-01', to: '2026-03-07' })).toEqual({
    from: '2026-02-22',
    to: '2026-02-28',
  })
  expect(periodBefore({ from: '2026-03-01', to: '2026-03-01' })).toEqual({
    from: '2026-02-28',
    to: '2026-02-28',
  })
})
