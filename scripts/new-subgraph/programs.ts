import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Composes all subgraphs and generates their types.
 * @returns the changes of the public schema
 */
export async function generateAndCompose(): Promise<string> {
  const changes = await run('tsx', 'scripts/compose.ts')
  await run('graphql-codegen', '--config', 'codegen.yml', '--errors-only')
  await run('tsx', 'scripts/write-filled-fields.ts')
  return changes.trim()
}

async function run(program: string, ...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(`node_modules/.bin/${program}`, args)).stdout
  } catch (fault) {
    const { stdout, stderr } = fault as { stdout: string; stderr: string }
    throw new Error(`${program} fails after the change (git status shows the change):\n${stdout}${stderr}`)
  }
}
