import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** A child process. The caller can wait for its end, and gets its last output if it ends by itself. */
export interface Running {
  child: ChildProcess
  output(): string
  /** The part of the output that came over stderr. */
  errorOutput(): string
  /** The exit code, once the process has ended. Rejects if there is no such program. */
  ended: Promise<number | null>
  /** Sends SIGTERM, then waits for the end. @returns its exit code */
  stop(): Promise<number | null>
  /** Sends SIGKILL, so that no handler of the process runs. */
  kill(): Promise<void>
}

/** Runs Node, in the repository. */
export const run = (args: string[], env: Record<string, string> = {}): Running =>
  runProgram([process.execPath, ...args], { cwd: repository, env })

/** @param env the environment of the program, besides the variables that locate programs and home folders */
export function runProgram(
  [program, ...args]: string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Running {
  const child = spawn(program!, args, {
    cwd,
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  child.stdout!.on('data', (chunk) => chunks.push(String(chunk)))
  const errorChunks: string[] = []
  child.stderr!.on('data', (chunk) => {
    chunks.push(String(chunk))
    errorChunks.push(String(chunk))
  })
  const ended = once(child, 'exit').then(() => child.exitCode)

  return {
    child,
    output: () => chunks.join(''),
    errorOutput: () => errorChunks.join(''),
    ended,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM')
      return ended
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** vitest's own settings must not reach the program under test. */
const inherited = () =>
  Object.fromEntries(['PATH', 'HOME', 'USER', 'TMPDIR'].map((name) => [name, process.env[name] ?? '']))

/** Retries until `look` returns a value, at most `ms`. An error counts as no value yet. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  ms = 60_000,
): Promise<T> {
  const deadline = Date.now() + ms
  let last: unknown
  while (Date.now() < deadline) {
    last = undefined
    const found = await look().catch((error) => {
      last = error
      return undefined
    })
    if (found !== undefined && found !== false) return found
    await pause(50)
  }
  throw new Error(`${what}: not within ${ms} ms`, { cause: last })
}
