import {
  AUTHENTICATED_VERSIONS,
  DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  POLICY_VERSIONS,
  REQUIRES_SCOPES_VERSIONS,
  type Schema,
  Supergraph,
} from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { StartError } from '../runtime/errors.ts'
import { type AccessRules, readAccessRules } from './access.ts'

/** A supergraph made ready to answer: what clients see, how it is planned, who may see which part. */
export interface Graph {
  /** What clients see, for validation; `api` is the same for the planner's own library. */
  schema: GraphQLSchema
  api: Schema
  /** With what is `@inaccessible`, which entity fetches between subgraphs may need. */
  whole: GraphQLSchema
  planner: QueryPlanner
  access: AccessRules
  subgraphs: string[]
}

/** The gateway's library refuses what it does not enforce; these are enforced here. */
const enforced = [AUTHENTICATED_VERSIONS, REQUIRES_SCOPES_VERSIONS, POLICY_VERSIONS].flatMap((feature) =>
  [...feature.versions()].map((version) => feature.find(version)!.url.toString()),
)

/** @throws StartError for anything that is no supergraph, or that relies on a guard which is not kept here */
export function loadSupergraph(sdl: string): Graph {
  const supergraph = build(sdl)
  const api = supergraph.apiSchema()
  const schema = api.toGraphQLJSSchema()
  return {
    schema,
    api,
    whole: supergraph.schema.toGraphQLJSSchema(),
    planner: new QueryPlanner(supergraph),
    access: readAccessRules(supergraph.schema, schema),
    subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
  }
}

function build(sdl: string) {
  try {
    return Supergraph.build(sdl, {
      supportedFeatures: new Set([...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, ...enforced]),
    })
  } catch (cause) {
    throw new StartError(
      `The supergraph cannot be served: ${(cause as Error).message.replaceAll(/\s+/g, ' ')}. ` +
        'Compose it again (npm run compose) with directives that this gateway enforces.',
    )
  }
}
