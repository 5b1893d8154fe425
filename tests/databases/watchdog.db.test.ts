import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { removePostgres } from '../../local/postgres/postgres.ts'

const moduleAt = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)

test('a process that hangs is ended, and its own PostgreSQL is shut down cleanly first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-watchdog-'))
  onTestFinished(() => removePostgres(folder))
  const program = `
    import { pino } from 'pino'
    import { startWatchdog } from ${moduleAt('../../runtime/process/watchdog.ts')}
    import { startPostgres } from ${moduleAt('../../local/postgres/postgres.ts')}
    const watchdog = startWatchdog({ tickMs: 50 })
    const postgres = await startPostgres({ folder: ${JSON.stringify(folder)}, fast: true, log: pino({ level: 'silent' }) })
    watchdog.prepare({ stop: postgres.stopCommand })
    process.stdout.write(postgres.folder)
    setTimeout(() => { for (;;); }, 100)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [place] = await once(child.stdout, 'data')
  const [, signal] = await once(child, 'exit')

  expect(signal).toBe('SIGKILL')
  expect(existsSync(join(String(place), 'data', 'postmaster.pid'))).toBe(false)
  expect(readFileSync(join(String(place), 'postgres.log'), 'utf8')).toContain('database system is shut down')
})
