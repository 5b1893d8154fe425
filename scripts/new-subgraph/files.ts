import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Names } from './names.ts'

/** The folders of a subgraph and of its database. */
export const foldersOf = ({ name, database }: Names) => ({
  subgraph: `subgraphs/${name}`,
  migrations: `migrations/${database}`,
})

/**
 * Makes the formatted files of a new subgraph.
 * @param timestamp of its migration, in milliseconds
 * @returns their texts by their paths
 */
export async function filesOf(names: Names, timestamp: string): Promise<Map<string, string>> {
  const folders = foldersOf(names)
  const targets: Record<string, string> = {
    ...Object.fromEntries(sameEverywhere.map((file) => [file, `${folders.subgraph}/${file}`])),
    'subgraph.db.test.ts': `${folders.subgraph}/${names.name}.db.test.ts`,
    'migration.ts': `${folders.migrations}/${timestamp}-${names.name}.ts`,
  }
  const files = Object.entries(targets).map(async ([from, to]) => {
    const content = fill(await readFile(join(template, `${from}.tpl`), 'utf8'), { ...names, timestamp })
    return [to, await format(to, content)] as const
  })
  return new Map(await Promise.all(files))
}

/** Formats a text as `npm run format` writes it in that file: the line breaks depend on the name. */
export async function format(file: string, content: string): Promise<string> {
  if (!['.ts', '.graphql'].includes(extname(file))) return content
  const biome = spawn('node_modules/.bin/biome', ['check', '--write', `--stdin-file-path=${file}`])
  biome.stdin.end(content)
  const [formatted, fault] = await Promise.all([text(biome.stdout), text(biome.stderr), once(biome, 'close')])
  if (biome.exitCode === 0) return formatted
  throw new Error(`biome rejects ${file}:\n${fault}`)
}

const template = fileURLToPath(new URL('./template/', import.meta.url))

/** Files of the template that have the same name in every subgraph. */
const sameEverywhere = [
  'README.md',
  'schema.graphql',
  'subgraph.ts',
  'context.ts',
  'mappers.ts',
  'resolvers.ts',
  'entities/remark.ts',
]

const fill = (content: string, words: Record<string, string>) =>
  content.replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word]!)
