import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { v7 as uuid } from 'uuid'
import type { Names } from './names.ts'
import { registerClient, registerManifest, registerService, registerTypes } from './register.ts'

/**
 * Makes the files of a subgraph and its database, registers both, generates the types and composes.
 * @returns what was done, and how to try it
 * @throws when the registers are not laid out as expected, or a program refuses what was made
 */
export async function makeSubgraph(names: Names): Promise<string> {
  const { name, camel, database } = names
  const timestamp = Date.now()
  const folder = { subgraph: `subgraphs/${name}`, migrations: `migrations/${database}` }
  const places: Record<string, string> = {
    ...Object.fromEntries(sameEverywhere.map((file) => [file, `${folder.subgraph}/${file}`])),
    'subgraph.db.test.ts': `${folder.subgraph}/${name}.db.test.ts`,
    'migration.ts': `${folder.migrations}/${timestamp}-${name}.ts`,
  }
  for (const [from, to] of Object.entries(places)) {
    const text = await readFile(join(template, `${from}.tpl`), 'utf8')
    await mkdir(dirname(to), { recursive: true })
    await writeFile(to, fill(text, { ...names, timestamp: `${timestamp}` }))
  }
  await rewrite('subgraphs/all.ts', (text) => registerManifest(text, names))
  await rewrite('codegen.yml', (text) => registerTypes(text, names))
  await rewrite('keycloak/realm.json', (text) => registerClient(text, names, uuid()))
  await rewrite('docker-compose.yml', (text) => registerService(text, names))
  await run('biome', 'check', '--write', folder.subgraph, folder.migrations, 'subgraphs/all.ts')
  await run('graphql-codegen', '--config', 'codegen.yml', '--errors-only')
  const composed = await run('tsx', 'scripts/compose.ts')
  return `${folder.subgraph} extends Product with ${camel}, read from a database of its own (${folder.migrations}).
It is registered in subgraphs/all.ts, codegen.yml, docker-compose.yml and keycloak/realm.json: a Keycloak that has
its realm already needs the client comptoir-${name} by hand.
${composed.trim()}
Try it: npm test -- ${folder.subgraph}
`
}

const template = fileURLToPath(new URL('./template/', import.meta.url))

/** Files of the template that are called the same in every subgraph. */
const sameEverywhere = [
  ...['README.md', 'schema.graphql', 'subgraph.ts', 'resolvers.ts', 'loaders.ts', 'parents.ts'],
  'entities/remark.ts',
]

const fill = (text: string, words: Record<string, string>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word]!)

async function rewrite(file: string, change: (text: string) => string) {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

async function run(program: string, ...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(`node_modules/.bin/${program}`, args)).stdout
  } catch (fault) {
    const { stdout, stderr } = fault as { stdout: string; stderr: string }
    throw new Error(`${program} refuses what was made (git status shows it):\n${stdout}${stderr}`)
  }
}
