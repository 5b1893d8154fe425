import {
  AUTHENTICATED_VERSIONS,
  DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  POLICY_VERSIONS,
  REQUIRES_SCOPES_VERSIONS,
  type Schema,
  Supergraph,
} from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { StartError } from '../../runtime/errors/errors.ts'
import { type AccessRules, readAccessRules } from '../access/rules.ts'

/** A supergraph, prepared for answers: the public schema, the planner, and the access rules. */
export interface Graph {
  /** The public schema, for validation; `api` is the same for the planner's own library. */
  schema: GraphQLSchema
  api: Schema
  /** The schema with its `@inaccessible` parts, which entity fetches between subgraphs may need. */
  whole: GraphQLSchema
  /** The names of all its fields. */
  fieldNames: Set<string>
  planner: QueryPlanner
  access: AccessRules
  subgraphs: string[]
}

/** The gateway's library rejects features that it does not enforce; these are enforced here. */
const enforced = [AUTHENTICATED_VERSIONS, REQUIRES_SCOPES_VERSIONS, POLICY_VERSIONS].flatMap((feature) =>
  [...feature.versions()].map((version) => feature.find(version)!.url.toString()),
)

/**
 * Loads a supergraph.
 * @throws StartError for an invalid supergraph, and for one with a guard that is not enforced here
 */
export function loadSupergraph(sdl: string): Graph {
  const supergraph = build(sdl)
  const api = supergraph.apiSchema()
  const schema = api.toGraphQLJSSchema()
  const whole = supergraph.schema.toGraphQLJSSchema()
  return {
    schema,
    api,
    whole,
    fieldNames: fieldNamesOf(whole),
    planner: new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true }),
    access: readAccessRules(supergraph.schema, schema),
    subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
  }
}

function fieldNamesOf(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  )
  return new Set(types.flatMap((type) => Object.keys(type.getFields())))
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
