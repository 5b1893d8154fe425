import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { filesOf, foldersOf } from './files.ts'
import { isName, type Names, namesOf } from './names.ts'
import { generateAndCompose } from './programs.ts'
import { rewriteRegisters } from './registers.ts'
import { unregister } from './unregister.ts'

/**
 * Removes a subgraph that `makeSubgraph` made: its files, its database's files, and both from the
 * registers. Then generates the types and composes.
 * @returns what was removed, and what stays
 * @throws if the registers hold more of it than `makeSubgraph` wrote, or a program rejects the rest
 */
export async function removeSubgraph(names: Names): Promise<string> {
  const { name, database } = names
  const { subgraph, migrations } = foldersOf(names)
  await rewriteRegisters(unregister(names))
  for (const folder of [migrations, subgraph]) await rm(folder, { recursive: true, force: true })
  const changes = await generateAndCompose()
  return `${subgraph} and ${migrations} are gone, and so are their lines in subgraphs/all.ts, codegen.yml,
docker-compose.yml and keycloak/realm.json.
${changes}
A database ${database} stays where there is one: delete it (npm start -- --reset deletes all data) before you make
another ${name}. A Keycloak that has its realm already keeps the client comptoir-${name}.
`
}

/**
 * Returns the reason why the subgraph of this name cannot be removed, in a sentence that says what
 * to do. Null if it can.
 */
export async function removalRejection(name: string): Promise<string | null> {
  if (!name) return 'npm run new-subgraph -- --remove NAME needs the name of a subgraph that it made.'
  if (product.includes(name))
    return `${name} is one of the four subgraphs of the product: --remove takes a subgraph that npm run new-subgraph made.`
  if (!isName(name) || !(await isKnown(name)))
    return `There is no subgraph ${name}: --remove takes a subgraph that npm run new-subgraph made.`
  const work = await filesNotMade(namesOf(name))
  if (work.length === 0) return null
  return `Subgraph ${name} holds work that would be lost: move or delete ${work.join(', ')}, then remove it again.`
}

const product = ['stores', 'inventory', 'sales', 'reporting']

/** A subgraph without a folder can still be in the registers. */
async function isKnown(name: string): Promise<boolean> {
  const { subgraph } = foldersOf(namesOf(name))
  return existsSync(subgraph) || (await readFile('subgraphs/all.ts', 'utf8')).includes(`./${name}/`)
}

/** The files in the folders of a subgraph that `makeSubgraph` did not make, or that were changed since. */
async function filesNotMade(names: Names): Promise<string[]> {
  const { subgraph, migrations } = foldersOf(names)
  const made = await filesOf(names, await timestampOf(names))
  const generated = ['schema-types.ts', 'resolver-types.ts', 'filled-fields.ts'].map((file) =>
    join(subgraph, 'generated', file),
  )
  const present = [...(await filesIn(subgraph)), ...(await filesIn(migrations))]
  const asMade = await Promise.all(
    present.map(
      async (file) => generated.includes(file) || made.get(file) === (await readFile(file, 'utf8')),
    ),
  )
  return present.filter((_, at) => !asMade[at]).sort()
}

/** The timestamp of the migration that `makeSubgraph` made. Empty if that file is gone. */
async function timestampOf(names: Names): Promise<string> {
  const files = (await filesIn(foldersOf(names).migrations)).map((file) => basename(file)).sort()
  const [first] = files.filter((file) => /^\d+-/.test(file) && file.endsWith(`-${names.name}.ts`))
  return first?.split('-')[0] ?? ''
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
}
