import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { manifests } from '../subgraphs/all.ts'
import { accessPage } from '../tests/access/page.ts'

/** The committed files of the composition. */
export const composedFiles = {
  supergraph: 'gateway/supergraph.graphql',
  schema: 'docs/schema.graphql',
  access: 'docs/access.md',
}

/**
 * Composes all subgraphs: the supergraph that the gateway loads, the public schema, and the page of access.
 * @throws an error with every reason why they do not fit together, one a line
 */
export function composeSupergraph(): Record<keyof typeof composedFiles, string> {
  const { errors, schema, supergraphSdl } = composeServices(
    manifests.map(({ name, schema }) => ({ name, typeDefs: schema, url: `subgraph://${name}` })),
  )
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  // The types are sorted, because composition changes their order: so a diff shows only real changes.
  const publicSchema = lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema())
  return {
    supergraph: `${supergraphSdl.trim()}\n`,
    schema: `${printSchema(publicSchema).trim()}\n`,
    access: accessPage(supergraphSdl, JSON.parse(readFileSync('keycloak/realm.json', 'utf8'))),
  }
}
