import { describe, expect, test } from 'vitest'
import { reachOf } from './reach.ts'

const reaches = reachOf([])

describe('an address that untrusted users may name', () => {
  test.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('can be %s', (address) => {
    expect(reaches(address)).toBe(true)
  })

  test.each([
    ['loopback', ['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1']],
    ['this machine', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', '::ffff:10.0.0.1']],
    ['link-local, where clouds keep their keys', ['169.254.169.254', 'fe80::1', '::ffff:169.254.169.254']],
    ["a provider's", ['100.64.0.1']],
    ['translated on the way', ['64:ff9b::7f00:1', '64:ff9b:1::7f00:1', '2002:7f00:1::', '2001:0:1:2::3']],
    ['IPv4 in an IPv6 of old', ['::127.0.0.1', '::10.0.0.1']],
    ['multicast', ['224.0.0.1', '255.255.255.255', 'ff02::1']],
    ['kept for examples and tests', ['192.0.2.1', '198.18.0.1', '203.0.113.9', '240.0.0.1', '2001:db8::1']],
    ['unassigned', ['4000::1', 'fec0::1', '100::1']],
    ['none', ['', 'localhost', 'hooks.example', '300.1.1.1']],
  ])('cannot be one that is %s', (_, addresses) => {
    expect(addresses.filter(reaches)).toEqual([])
  })
})

test('an allowed network is reached in both notations, and its neighbours are not', () => {
  const opened = reachOf(['10.1.0.0/16', 'fd00:1::/32'])
  expect(['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::5', '8.8.8.8'].map(opened)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['10.2.0.1', 'fd00:2::5', '127.0.0.1'].map(opened)).toEqual([false, false, false])
})
