import { describe, expect, test } from 'vitest'
import { checkList } from './check-list.ts'

const rule = { max: 2, ifEmpty: 'Add one.', ifTooLong: 'Send several.' }

describe('a list of the input', () => {
  test.each([[['a']], [['a', 'b']]])('passes with 1 to the maximum of items: %j', (items) => {
    expect(() => checkList('lines', items, rule)).not.toThrow()
  })

  test('is rejected when empty, with advice', () => {
    expect(() => checkList('lines', [], rule)).toThrow('lines is empty: expected 1 to 2 items. Add one.')
  })

  test('is rejected when too long, with advice and its field', () => {
    expect(() => checkList('lines', ['a', 'b', 'c'], rule)).toThrow(
      expect.objectContaining({
        message: 'lines has 3 items: expected 1 to 2. Send several.',
        data: { field: 'lines' },
      }),
    )
  })
})
