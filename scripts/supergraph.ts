import { composeServices } from '@apollo/composition'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { manifests } from '../subgraphs/all.ts'

/** Where what was composed is committed. */
export const composedFiles = { supergraph: 'gateway/supergraph.graphql', schema: 'docs/schema.graphql' }

/**
 * Composes all subgraphs: the supergraph that the gateway loads, and the schema that everybody sees.
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
  }
}
