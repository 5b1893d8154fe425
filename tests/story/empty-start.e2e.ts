import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removePostgres } from '../../local/postgres/postgres.ts'
import { freePorts } from '../../runtime/testing/ports.ts'
import { eventually, type Running, run } from '../support/processes.ts'

let data: string
let port: number
let started: Running
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'comptoir empty '))
  ;[port] = (await freePorts(1)) as [number]
  started = await start('--empty', '--currency', 'EUR', '--time-zone', 'Europe/Paris')
}, 100_000)
afterAll(async () => {
  await started?.stop()
  await removePostgres(data)
  await rm(data, { recursive: true, force: true })
})

test('an empty chain has no store and no product, and the password of the banner signs in', async () => {
  const output = started.output()
  expect(output).toContain('with the currency EUR and the time zone Europe/Paris')
  const token = await signIn('admin', passwordIn(output))

  const opened = await ask(
    `mutation { openStore(input: { kind: STANDARD_STORE, code: "FIRST", name: "First", timeZone: "Europe/Paris",
      address: { street: "1 Rue Neuve", city: "Paris", country: "FR" }, registers: ["T1"],
      idempotencyKey: "first" }) { __typename } }`,
    token,
  )
  expect(opened.data.openStore).toEqual({ __typename: 'StoreSaved' })
  const created = await ask(
    `mutation { createProduct(input: { sku: "A", name: "Bread", price: 120, taxClass: ZERO, idempotencyKey: "a" }) {
      ... on ProductSaved { product { basePrice { amount currency } } } } }`,
    token,
  )
  expect(created.data.createProduct.product.basePrice).toEqual({ amount: 120, currency: 'EUR' })
  expect(await signIn('hq', 'hq')).toBeUndefined()
  expect(await signIn('admin', 'admin')).toBeUndefined()
})

test('a later start without options continues the empty chain', async () => {
  const password = passwordIn(started.output())
  await started.stop()
  started = await start()

  expect(passwordIn(started.output())).toBe(password)
  const { data: read } = await ask(
    '{ stores { totalCount nodes { code } } products { totalCount } }',
    await signIn('admin', password),
  )
  expect(read).toEqual({ stores: { totalCount: 1, nodes: [{ code: 'FIRST' }] }, products: { totalCount: 1 } })
})

test('a later start with another currency is rejected in one sentence', async () => {
  await started.stop()
  const other = run([
    'scripts/start.mjs',
    '--port',
    `${port}`,
    '--data',
    data,
    '--empty',
    '--currency',
    'USD',
  ])
  await once(other.child, 'exit')
  expect(other.child.exitCode).toBe(2)
  expect(other.errorOutput()).toMatch(
    /^--currency is USD: expected EUR, which the chain in .* began with\. .*\n$/,
  )
})

async function start(...options: string[]): Promise<Running> {
  const running = run(['scripts/start.mjs', '--port', `${port}`, '--data', data, ...options])
  await eventually(
    'the banner',
    async () => {
      if (running.child.exitCode !== null) throw new Error(running.output())
      return running.output().includes('Stop: Ctrl-C')
    },
    90_000,
  )
  return running
}

const passwordIn = (output: string) => /The first password is (\S+)/.exec(output)![1]!

async function signIn(username: string, password: string): Promise<string | undefined> {
  const response = await fetch(`http://localhost:${port}/realms/comptoir/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'comptoir-cli', username, password }),
  })
  return ((await response.json()) as { access_token?: string }).access_token
}

async function ask(query: string, token: string | undefined) {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: the tests name the fields that they expect
  return (await response.json()) as { data: any }
}
