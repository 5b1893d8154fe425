import { describe, expect, test } from 'vitest'
import { addressOf, mayConnect } from './client.ts'

describe('the address of a client', () => {
  const from = (forwarded: string | undefined, proxies: number) =>
    addressOf(
      { socket: { remoteAddress: '10.0.0.9' }, headers: { 'x-forwarded-for': forwarded } } as never,
      proxies,
    )

  test.each([
    ['is that of the connection', undefined, 0, '10.0.0.9'],
    ['is not what the client says, where no proxy is in front', '1.2.3.4', 0, '10.0.0.9'],
    ['is what the proxy in front saw', '203.0.113.7', 1, '203.0.113.7'],
    ['is not what the client told that proxy', '1.2.3.4, 203.0.113.7', 1, '203.0.113.7'],
    ['is what the outer of two proxies saw', '1.2.3.4, 203.0.113.7, 10.0.0.8', 2, '203.0.113.7'],
    ['is the furthest known, where fewer proxies were passed', '203.0.113.7', 2, '203.0.113.7'],
    ['is that of the connection, where none was', undefined, 2, '10.0.0.9'],
  ])('%s', (_, forwarded, proxies, address) => {
    expect(from(forwarded, proxies)).toBe(address)
  })
})

describe('a socket', () => {
  const origins = ['https://console.example', /^http:\/\/localhost(:\d+)?$/]
  const asks = (origin: string | undefined) =>
    mayConnect({ headers: { origin, host: 'api.example:4000' } }, origins)

  test.each([
    ['of no page', undefined],
    ['of a page of this server', 'https://api.example:4000'],
    ['of a page that is named', 'https://console.example'],
    ['of a page that looks as named', 'http://localhost:5173'],
  ])('%s may be opened', (_, origin) => expect(asks(origin)).toBe(true))

  test.each([
    ['another site', 'https://evil.example'],
    ['a site whose name begins as one that is named', 'https://console.example.evil.example'],
    ['a site whose name ends as one that is named', 'https://evil-console.example'],
    ['another port of this server', 'https://api.example:5000'],
    ['another scheme of one that is named', 'http://console.example'],
    ['nowhere', 'null'],
    ['nonsense', '::::'],
  ])('of a page of %s may not be opened', (_, origin) => expect(asks(origin)).toBe(false))
})
