import { describe, expect, test } from 'vitest'
import { comparedPeriod, wholeMonths } from './period.ts'

describe('the whole months of a period', () => {
  test.each([
    ['of one month', '2026-02-01', '2026-02-28', '2026-02-01', '2026-03-01'],
    ['of a leap month', '2028-02-01', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['with days before and after', '2025-11-15', '2026-02-10', '2025-12-01', '2026-02-01'],
    ['that ends with a year', '2025-01-01', '2025-12-31', '2025-01-01', '2026-01-01'],
    ['of a month without its last day', '2026-01-01', '2026-01-30', '2026-01-31', '2026-01-31'],
    ['of one day', '2026-01-31', '2026-01-31', '2026-02-01', '2026-02-01'],
    ['that touches two months', '2026-01-15', '2026-02-15', '2026-02-16', '2026-02-16'],
  ])('%s', (_, from, to, first, before) => {
    expect(wholeMonths({ from, to })).toEqual({ from: first, before })
  })
})

describe('a period is compared', () => {
  test.each([
    ['with the day before', '2026-03-01', '2026-03-01', '2026-02-28', '2026-02-28'],
    ['with as many days before', '2026-03-01', '2026-03-31', '2026-01-29', '2026-02-28'],
  ])('%s', (_, from, to, first, last) => {
    expect(comparedPeriod({ from, to }, 'PERIOD_BEFORE')).toEqual({ from: first, to: last })
  })

  test.each([
    ['with the same days of the year before', '2026-03-01', '2026-03-31', '2025-03-01', '2025-03-31'],
    ['with 28 February for a leap day', '2028-02-01', '2028-02-29', '2027-02-01', '2027-02-28'],
  ])('%s', (_, from, to, first, last) => {
    expect(comparedPeriod({ from, to }, 'YEAR_BEFORE')).toEqual({ from: first, to: last })
  })
})
