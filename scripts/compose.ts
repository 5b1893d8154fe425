/** `npm run compose`: writes the supergraph and the public schema, and shows what changed in public. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { composedFiles, composeSupergraph } from './supergraph.ts'

try {
  const { supergraph, schema } = composeSupergraph()
  const changes = await publicChanges(schema)
  await writeFile(composedFiles.supergraph, supergraph)
  await writeFile(composedFiles.schema, schema)
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
