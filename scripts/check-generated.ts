import { readFile } from 'node:fs/promises'

/** Resolver types that are not what codegen.yml makes of the schemas now. */
export async function typesOutOfStep(): Promise<string[]> {
  // Imported here, because it takes a second in which other parts of the check run by themselves.
  const { generate, loadContext } = await import('@graphql-codegen/cli')
  const context = await loadContext('codegen.yml')
  context.updateConfig({ silent: true })
  const files: { filename: string; content: string }[] = await generate(context, false)
  return outOfStep(files.map(({ filename, content }) => [filename, content]))
}

/** A supergraph, public schema or page of access that is not what the subgraphs and the realm make now; or why. */
export async function supergraphOutOfStep(): Promise<string[]> {
  // Imported here, where a subgraph that cannot be loaded is a fault among others.
  const { composedFiles, composeSupergraph } = await import('./supergraph.ts')
  const composed = composeSupergraph()
  return outOfStep(
    Object.entries(composed).map(([part, text]) => [composedFiles[part as keyof typeof composedFiles], text]),
  )
}

async function outOfStep(files: [name: string, content: string][]): Promise<string[]> {
  const faults = await Promise.all(
    files.map(async ([name, content]) => {
      const committed = await readFile(name, 'utf8').catch(() => '')
      return committed === content
        ? []
        : [`${name} is out of step with the schemas${name === 'docs/access.md' ? ' or the realm' : ''}.`]
    }),
  )
  return faults.flat()
}
