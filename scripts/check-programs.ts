import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluate, testReport } from './test-report.ts'

/** Checks format, lint and import rules. */
export async function lintFaults(): Promise<string[]> {
  const { ok, output } = await run('biome', [
    'ci',
    '--colors=off',
    '--reporter=concise',
    '--diagnostic-level=error',
    '--max-diagnostics=none',
  ])
  return ok ? [] : lines(output, /^× (.*)/)
}

/** Checks the types of the code for Node, and of the example, which runs in a browser. */
export async function typeFaults(): Promise<string[]> {
  const faults = await Promise.all(
    ['.', 'examples/front-end', 'console', 'tests/browser'].map(async (project) => {
      const { ok, output } = await run('tsc', ['--project', project, '--pretty', 'false'])
      return ok ? [] : lines(output, /^(\S.*)/)
    }),
  )
  return faults.flat()
}

/** Runs the tests that need nothing running. */
export async function unitFaults(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-check-'))
  try {
    const report = join(folder, 'report.json')
    const options = ['--project', project, '--reporter', 'json', '--outputFile', report]
    const { ok, output } = await run('vitest', ['run', ...options, ...files])
    const { faults } = existsSync(report)
      ? evaluate(testReport.parse(JSON.parse(await readFile(report, 'utf8'))), process.cwd())
      : { faults: [] }
    return ok || faults.length > 0 ? faults : lines(output, /^(\S.*)/)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(program: string, args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(`node_modules/.bin/${program}`, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ ok: !error, output: `${stdout}${stderr}` }),
    )
  })
}

/** The lines that report a fault. All lines if none looks like one, because something did go wrong. */
function lines(output: string, fault: RegExp): string[] {
  const all = output.split('\n').filter((line) => line.trim())
  const faults = all.flatMap((line) => fault.exec(line)?.[1] ?? [])
  return faults.length > 0 ? faults : all
}
