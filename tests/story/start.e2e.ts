import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removePostgres } from '../../local/postgres/postgres.ts'
import { freePorts } from '../../runtime/testing/ports.ts'
import { openBrowser } from '../support/browser.ts'
import { eventually, type Running, repository, run } from '../support/processes.ts'

/** The time includes the installation, as the README says. */
const startWithinMs = 90_000
const stopWithinMs = 5_000

let data: string
let port: number
let url: string
let started: Running
let startedInSeconds: number
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'comptoir start '))
  ;[port] = (await freePorts(1)) as [number]
  url = `http://localhost:${port}`
  const at = performance.now()
  started = await start()
  startedInSeconds = (performance.now() - at) / 1_000
})
afterAll(async () => {
  await started?.stop()
  await removePostgres(data)
  await rm(data, { recursive: true, force: true })
})

test("the banner's query, subscription and sale run as they are pasted", async () => {
  const [query, alerts, sale] = commandsOf(started.output())
  const listening = spawn('bash', ['-c', alerts!], { cwd: repository, detached: true })
  const heard = { text: '' }
  listening.stdout.on('data', (chunk) => {
    heard.text += chunk
  })
  await eventually('the stream is open', async () => heard.text.includes(':'))

  const stock = JSON.parse(await paste(query!))
  const sold = JSON.parse(await paste(sale!))
  await eventually('the alert is heard', async () => heard.text.includes('"change":"OPENED"'))
  process.kill(-listening.pid!)

  expect(stock.data.store).toMatchObject({ name: 'Plateau' })
  expect(stock.data.store.stock.nodes).toHaveLength(5)
  expect(sold.data.ringUpSale.sale.lines).toHaveLength(3)
  expect(heard.text).toContain('Ground coffee')
})

test('each step is printed as it begins, before the banner, whose time includes them all', async () => {
  const [before, after] = started.output().split('Comptoir runs (')
  expect(before).toMatch(
    /^Loading Comptoir \.\.\.\nStarting PostgreSQL \.\.\.\n(.* \.\.\.\n)*Starting jobs and reading events \.\.\.\n$/m,
  )
  const seconds = Number(/^([\d.]+) s\)/.exec(after!)![1])
  expect(Math.abs(seconds - startedInSeconds)).toBeLessThan(2)
})

test('npm run token finds the server of a folder, whatever its port', async () => {
  const token = run(['--import', 'tsx', 'scripts/token.ts', 'cashier', '--data', data])
  expect(await token.ended).toBe(0)
  expect(decodeJwt(token.output().trim()).iss).toBe(`${url}/realms/comptoir`)
})

test('the home page signs the manager in, and shows the account that the API sees', async () => {
  const browser = openBrowser('nowhere')
  const form = await browser.follow(await browser.open(`${url}/home`), 'manager-plateau')
  const home = await browser.submit(form, { username: 'manager-plateau', password: 'manager-plateau' })

  expect(new URL(home.url).origin).toBe(url)
  expect(home.text).toContain(
    'Signed in as <strong>Manager Plateau</strong> (manager-plateau): manager, in Plateau.',
  )
  const out = await browser.follow(home, 'Sign out')
  expect(out.url).toBe(`${url}/home`)
  expect((await browser.follow(out, 'Sign in')).text).toContain('name="password"')
})

test('the IDE is served, and its examples may sign in from its page', async () => {
  const page = await fetch(`${url}/ide/`)
  const signIn = await fetch(`${url}/realms/comptoir/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'comptoir-cli',
      username: 'hq',
      password: 'hq',
    }),
  })

  expect(await page.text()).toContain('A sale that fires an alert')
  expect(signIn.status).toBe(200)
})

test('a second start on the same data or on the same port fails with the reason', async () => {
  const same = run(['scripts/start.mjs', '--port', `${port}`, '--data', data])
  await once(same.child, 'exit')
  const other = run(['scripts/start.mjs', '--port', `${port}`, '--data', `${data} other`])
  await once(other.child, 'exit')

  expect(same.errorOutput()).toMatch(
    new RegExp(`^Comptoir runs already on .*: ${url} \\(process \\d+\\); .*\\n$`),
  )
  expect(other.errorOutput()).toMatch(new RegExp(`^Port ${port} is taken by another program: .*\\n$`))
  expect([same.child.exitCode, other.child.exitCode]).toEqual([1, 1])
})

test('an unknown option is rejected in one sentence', async () => {
  const wrong = run(['scripts/start.mjs', '--prot', '4000'])
  await once(wrong.child, 'exit')

  expect(wrong.child.exitCode).toBe(2)
  expect(wrong.errorOutput().trim().split('\n')).toHaveLength(1)
})

test('an old Node is rejected in one sentence', async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.18.1' })`
  const old = run(['--import', pretend, 'scripts/start.mjs'])
  await once(old.child, 'exit')

  expect(old.output()).toMatch(/^Comptoir needs Node\.js 20\.19 or newer and this is 20\.18\.1: .*\n$/)
  expect(old.child.exitCode).toBe(1)
})

test('Ctrl-C stops everything in five seconds with a stream open; the next start has the data', async () => {
  const [, alerts, sale] = commandsOf(started.output())
  const before = await paste(sale!)
  const listening = spawn('bash', ['-c', alerts!], { cwd: repository, detached: true })
  await eventually('the stream is open', async () => (await once(listening.stdout, 'data')).length > 0)
  const at = performance.now()

  started.child.kill('SIGINT')
  await once(started.child, 'exit')

  expect(performance.now() - at).toBeLessThan(stopWithinMs)
  expect(started.child.exitCode).toBe(0)
  expect(existsSync(join(data, 'data', 'postmaster.pid'))).toBe(false)
  started = await start()
  expect(await paste(sale!)).toBe(before)
})

async function start(): Promise<Running> {
  const running = run(['scripts/start.mjs', '--port', `${port}`, '--data', data])
  await eventually(
    'the banner',
    async () => {
      if (running.child.exitCode !== null) throw new Error(running.output())
      return running.output().includes('Stop: Ctrl-C')
    },
    startWithinMs,
  )
  return running
}

/** The three commands of the banner, with all lines of each. */
const commandsOf = (text: string) => text.match(/^ {2}curl (.*\\\n)*.*$/gm)!

async function paste(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: repository })
  return stdout
}
