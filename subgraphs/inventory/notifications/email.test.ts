import { expect, test } from 'vitest'
import { emailOf } from './email.ts'
import type { DueLine } from './take-due.ts'

const store = { id: 'store', code: 'PLATEAU', name: 'Plateau' }

const line = (name: string, fields: Partial<DueLine> = {}): DueLine => ({
  product: { id: name, sku: name.toUpperCase(), name },
  alertId: name,
  change: 'OPENED',
  severity: 'LOW',
  available: 8_000,
  changes: 1,
  reorderPoint: 10_000,
  criticalThreshold: 3_000,
  overstockThreshold: 90_000,
  at: new Date('2026-03-01T14:30:00Z'),
  ...fields,
})

test('the subject of an email names a single stock level, and counts several', () => {
  expect(emailOf({ store, lines: [line('Milk')] }).subject).toBe('Plateau: Milk: low')
  const out = line('Bread', { severity: 'OUT_OF_STOCK', available: 0 })
  const over = line('Eggs', { severity: 'OUT_OF_STOCK', change: 'RESOLVED' })
  expect(emailOf({ store, lines: [out, over, line('Milk')] }).subject).toBe(
    'Plateau: 3 stock levels, 1 out of stock',
  )
})

test('an email shows each stock level with its own threshold, and resolved alerts last', () => {
  const lines = [
    line('Eggs', { severity: 'CRITICAL', change: 'RESOLVED', available: 40_000 }),
    line('Milk', { severity: 'CRITICAL', available: 1_250, changes: 3 }),
    line('Salt', { severity: 'OVERSTOCK', available: 95_000, at: new Date('2026-03-01T14:44:00Z') }),
    line('Tea', { reorderPoint: null }),
  ]
  expect(emailOf({ store, lines }, 'https://console.example').text).toBe(`Plateau (PLATEAU)

- Milk (MILK): critical, 1.25 available, critical threshold 3; the last of 3 changes
- Salt (SALT): too much, 95 available, overstock threshold 90
- Tea (TEA): low, 8 available
- Eggs (EGGS): resolved, 40 available, critical threshold 3

From 2026-03-01 14:30 to 2026-03-01 14:44 UTC.

https://console.example

This mail follows a rule of yours: notificationRules shows it, updateNotificationRule changes it.
`)
})

test('an email names fifty stock levels at most, and says how many more there are', () => {
  const lines = Array.from({ length: 1_000 }, (_, at) => line(`Product ${at}`))
  const { text } = emailOf({ store, lines })
  expect(text.match(/^- /gm)).toHaveLength(50)
  expect(text).toContain('And 950 more: stockAlerts lists them all.')
})
