import { readFile } from 'node:fs/promises'

/** Finds generated types that differ from those that `npm run codegen` makes of the schemas and resolvers. */
export async function typesOutOfStep(): Promise<string[]> {
  // Imported here, because it takes a second in which other parts of the check run.
  const { generate, loadContext } = await import('@graphql-codegen/cli')
  const context = await loadContext('codegen.yml')
  context.updateConfig({ silent: true })
  const files: { filename: string; content: string }[] = await generate(context, false)
  const { filledFields } = await import('./filled-fields.ts')
  return outOfStep([
    ...files.map(({ filename, content }): [string, string] => [filename, content]),
    ...filledFields(),
  ])
}

/**
 * Finds a supergraph, public schema or page of access that differs from the one that the subgraphs
 * and the realm make; or the reason why they make none.
 */
export async function supergraphOutOfStep(): Promise<string[]> {
  // Imported here, so that a subgraph that cannot be loaded is a fault like others.
  const { composedFiles, composeSupergraph } = await import('./supergraph.ts')
  const composed = composeSupergraph()
  return outOfStep(
    Object.entries(composed).map(([part, text]) => [composedFiles[part as keyof typeof composedFiles], text]),
  )
}

function sourcesOf(name: string): string {
  if (name === 'docs/access.md') return 'the schemas or the realm'
  return name.endsWith('filled-fields.ts') ? 'the schemas or the resolvers' : 'the schemas'
}

async function outOfStep(files: [name: string, content: string][]): Promise<string[]> {
  const faults = await Promise.all(
    files.map(async ([name, content]) => {
      const committed = await readFile(name, 'utf8').catch(() => '')
      return committed === content ? [] : [`${name} is out of step with ${sourcesOf(name)}.`]
    }),
  )
  return faults.flat()
}
