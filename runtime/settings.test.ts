import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, settings } from './config.ts'

describe('the table of settings in docs/running.md', () => {
  const text = readFileSync(new URL('../docs/running.md', import.meta.url), 'utf8')
  const [, table = ''] = text.split('\n## Settings\n')
  const rows = new Map(
    [...table.matchAll(/^\| `([A-Z_]+)` \| (.*?) \|/gm)].map(([, name, preset]) => [name, preset]),
  )

  test('has a row for every setting, and no other', () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(settings.shape).sort())
  })

  test.each(Object.entries(settings.shape))('has the default of %s', (name, type) => {
    const preset = type.safeParse(undefined).data
    const cell = preset === undefined || String(preset) === '' ? '' : `\`${preset}\``
    expect(rows.get(name)).toBe(cell)
  })
})

describe('in production', () => {
  const own = { NODE_ENV: 'production', GATEWAY_SECRET: 'of-our-own-and-long-enough' }

  test('a part needs only the secrets that it uses', () => {
    expect(readConfig({}, own).gatewaySecret).toBe('of-our-own-and-long-enough')
  })

  test.each([
    ['DATABASE_APP_PASSWORD', (config: Config) => config.database.url('stores')],
    ['DATABASE_APP_PASSWORD', (config: Config) => config.jobsUrl],
    ['DATABASE_OWNER_PASSWORD', (config: Config) => config.database.ownerPassword],
    ['SERVICE_SECRET_PREFIX', (config: Config) => config.serviceSecret('stores')],
  ])("%s is required where it is used, and the demo's value does not replace it", (name, use) => {
    expect(() => use(readConfig({}, own))).toThrow(`${name} is not set`)
    expect(use(readConfig({}, {}))).toBeTruthy()
  })

  test('the test provider takes no card payments unless it is asked for', () => {
    expect(readConfig({}, own).payments.testProvider).toBe(false)
    expect(readConfig({}, { ...own, TEST_PAYMENTS: 'true' }).payments.testProvider).toBe(true)
    expect(readConfig({}, {}).payments.testProvider).toBe(true)
  })

  test('the secrets of the demo are rejected, all at once', () => {
    const demo = { GATEWAY_SECRET: 'demo-only-gateway-secret', DATABASE_APP_PASSWORD: 'comptoir-app' }
    expect(() => readConfig({}, { ...own, ...demo })).toThrow(
      /^DATABASE_APP_PASSWORD is the demo's.*\nGATEWAY_SECRET is the demo's[^\n]*$/,
    )
  })
})

type Config = ReturnType<typeof readConfig>
