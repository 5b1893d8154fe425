import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluate, testReport } from './test-report.ts'

/** Format, lint and import rules. */
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

/** Of the sources for Node, of the example and the console, which run in a browser, and of the tests that drive one. */
export async function typeFaults(): Promise<string[]> {
  const faults = await Promise.all(
    ['.', 'examples/front-end', 'console', 'tests/browser'].map(async (project) => {
      const { ok, output } = await run('tsc', ['--project', project, '--pretty', 'false'])
      return ok ? [] : typeErrors(output)
    }),
  )
  // Projects share files.
  return [...new Set(faults.flat())]
}

/** Each error on a line, with the innermost of its reasons: that names the property that is missing. */
const typeErrors = (output: string) =>
  output
    .trim()
    .split(/\n(?! )/)
    .map((error) => {
      const [fault, ...reasons] = error.split('\n')
      return reasons.length === 0 ? fault! : `${fault} ${reasons.at(-1)!.trim()}`
    })

/** Files, exports and dependencies that nothing uses. */
export async function unusedCode(): Promise<string[]> {
  const { ok, output } = await run('knip', ['--no-progress', '--reporter', 'compact'])
  return ok ? [] : lines(output, /^(\S+: .*)/)
}

/** The tests of a project of vitest.config.ts; those of the files named, when any are. */
export async function testFaults(project: string, ...files: string[]): Promise<string[]> {
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

/** The lines that tell of a fault; all of them when none looks like it, because something did go wrong. */
function lines(output: string, fault: RegExp): string[] {
  const all = output.split('\n').filter((line) => line.trim())
  const faults = all.flatMap((line) => fault.exec(line)?.[1] ?? [])
  return faults.length > 0 ? faults : all
}
