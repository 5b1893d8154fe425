/**
 * `npm run compose`: writes the supergraph, the public schema and the page of access, and prints
 * the changes of the public schema. `npm run codegen` begins with it, because the types of the
 * console and of the example are made from the public schema.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { composedFiles, composeSupergraph } from './supergraph.ts'

try {
  const composed = composeSupergraph()
  const changes = await publicChanges(composed.schema)
  for (const [part, text] of Object.entries(composed))
    await writeFile(composedFiles[part as keyof typeof composedFiles], text)
  process.stdout.write(`${changes.map((change) => `${change}\n`).join('')}${summary(changes.length)}\n`)
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`)
  process.exitCode = 1
}

async function publicChanges(after: string): Promise<string[]> {
  if (!existsSync(composedFiles.schema)) return []
  const before = buildSchema(await readFile(composedFiles.schema, 'utf8'))
  const changes = await diff(before, buildSchema(after))
  return changes.map(({ criticality, message }) => `${criticality.level.toLowerCase()}: ${message}`)
}

function summary(changes: number) {
  if (changes === 0) return 'The public schema is unchanged.'
  return `${changes} ${changes === 1 ? 'change' : 'changes'} of the public schema.`
}
