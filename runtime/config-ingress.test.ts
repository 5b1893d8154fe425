import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { StartError } from './errors/errors.ts'
import { selfSigned } from './testing/certificate.ts'

/** Tells if pages of an origin may call the gateway under these settings. */
const may = (origin: string, environment: Record<string, string>) =>
  readConfig({}, environment).ingress.origins.some((known) =>
    typeof known === 'string' ? known === origin : known.test(origin),
  )
const production = { NODE_ENV: 'production' }

describe('without any setting', () => {
  test('a server listens only to this machine, subgraphs as well as the gateway', () => {
    expect(readConfig({}, {}).host).toBe('127.0.0.1')
    expect(readConfig({}, production).host).toBe('127.0.0.1')
  })

  test('the gateway filters, waits 20 seconds, trusts no proxy, and accepts 600 operations a second', () => {
    expect(readConfig({}, {})).toMatchObject({
      ingress: { rejectUnauthorized: false, deadlineMs: 20_000, proxies: 0, operationsPerSecond: 600 },
    })
  })

  test('TLS and the port for metrics are off', () => {
    const { tls, metricsPort, ingress } = readConfig({}, {})
    expect([tls, metricsPort, ingress.redisUrl]).toEqual([undefined, undefined, undefined])
  })
})

describe('pages of other sites', () => {
  test.each([
    ['http://localhost:5173', true],
    ['http://localhost', true],
    ['https://127.0.0.1:8443', true],
    ['http://[::1]:3000', true],
    ['http://localhost.evil.example', false],
    ['http://evil.example/?http://localhost', false],
    ['http://evil-localhost', false],
  ])('outside production: %s: %s', (origin, allowed) => {
    expect(may(origin, {})).toBe(allowed)
  })

  test('in production only named origins may call, and no port of this machine', () => {
    const named = { ...production, CORS_ORIGINS: 'https://console.example, https://till.example:8443' }
    expect(may('http://localhost:5173', production)).toBe(false)
    expect(may('http://localhost:5173', named)).toBe(false)
    expect(may('https://console.example', named)).toBe(true)
    expect(may('https://till.example:8443', named)).toBe(true)
  })
})

describe('an invalid setting is reported:', () => {
  test.each([
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'console.example'],
    ['CORS_ORIGINS', 'https://console.example/'],
    ['CORS_ORIGINS', 'https://console.example;https://till.example'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', 'many'],
    ['DEADLINE_MS', '31000'],
    ['TRUSTED_PROXIES', '-1'],
    ['REJECT_UNAUTHORIZED', 'sometimes'],
    ['APOLLO_EXECUTOR', 'perhaps'],
    ['SHARE_FETCHES', 'sometimes'],
    ['METRICS_PORT', '80'],
  ])('%s=%s', (name, value) => {
    expect(() => readConfig({}, { [name]: value })).toThrow(StartError)
    expect(() => readConfig({}, { [name]: value })).toThrow(`${name} is ${value}: `)
  })

  test('a certificate without its key, and the other way round', () => {
    const { cert, key } = selfSigned()
    expect(() => readConfig({}, { TLS_CERT: cert })).toThrow('TLS_CERT is set without TLS_KEY')
    expect(() => readConfig({}, { TLS_KEY: key })).toThrow('TLS_KEY is set without TLS_CERT')
    expect(readConfig({}, { TLS_CERT: cert, TLS_KEY: key }).tls).toEqual({ cert, key })
  })
})
