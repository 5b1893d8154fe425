import { expect, test } from 'vitest'
import { textWithoutSecrets, withoutSecrets } from './without-secrets.ts'

test('fields that are named like a secret are hidden at any depth, and no others', () => {
  const payload = {
    storeId: '1',
    apiKey: 'k',
    lines: [{ accessToken: { a: 1 }, quantity: 2, note: null }],
    mail: { smtp_password: 'p', to: 'x@example.com' },
  }
  expect(withoutSecrets(payload)).toEqual({
    storeId: '1',
    apiKey: '[hidden]',
    lines: [{ accessToken: '[hidden]', quantity: 2, note: null }],
    mail: { smtp_password: '[hidden]', to: 'x@example.com' },
  })
})

test.each([
  [
    'connect to smtp://mailer:hunter2@mail.example failed',
    'connect to smtp://mailer:[hidden]@mail.example failed',
  ],
  ['rejected: Authorization: Bearer abc.def-1', 'rejected: Authorization: Bearer [hidden]'],
  ['token eyJhbGciOi.eyJzdWIi.c2ln is old', 'token [hidden] is old'],
  ['signed with whsec_MfKQ9r8GKYqr=', 'signed with [hidden]'],
  ['https://example.com/a@b:c is down', 'https://example.com/a@b:c is down'],
  ['Payload of plan-restock rejected: expected string', 'Payload of plan-restock rejected: expected string'],
])('the text %j is shown as %j', (text, output) => {
  expect(textWithoutSecrets(text)).toBe(output)
  expect(withoutSecrets([text])).toEqual([output])
})
