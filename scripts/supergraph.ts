import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { manifests } from '../subgraphs/all.ts'
import { accessPage } from '../tests/access/page.ts'

/** Where what was composed is committed. */
export const composedFiles = {
  supergraph: 'gateway/supergraph.graphql',
  schema: 'docs/schema.graphql',
  access: 'docs/access.md',
}

/**
 * Composes all subgraphs: the supergraph that the gateway loads, the schema that everybody sees, and the page of
 * who may what.
 * @throws with every reason for which they do not fit together, one a line
 */
export function composeSupergraph(): Record<keyof typeof composedFiles, string> {
  const { errors, schema, supergraphSdl } = composeServices(
    manifests.map(({ name, schema }) => ({ name, typeDefs: schema, url: `subgraph://${name}` })),
  )
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  // Sorted, so that its diff is what changed: composition moves types about.
  const publicSchema = lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema())
  return {
    supergraph: `${supergraphSdl.trim()}\n`,
    schema: `${printSchema(publicSchema).trim()}\n`,
    access: accessPage(supergraphSdl, JSON.parse(readFileSync('keycloak/realm.json', 'utf8'))),
  }
}
