import { expect, test } from 'vitest'
import { hashOfCode, lastFourOf, mayBeCode, newVoucherCode } from './voucher-code.ts'

test('a code has four groups of four, begins with a letter, and differs from all others', () => {
  const codes = Array.from({ length: 500 }, newVoucherCode)
  for (const code of codes) expect(code).toMatch(/^[A-Z][0-9A-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  expect(new Set(codes).size).toBe(500)
})

test('a code that is typed in another way is the same code', () => {
  const hash = hashOfCode('K701-2XWD-90FH-AB3T')
  for (const typed of ['k701 2xwd 90fh ab3t', 'K7O12XWD9OFHAB3T', ' K70I-2XWD-90FH-AB3T', 'k70l2xwd90fhab3t'])
    expect(hashOfCode(typed)).toBe(hash)
  expect(hashOfCode('K701-2XWD-90FH-AB3V')).not.toBe(hash)
})

test('only a text of sixteen characters of the alphabet may be a code', () => {
  expect(mayBeCode(newVoucherCode())).toBe(true)
  for (const text of ['', 'K701-2XWD-90FH', 'K701-2XWD-90FH-AB3U', `K701-2XWD-90FH-AB3T${' '.repeat(100)}`])
    expect(mayBeCode(text)).toBe(false)
})

test('the last four characters are those of the code as it is compared', () => {
  expect(lastFourOf('k701-2xwd-90fh-ab3o')).toBe('AB30')
})
