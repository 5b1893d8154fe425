import {
  AUTHENTICATED_VERSIONS,
  AuthenticatedSpecDefinition,
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
import type { Requirement } from '../runtime/access/directives.ts'

/** What a supergraph's `@authenticated` and `@requiresScopes` demand; all of what is returned must be met. */
export interface AccessRules {
  ofType(type: GraphQLNamedType): Requirement[]
  ofField(parent: GraphQLCompositeType, field: string): Requirement[]
}

/**
 * Reads the directives under whatever name the supergraph gives them. What is asked of an interface could be any
 * of its implementations: it demands what all of them demand. Composition says so too since 2.12.1; it is not
 * taken on trust here, because before that Apollo Router itself let such data out.
 */
export function readAccessRules(supergraph: Schema, schema: GraphQLSchema): AccessRules {
  const rules = new Map<string, Requirement[]>()
  for (const [element, requirement] of requirementsIn(supergraph))
    rules.set(element, [...(rules.get(element) ?? []), requirement])

  const ofAll = (type: GraphQLNamedType, coordinate: (typeName: string) => string) =>
    [type, ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : [])].flatMap(
      ({ name }) => rules.get(coordinate(name)) ?? [],
    )
  return {
    ofType: (type) => ofAll(type, (name) => name),
    ofField: (parent, field) => ofAll(parent, (name) => `${name}.${field}`),
  }
}

function* requirementsIn(supergraph: Schema): Generator<[coordinate: string, Requirement]> {
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
}

/** `Type` or `Type.field`. */
const coordinateOf = (element: object) => (element as { coordinate: string }).coordinate
