import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { emptyChainOf, forgetEmptyChain, realmOf } from './empty-chain.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-empty-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

const usual = { databasesExist: false, currency: 'CAD', timeZone: 'America/Toronto' }

test('without --empty, new data are those of the demo chain', () => {
  expect(emptyChainOf(folder, undefined, usual)).toBeUndefined()
})

test('an empty chain keeps its currency, time zone and first password for later starts', () => {
  const begun = emptyChainOf(folder, { currency: 'EUR' }, usual)!
  expect(begun).toMatchObject({ currency: 'EUR', timeZone: 'America/Toronto' })
  expect(begun.password).toMatch(/^[\w-]{16}$/)
  const later = { ...usual, databasesExist: true, currency: 'CHF' }
  expect(emptyChainOf(folder, undefined, later)).toEqual(begun)
  expect(emptyChainOf(folder, { currency: 'EUR' }, later)).toEqual(begun)
  expect(statSync(join(folder, 'empty-chain.json')).mode & 0o777).toBe(0o600)
})

test('two chains have different passwords', () => {
  const one = emptyChainOf(folder, {}, usual)!
  forgetEmptyChain(folder)
  expect(emptyChainOf(folder, {}, usual)!.password).not.toBe(one.password)
})

test.each([
  ['another currency', { currency: 'USD' }, /^--currency is USD: expected EUR, .* --reset to begin anew\.$/],
  ['another time zone', { timeZone: 'Asia/Tokyo' }, /^--time-zone is Asia\/Tokyo: expected America\/Toronto/],
])('a later start with %s is rejected', (_, options, message) => {
  emptyChainOf(folder, { currency: 'EUR' }, usual)
  const start = () => emptyChainOf(folder, options, { ...usual, databasesExist: true })
  expect(start).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringMatching(message) }))
})

test('--empty on the data of a demo chain is rejected', () => {
  const start = () => emptyChainOf(folder, {}, { ...usual, databasesExist: true })
  expect(start).toThrow(/are those of a demo chain: expected none for --empty\. Add --reset/)
})

test('the realm of an empty chain has one account with a password, and it is an administrator', () => {
  const { users } = realmOf({ currency: 'EUR', timeZone: 'Europe/Paris', password: 'secret' })
  const people = users.filter(({ credentials }) => credentials.length > 0)
  expect(people).toMatchObject([
    { username: 'admin', realmRoles: ['admin'], credentials: [{ value: 'secret' }] },
  ])
  expect(users.filter(({ serviceAccountClientId }) => serviceAccountClientId)).toHaveLength(users.length - 1)
  expect(realmOf(undefined).users.filter(({ credentials }) => credentials.length > 0).length).toBeGreaterThan(
    1,
  )
})
