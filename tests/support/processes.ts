import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** A child process whose end is waited for, and whose last words are told when it ends unasked. */
export interface Running {
  child: ChildProcess
  output(): string
  /** The part of the output that came over stderr. */
  complaints(): string
  /** Its exit code, once it has ended. Rejects when there is no such program. */
  ended: Promise<number | null>
  /** SIGTERM, then waits for the end. @returns its exit code */
  stop(): Promise<number | null>
  /** SIGKILL: nothing in it gets to say goodbye. */
  kill(): Promise<void>
}

/** Node, in the repository. */
export const run = (args: string[], env: Record<string, string> = {}): Running =>
  runProgram([process.execPath, ...args], { cwd: repository, env })

/** @param env and no more but where programs and people's folders are */
export function runProgram(
  [program, ...args]: string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Running {
  const child = spawn(program!, args, {
    cwd,
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stdout!.on('data', (chunk) => said.push(String(chunk)))
  const complained: string[] = []
  child.stderr!.on('data', (chunk) => {
    said.push(String(chunk))
    complained.push(String(chunk))
  })
  const ended = once(child, 'exit').then(() => child.exitCode)

  return {
    child,
    output: () => said.join(''),
    complaints: () => complained.join(''),
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

/** vitest's own settings must not reach what is tested. */
const inherited = () =>
  Object.fromEntries(['PATH', 'HOME', 'USER', 'TMPDIR'].map((name) => [name, process.env[name] ?? '']))

/** Asks again until `look` gives something, at most `ms`; what it throws counts as nothing yet. */
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
