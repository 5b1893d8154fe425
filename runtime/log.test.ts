import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createLog } from './log.ts'

test.each(['err', 'error'])('an error logged as %s has its message and its stack', async (key) => {
  const { log, line } = await logFile()
  log.warn({ [key]: new TypeError('no such thing') }, 'it failed')
  expect(await line()).toMatchObject({
    msg: 'it failed',
    [key]: { type: 'TypeError', message: 'no such thing', stack: expect.stringContaining('log.test.ts') },
  })
})

test('secrets do not reach the log', async () => {
  const { log, line } = await logFile()
  log.info({
    headers: { authorization: 'Bearer hush' },
    login: { password: 'hush' },
    client: { secret: 'hush', token: 'hush' },
  })
  expect(JSON.stringify(await line())).not.toContain('hush')
})

async function logFile() {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-log-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'log')
  return {
    log: createLog('info', file),
    /** Waits for the line, because the log writes in the background. */
    async line() {
      const text = () => readFile(file, 'utf8').catch(() => '')
      await expect.poll(text).toContain('\n')
      return JSON.parse(await text())
    },
  }
}
