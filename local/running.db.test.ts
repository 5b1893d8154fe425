import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimFolder, runningOn } from './running.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir test of claims '))
})

afterEach(() => rmSync(folder, { recursive: true }))

const url = 'http://localhost:4000'

test('the second process on a folder gets the process id and address of the first', async () => {
  const first = await claimFolder(folder, url)

  await expect(claimFolder(folder, url)).rejects.toThrow(
    `Comptoir runs already on ${folder}: ${url} (process ${process.pid});`,
  )
  first.close()
})

test('a claim recognizes the folder by any of its paths', async () => {
  const first = await claimFolder(folder, url)
  const link = `${folder} link`
  symlinkSync(folder, link)

  await expect(claimFolder(link, url)).rejects.toThrow('runs already')
  first.close()
  rmSync(link)
})

test('the address of the process on a folder can be read; a folder without a process has none', async () => {
  expect(await runningOn(folder)).toBeUndefined()
  expect(await runningOn(join(folder, 'not there'))).toBeUndefined()
  const first = await claimFolder(folder, 'http://localhost:4711')

  expect(await runningOn(folder)).toBe('http://localhost:4711')
  expect(await runningOn(tmpdir())).toBeUndefined()
  first.close()
})

test('two folders can be claimed at once', async () => {
  const first = await claimFolder(folder, url)
  const second = await claimFolder(join(folder, 'another'), url)

  first.close()
  second.close()
})

test('only one of many simultaneous claims of a folder succeeds', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => claimFolder(folder, url)))

  const granted = outcomes.filter(({ status }) => status === 'fulfilled')
  expect(granted).toHaveLength(1)
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') outcome.value.close()
})

test('a folder is free again once the claim is closed', async () => {
  const first = await claimFolder(folder, url)
  first.close()
  await once(first, 'close')

  const second = await claimFolder(folder, url)
  second.close()
})

test('a folder is free again once the process that claimed it is killed', async () => {
  const holder = await claimInAnotherProcess()
  await expect(claimFolder(folder, url)).rejects.toThrow(`(process ${holder.pid})`)

  holder.kill('SIGKILL')
  await once(holder, 'exit')

  const claim = await claimFolder(folder, url)
  claim.close()
})

test('a second process does not run beside a suspended one', async () => {
  const holder = await claimInAnotherProcess()
  holder.kill('SIGSTOP')

  await expect(claimFolder(folder, url)).rejects.toThrow('fg brings it back')

  holder.kill('SIGKILL')
  await once(holder, 'exit')
})

test('a folder that cannot be made is reported in one sentence', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')

  await expect(claimFolder(join(file, 'data'), url)).rejects.toThrow(/cannot be kept in .*ENOTDIR.*--data\.$/)
})

async function claimInAnotherProcess() {
  const program = `
    import { claimFolder } from ${JSON.stringify(new URL('running.ts', import.meta.url).href)}
    await claimFolder(${JSON.stringify(folder)}, ${JSON.stringify(url)})
    process.stdout.write('claimed')
    setInterval(() => {}, 60_000)`
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  return holder
}
