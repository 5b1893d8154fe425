import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'

const tickMs = 50
/** A time that is longer than the watchdog waits before it ends a silent process. */
const longMs = 3_000

test('a loop that spins in promises is ended, and the log says where it was', async () => {
  const { signal, output } = await ended('(async function spinning() { for (;;) await Promise.resolve() })()')
  expect(signal).toBe('SIGKILL')
  const [line] = output.split('\n')
  expect(JSON.parse(line!)).toMatchObject({ level: 60, msg: expect.stringContaining('event loop') })
  expect(line).toContain('spinning (')
})

test('a loop that never yields is ended', async () => {
  const { signal, output } = await ended('for (;;);')
  expect(signal).toBe('SIGKILL')
  expect(output).toContain('has been silent')
})

test('before the end the configured stop program runs, and the log is written to the configured file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-watchdog-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const [stopped, logFile] = [join(folder, 'stopped'), join(folder, 'log')]
  const ending = { logFile, stop: { program: 'touch', args: [stopped], options: {} } }
  const { output } = await ended(`watchdog.prepare(${JSON.stringify(ending)}); for (;;);`)
  expect(output).toBe('')
  expect(await readFile(logFile, 'utf8')).toContain('has been silent')
  expect(existsSync(stopped)).toBe(true)
})

test('a process that waits, is busy, is debugged or was suspended by SIGSTOP is not ended', async () => {
  const waits = 'setInterval(() => {}, 1_000)'
  const busy = 'setInterval(() => { const until = Date.now() + 200; while (Date.now() < until); }, 10)'
  const suspended = start(waits)
  const children = [suspended, start(waits), start(busy), start('for (;;);', ['--inspect=127.0.0.1:0'])]
  await pause(500)
  suspended.kill('SIGSTOP')
  await pause(longMs)
  suspended.kill('SIGCONT')
  await pause(500)
  for (const { exitCode, signalCode } of children) expect(exitCode ?? signalCode).toBeNull()
})

async function ended(work: string) {
  const child = start(work)
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const [, signal] = await once(child, 'exit')
  return { signal, output }
}

function start(work: string, flags: string[] = []) {
  const program = `
    import { startWatchdog } from ${JSON.stringify(new URL('watchdog.ts', import.meta.url).href)}
    const watchdog = startWatchdog({ tickMs: ${tickMs} })
    setTimeout(() => { ${work} }, 100)`
  const child = spawn(
    process.execPath,
    [...flags, '--import', 'tsx', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
