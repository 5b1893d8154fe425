import {
  AUTHENTICATED_VERSIONS,
  AuthenticatedSpecDefinition,
  POLICY_VERSIONS,
  PolicySpecDefinition,
  REQUIRES_SCOPES_VERSIONS,
  RequiresScopesSpecDefinition,
  type Schema,
} from '@apollo/federation-internals'
import {
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
} from 'graphql'
import type { Requirement } from '../../runtime/access/directives.ts'

/** The requirements of a supergraph's access directives. A caller must meet all that are returned. */
export interface AccessRules {
  ofType(type: GraphQLNamedType): Requirement[]
  ofField(parent: GraphQLCompositeType, field: string): Requirement[]
}

/**
 * Reads the directives under the names that the supergraph gives them. An object of an interface
 * could be of any implementation, so an interface requires the union of their requirements.
 * Composition does so too since 2.12.1. The gateway does not rely on it, because before that
 * version Apollo Router itself leaked the data of protected implementations.
 */
export function readAccessRules(supergraph: Schema, schema: GraphQLSchema): AccessRules {
  const rules = new Map<string, Requirement[]>()
  for (const [element, demand] of demandsIn(supergraph))
    rules.set(element, [...(rules.get(element) ?? []), demand])

  const ofAll = (type: GraphQLNamedType, coordinate: (typeName: string) => string) =>
    [type, ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : [])].flatMap(
      ({ name }) => rules.get(coordinate(name)) ?? [],
    )
  return {
    ofType: (type) => ofAll(type, (name) => name),
    ofField: (parent, field) => ofAll(parent, (name) => `${name}.${field}`),
  }
}

function* demandsIn(supergraph: Schema): Generator<[coordinate: string, Requirement]> {
  const version = (identity: string) => supergraph.coreFeatures?.getByIdentity(identity)?.url.version
  const authenticated = version(AuthenticatedSpecDefinition.identity)
  const signedIn =
    authenticated && AUTHENTICATED_VERSIONS.find(authenticated)?.authenticatedDirective(supergraph)
  for (const { parent } of signedIn?.applications() ?? [])
    yield [coordinateOf(parent), { authenticated: true, scopes: null }]

  const requiresScopes = version(RequiresScopesSpecDefinition.identity)
  const scoped =
    requiresScopes && REQUIRES_SCOPES_VERSIONS.find(requiresScopes)?.requiresScopesDirective(supergraph)
  for (const use of scoped?.applications() ?? [])
    yield [coordinateOf(use.parent), { authenticated: true, scopes: use.arguments().scopes }]

  const policy = version(PolicySpecDefinition.identity)
  const guarded = policy && POLICY_VERSIONS.find(policy)?.policyDirective(supergraph)
  for (const use of guarded?.applications() ?? [])
    yield [
      coordinateOf(use.parent),
      { authenticated: false, scopes: null, policies: use.arguments().policies },
    ]
}

/** `Type` or `Type.field`. */
const coordinateOf = (element: object) => (element as { coordinate: string }).coordinate
