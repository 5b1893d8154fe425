import { readFile, writeFile } from 'node:fs/promises'
import { format } from './files.ts'

/** The files that name every subgraph. */
export type Register = 'subgraphs/all.ts' | 'codegen.yml' | 'keycloak/realm.json' | 'docker-compose.yml'

/** Makes the new text of each register. */
export type RegisterChanges = Record<Register, (text: string) => string>

/** Changes all registers, or none if one of the changes fails. */
export async function rewriteRegisters(changes: RegisterChanges): Promise<void> {
  const rewritten = Object.entries(changes).map(async ([file, change]) => {
    const text = change(await readFile(file, 'utf8'))
    return [file, await format(file, text)] as const
  })
  for (const [file, text] of await Promise.all(rewritten)) await writeFile(file, text)
}
