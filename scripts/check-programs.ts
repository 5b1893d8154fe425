import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluate, testReport } from './test-report.ts'

/** Checks the format, the lint rules and the import rules. */
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

/**
 * Checks the types of the sources for Node, of the example and the console, which run in a browser, and
 * of the tests that drive a browser.
 */
export async function typeFaults(): Promise<string[]> {
  const faults = await Promise.all(
    ['.', 'examples/front-end', 'console', 'tests/browser'].map(async (project) => {
      const { ok, output } = await run('tsc', ['--project', project, '--pretty', 'false'])
      return ok ? [] : typeErrors(output)
    }),
  )
  // The projects share files, so each error is shown once.
  return [...new Set(faults.flat())]
}

/** Writes each error on one line, with its innermost reason, which names the missing property. */
const typeErrors = (output: string) =>
  output
    .trim()
    .split(/\n(?! )/)
    .map((error) => {
      const [fault, ...reasons] = error.split('\n')
      return reasons.length === 0 ? fault! : `${fault} ${reasons.at(-1)!.trim()}`
    })

/** Finds files, exports and dependencies that nothing uses. */
export async function unusedCode(): Promise<string[]> {
  const { ok, output } = await run('knip', ['--no-progress', '--reporter', 'compact'])
  return ok ? [] : lines(output, /^(\S+: .*)/)
}

/** Runs the tests of a project of vitest.config.ts: all of them, or those in `files`. */
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

/**
 * The lines of the output that tell of a fault. When no line looks like a fault, all lines: the program
 * did fail.
 */
function lines(output: string, fault: RegExp): string[] {
  const all = output.split('\n').filter((line) => line.trim())
  const faults = all.flatMap((line) => fault.exec(line)?.[1] ?? [])
  return faults.length > 0 ? faults : all
}
