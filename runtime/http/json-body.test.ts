import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repeatedKey } from './json-body.ts'
import { createServer } from './server.ts'

const app = createServer({ log: pino({ level: 'silent' }), checks: {} })
beforeAll(() => void app.post('/echo', async ({ body }) => body))
afterAll(() => app.close())

const post = (payload: string | Buffer) =>
  app.inject({ method: 'POST', url: '/echo', payload, headers: { 'content-type': 'application/json' } })

test('valid JSON is read', async () => {
  const value = { a: [1, { b: 'é "quoted" \\ {}', a: null }], c: { a: true } }
  expect((await post(JSON.stringify(value))).json()).toEqual(value)
})

describe('JSON that two readers could read differently is rejected:', () => {
  test.each([
    ['a key that comes twice', '{"a":1,"a":2}', /The key a comes twice/],
    [
      'a key that comes twice in a nested object',
      '{"x":[{"a":1,"b":{"a":1},"a":2}]}',
      /The key a comes twice/,
    ],
    ['a key that comes twice, once with an escape', String.raw`{"a":1,"\u0061":2}`, /The key a comes twice/],
    ['the key __proto__', '{"__proto__":{"a":1}}', /not valid JSON/],
    ['the keys constructor and prototype', '{"constructor":{"prototype":{"a":1}}}', /not valid JSON/],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), /no UTF-8/],
    ['half a character in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), /no UTF-8/],
  ])('%s', async (_, body, message) => {
    const { statusCode, body: answer } = await post(body)
    expect(statusCode).toBe(400)
    const [error] = JSON.parse(answer).errors
    expect(error.extensions).toEqual({ code: 'BAD_REQUEST' })
    expect(error.message).toMatch(message)
  })
})

test.each([
  ['the same key in two objects', '[{"a":1},{"a":2}]'],
  ['a text that looks like a key', String.raw`{"a":"\"a\":1","b":["a","a"],"c":"{","d":"}"}`],
  ['a key after an object in a list', '{"a":[{"b":1},{"b":1}],"b":1}'],
])('%s is no repetition', (_, json) => {
  expect(repeatedKey(json)).toBeUndefined()
})

test('a string of a million characters is checked quickly', () => {
  const started = performance.now()
  expect(repeatedKey(JSON.stringify({ a: 'x"\\'.repeat(300_000), b: '{'.repeat(100_000) }))).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(2_000)
})
