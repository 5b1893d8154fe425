import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ASTNode, type DocumentNode, GraphQLError, getLocation, parse, Source } from 'graphql'

/** The schemas that developers write: those of the subgraphs, and the shared one. */
export async function schemaFiles(): Promise<string[]> {
  const files = await readdir('subgraphs', { recursive: true })
  const schemas = files.filter((file) => file.endsWith('.graphql')).sort()
  return ['contracts/common.graphql', ...schemas.map((file) => join('subgraphs', file))]
}

/** @returns the schemas that can be parsed, and a line for each that cannot */
export async function readSchemas(files: string[]) {
  const documents: DocumentNode[] = []
  const faults: string[] = []
  for (const file of files)
    try {
      documents.push(parse(new Source(await readFile(file, 'utf8'), file)))
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      faults.push(`${location(error.source!, error.positions![0]!)} ${error.message}`)
    }
  return { documents, faults }
}

/** FILE:LINE:COLUMN of a node in a schema. */
export const locationOf = ({ loc }: ASTNode) => location(loc!.source, loc!.start)

function location(source: Source, position: number) {
  const { line, column } = getLocation(source, position)
  return `${source.name}:${line}:${column}`
}
