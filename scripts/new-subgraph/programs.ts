import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Generates the types of all subgraphs and composes them.
 * @returns the changes of the public schema
 */
export async function generateAndCompose(): Promise<string> {
  await run('graphql-codegen', '--config', 'codegen.yml', '--errors-only')
  await run('tsx', 'scripts/write-filled-fields.ts')
  return (await run('tsx', 'scripts/compose.ts')).trim()
}

async function run(program: string, ...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(`node_modules/.bin/${program}`, args)).stdout
  } catch (fault) {
    const { stdout, stderr } = fault as { stdout: string; stderr: string }
    throw new Error(`${program} fails after the change (git status shows the change):\n${stdout}${stderr}`)
  }
}
