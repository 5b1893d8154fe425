import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { v7 as uuid } from 'uuid'
import { filesOf, foldersOf } from './files.ts'
import type { Names } from './names.ts'
import { generateAndCompose } from './programs.ts'
import { register } from './register.ts'
import { rewriteRegisters } from './registers.ts'

/**
 * Makes the files of a subgraph and its database, registers both, generates the types and composes.
 * @returns what was done, and how to try it
 * @throws if a register has an unexpected layout, or a program rejects the new files
 */
export async function makeSubgraph(names: Names): Promise<string> {
  const { name, camel } = names
  const { subgraph, migrations } = foldersOf(names)
  const files = await filesOf(names, `${Date.now()}`)
  await rewriteRegisters(register(names, uuid()))
  for (const [file, text] of files) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  const changes = await generateAndCompose()
  return `${subgraph} extends Product with ${camel}, read from a database of its own (${migrations}).
It is registered in subgraphs/all.ts, codegen.yml, docker-compose.yml and keycloak/realm.json: a Keycloak that has
its realm already needs the client comptoir-${name} by hand.
${changes}
Test it: npm test -- ${subgraph}
Ask it (npm start): { products(first: 3) { nodes { name ${camel} } } }. The answers are null until its table has rows.
Take it away again: npm run new-subgraph -- --remove ${name}
`
}
